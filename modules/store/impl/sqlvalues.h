// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/strongid.h"

#include <QVariant>

namespace liandong {

// Values as they are bound. QtSql binds null strings and byte arrays as NULL; here an empty one is an empty one.

inline QVariant sqlValue(const QString &text)
{
    return text.isNull() ? QVariant(QString(QLatin1StringView(""))) : QVariant(text);
}
inline QVariant sqlValue(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}
inline QVariant sqlValue(qint64 number)
{
    return number;
}
inline QVariant sqlValue(int number)
{
    return number;
}
inline QVariant sqlValue(bool flag)
{
    return flag ? 1 : 0;
}
inline QVariant sqlValue(Instant instant)
{
    return qint64(instant.time_since_epoch().count());
}
inline QVariant sqlValue(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

template <class Tag>
QVariant sqlValue(const StrongId<Tag> &id)
{
    return id.uuid().toRfc4122();
}

template <class Tag>
QVariant sqlValue(const std::optional<StrongId<Tag>> &id)
{
    return id ? sqlValue(*id) : QVariant(QMetaType::fromType<QByteArray>());
}

[[nodiscard]] inline Instant instantFromSql(const QVariant &value)
{
    return Instant(Milliseconds(value.toLongLong()));
}
[[nodiscard]] inline QUuid uuidFromSql(const QVariant &value)
{
    return QUuid::fromRfc4122(value.toByteArray());
}

} // namespace liandong
