// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

namespace liandong {

struct World;

/// An incident that the next shift takes over.
struct OpenMatter
{
    IncidentId incident;
    QString number;
    IncidentState state = IncidentState::Open;
    CategoryKey category;
    QString place;
    QString narrative;

    friend bool operator==(const OpenMatter&, const OpenMatter&) = default;
};
LD_DESCRIBED(OpenMatter, incident, number, state, category, place, narrative)

/// A deadline that is running at the hand-over.
struct DueMatter
{
    IncidentId incident;
    QString number;
    UnitKey unit;
    DeadlineKind kind = DeadlineKind::Arrival;
    Instant dueAt{};

    friend bool operator==(const DueMatter&, const DueMatter&) = default;
};
LD_DESCRIBED(DueMatter, incident, number, unit, kind, dueAt)

/// 交接班: what one shift leaves to the next, as it stood then, signed by both.
struct HandOver
{
    HandOverId id;
    Actor from; ///< signs by beginning it
    Instant at{};
    int hours = 12; ///< `due` reaches so far ahead
    std::vector<OpenMatter> open; ///< oldest first
    std::vector<DueMatter> due;   ///< most urgent first
    QString notes;
    std::optional<Actor> to;
    std::optional<Instant> signedAt;
    QString remark; ///< of who took over

    friend bool operator==(const HandOver&, const HandOver&) = default;
};
LD_DESCRIBED(HandOver, id, from, at, hours, open, due, notes, to, signedAt, remark)

/// What there is to hand over at that moment, without words and signatures.
[[nodiscard]] HandOver mattersAt(const World& world, Instant now, int hours);

} // namespace liandong
