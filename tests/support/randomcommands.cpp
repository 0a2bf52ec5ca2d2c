// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomcommands.h"

#include "domain/transitions.h"

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kOrders = 30;
constexpr Instant kNextYear = sample::kMorning + std::chrono::days(365);

std::vector<Note> notesOf(const World &world, const IncidentId &id)
{
    const Incident *incident = world.incident(id);
    return incident ? incident->notes : std::vector<Note>();
}

std::vector<Urging> urgingsOf(const World &world, const IncidentId &id, const OrderId &order)
{
    const Incident *incident = world.incident(id);
    const Order *found = incident ? incident->order(order) : nullptr;
    return found ? found->urgings : std::vector<Urging>();
}

/// The item with a change and, where it belongs to nobody yet or one in four times, to that unit.
template <class Item>
ItemEdit edited(const RuleBook &book, Item item, const UnitKey &unit, bool moves)
{
    const std::optional<RuleBookItem> current = itemIn(book, nameOf(item));
    if (current)
        item = std::get<Item>(*current);
    if (!current || moves)
        item.unit = unit;
    item.name += u'甲';
    item.name = item.name.right(8);
    return {current, item};
}

} // namespace

QString RandomCommands::fileHash()
{
    return QString(64, u'a');
}

Command RandomCommands::next(const World &world)
{
    const IncidentId incident = anIncident(world);
    const OrderId order = anOrder(world, incident);
    switch (below(31)) {
    case 0:
    case 27:
        return opening(sample::id<IncidentId>(1 + below(kIncidents)));
    case 1:
        return AddCall{incident, call()};
    case 2:
        return amendment(world, incident);
    case 3:
        return AddNote{incident, sample::id<NoteId>(below(50)), text()};
    case 4:
        return StrikeNote{incident, oneOf<NoteId>(notesOf(world, incident), 50), text()};
    case 5:
    case 6:
        return giving(incident);
    case 7:
        return RecordOralFeedback{incident, order, text(), {}};
    case 8:
        return SubmitWrittenFeedback{incident, order, text(), {}, {}};
    case 9:
        return ExcuseDelay{incident, order, DeadlineKind(below(3)), text()};
    case 10:
        return UrgeUnit{incident, order, sample::id<UrgingId>(below(20)), text()};
    case 11:
        return AnswerUrging{incident, order, oneOf<UrgingId>(urgingsOf(world, incident, order), 20), text()};
    case 12:
        return StartThreeWayCall{incident, aCall(), u"1"_s, unit(), u"2"_s};
    case 13:
        return EndLeg{incident, aCall(), int(below(3)), LegEnd(below(4))};
    case 14:
        return EscalateIncident{incident, sample::id<EscalationId>(below(9)), text(), {}, 0, {}, {}};
    case 15:
        return LinkIncidents{incident, anIncident(world)};
    case 16:
        return MergeIncident{incident, anIncident(world), {}};
    case 17:
        return CloseIncident{incident, below(2) ? sample::handled() : sample::advised(), {}};
    case 18:
        return ReopenIncident{incident, text()};
    case 19:
        return DialLeg{incident, aCall(), unit(), u"3"_s};
    case 20:
    case 21:
    case 22:
        return ofCallUpsAndAttachments(world, incident, order);
    case 28:
    case 29:
        return ofTheMap(world, incident);
    default:
        return AdvanceOrder{incident, order, nextState(world, incident, order), {}, text()};
    }
}

Command RandomCommands::ofCallUpsAndAttachments(const World &world, const IncidentId &incident, const OrderId &order)
{
    const auto callUp = sample::id<CallUpId>(below(12));
    const auto attachment = sample::id<AttachmentId>(below(12));
    switch (below(5)) {
    case 0:
        return CallUpEquipment{incident, callUp, unit(), {}, u"水泵"_s, 1, text(), kNextYear, {}};
    case 1:
        return AdvanceCallUp{incident, callUp, CallUpState(below(6)), {}, text()};
    case 2:
        return StrikeAttachment{incident, attachment, text()};
    default:
        return AddAttachment{
            incident, world.incident(incident) && below(3) ? order : OrderId(), attachment, fileHash(), u"a.jpg"_s, {}};
    }
}

Command RandomCommands::ofTheMap(const World &world, const IncidentId &incident)
{
    const auto drawing = sample::id<DrawingId>(below(12));
    const GeoPoint point{28.3 + below(9) / 100.0, 111.2};
    switch (below(6)) {
    case 0:
        return EraseDrawing{incident, drawing};
    case 1:
        return AddPlace{PlaceKey(u"added-%1"_s.arg(below(4))), text(), PlaceKind::Landmark, point, {}};
    case 2:
        return ProgrammeWall{{world.wall, {{WallLayout(below(5))}, 30, below(2) == 0}}};
    default:
        return DrawOnIncident{incident, drawing, DrawingKind::Point, text(), {point}};
    }
}

EditRuleBook RandomCommands::edit(const World &world)
{
    const QString key = u"item-%1"_s.arg(below(4));
    const bool moves = below(4) == 0;
    switch (below(5)) {
    case 0:
        return {{edited(world, Detachment{.key = DetachmentKey(key)}, unit(), moves)}};
    case 1:
        return {{edited(world, Equipment{.key = EquipmentKey(key)}, unit(), moves)}};
    case 2:
        return {{edited(world, Account{.key = AccountKey(key), .role = Role::DutyRoom}, unit(), moves)}};
    case 3: {
        RosterMonth roster{.unit = unit(), .month = u"2026-0%1"_s.arg(1 + below(9))};
        roster.key = rosterKey(roster.unit, roster.month);
        return {{{itemIn(world, nameOf(roster)), roster}}};
    }
    default: {
        Unit changed = world.units.at(unit());
        changed.liaisonOfficer = u"联络员%1"_s.arg(below(9));
        return {{{world.units.at(changed.key), changed}}};
    }
    }
}

Actor RandomCommands::actor()
{
    switch (below(6)) {
    case 0:
        return sample::theSupervisor();
    case 1:
        return sample::theLinkageOffice();
    case 2:
        return sample::dutyRoom(unit());
    default:
        return sample::theOperator();
    }
}

UnitKey RandomCommands::unit()
{
    const std::array units{sample::water(), sample::power(), sample::housing(), sample::police()};
    return units[below(units.size())];
}

IncidentId RandomCommands::anIncident(const World &world)
{
    if (world.incidents.empty() || below(4) == 0)
        return sample::id<IncidentId>(1 + below(kIncidents));
    return std::next(world.incidents.begin(), below(quint32(world.incidents.size())))->first;
}

OrderState RandomCommands::nextState(const World &world, const IncidentId &id, const OrderId &orderId)
{
    const Incident *incident = world.incident(id);
    const Order *order = incident ? incident->order(orderId) : nullptr;
    std::vector<OrderState> possible;
    for (const OrderTransition &row : orderTransitions()) {
        if (order && row.from == order->state)
            possible.push_back(row.to);
    }
    return possible.empty() || below(3) == 0 ? OrderState(below(10)) : possible[below(quint32(possible.size()))];
}

OrderId RandomCommands::anOrder(const World &world, const IncidentId &id)
{
    const Incident *incident = world.incident(id);
    if (!incident || incident->orders.empty())
        return sample::id<OrderId>(1 + below(kOrders));
    return incident->orders[below(quint32(incident->orders.size()))].id;
}

Call RandomCommands::call()
{
    Call call;
    call.id = sample::id<CallId>(m_nextCall++);
    return call;
}

OpenIncident RandomCommands::opening(const IncidentId &id)
{
    OpenIncident open = sample::burstMain(1);
    open.incident = id;
    open.call = call();
    open.kind = IncidentKind(below(3));
    open.disposition = below(2) ? sample::advised() : DispositionKey();
    open.place = below(2) ? sample::townPlace() : sample::mountainPlace();
    return open;
}

GiveOrder RandomCommands::giving(const IncidentId &incident)
{
    GiveOrder give = sample::orderToWater(1);
    give.incident = incident;
    give.order = sample::id<OrderId>(m_nextOrder++);
    give.unit = unit();
    give.reasonNotSuggested = text();
    return give;
}

AmendIncident RandomCommands::amendment(const World &world, const IncidentId &id)
{
    AmendIncident amend;
    amend.incident = id;
    const Incident *incident = world.incident(id);
    const Location place = below(2) ? sample::townPlace() : sample::mountainPlace();
    amend.place = {incident && below(4) ? incident->place : Location(), place};
    if (below(2))
        amend.areaClass = {incident ? incident->areaClass : AreaClass(), AreaClass(below(2))};
    amend.areaClassReason = text();
    return amend;
}

} // namespace liandong
