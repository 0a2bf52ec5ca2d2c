// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebookitem.h"

namespace liandong {

struct ImportProfile
{
    Profile profile;
};
LD_DESCRIBED(ImportProfile, profile)

/// One change of the rule book: the item as its editor saw it (nothing: it is new) and as it should be.
struct ItemEdit
{
    std::optional<RuleBookItem> from;
    RuleBookItem to;
};
LD_DESCRIBED(ItemEdit, from, to)

/// All of them or none. Members that others changed meanwhile merge; the same member changed by two is refused.
struct EditRuleBook
{
    std::vector<ItemEdit> edits;
};
LD_DESCRIBED(EditRuleBook, edits)

} // namespace liandong
