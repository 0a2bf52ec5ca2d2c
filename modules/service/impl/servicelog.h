// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/logging.h"

namespace liandong {

Q_DECLARE_LOGGING_CATEGORY(lcService)

} // namespace liandong
