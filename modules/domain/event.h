// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callevent.h"
#include "domain/command.h"
#include "domain/mapevent.h"
#include "domain/rulebookevent.h"
#include "domain/world.h"

#include <variant>

namespace liandong {

// An event is what happened. It carries every value that apply() needs, so that applying never computes a rule again.

/// Also advances the numbering: the incident's number is the day's newest.
struct IncidentOpened
{
    Incident incident;
    Numbering numbering;
    friend bool operator==(const IncidentOpened&, const IncidentOpened&) = default;
};
LD_DESCRIBED(IncidentOpened, incident, numbering)

struct CallAdded
{
    IncidentId incident;
    Call call;
    friend bool operator==(const CallAdded&, const CallAdded&) = default;
};
LD_DESCRIBED(CallAdded, incident, call)

/// Only the fields that changed; each with its old value.
struct IncidentAmended
{
    IncidentId incident;
    std::optional<Change<QString>> narrative;
    std::optional<Change<Level>> level;
    std::optional<Change<CategoryKey>> category;
    std::optional<Change<Location>> place;
    std::optional<Change<QString>> callerName;
    std::optional<Change<AreaClass>> areaClass; ///< also when it follows from a new place
    std::optional<Change<QString>> areaClassReason;
    std::optional<Change<IncidentKind>> kind;
    friend bool operator==(const IncidentAmended&, const IncidentAmended&) = default;
};
LD_DESCRIBED(IncidentAmended, incident, narrative, level, category, place, callerName, areaClass, areaClassReason,
             kind)

struct NoteAdded
{
    IncidentId incident;
    Note note;
    friend bool operator==(const NoteAdded&, const NoteAdded&) = default;
};
LD_DESCRIBED(NoteAdded, incident, note)

struct NoteStruck
{
    IncidentId incident;
    NoteId note;
    Actor by;
    QString reason;
    friend bool operator==(const NoteStruck&, const NoteStruck&) = default;
};
LD_DESCRIBED(NoteStruck, incident, note, by, reason)

struct OrderGiven
{
    IncidentId incident;
    Order order;
    friend bool operator==(const OrderGiven&, const OrderGiven&) = default;
};
LD_DESCRIBED(OrderGiven, incident, order)

/// One step of an order's life, with the deadlines as they stand after it.
struct OrderAdvanced
{
    IncidentId incident;
    OrderId order;
    OrderStep step;
    std::vector<Deadline> deadlines;
    QString text; ///< of the oral or written feedback; the reason of a returned one is the step's remark
    std::vector<AttachmentId> attachments; ///< of the written feedback
    friend bool operator==(const OrderAdvanced&, const OrderAdvanced&) = default;
};
LD_DESCRIBED(OrderAdvanced, incident, order, step, deadlines, text, attachments)

/// What is due was computed anew (place, area class) or a delay was excused; `before` keeps the old values in the log.
struct DeadlinesChanged
{
    IncidentId incident;
    OrderId order;
    std::vector<Deadline> before;
    std::vector<Deadline> after;
    QString reason;
    friend bool operator==(const DeadlinesChanged&, const DeadlinesChanged&) = default;
};
LD_DESCRIBED(DeadlinesChanged, incident, order, before, after, reason)

struct UnitUrged
{
    IncidentId incident;
    OrderId order;
    Urging urging;
    friend bool operator==(const UnitUrged&, const UnitUrged&) = default;
};
LD_DESCRIBED(UnitUrged, incident, order, urging)

struct UrgingAnswered
{
    IncidentId incident;
    OrderId order;
    UrgingId urging;
    QString answer;
    Instant at{};
    friend bool operator==(const UrgingAnswered&, const UrgingAnswered&) = default;
};
LD_DESCRIBED(UrgingAnswered, incident, order, urging, answer, at)

struct IncidentEscalated
{
    IncidentId incident;
    Escalation escalation;
    friend bool operator==(const IncidentEscalated&, const IncidentEscalated&) = default;
};
LD_DESCRIBED(IncidentEscalated, incident, escalation)

struct EscalationAnswered
{
    IncidentId incident;
    EscalationId escalation;
    QString answer;
    Actor by;
    Instant at{};
    friend bool operator==(const EscalationAnswered&, const EscalationAnswered&) = default;
};
LD_DESCRIBED(EscalationAnswered, incident, escalation, answer, by, at)

/// Both sides of the link change.
struct IncidentsLinked
{
    IncidentId incident;
    IncidentId other;
    friend bool operator==(const IncidentsLinked&, const IncidentsLinked&) = default;
};
LD_DESCRIBED(IncidentsLinked, incident, other)

struct IncidentsUnlinked
{
    IncidentId incident;
    IncidentId other;
    friend bool operator==(const IncidentsUnlinked&, const IncidentsUnlinked&) = default;
};
LD_DESCRIBED(IncidentsUnlinked, incident, other)

/// The calls of `incident` now stand in `into` as well.
struct IncidentMerged
{
    IncidentId incident;
    IncidentId into;
    std::vector<Call> calls;
    Closing closing;
    friend bool operator==(const IncidentMerged&, const IncidentMerged&) = default;
};
LD_DESCRIBED(IncidentMerged, incident, into, calls, closing)

/// Open, InHand or Settled, as follows from the orders. Closing and reopening have events of their own.
struct IncidentMoved
{
    IncidentId incident;
    IncidentState from = IncidentState::Open;
    IncidentState to = IncidentState::Open;
    friend bool operator==(const IncidentMoved&, const IncidentMoved&) = default;
};
LD_DESCRIBED(IncidentMoved, incident, from, to)

struct IncidentClosed
{
    IncidentId incident;
    Closing closing;
    friend bool operator==(const IncidentClosed&, const IncidentClosed&) = default;
};
LD_DESCRIBED(IncidentClosed, incident, closing)

/// The whole incident travels along, as it stands after reopening, since a side may not hold a closed one any more.
struct IncidentReopened
{
    Incident incident;
    QString reason;
    friend bool operator==(const IncidentReopened&, const IncidentReopened&) = default;
};
LD_DESCRIBED(IncidentReopened, incident, reason)

struct EquipmentCalledUp
{
    IncidentId incident;
    CallUp callUp;
    friend bool operator==(const EquipmentCalledUp&, const EquipmentCalledUp&) = default;
};
LD_DESCRIBED(EquipmentCalledUp, incident, callUp)

struct CallUpAdvanced
{
    IncidentId incident;
    CallUpId callUp;
    CallUpStep step;
    friend bool operator==(const CallUpAdvanced&, const CallUpAdvanced&) = default;
};
LD_DESCRIBED(CallUpAdvanced, incident, callUp, step)

struct AttachmentAdded
{
    IncidentId incident;
    Attachment attachment;
    friend bool operator==(const AttachmentAdded&, const AttachmentAdded&) = default;
};
LD_DESCRIBED(AttachmentAdded, incident, attachment)

struct AttachmentStruck
{
    IncidentId incident;
    AttachmentId attachment;
    Actor by;
    QString reason;
    friend bool operator==(const AttachmentStruck&, const AttachmentStruck&) = default;
};
LD_DESCRIBED(AttachmentStruck, incident, attachment, by, reason)

struct HandOverBegun
{
    HandOver handOver;
    friend bool operator==(const HandOverBegun&, const HandOverBegun&) = default;
};
LD_DESCRIBED(HandOverBegun, handOver)

struct HandOverSigned
{
    HandOverId handOver;
    Actor by;
    Instant at{};
    QString remark;
    friend bool operator==(const HandOverSigned&, const HandOverSigned&) = default;
};
LD_DESCRIBED(HandOverSigned, handOver, by, at, remark)

/// Who set it is the entry's actor; the password is not here.
struct PasswordNoted
{
    AccountKey account;
    PasswordNote note;
    friend bool operator==(const PasswordNoted&, const PasswordNoted&) = default;
};
LD_DESCRIBED(PasswordNoted, account, note)

struct WallProgrammed
{
    Change<WallProgramme> programme;
    friend bool operator==(const WallProgrammed&, const WallProgrammed&) = default;
};
LD_DESCRIBED(WallProgrammed, programme)

/// Never in a log: an incident as a duty room is shown it (roomview.h), in the place of what happened to it.
struct IncidentShown
{
    Incident incident;
    friend bool operator==(const IncidentShown&, const IncidentShown&) = default;
};
LD_DESCRIBED(IncidentShown, incident)

/// Append only.
using Event = std::variant<CentrePut, UnitPut, CategoryPut, DutyPut, RulePut, HotlinePut, DispositionPut, PlacePut,
                           AreaPut, IncidentOpened, CallAdded, IncidentAmended, NoteAdded, NoteStruck, OrderGiven,
                           OrderAdvanced, DeadlinesChanged, UnitUrged, UrgingAnswered, ThreeWayCallStarted, LegChanged,
                           IncidentEscalated, EscalationAnswered, IncidentsLinked, IncidentsUnlinked, IncidentMerged,
                           IncidentMoved, IncidentClosed, IncidentReopened, ReasonPut, ServiceTargetPut, SoundRulePut,
                           SubCentrePut, DetachmentPut, AccountPut, RosterMonthPut, EquipmentPut, EquipmentCalledUp,
                           CallUpAdvanced, AttachmentAdded, AttachmentStruck, HandOverBegun, HandOverSigned,
                           PasswordNoted, IncidentShown, IncidentDrawnOn, DrawingErased, WallProgrammed,
                           GroundLayerPut>;

/// The incident an event is about; nothing for the rule book's, hand-overs, passwords and walls.
[[nodiscard]] std::optional<IncidentId> incidentOf(const Event& event);
/// The second incident that changes: of a link, an unlink, a merge.
[[nodiscard]] std::optional<IncidentId> otherIncidentOf(const Event& event);
/// The rule book's event that makes an item stand as it is given, and the item of such an event; nothing for others.
[[nodiscard]] Event putOf(const RuleBookItem& item);
[[nodiscard]] std::optional<RuleBookItem> itemOf(const Event& event);
/// The kind of the event that puts such an item: "UnitPut"; empty for an unknown kind.
[[nodiscard]] QString putKindOf(const ItemName& name);
/// "OrderGiven" and the like, as it stands in the log.
[[nodiscard]] QLatin1StringView kindOf(const Event& event);

} // namespace liandong
