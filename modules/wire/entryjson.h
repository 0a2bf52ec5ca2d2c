// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/logentry.h"

#include <QJsonObject>

namespace liandong::wire {

/// The entry with its payload opened as the object "event"; BadInput where kind or payload cannot be read.
[[nodiscard]] Result<QJsonObject> entryToJson(const LogEntry &entry);

} // namespace liandong::wire
