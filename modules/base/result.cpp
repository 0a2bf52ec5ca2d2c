// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

namespace liandong {

QLatin1StringView nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadInput: return QLatin1StringView("bad input");
    case ErrorCode::NotFound: return QLatin1StringView("not found");
    case ErrorCode::Busy: return QLatin1StringView("busy");
    case ErrorCode::TooNew: return QLatin1StringView("too new");
    case ErrorCode::Damaged: return QLatin1StringView("damaged");
    case ErrorCode::DiskFull: return QLatin1StringView("disk full");
    case ErrorCode::NoPermission: return QLatin1StringView("no permission");
    case ErrorCode::LinkLost: return QLatin1StringView("link lost");
    case ErrorCode::Refused: return QLatin1StringView("refused");
    case ErrorCode::Unsupported: return QLatin1StringView("unsupported");
    case ErrorCode::Internal: break;
    }
    return QLatin1StringView("internal");
}

} // namespace liandong
