// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/command.h"

namespace liandong {

std::optional<IncidentId> incidentOf(const Command &command)
{
    return std::visit(
        [](const auto &asked) -> std::optional<IncidentId> {
            if constexpr (requires { asked.incident; })
                return asked.incident;
            else
                return std::nullopt;
        },
        command);
}

} // namespace liandong
