// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

namespace liandong {

namespace {

const IncidentId &idOf(const IncidentId &id)
{
    return id;
}

const IncidentId &idOf(const Incident &incident)
{
    return incident.id;
}

} // namespace

std::optional<IncidentId> incidentOf(const Event &event)
{
    return std::visit(
        [](const auto &happened) -> std::optional<IncidentId> {
            if constexpr (requires { happened.incident; })
                return idOf(happened.incident);
            else
                return std::nullopt;
        },
        event);
}

std::optional<IncidentId> otherIncidentOf(const Event &event)
{
    return std::visit(
        [](const auto &happened) -> std::optional<IncidentId> {
            if constexpr (requires { happened.other; })
                return happened.other;
            else if constexpr (requires { happened.into; })
                return happened.into;
            else
                return std::nullopt;
        },
        event);
}

QLatin1StringView kindOf(const Event &event)
{
    return std::visit(
        []<class E>(const E &) {
            constexpr std::string_view name = describedNameOf<E>();
            return QLatin1StringView(name.data(), qsizetype(name.size()));
        },
        event);
}

} // namespace liandong
