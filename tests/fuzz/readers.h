// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec/json.h"
#include "domain/rulebook.h"
#include "wire/limits.h"
#include "wire/messagecodec.h"

/// What the fuzz targets and the mutation test feed with strangers' bytes. Each returns false where something is wrong
/// besides the bytes being refused: what was read must be written and read again as the same bytes.
namespace liandong::fuzz {

inline bool readFrames(QByteArrayView bytes)
{
    constexpr quint32 mostFrame = 4'096;
    wire::FrameReader reader(mostFrame);
    // In two parts, so that a frame is also cut somewhere.
    const qsizetype half = bytes.size() / 2;
    qsizetype taken = 0;
    for (const QByteArrayView part : {bytes.first(half), bytes.sliced(half)}) {
        reader.append(part);
        for (;;) {
            const Result<std::optional<wire::Frame>> frame = reader.next();
            if (!frame)
                return true;
            if (!*frame)
                break;
            const QByteArray again = wire::frameOf((*frame)->type, (*frame)->body);
            if (again != bytes.sliced(taken, again.size()) || (*frame)->body.size() > qsizetype(mostFrame))
                return false;
            taken += again.size();
        }
    }
    return taken <= bytes.size();
}

template <class Message>
bool readMessage(QByteArrayView body)
{
    const Result<Message> message = wire::decode<Message>(body);
    if (!message)
        return message.error().code == ErrorCode::BadInput && !message.error().detail.isEmpty()
            && !message.error().detail.contains(u'\n');
    const QByteArray frame = wire::encode(*message);
    const Result<Message> again = wire::decode<Message>(QByteArrayView(frame).sliced(wire::kFrameHead));
    return again && wire::encode(*again) == frame;
}

inline bool readProfileJson(QByteArrayView text)
{
    const Result<QJsonValue> json = parseJson(text.toByteArray());
    if (!json)
        return json.error().detail.startsWith(QLatin1StringView("line "));
    const Result<Profile> profile = fromJson<Profile>(*json);
    if (!profile)
        return profile.error().detail.count(u'\n') <= 20;
    const Result<Profile> again = fromJson<Profile>(toJson(*profile));
    return again && *again == *profile;
}

} // namespace liandong::fuzz
