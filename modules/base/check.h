// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/logging.h"

/// A condition that only a mistake in the program can break. Stays in release builds: logs the place and runs the
/// recovery, for a desk must not die in the middle of an incident. `LD_CHECK(row < count, return {});`
#define LD_CHECK(condition, recovery)                                                                                  \
    do {                                                                                                               \
        if (!(condition)) [[unlikely]] {                                                                               \
            qCCritical(liandong::lcCheck, "%s:%d: %s does not hold", __FILE__, __LINE__, #condition);                  \
            recovery;                                                                                                  \
        }                                                                                                              \
    } while (false)
