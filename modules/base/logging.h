// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace liandong {

Q_DECLARE_LOGGING_CATEGORY(lcCheck)

/// Time (UTC), severity, category, text: one line an entry, on standard error.
void installLogFormat();

} // namespace liandong
