// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liandong {

/// A reason of profilecheck.h (English, some with a key in quotation marks) in the seat's language.
[[nodiscard]] QString mistakeText(const QString &reason);

} // namespace liandong
