// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace liandong {

/// What went wrong, for programs (code) and for people who read logs (detail, English, names the place).
enum class ErrorCode {
    BadInput,       ///< a file, frame or argument breaks its format
    NotFound,       ///< the named thing does not exist
    Busy,           ///< somebody else holds it: a port, a store
    TooNew,         ///< written by a newer version
    Damaged,        ///< a store or file that cannot be trusted any more
    DiskFull,
    NoPermission,   ///< the operating system refuses
    LinkLost,
    Refused,        ///< the other side says no
    Unsupported,    ///< this build or machine cannot do it
    Internal
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T = void>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString detail)
{
    return std::unexpected(Error{code, std::move(detail)});
}

/// The code's English name, as it stands in logs and in machine-readable output.
[[nodiscard]] QLatin1StringView nameOf(ErrorCode code);

} // namespace liandong
