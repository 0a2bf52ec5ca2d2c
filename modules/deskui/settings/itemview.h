// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeView;

namespace liandong {

/// The look of a list or tree of rule book items: retired ones quiet, what an administrator should see to in the
/// accent.
void setUpItemView(QTreeView &view, bool tree);

} // namespace liandong
