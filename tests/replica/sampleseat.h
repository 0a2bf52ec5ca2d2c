// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "replica/replica.h"
#include "replica/scriptedservice.h"
#include "support/sampleworld.h"

namespace liandong {

inline IncidentOpened opened(quint32 n)
{
    Incident incident;
    incident.id = sample::id<IncidentId>(n);
    incident.number = QStringLiteral("AH-%1").arg(n);
    incident.narrative = QStringLiteral("第%1起").arg(n);
    return {incident, {QStringLiteral("20261121"), int(n)}};
}

inline Command note(quint32 n)
{
    return AddNote{sample::id<IncidentId>(1), sample::id<NoteId>(n), QStringLiteral("记录")};
}

inline ServiceAddress address(quint16 port)
{
    return {.host = QStringLiteral("127.0.0.1"), .port = port, .tls = false};
}

/// A seat of the operator's whose link is tried again within milliseconds.
inline ReplicaOptions quickOptions(quint16 port, const QString &folder)
{
    using namespace std::chrono_literals;
    ReplicaOptions options;
    options.services = {address(port)};
    options.seat = QStringLiteral("席位 1");
    options.actor = sample::theOperator();
    options.folder = folder;
    options.times = {.heartbeat = 50ms,
        .silence = 300ms,
        .connecting = 1s,
        .handshake = 500ms,
        .firstPause = 10ms,
        .longestPause = 40ms,
        .keepWorld = 20ms};
    return options;
}

} // namespace liandong
