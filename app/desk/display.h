// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liandong {

/// Why no window can be opened here, in English; empty where one can. Qt itself would end the process with words of its
/// own, so this is asked before the application is made. Knows X11 and Wayland; elsewhere a display is taken for
/// granted.
[[nodiscard]] QString displayProblem();

} // namespace liandong
