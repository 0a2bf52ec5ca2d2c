// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liandong {

/// What checkProfile() or a reader of files has to say, in the reader's language; what is not known here stays English.
[[nodiscard]] QString mistakeText(const QString &english);
[[nodiscard]] bool isKnownMistake(const QString &english);

} // namespace liandong
