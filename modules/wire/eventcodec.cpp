// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/impl/heavytypes.h"
#include "wire/messagecodec.h"

namespace liandong::wire {

QByteArray encodeEvent(const Event &event)
{
    return std::visit([](const auto &happened) { return toCbor(happened); }, event);
}

Result<Event> decodeEvent(QStringView kind, QByteArrayView payload)
{
    const QByteArray name = kind.toLatin1();
    const auto *const known = codec::cborAlternative<Event>(std::string_view(name.data(), size_t(name.size())));
    if (!known)
        return failure(ErrorCode::BadInput, QStringLiteral("'%1' is no event known here").arg(kind));
    Result<Event> event(std::in_place);
    codec::CborReader reader(payload, kTrustedLimits);
    if (!known->read(reader, *event) || !reader.finish()) {
        reader.within(known->name);
        event = std::unexpected(reader.error());
    }
    return event;
}

} // namespace liandong::wire
