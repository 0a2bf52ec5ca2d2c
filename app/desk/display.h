// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>

namespace liandong {

/// A connection to the display that does nothing; empty where none was needed.
using DisplayHold = std::shared_ptr<void>;

/// Whether a window can be opened here, else why not, in English. Qt itself would end the process with words of its
/// own, so this is asked before the application is made. Keep the hold until then: an X server without a window manager
/// starts anew when its last connection ends, and refuses whoever is coming just then. Knows X11 and Wayland; elsewhere
/// a display is taken for granted.
[[nodiscard]] Result<DisplayHold> holdDisplay();

} // namespace liandong
