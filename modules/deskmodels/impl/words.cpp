// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/words.h"

#include "deskmodels/itemfields.h"
#include "deskmodels/tr.h"

namespace liandong {

using deskmodels::Tr;

// No default anywhere: a new value of an enum does not compile until it has its word.

QString wordOf(Role role)
{
    switch (role) {
    case Role::Operator:
        return Tr::tr("Operator");
    case Role::ShiftSupervisor:
        return Tr::tr("Shift supervisor");
    case Role::LinkageOffice:
        return Tr::tr("Linkage office");
    case Role::DutyRoom:
        return Tr::tr("Duty room");
    case Role::Administrator:
        return Tr::tr("Administrator");
    case Role::Wall:
        return Tr::tr("Wall display");
    case Role::Auditor:
        return Tr::tr("Auditor");
    }
    return {};
}

QString wordOf(Level level)
{
    switch (level) {
    case Level::Ordinary:
        return Tr::tr("Ordinary", "how grave");
    case Level::Serious:
        return Tr::tr("Serious", "how grave");
    case Level::Major:
        return Tr::tr("Major", "how grave");
    case Level::Grave:
        return Tr::tr("Grave", "how grave");
    }
    return {};
}

QString wordOf(DutyRole role)
{
    switch (role) {
    case DutyRole::Lead:
        return Tr::tr("Leads", "role of a duty");
    case DutyRole::Responsible:
        return Tr::tr("Responsible", "role of a duty");
    case DutyRole::AcceptsComplaints:
        return Tr::tr("Accepts complaints", "role of a duty");
    case DutyRole::TakesPart:
        return Tr::tr("Takes part", "role of a duty");
    case DutyRole::Supports:
        return Tr::tr("Supports", "role of a duty");
    }
    return {};
}

QString wordOf(AreaClass areaClass)
{
    switch (areaClass) {
    case AreaClass::Urban:
        return Tr::tr("Urban");
    case AreaClass::Rural:
        return Tr::tr("Rural");
    }
    return {};
}

QString wordOf(AreaKind kind)
{
    switch (kind) {
    case AreaKind::Boundary:
        return Tr::tr("Boundary");
    case AreaKind::Urban:
        return Tr::tr("Urban area");
    case AreaKind::Served:
        return Tr::tr("Area served");
    case AreaKind::SubCentre:
        return Tr::tr("Subordinate centre");
    }
    return {};
}

QString wordOf(DrawingKind kind)
{
    switch (kind) {
    case DrawingKind::Perimeter:
        return Tr::tr("Perimeter");
    case DrawingKind::Line:
        return Tr::tr("Line", "drawn on the map");
    case DrawingKind::Point:
        return Tr::tr("Point", "drawn on the map");
    }
    return {};
}

QString wordOf(WallLayout layout)
{
    switch (layout) {
    case WallLayout::Map:
        return Tr::tr("Map");
    case WallLayout::Board:
        return Tr::tr("Countdown");
    case WallLayout::Units:
        return Tr::tr("Orders by unit");
    case WallLayout::Townships:
        return Tr::tr("Incidents by township");
    case WallLayout::Figures:
        return Tr::tr("Figures");
    }
    return {};
}

QString wordOf(UnitClass unitClass)
{
    switch (unitClass) {
    case UnitClass::Police:
        return Tr::tr("Police", "class of a unit");
    case UnitClass::Other:
        return Tr::tr("Other", "class of a unit");
    }
    return {};
}

QString wordOf(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::Acknowledgement:
        return Tr::tr("Acknowledgement", "deadline");
    case DeadlineKind::Arrival:
        return Tr::tr("Arrival", "deadline");
    case DeadlineKind::WrittenFeedback:
        return Tr::tr("Written feedback", "deadline");
    }
    return {};
}

QString wordOf(DeadlineStart start)
{
    switch (start) {
    case DeadlineStart::OrderGiven:
        return Tr::tr("From the order on");
    case DeadlineStart::Acknowledged:
        return Tr::tr("From the acknowledgement on");
    case DeadlineStart::LeftScene:
        return Tr::tr("From leaving the scene on");
    }
    return {};
}

QString wordOf(OrderState state)
{
    switch (state) {
    case OrderState::Given:
        return Tr::tr("Given", "order");
    case OrderState::Acknowledged:
        return Tr::tr("Acknowledged", "order");
    case OrderState::Departed:
        return Tr::tr("Departed", "order");
    case OrderState::Arrived:
        return Tr::tr("Arrived", "order");
    case OrderState::OralFeedbackGiven:
        return Tr::tr("Oral feedback", "order");
    case OrderState::LeftScene:
        return Tr::tr("Left the scene", "order");
    case OrderState::WrittenFeedbackGiven:
        return Tr::tr("Written feedback", "order");
    case OrderState::Accepted:
        return Tr::tr("Accepted", "order");
    case OrderState::Declined:
        return Tr::tr("Declined", "order");
    case OrderState::Withdrawn:
        return Tr::tr("Withdrawn", "order");
    }
    return {};
}

QString wordOf(IncidentState state)
{
    switch (state) {
    case IncidentState::Open:
        return Tr::tr("Open", "incident");
    case IncidentState::InHand:
        return Tr::tr("In hand", "incident");
    case IncidentState::Settled:
        return Tr::tr("Settled", "incident");
    case IncidentState::Closed:
        return Tr::tr("Closed", "incident");
    }
    return {};
}

QString wordOf(IncidentKind kind)
{
    switch (kind) {
    case IncidentKind::Linkage:
        return Tr::tr("Linkage", "kind of incident");
    case IncidentKind::PoliceMatter:
        return Tr::tr("Police matter", "kind of incident");
    case IncidentKind::Advice:
        return Tr::tr("Advice", "kind of incident");
    }
    return {};
}

QString wordOf(LegParty party)
{
    switch (party) {
    case LegParty::Caller:
        return Tr::tr("Caller");
    case LegParty::Centre:
        return Tr::tr("Centre");
    case LegParty::DutyRoom:
        return Tr::tr("Duty room");
    }
    return {};
}

QString wordOf(LegEnd end)
{
    switch (end) {
    case LegEnd::NotEnded:
        return Tr::tr("On the line");
    case LegEnd::HungUp:
        return Tr::tr("Hung up");
    case LegEnd::NoAnswer:
        return Tr::tr("No answer");
    case LegEnd::Busy:
        return Tr::tr("Engaged", "telephone line");
    }
    return {};
}

QString wordOf(PassedOverReason why)
{
    switch (why) {
    case PassedOverReason::Suspended:
        return Tr::tr("suspended", "why a unit is not proposed");
    case PassedOverReason::Declined:
        return Tr::tr("has declined", "why a unit is not proposed");
    case PassedOverReason::AlreadyOrdered:
        return Tr::tr("has its order already", "why a unit is not proposed");
    case PassedOverReason::NotYetValid:
        return Tr::tr("its duty is not valid yet", "why a unit is not proposed");
    case PassedOverReason::NoLongerValid:
        return Tr::tr("its duty is no longer valid", "why a unit is not proposed");
    case PassedOverReason::OutsideReach:
        return Tr::tr("the place is outside its area", "why a unit is not proposed");
    case PassedOverReason::OutsideHours:
        return Tr::tr("outside its hours", "why a unit is not proposed");
    }
    return {};
}

QString wordOf(RepeatSign sign)
{
    switch (sign) {
    case RepeatSign::SameNumber:
        return Tr::tr("Same caller's number");
    case RepeatSign::SamePlaceAndCategory:
        return Tr::tr("Same kind, near by");
    }
    return {};
}

QString wordOf(LinkState state)
{
    switch (state) {
    case LinkState::Away:
        return Tr::tr("No link");
    case LinkState::Connecting:
        return Tr::tr("Connecting");
    case LinkState::Joining:
        return Tr::tr("Catching up");
    case LinkState::Live:
        return Tr::tr("Linked");
    }
    return {};
}

QString actionWordOf(OrderState to)
{
    switch (to) {
    case OrderState::Given:
        return Tr::tr("Give order");
    case OrderState::Acknowledged:
        return Tr::tr("Acknowledge");
    case OrderState::Departed:
        return Tr::tr("Record departure");
    case OrderState::Arrived:
        return Tr::tr("Record arrival");
    case OrderState::OralFeedbackGiven:
        return Tr::tr("Record oral feedback");
    case OrderState::LeftScene:
        return Tr::tr("Record leaving");
    case OrderState::WrittenFeedbackGiven:
        return Tr::tr("Enter written feedback");
    case OrderState::Accepted:
        return Tr::tr("Accept feedback");
    case OrderState::Declined:
        return Tr::tr("Decline");
    case OrderState::Withdrawn:
        return Tr::tr("Withdraw");
    }
    return {};
}

QString fieldWord(const QString &member)
{
    // A rule book's item: "Unit.name", "units.name". For the others the last part counts: "call.number".
    const QString owner = member.section(u'.', 0, -2);
    for (const ItemKind &kind : itemKinds()) {
        const QString name = QString::fromLatin1(kind.kind);
        const ItemField *field = owner == name || owner == listNameOf(*blankItem(name))
            ? itemField(name, member.section(u'.', -1))
            : nullptr;
        if (field)
            return labelOf(*field);
    }
    const QString name = member.section(u'.', -1);
    static const QHash<QString, const char *> kWords{
        {QStringLiteral("narrative"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Narrative")},
        {QStringLiteral("level"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Level")},
        {QStringLiteral("category"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Category")},
        {QStringLiteral("place"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Place")},
        {QStringLiteral("point"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Point on the map")},
        {QStringLiteral("township"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Township")},
        {QStringLiteral("callerName"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Caller's name")},
        {QStringLiteral("callerNumber"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Caller's number")},
        {QStringLiteral("areaClass"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Area class")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Kind")},
        {QStringLiteral("areaClassReason"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Reason for the area class")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Phone number")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Name")},
        {QStringLiteral("hotline"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Dialled number")},
        {QStringLiteral("said"), QT_TRANSLATE_NOOP("liandong::deskmodels", "What the caller said")},
        {QStringLiteral("call"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Call")},
        {QStringLiteral("leg"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Party of the call")},
        {QStringLiteral("end"), QT_TRANSLATE_NOOP("liandong::deskmodels", "End of the call")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Note")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Text")},
        {QStringLiteral("attachments"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Attachments")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Reason")},
        {QStringLiteral("reasonNotSuggested"),
            QT_TRANSLATE_NOOP("liandong::deskmodels", "Reason for another unit than proposed")},
        {QStringLiteral("instruction"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Instruction")},
        {QStringLiteral("unit"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Unit")},
        {QStringLiteral("order"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Order")},
        {QStringLiteral("replaces"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Replaced order")},
        {QStringLiteral("state"), QT_TRANSLATE_NOOP("liandong::deskmodels", "State")},
        {QStringLiteral("to"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Next step")},
        {QStringLiteral("dutyPhone"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Duty phone")},
        {QStringLiteral("dutyPhones"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Duty phones")},
        {QStringLiteral("reportedBy"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Reported by")},
        {QStringLiteral("author"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Author")},
        {QStringLiteral("remark"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Remark")},
        {QStringLiteral("answer"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Answer")},
        {QStringLiteral("urging"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Urging")},
        {QStringLiteral("escalation"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Escalation")},
        {QStringLiteral("finding"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Finding")},
        {QStringLiteral("foundBy"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Found by")},
        {QStringLiteral("casualties"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Casualties")},
        {QStringLiteral("deadline"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Deadline")},
        {QStringLiteral("disposition"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Disposition")},
        {QStringLiteral("other"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Other incident")},
        {QStringLiteral("into"), QT_TRANSLATE_NOOP("liandong::deskmodels", "Other incident")},
    };
    const char *word = kWords.value(name);
    return word ? Tr::tr(word) : QString();
}

} // namespace liandong
