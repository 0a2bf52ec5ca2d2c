// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QVariant>

#include <memory>

struct sqlite3;

namespace liandong {

enum class Access { Write, Read };

/// One connection of SQLite's C interface. Queries made on it end before it.
class Connection
{
public:
    /// `patience`: how long another process's lock is waited for.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
        const QString &file, Access access, Milliseconds patience);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// One statement, to its first row or its end.
    [[nodiscard]] Result<> run(const QString &sql) const;
    /// The first column of the first row; an invalid value where there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql) const;

    /// The engine's last error in our words: file, what was being done, the engine's text and code; never a bound
    /// value.
    [[nodiscard]] std::unexpected<Error> explain(QStringView doing) const;

private:
    explicit Connection(QString file)
        : m_file(std::move(file))
    { }

    QString m_file;
    sqlite3 *m_handle = nullptr;
};

} // namespace liandong
