// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace liandong {

/// How the server's programs end. Service managers need not retry what only a person can mend: 2, 3, 5, 6, 7, 9, 10.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    BadArguments = 2,
    NotFound = 3, ///< the store, a file or a folder is not there
    Busy = 4, ///< another program holds the store
    Damaged = 5,
    TooNew = 6, ///< written by a newer version
    NoPermission = 7,
    DiskFull = 8,
    BadInput = 9, ///< a file breaks its format: a profile, a certificate, not a store at all
    Refused = 10, ///< TLS is missing where it must be; a command was refused
    PortInUse = 11
};

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

/// The exit codes as a paragraph for --help.
[[nodiscard]] QString exitCodeHelp();

/// What went wrong with a store, and in a second line what can be done.
[[nodiscard]] QString storeComplaint(const Error &error);

} // namespace liandong
