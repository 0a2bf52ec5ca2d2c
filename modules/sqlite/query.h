// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strongid.h"
#include "sqlite/connection.h"

#include <optional>
#include <utility>

struct sqlite3_stmt;

namespace liandong {

/// A prepared statement. Values are copied when they are bound; parameters and columns count from 0.
class Query
{
public:
    /// `name` stands in errors. The connection outlives the query.
    [[nodiscard]] static Result<Query> prepare(const Connection &connection, QStringView sql, QStringView name);
    Query(Query &&other) noexcept
        : m_connection(other.m_connection)
        , m_statement(std::exchange(other.m_statement, nullptr))
        , m_name(std::move(other.m_name))
        , m_refused(other.m_refused)
        , m_over(other.m_over)
    { }
    Query &operator=(Query &&) = delete;
    ~Query();

    // What was never set is bound as an empty text or empty bytes; NULL only where an optional holds nothing.
    void bind(int at, qint64 number);
    void bind(int at, int number) { bind(at, qint64(number)); }
    void bind(int at, bool flag) { bind(at, qint64(flag)); }
    void bind(int at, Instant instant) { bind(at, qint64(instant.time_since_epoch().count())); }
    void bind(int at, std::string_view utf8);
    void bind(int at, const QString &text);
    void bind(int at, const QByteArray &bytes);
    void bind(int at, const QUuid &uuid);
    template <class Tag>
    void bind(int at, const StrongId<Tag> &id)
    {
        bind(at, id.uuid());
    }
    template <class T>
    void bind(int at, const std::optional<T> &value)
    {
        value ? bind(at, *value) : bindNull(at);
    }

    /// Goes to the next row; false behind the last one, until reset().
    [[nodiscard]] Result<bool> step();
    /// Ready to be run again; a half-read query holds up nothing from here on.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] Instant instant(int column) const { return Instant(Milliseconds(number(column))); }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QUuid uuid(int column) const;
    /// As the engine keeps it; invalid for NULL.
    [[nodiscard]] QVariant value(int column) const;
    /// How many rows the last run wrote.
    [[nodiscard]] qint64 changed() const;

private:
    Query(const Connection &connection, QString name)
        : m_connection(&connection)
        , m_name(std::move(name))
    { }
    void bindNull(int at);
    void take(int code);

    const Connection *m_connection;
    sqlite3_stmt *m_statement = nullptr;
    QString m_name;
    bool m_refused = false; ///< a value could not be bound
    bool m_over = false;
};

} // namespace liandong
