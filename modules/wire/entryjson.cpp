// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/entryjson.h"

#include "codec/json.h"
#include "wire/messagecodec.h"

namespace liandong::wire {

Result<QJsonObject> entryToJson(const LogEntry &entry)
{
    const Result<Event> event = decodeEvent(entry.kind, entry.payload);
    if (!event)
        return failure(event.error().code, QStringLiteral("entry %1: ").arg(entry.seq) + event.error().detail);
    QJsonObject json = toJson(entry).toObject();
    json.remove(QLatin1StringView("payload"));
    json.insert(QLatin1StringView("event"), std::visit([](const auto &happened) { return toJson(happened); }, *event));
    return json;
}

} // namespace liandong::wire
