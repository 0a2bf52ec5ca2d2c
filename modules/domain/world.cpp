// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/world.h"

#include <QStringList>

namespace liandong {

namespace {

template <class Map, class Key>
auto find(const Map &map, const Key &key) -> const typename Map::mapped_type *
{
    const auto it = map.find(key);
    return it == map.end() ? nullptr : &it->second;
}

} // namespace

const Incident *World::incident(const IncidentId &id) const
{
    return find(incidents, id);
}

const Unit *World::unit(const UnitKey &key) const
{
    return find(units, key);
}

const Category *World::category(const CategoryKey &key) const
{
    return find(categories, key);
}

QString World::categoryPath(const CategoryKey &key) const
{
    QStringList names;
    const Category *node = category(key);
    while (node && size_t(names.size()) < categories.size()) { // a loop in the tree must not hang a seat
        names.prepend(node->name);
        node = category(node->parent);
    }
    return names.join(QStringLiteral(" / "));
}

} // namespace liandong
