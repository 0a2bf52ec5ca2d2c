// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/callupactions.h"

#include "deskmodels/callupsmodel.h"
#include "deskmodels/formats.h"
#include "deskmodels/onduty.h"
#include "deskmodels/rulebookwords.h"
#include "deskui/incidentactions.h"
#include "deskui/orderactions.h"
#include "deskui/tr.h"
#include "domain/rulebookgaps.h"

#include <array>

namespace liandong {

using deskui::Tr;

namespace {

constexpr std::array kNeededWithin{15, 30, 60, 120, 240, 480}; // minutes
constexpr std::array kBackWithin{4, 8, 24, 72, 168}; // hours behind that
constexpr int kNotAgreed = 0;

/// "30 min, at 14:35:00".
FormField neededBy(const Desk &desk)
{
    FormField field{QStringLiteral("needed"), Tr::tr("Needed within"), FormField::Kind::Choice, true, 30, {}, {}, {}};
    const Instant now = desk.source().serviceNow();
    for (const int minutes : kNeededWithin) {
        const std::chrono::minutes length(minutes);
        field.choices.emplace_back(Tr::tr("%1, at %2", "length of time, moment")
                                       .arg(durationText(length), timeText(now + length, now, desk.world().centre)),
            minutes);
    }
    return field;
}

FormField backBy()
{
    FormField field{
        QStringLiteral("back"), Tr::tr("Back after"), FormField::Kind::Choice, true, kNotAgreed, {}, {}, {}};
    field.choices.emplace_back(Tr::tr("not agreed", "when something is given back"), kNotAgreed);
    for (const int hours : kBackWithin)
        field.choices.emplace_back(durationText(std::chrono::hours(hours)), hours);
    return field;
}

FormField ownerField(const World &world)
{
    FormField field{QStringLiteral("unit"), Tr::tr("Unit"), FormField::Kind::Choice, true, {},
        Tr::tr("Who is asked for it"), {}, {}};
    for (const Unit *unit : unitsInUse(world))
        field.choices.emplace_back(unit->name, unit->key.text());
    return field;
}

QString explanation(const Desk &desk, const Equipment *equipment)
{
    const QString incident = incidentHeadline(desk.world(), *desk.selectedIncident());
    if (!equipment)
        return incident;
    const QString onDuty = onDutyText(desk.world(), equipment->unit, desk.source().serviceNow());
    QStringList lines{incident,
        Tr::tr("%1 of %2 · to be had: %3", "equipment, unit, how many")
            .arg(equipment->name, unitName(desk.world(), equipment->unit))
            .arg(availableOf(desk.world(), *equipment))};
    if (!equipment->keeper.isEmpty() || !equipment->phone.isEmpty())
        lines += Tr::tr("Kept by: %1 %2", "name, phone").arg(equipment->keeper, equipment->phone);
    if (!onDuty.isEmpty())
        lines += Tr::tr("On duty: %1").arg(onDuty);
    return lines.join(u'\n');
}

} // namespace

void askToCallUp(Desk &desk, QWidget *window, const Equipment *equipment)
{
    const Incident *incident = desk.selectedIncident();
    if (!incident || incident->isClosed()) {
        desk.complain(Tr::tr("Choose an open incident first; then equipment is called up for it."));
        return;
    }
    const FormField quantity{
        QStringLiteral("quantity"), Tr::tr("How many"), FormField::Kind::Number, true, 1, {}, {}, {}};
    const FormField what{QStringLiteral("what"), Tr::tr("What is needed"), FormField::Kind::Line, true, {}, {}, {}, {}};
    const FormField whereTo{QStringLiteral("instruction"), Tr::tr("Where to, for whom"), FormField::Kind::Text, false,
        placeText(desk.world(), incident->place), {}, {}, {}};
    std::vector<FormField> fields{quantity, neededBy(desk), backBy(), whereTo};
    if (!equipment)
        fields.insert(fields.begin(), {what, ownerField(desk.world())});
    const CallUpEquipment begun{.incident = incident->id,
        .callUp = desk.newId<CallUpId>(),
        .unit = equipment ? equipment->unit : UnitKey(),
        .equipment = equipment ? equipment->key : EquipmentKey(),
        .what = {},
        .quantity = 1,
        .instruction = {},
        .neededBy = {},
        .returnBy = {}};
    askAndSubmit(desk, window, {Tr::tr("Call up equipment"), explanation(desk, equipment), fields, Tr::tr("Call up")},
        [&desk, begun](const FormDialog &form) -> Command {
            CallUpEquipment command = begun;
            if (command.equipment.isNull()) {
                command.unit = UnitKey(form.choice(QStringLiteral("unit")).toString());
                command.what = form.text(QStringLiteral("what")).trimmed();
            }
            command.quantity = form.number(QStringLiteral("quantity"));
            command.instruction = form.text(QStringLiteral("instruction")).trimmed();
            command.neededBy
                = desk.source().serviceNow() + std::chrono::minutes(form.choice(QStringLiteral("needed")).toInt());
            if (const int hours = form.choice(QStringLiteral("back")).toInt(); hours != kNotAgreed)
                command.returnBy = command.neededBy + std::chrono::hours(hours);
            return command;
        });
}

void advanceCallUp(Desk &desk, QWidget *window, const IncidentId &incident, const CallUp &callUp, CallUpState to)
{
    const CallUpTransition *row = callUpTransition(callUp.state, to);
    if (!row)
        return;
    if (!row->needsReason) {
        desk.submit(AdvanceCallUp{incident, callUp.id, to, {}, {}});
        return;
    }
    const FormField reason{QStringLiteral("reason"), Tr::tr("Reason"), FormField::Kind::Text, true, {}, {}, {}, {}};
    const FormField reporter{QStringLiteral("reporter"), Tr::tr("Reported by"), FormField::Kind::Line, false, {},
        Tr::tr("Name at the unit"), {}, {}};
    const QString headline = Tr::tr("%1 · %2").arg(callUpText(callUp), unitName(desk.world(), callUp.unit));
    askAndSubmit(desk, window, {callUpActionWord(to), headline, {reason, reporter}, callUpActionWord(to)},
        [incident, id = callUp.id, to](const FormDialog &form) -> Command {
            return AdvanceCallUp{
                incident, id, to, form.text(QStringLiteral("reporter")), form.text(QStringLiteral("reason"))};
        });
}

QString callUpActionWord(CallUpState to)
{
    return to == CallUpState::Withdrawn ? Tr::tr("Withdraw", "a call-up") : wordOf(to);
}

} // namespace liandong
