// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace liandong {

/// The MIME type that the content tells, of a file open for reading; office documents are told from the archives that
/// they are inside.
[[nodiscard]] QString typeOf(QIODevice &file);

} // namespace liandong
