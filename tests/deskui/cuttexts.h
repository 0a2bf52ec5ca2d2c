// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace liandong {

/// "QPushButton “下达指令”: 80 of 93" for every visible text that has not the room it needs.
[[nodiscard]] QStringList cutTexts(const QWidget &window);

} // namespace liandong
