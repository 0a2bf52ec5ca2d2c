// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/impl/grid.h"

#include <QHash>

namespace liandong::sheets {

/// The XML parts of a spreadsheet's ZIP package by their paths, unpacked. Pictures and the like are left out.
using Package = QHash<QString, QByteArray>;

[[nodiscard]] OrMistake<Package> unpack(const QByteArray &file);

[[nodiscard]] OrMistake<std::vector<Grid>> readXlsx(const Package &package);
[[nodiscard]] OrMistake<std::vector<Grid>> readOds(const Package &package);

} // namespace liandong::sheets
