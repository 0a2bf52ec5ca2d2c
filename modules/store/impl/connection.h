// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <memory>

namespace liandong {

Q_DECLARE_LOGGING_CATEGORY(lcStore)

enum class Access { Write, Read };

/// One QtSql connection under a name of its own; closed and forgotten by Qt with this object. Queries made on it end
/// before it.
class Connection
{
public:
    /// `patience`: how long another process's lock is waited for.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
        const QString &file, Access access, Milliseconds patience);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

    [[nodiscard]] Result<> run(const QString &sql) const;
    /// The first column of the first row; an invalid value where there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql) const;

    /// The engine's error in our words: file, what was being done, the engine's text and code; never a bound value.
    [[nodiscard]] std::unexpected<Error> explain(const QSqlError &error, QStringView doing) const;

private:
    Connection(QString file, QString name);

    QString m_file;
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace liandong
