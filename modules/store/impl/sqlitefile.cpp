// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/impl/sqlitefile.h"

#include "store/impl/migrations.h"

using namespace Qt::StringLiterals;

namespace liandong {

Result<> checkIdentity(const Connection &connection)
{
    const Result<QVariant> id = connection.value(u"PRAGMA application_id"_s);
    if (!id)
        return std::unexpected(id.error());
    if (qint32(id->toLongLong()) != kApplicationId)
        return failure(ErrorCode::BadInput,
            u"%1: is an SQLite database, but no store of Liandong (application id %2)"_s.arg(connection.file())
                .arg(id->toLongLong()));
    return {};
}

Result<std::unique_ptr<Connection>> lockStore(const QString &file)
{
    auto lock = Connection::open(file + "-lock"_L1, Access::Write, Milliseconds(0));
    if (!lock)
        return lock;
    // No journal, so that nothing but the empty file ever lies there.
    for (const QString &sql : {u"PRAGMA journal_mode = OFF"_s, u"BEGIN EXCLUSIVE"_s}) {
        const Result<> ran = (*lock)->run(sql);
        if (!ran && ran.error().code == ErrorCode::Busy)
            return failure(ErrorCode::Busy, u"%1: is in use by another service"_s.arg(file));
        if (!ran)
            return std::unexpected(ran.error());
    }
    return lock;
}

} // namespace liandong
