// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace liandong {

/// Everything the model says: every row, column and named role, children indented. For comparing whole models.
[[nodiscard]] QString dump(const QAbstractItemModel &model);
/// One column's texts, top to bottom.
[[nodiscard]] QStringList texts(const QAbstractItemModel &model, int column = 0);

} // namespace liandong
