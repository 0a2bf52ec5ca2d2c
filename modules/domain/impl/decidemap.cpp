// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/checks.h"
#include "domain/impl/decisions.h"

namespace liandong::rules {

namespace {

constexpr size_t kAliasesAtMost = 20;

bool areOnEarth(const std::vector<GeoPoint> &points)
{
    return std::ranges::all_of(points, isOnEarth);
}

/// As many points as the kind is made of, and for a perimeter a surface.
bool isSound(DrawingKind kind, const std::vector<GeoPoint> &points)
{
    switch (kind) {
    case DrawingKind::Perimeter:
        return !mistakeIn(Polygon{{points}});
    case DrawingKind::Line:
        return points.size() >= 2;
    case DrawingKind::Point:
        return points.size() == 1;
    }
    return false;
}

bool isNameTaken(const World &world, const AddPlace &command)
{
    return std::ranges::any_of(world.places, [&](const auto &entry) {
        const Place &place = entry.second;
        return !place.retired && place.name == command.name && place.position == command.position;
    });
}

} // namespace

Decision decideOn(const World &world, const DrawOnIncident &command, const Context &context)
{
    const Found<const Incident *> incident = findUnclosed(world, command.incident);
    if (!incident)
        return std::unexpected(incident.error());
    Checks checks(command.drawing.text());
    checks.made("drawing"_L1, command.drawing)
        .that(!findIn((*incident)->drawings, command.drawing), RefusalReason::AlreadyThere, "drawing"_L1)
        .that((*incident)->drawings.size() < Drawing::kAtMost, RefusalReason::TooLong, "drawings"_L1,
            QString::number(Drawing::kAtMost))
        .that(command.points.size() <= Drawing::kPointsAtMost, RefusalReason::TooLong, "points"_L1,
            QString::number(Drawing::kPointsAtMost))
        .name("label"_L1, command.label)
        .that(areOnEarth(command.points), RefusalReason::BadPlace, "points"_L1)
        .that(isSound(command.kind, command.points), RefusalReason::BadPlace, "points"_L1);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    return std::vector<Event>{IncidentDrawnOn{
        command.incident, {command.drawing, command.kind, command.label, command.points, context.actor, context.now}}};
}

Decision decideOn(const World &world, const EraseDrawing &command, const Context &)
{
    const Found<const Incident *> incident = findUnclosed(world, command.incident);
    if (!incident)
        return std::unexpected(incident.error());
    if (!findIn((*incident)->drawings, command.drawing))
        return refuse(RefusalReason::UnknownItem, command.drawing.text(), "drawing"_L1);
    return std::vector<Event>{DrawingErased{command.incident, command.drawing}};
}

Decision decideOn(const World &world, const AddPlace &command, const Context &context)
{
    Checks checks(command.place.text());
    checks.made("place"_L1, command.place)
        .name("place"_L1, command.place.text())
        .neededText("name"_L1, command.name)
        .name("name"_L1, command.name)
        .that(!world.places.contains(command.place) && !isNameTaken(world, command), RefusalReason::AlreadyThere,
            "place"_L1)
        .that(isOnEarth(command.position), RefusalReason::BadPlace, "position"_L1)
        .that(command.aliases.size() <= kAliasesAtMost, RefusalReason::TooLong, "aliases"_L1,
            QString::number(kAliasesAtMost));
    for (const QString &alias : command.aliases)
        checks.neededText("aliases"_L1, alias).name("aliases"_L1, alias);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    Place place{.key = command.place, .name = command.name.trimmed(), .code = {}, .position = command.position};
    place.kind = command.kind;
    place.aliases = command.aliases;
    place.addedBy = context.actor.name;
    return std::vector<Event>{putOf(place)};
}

} // namespace liandong::rules
