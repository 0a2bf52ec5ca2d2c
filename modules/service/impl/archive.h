// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"
#include "store/store.h"
#include "wire/messages.h"

namespace liandong {

// What seats ask about the past. A store that cannot answer is logged, the seat gets an empty answer.

/// From the world or the store.
[[nodiscard]] std::optional<Incident> incidentIn(Store &store, const World &world, const IncidentId &id);
[[nodiscard]] wire::HistoryFound findHistory(Store &store, const wire::SearchHistory &search);
[[nodiscard]] wire::ItemFetched fetchItem(Store &store, const wire::FetchItem &fetch);
[[nodiscard]] wire::IncidentFetched fetchIncident(Store &store, const World &world, const wire::FetchIncident &fetch);

} // namespace liandong
