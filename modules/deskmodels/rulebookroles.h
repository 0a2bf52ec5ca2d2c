// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace liandong {

/// What every model of rule book items answers, list or tree.
enum RuleBookRole {
    ItemKeyRole = Qt::UserRole + 100, ///< text of the key
    ItemTitleRole,
    ItemRetiredRole,
    ItemSearchRole, ///< what it is found by, a line each
    ItemAttentionRole ///< something an administrator should see to: a unit without a verified duty phone
};

} // namespace liandong
