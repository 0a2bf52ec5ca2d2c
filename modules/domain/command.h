// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callcommand.h"
#include "domain/mapcommand.h"
#include "domain/rulebookcommand.h"
#include "domain/wallprogramme.h"

#include <variant>

namespace liandong {

// A command asks; it names the thing by an id its sender made, so that a resend acts once. decide() answers.

/// What an edit was based on and what it should become. Two edits of different fields merge; two of the same field do not.
template <class T>
struct Change
{
    T from{};
    T to{};

    friend bool operator==(const Change&, const Change&) = default;
    BOOST_DESCRIBE_CLASS(Change, (), (from, to), (), ())
};

/// Takes a call and opens its incident in one step.
struct OpenIncident
{
    IncidentId incident;
    IncidentKind kind = IncidentKind::Linkage;
    Call call; ///< its time is the service's, not the seat's
    CategoryKey category;
    Level level = Level::Ordinary;
    Location place;
    std::optional<AreaClass> areaClass; ///< nothing: as the map says
    QString areaClassReason;            ///< needed where it differs from what the map says
    QString narrative;
    DispositionKey disposition; ///< for advice, which closes at once
    bool repeatSeen = false;    ///< the operator saw the likely repeats and opens it nevertheless
};
LD_DESCRIBED(OpenIncident, incident, kind, call, category, level, place, areaClass, areaClassReason, narrative,
             disposition, repeatSeen)

/// Another call about an incident that is already there.
struct AddCall
{
    IncidentId incident;
    Call call;
};
LD_DESCRIBED(AddCall, incident, call)

struct AmendIncident
{
    IncidentId incident;
    std::optional<Change<QString>> narrative;
    std::optional<Change<Level>> level;
    std::optional<Change<CategoryKey>> category;
    std::optional<Change<Location>> place;
    std::optional<Change<QString>> callerName; ///< of the first call
    std::optional<Change<AreaClass>> areaClass;
    QString areaClassReason;
    std::optional<Change<IncidentKind>> kind; ///< away from linkage only while no order stands; nothing else moves
};
LD_DESCRIBED(AmendIncident, incident, narrative, level, category, place, callerName, areaClass, areaClassReason, kind)

struct AddNote
{
    IncidentId incident;
    NoteId note;
    QString text;
};
LD_DESCRIBED(AddNote, incident, note, text)

struct StrikeNote
{
    IncidentId incident;
    NoteId note;
    QString reason;
};
LD_DESCRIBED(StrikeNote, incident, note, reason)

struct GiveOrder
{
    IncidentId incident;
    OrderId order;
    UnitKey unit;
    QString instruction;
    QString dutyPhone;
    QString reasonNotSuggested;
    std::optional<OrderId> replaces; ///< a declined or withdrawn order of the same incident
};
LD_DESCRIBED(GiveOrder, incident, order, unit, instruction, dutyPhone, reasonNotSuggested, replaces)

/// Every step that needs no text of its own: acknowledged, departed, arrived, left the scene, declined, withdrawn,
/// accepted, and back to LeftScene for a returned written feedback. transitions.h says which of them need a reason.
struct AdvanceOrder
{
    IncidentId incident;
    OrderId order;
    OrderState to = OrderState::Acknowledged;
    QString reportedBy;
    QString reason;
};
LD_DESCRIBED(AdvanceOrder, incident, order, to, reportedBy, reason)

struct RecordOralFeedback
{
    IncidentId incident;
    OrderId order;
    QString text;
    QString reportedBy;
};
LD_DESCRIBED(RecordOralFeedback, incident, order, text, reportedBy)

struct SubmitWrittenFeedback
{
    IncidentId incident;
    OrderId order;
    QString text;
    QString author;
    std::vector<AttachmentId> attachments; ///< added to the order before
};
LD_DESCRIBED(SubmitWrittenFeedback, incident, order, text, author, attachments)

struct ExcuseDelay
{
    IncidentId incident;
    OrderId order;
    DeadlineKind deadline = DeadlineKind::Arrival;
    QString reason;
};
LD_DESCRIBED(ExcuseDelay, incident, order, deadline, reason)

struct UrgeUnit
{
    IncidentId incident;
    OrderId order;
    UrgingId urging;
    QString reason;
};
LD_DESCRIBED(UrgeUnit, incident, order, urging, reason)

struct AnswerUrging
{
    IncidentId incident;
    OrderId order;
    UrgingId urging;
    QString answer;
};
LD_DESCRIBED(AnswerUrging, incident, order, urging, answer)

struct EscalateIncident
{
    IncidentId incident;
    EscalationId escalation;
    QString finding;
    QString foundBy;
    int casualties = 0;
    bool reinforcement = false;
    bool severalDepartments = false;
};
LD_DESCRIBED(EscalateIncident, incident, escalation, finding, foundBy, casualties, reinforcement, severalDepartments)

struct AnswerEscalation
{
    IncidentId incident;
    EscalationId escalation;
    QString answer;
};
LD_DESCRIBED(AnswerEscalation, incident, escalation, answer)

struct LinkIncidents
{
    IncidentId incident;
    IncidentId other;
};
LD_DESCRIBED(LinkIncidents, incident, other)

struct UnlinkIncidents
{
    IncidentId incident;
    IncidentId other;
};
LD_DESCRIBED(UnlinkIncidents, incident, other)

/// The incident was a repeat: its calls move to the other one and it closes. Refused while it has standing orders.
struct MergeIncident
{
    IncidentId incident;
    IncidentId into;
    QString reason;
};
LD_DESCRIBED(MergeIncident, incident, into, reason)

struct CloseIncident
{
    IncidentId incident;
    DispositionKey disposition;
    QString remark;
};
LD_DESCRIBED(CloseIncident, incident, disposition, remark)

struct ReopenIncident
{
    IncidentId incident;
    QString reason;
};
LD_DESCRIBED(ReopenIncident, incident, reason)

/// Asks a unit for equipment (B2). Without a key of the rule book `what` says it in words.
struct CallUpEquipment
{
    IncidentId incident;
    CallUpId callUp;
    UnitKey unit;
    EquipmentKey equipment;
    QString what;
    int quantity = 1;
    QString instruction;
    Instant neededBy{};
    std::optional<Instant> returnBy;
};
LD_DESCRIBED(CallUpEquipment, incident, callUp, unit, equipment, what, quantity, instruction, neededBy, returnBy)

struct AdvanceCallUp
{
    IncidentId incident;
    CallUpId callUp;
    CallUpState to = CallUpState::Agreed;
    QString reportedBy;
    QString reason;
};
LD_DESCRIBED(AdvanceCallUp, incident, callUp, to, reportedBy, reason)

/// The content was handed to the service before and is named by its hash.
struct AddAttachment
{
    IncidentId incident;
    OrderId order; ///< null: to the incident itself
    AttachmentId attachment;
    QString hash;
    QString name;
    QString caption;
};
LD_DESCRIBED(AddAttachment, incident, order, attachment, hash, name, caption)

struct StrikeAttachment
{
    IncidentId incident;
    AttachmentId attachment;
    QString reason;
};
LD_DESCRIBED(StrikeAttachment, incident, attachment, reason)

/// What the walls show from now on.
struct ProgrammeWall
{
    Change<WallProgramme> programme;
};
LD_DESCRIBED(ProgrammeWall, programme)

/// The outgoing shift writes down what it leaves, and signs.
struct BeginHandOver
{
    HandOverId handOver;
    int hours = 12; ///< what falls due so far ahead is listed
    QString notes;
};
LD_DESCRIBED(BeginHandOver, handOver, hours, notes)

/// The incoming shift signs: somebody else than who handed over.
struct SignHandOver
{
    HandOverId handOver;
    QString remark;
};
LD_DESCRIBED(SignHandOver, handOver, remark)

/// The service itself notes that it keeps a new password; no seat may send this.
struct NotePassword
{
    AccountKey account;
    bool mustChange = false;
};
LD_DESCRIBED(NotePassword, account, mustChange)

/// Append only; the wire and the permission table follow this order.
using Command =
    std::variant<ImportProfile, OpenIncident, AddCall, AmendIncident, AddNote, StrikeNote, GiveOrder, AdvanceOrder,
                 RecordOralFeedback, SubmitWrittenFeedback, ExcuseDelay, UrgeUnit, AnswerUrging, StartThreeWayCall,
                 DialLeg, AnswerLeg, EndLeg, EscalateIncident, AnswerEscalation, LinkIncidents, UnlinkIncidents,
                 MergeIncident, CloseIncident, ReopenIncident, EditRuleBook, CallUpEquipment, AdvanceCallUp, AddAttachment,
                 StrikeAttachment, BeginHandOver, SignHandOver, NotePassword, DrawOnIncident,
                 EraseDrawing, AddPlace, ProgrammeWall>;

/// The incident a command is about; nothing for the rule book's, hand-overs, passwords and walls.
[[nodiscard]] std::optional<IncidentId> incidentOf(const Command& command);

} // namespace liandong
