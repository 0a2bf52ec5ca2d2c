// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/crowd.h"

namespace liandong::bench {

enum class FanoutMode {
    Latency, ///< one command under way in all; the next when the last seat has it
    Throughput ///< every writer keeps `depth` commands under way
};

struct FanoutOptions
{
    FanoutMode mode = FanoutMode::Latency;
    size_t seats = 8;
    size_t writers = 1; ///< of the seats; more writers than seats are not measured
    size_t hung = 0; ///< seats beside them that joined and never read again
    int depth = 1;
    double seconds = 3;
    double warmUp = 0.5;
    size_t narrativeBytes = 200;
};

/// From a command sent to the last seat having it, and the answers' way back. The seats join first. Bounded: ends at
/// most 15 s after the time is over. The figures: last_*, answer_*, commands_per_second, missing, doubled,
/// disordered_seats, refused.
[[nodiscard]] Result<QJsonObject> measureFanout(int port, const FanoutOptions &options);

} // namespace liandong::bench
