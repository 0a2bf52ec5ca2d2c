// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/itemfields.h"
#include "deskmodels/tr.h"

#include <algorithm>

namespace liandong {

using deskmodels::Tr;

const ItemKind *itemKind(QAnyStringView kind)
{
    const auto found = std::ranges::find_if(
        itemKinds(), [&](const ItemKind &candidate) { return kind == QLatin1StringView(candidate.kind); });
    return found == itemKinds().end() ? nullptr : &*found;
}

const ItemField *itemField(QAnyStringView kind, QAnyStringView member)
{
    const ItemKind *known = itemKind(kind);
    if (!known)
        return nullptr;
    const auto found
        = std::ranges::find_if(known->fields, [&](const ItemField &field) { return member == field.member; });
    return found == known->fields.end() ? nullptr : &*found;
}

QString labelOf(const ItemField &field)
{
    return Tr::tr(field.label);
}

QString helpOf(const ItemField &field)
{
    return Tr::tr(field.help);
}

QString kindWord(const ItemKind &kind)
{
    return Tr::tr(kind.many);
}

QString aboutText(const ItemKind &kind)
{
    return Tr::tr(kind.about);
}

} // namespace liandong
