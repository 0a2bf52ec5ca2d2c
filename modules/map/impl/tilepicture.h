// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace liandong {

/// PNG, JPEG or WebP, whole, of a tile's size, whatever a header called it; null for anything else. Any thread.
[[nodiscard]] QImage tilePicture(const QByteArray &data);

} // namespace liandong
