// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/callup.h"
#include "domain/drawing.h"
#include "domain/duty.h"
#include "domain/order.h"

namespace liandong {

/// The life of an incident (PRODUCT.md, E). A reopened one is Open or InHand again.
enum class IncidentState { Open, InHand, Settled, Closed };
LD_DESCRIBED_ENUM(IncidentState, Open, InHand, Settled, Closed)

/// What the operator makes of a call.
enum class IncidentKind {
    Linkage,      ///< for the member units
    PoliceMatter, ///< recorded and handed to the police's own dispatch
    Advice        ///< answered on the phone, closes at once
};
LD_DESCRIBED_ENUM(IncidentKind, Linkage, PoliceMatter, Advice)

/// 来电: one phone call to the centre; several may concern one incident.
struct Call
{
    CallId id;
    QString number;     ///< of the caller; empty when withheld
    QString callerName;
    HotlineKey hotline; ///< which number was dialled (Xuchang plan, three (1))
    Instant at{};
    QString said;       ///< what this caller said, where it differs from the incident's narrative

    friend bool operator==(const Call&, const Call&) = default;
};
LD_DESCRIBED(Call, id, number, callerName, hotline, at, said)

struct Location
{
    QString text;
    std::optional<GeoPoint> point;
    PlaceKey township; ///< null where unknown

    friend bool operator==(const Location&, const Location&) = default;
};
LD_DESCRIBED(Location, text, point, township)

/// Struck-out notes stay, with who struck them and why.
struct Note
{
    NoteId id;
    QString text;
    Actor by;
    Instant at{};
    std::optional<Actor> struckBy;
    QString struckReason;

    friend bool operator==(const Note&, const Note&) = default;
};
LD_DESCRIBED(Note, id, text, by, at, struckBy, struckReason)

enum class LegParty { Caller, Centre, DutyRoom };
LD_DESCRIBED_ENUM(LegParty, Caller, Centre, DutyRoom)

enum class LegEnd { NotEnded, HungUp, NoAnswer, Busy };
LD_DESCRIBED_ENUM(LegEnd, NotEnded, HungUp, NoAnswer, Busy)

/// One party of a three-way call.
struct Leg
{
    LegParty party = LegParty::Caller;
    UnitKey unit;   ///< for a duty room
    QString number;
    Instant startedAt{};
    std::optional<Instant> answeredAt;
    std::optional<Instant> endedAt;
    LegEnd end = LegEnd::NotEnded;

    friend bool operator==(const Leg&, const Leg&) = default;
};
LD_DESCRIBED(Leg, party, unit, number, startedAt, answeredAt, endedAt, end)

/// 三方通话: caller, centre and duty room on one line (Anhua plan, three). A record; works with any telephone.
struct ThreeWayCall
{
    ThreeWayCallId id;
    Actor by;
    std::vector<Leg> legs; ///< in the order they were dialled; a second attempt is a leg of its own

    [[nodiscard]] bool isOver() const;

    friend bool operator==(const ThreeWayCall&, const ThreeWayCall&) = default;
};
LD_DESCRIBED(ThreeWayCall, id, by, legs)

/// 升级上报: to the linkage office, with what was found and by whom (Anhua plan, three).
struct Escalation
{
    EscalationId id;
    QString finding;
    QString foundBy; ///< the unit's name or the centre's staff
    int casualties = 0;
    bool reinforcement = false;     ///< more hands of the same kind are asked for
    bool severalDepartments = false;
    Actor by;
    Instant at{};
    QString answer; ///< of the linkage office
    std::optional<Actor> answeredBy;
    std::optional<Instant> answeredAt;

    friend bool operator==(const Escalation&, const Escalation&) = default;
};
LD_DESCRIBED(Escalation, id, finding, foundBy, casualties, reinforcement, severalDepartments, by, at, answer,
             answeredBy, answeredAt)

struct Closing
{
    DispositionKey disposition; ///< null for an incident merged into another
    QString remark;
    Actor by;
    Instant at{};

    friend bool operator==(const Closing&, const Closing&) = default;
};
LD_DESCRIBED(Closing, disposition, remark, by, at)

/// 警情: what happened, where; the thing that is opened and closed.
struct Incident
{
    IncidentId id;
    QString number; ///< for people: "AH-20261121-0007"; given by the service
    IncidentKind kind = IncidentKind::Linkage;
    IncidentState state = IncidentState::Open;
    Instant openedAt{};
    Actor openedBy;
    std::vector<Call> calls;
    CategoryKey category; ///< null until classified
    Level level = Level::Ordinary;
    Location place;
    AreaClass areaClass = AreaClass::Urban;
    QString areaClassReason; ///< filled when the operator overruled the map
    QString narrative;
    std::vector<Order> orders;
    std::vector<Note> notes;
    std::vector<ThreeWayCall> threeWayCalls;
    std::vector<Escalation> escalations;
    std::vector<IncidentId> links;
    std::optional<IncidentId> mergedInto;
    std::optional<Closing> closing;
    int reopened = 0; ///< how often
    std::vector<CategoryKey> suggestedCategories; ///< the likeliest by the narrative when it was opened, best first
    std::vector<CallUp> callUps;
    std::vector<Attachment> attachments;
    std::vector<Drawing> drawings;

    [[nodiscard]] const Order* order(const OrderId& id) const;
    [[nodiscard]] Order* order(const OrderId& id);
    [[nodiscard]] bool isClosed() const { return state == IncidentState::Closed; }
    /// Escalated and not yet answered by the linkage office.
    [[nodiscard]] bool awaitsLinkageOffice() const;

    friend bool operator==(const Incident&, const Incident&) = default;
};
LD_DESCRIBED(Incident, id, number, kind, state, openedAt, openedBy, calls, category, level, place, areaClass,
             areaClassReason, narrative, orders, notes, threeWayCalls, escalations, links, mergedInto, closing,
             reopened, suggestedCategories, callUps, attachments, drawings)

} // namespace liandong
