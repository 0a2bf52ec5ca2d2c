// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/limits.h"

namespace liandong {

/// What a service grants; the defaults are those of the wire, tests make them small.
struct ServiceLimits
{
    quint32 maxFrameBeforeSignIn = wire::kMaxFrameBeforeSignIn;
    quint32 maxFrame = wire::kMaxFrameFromSeat;
    quint32 maxFrameOfAdministrator = wire::kMaxFrameFromAdministrator;
    Milliseconds handshakeTime = wire::kHandshakeTime;
    Milliseconds heartbeat = wire::kHeartbeat; ///< a seat not heard for so long is pinged
    Milliseconds silence = wire::kSilence; ///< and after so long it is gone
    int maxStrangers = wire::kMaxStrangers;
    int maxSeats = wire::kMaxSeats;
    qint64 maxUnsent = wire::kMaxUnsent;
    qsizetype snapshotEntries = wire::kSnapshotEntries;
    qsizetype ringEntries = 4'096; ///< a seat no further behind resumes without a snapshot
    qsizetype ringBytes = 16 * 1024 * 1024;

    int maxTileLinks = 512; ///< connections that fetch tiles
    int maxTileLinksOfPeer = 64; ///< several seats may share an address; each fetches over six or so
    qint64 maxTileRequest = 32 * 1024; ///< bytes that come before anything was answered
    Milliseconds tileLinkTime{30'000}; ///< a connection on which nothing was answered for so long is cut
    Milliseconds tileLook{2'000}; ///< how often it is looked whether there is another set
};

} // namespace liandong
