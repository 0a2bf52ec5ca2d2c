// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace liandong {

/// One of resources/icons by its file name without ending, drawn in the theme's text colour.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in a colour of one's own.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);

} // namespace liandong
