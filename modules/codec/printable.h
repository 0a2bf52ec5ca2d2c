// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liandong::codec {

/// A stranger's words as they may stand in one line of a log: no control characters, at most 400 letters.
[[nodiscard]] QString printable(QString text);

} // namespace liandong::codec
