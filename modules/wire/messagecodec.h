// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "wire/attachmentmessages.h"
#include "wire/figuremessages.h"
#include "wire/frame.h"
#include "wire/messages.h"
#include "wire/passwordmessages.h"
#include "wire/tilemessages.h"

#include <span>

namespace liandong::wire {

/// A whole frame for any message of the four headers of messages (instantiated for each in the .cpp).
template <class Message>
[[nodiscard]] QByteArray encode(const Message &message);

/// The message inside a frame of its type; BadInput names the member where the bytes go wrong.
template <class Message>
[[nodiscard]] Result<Message> decode(QByteArrayView body);

// The service encodes an entry once and sends the same bytes to everyone.

/// One entry's CBOR, as it stands inside Entries and Snapshot.
[[nodiscard]] QByteArray encodeEntry(const LogEntry &entry);
/// The frame of an Entries message put together from encodeEntry() results.
[[nodiscard]] QByteArray entriesFrame(std::span<const QByteArray> encodedEntries);
/// The frame of a Snapshot message, its entries from encodeEntry() as well.
[[nodiscard]] QByteArray snapshotFrame(const QUuid &log, Sequence position, const QByteArray &hash, const World &world,
    std::span<const QByteArray> encodedEntries);

[[nodiscard]] QByteArray encodeEvent(const Event &event);
/// `kind` is LogEntry::kind, `payload` LogEntry::payload.
[[nodiscard]] Result<Event> decodeEvent(QStringView kind, QByteArrayView payload);

[[nodiscard]] QByteArray encodeWorld(const World &world);
[[nodiscard]] Result<World> decodeWorld(QByteArrayView bytes);
[[nodiscard]] QByteArray encodeIncident(const Incident &incident);
[[nodiscard]] Result<Incident> decodeIncident(QByteArrayView bytes);

/// SHA-256 over the previous entry's hash (empty before the first) and the entry without its own hash.
[[nodiscard]] QByteArray sealOf(QByteArrayView previousHash, const LogEntry &entry);

} // namespace liandong::wire
