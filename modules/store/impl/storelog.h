// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace liandong {

Q_DECLARE_LOGGING_CATEGORY(lcStore)

} // namespace liandong
