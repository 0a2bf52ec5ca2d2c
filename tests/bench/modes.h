// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bigstore.h"
#include "bench/fanout.h"

#include <QJsonArray>

namespace liandong::bench {

/// What the command line asks for; each mode reads its share.
struct Options
{
    int port = 0; ///< of a service that runs already; 0: one of its own
    QString profile;
    QString store; ///< where filled stores are kept for the next time, the beginning of their names; empty: nowhere
    Filling filling;
    FanoutOptions fanout;
    int repetitions = 5;
};

/// The figures of one mode, one object a measurement.
using Measured = Result<QJsonArray>;

[[nodiscard]] Measured sync(const Options &options);
/// All seats come back together: with nothing, and each where it stood.
[[nodiscard]] Measured join(const Options &options);
/// Service and seat from nothing to usable.
[[nodiscard]] Measured start(const Options &options);
/// Over the wire, in the filled store.
[[nodiscard]] Measured search(const Options &options);
/// 10,000 entries checked, read and applied as a replica does.
[[nodiscard]] Measured applyEntries(const Options &options);
/// Of the service with its seats.
[[nodiscard]] Measured memory(const Options &options);
/// What the machine gives: fdatasync, loopback round trip.
[[nodiscard]] Measured machine(const Options &options);
/// The class of 10,000 points, by the profile's urban areas and as if every area of it were urban.
[[nodiscard]] Measured areas(const Options &options);
/// Everything of the above, seats 1, 8, 32 and 64.
[[nodiscard]] Measured all(const Options &options);

} // namespace liandong::bench
