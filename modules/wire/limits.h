// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QtTypes>

namespace liandong::wire {

// A stranger gets little; whoever signed in gets what the work needs.
inline constexpr quint32 kMaxFrameBeforeSignIn = 16 * 1024;
inline constexpr quint32 kMaxFrameFromSeat = 4 * 1024 * 1024;
inline constexpr quint32 kMaxFrameFromAdministrator = 16 * 1024 * 1024; ///< imports
inline constexpr quint32 kMaxFrameFromService = 256 * 1024 * 1024; ///< a snapshot of a large world
inline constexpr Milliseconds kHandshakeTime{10'000};
inline constexpr int kMaxStrangers = 128; ///< a whole room that comes back at once
inline constexpr int kMaxSeats = 512;
inline constexpr Milliseconds kHeartbeat{1'500};
inline constexpr Milliseconds kSilence{4'500}; ///< without a word from the other side the link counts as lost
inline constexpr qint64 kMaxUnsent = 8 * 1024 * 1024; ///< a reader that far behind is cut; it resumes by position
inline constexpr qsizetype kAttachmentPart = 256 * 1024; ///< bytes of a file in one message
inline constexpr qsizetype kSnapshotEntries = 2'000; ///< newest entries of the log that travel with a snapshot

} // namespace liandong::wire
