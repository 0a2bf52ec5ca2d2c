// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "domain/event.h"
#include "domain/recogniser.h"
#include "domain/refusal.h"

#include <expected>
#include <functional>

namespace liandong {

/// What a decision may know beside the world.
struct Context
{
    Instant now{}; ///< the service's clock
    Actor actor;
    /// A closed incident that the world no longer holds; may be empty. Only reopening asks.
    std::function<std::optional<Incident>(const IncidentId&)> archive;
    /// The recogniser of the world's rule book, where one is kept ready; may be empty. Suggestions ask.
    std::function<Recogniser()> recogniser;
    /// The content of a file under its hash, where the service holds it; may be empty. Attachments ask.
    std::function<std::optional<StoredFile>(const QString&)> file;
};

using Decision = std::expected<std::vector<Event>, Refusal>;

/// The rules of the trade: what follows from a command, or why not. Pure; the actor's permission (permissions.h) was
/// checked before. Applying the events in order with apply() leads to a world in which all of them are true.
[[nodiscard]] Decision decide(const World& world, const Command& command, const Context& context);

} // namespace liandong
