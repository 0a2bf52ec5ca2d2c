// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"

#include <QByteArray>

namespace liandong {

/// One line of the dispatch log: an event with who, when, from where, and the seal. The payload is the event's CBOR,
/// kept as bytes so that it is encoded once and sealed, stored and sent as it is.
struct LogEntry
{
    Sequence seq = 0;
    Instant at{};
    CommandId command;
    Actor actor;
    QString seat;
    std::optional<IncidentId> incident;
    QString kind;
    QByteArray payload;
    QByteArray hash; ///< SHA-256 over the previous entry's hash and this entry without its own (sealOf in wire/seal.h)

    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};
LD_DESCRIBED(LogEntry, seq, at, command, actor, seat, incident, kind, payload, hash)

} // namespace liandong
