// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/world.h"

namespace liandong {

const Incident *World::incident(const IncidentId &id) const
{
    const auto it = incidents.find(id);
    return it == incidents.end() ? nullptr : &it->second;
}

} // namespace liandong
