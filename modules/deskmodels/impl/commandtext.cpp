// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/commandtext.h"

#include "deskmodels/eventtext.h"
#include "deskmodels/formats.h"
#include "deskmodels/rulebookwords.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

namespace liandong {

using deskmodels::Tr;

namespace {

/// What each command asks for. A command without a line here does not compile.
class Wording
{
public:
    explicit Wording(const World &world)
        : m_world(world)
    { }

    QString operator()(const ImportProfile &) const { return Tr::tr("Import a profile"); }
    QString operator()(const EditRuleBook &c) const
    {
        return c.edits.size() == 1 ? eventText(putOf(c.edits.front().to), m_world)
                                   : Tr::tr("Rule book: %n changes", nullptr, int(c.edits.size()));
    }
    QString operator()(const CallUpEquipment &c) const
    {
        const auto it = m_world.equipment.find(c.equipment);
        return Tr::tr("Call up %1 from %2", "equipment, unit")
            .arg(it == m_world.equipment.end() ? c.what : it->second.name, unitName(m_world, c.unit));
    }
    QString operator()(const AdvanceCallUp &c) const { return Tr::tr("Equipment: %1", "a step").arg(wordOf(c.to)); }
    QString operator()(const AddAttachment &c) const { return Tr::tr("Add the file %1").arg(c.name); }
    QString operator()(const StrikeAttachment &) const { return Tr::tr("Strike out a file"); }
    QString operator()(const DrawOnIncident &c) const
    {
        return Tr::tr("Draw on the map: %1").arg(c.label.isEmpty() ? wordOf(c.kind) : c.label);
    }
    QString operator()(const EraseDrawing &) const { return Tr::tr("Erase a drawing"); }
    QString operator()(const AddPlace &c) const { return Tr::tr("Add the place %1").arg(c.name); }
    QString operator()(const ProgrammeWall &) const { return Tr::tr("Choose what the walls show"); }
    QString operator()(const BeginHandOver &) const { return Tr::tr("Hand over the shift"); }
    QString operator()(const SignHandOver &) const { return Tr::tr("Take over the shift"); }
    QString operator()(const NotePassword &) const { return Tr::tr("Set a password"); }
    QString operator()(const OpenIncident &c) const
    {
        return Tr::tr("New incident: %1, %2").arg(categoryName(m_world, c.category), placeText(m_world, c.place));
    }
    QString operator()(const AddCall &c) const
    {
        return c.call.number.isEmpty() ? Tr::tr("Add a call") : Tr::tr("Add the call from %1").arg(c.call.number);
    }
    QString operator()(const AmendIncident &c) const { return Tr::tr("Amend: %1").arg(fieldsOf(c)); }
    QString operator()(const AddNote &c) const { return Tr::tr("Note: %1").arg(c.text); }
    QString operator()(const StrikeNote &) const { return Tr::tr("Strike out a note"); }
    QString operator()(const GiveOrder &c) const { return Tr::tr("Give order to %1").arg(unitName(m_world, c.unit)); }
    QString operator()(const AdvanceOrder &c) const { return step(actionWordOf(c.to), c.incident, c.order); }
    QString operator()(const RecordOralFeedback &c) const
    {
        return step(actionWordOf(OrderState::OralFeedbackGiven), c.incident, c.order);
    }
    QString operator()(const SubmitWrittenFeedback &c) const
    {
        return step(actionWordOf(OrderState::WrittenFeedbackGiven), c.incident, c.order);
    }
    QString operator()(const ExcuseDelay &c) const { return step(Tr::tr("Excuse the delay"), c.incident, c.order); }
    QString operator()(const UrgeUnit &c) const { return step(Tr::tr("Urge"), c.incident, c.order); }
    QString operator()(const AnswerUrging &c) const { return step(Tr::tr("Answer the urging"), c.incident, c.order); }
    QString operator()(const StartThreeWayCall &c) const
    {
        return Tr::tr("Three-way call with %1").arg(unitName(m_world, c.unit));
    }
    QString operator()(const DialLeg &c) const
    {
        return c.unit.isNull() ? Tr::tr("Dial %1").arg(c.number) : Tr::tr("Dial %1").arg(unitName(m_world, c.unit));
    }
    QString operator()(const AnswerLeg &) const { return Tr::tr("Answered on the line"); }
    QString operator()(const EndLeg &c) const { return Tr::tr("End of a line: %1").arg(wordOf(c.end)); }
    QString operator()(const EscalateIncident &) const { return Tr::tr("Escalate to the linkage office"); }
    QString operator()(const AnswerEscalation &) const { return Tr::tr("Answer of the linkage office"); }
    QString operator()(const LinkIncidents &c) const { return Tr::tr("Link with %1").arg(number(c.other)); }
    QString operator()(const UnlinkIncidents &c) const { return Tr::tr("Undo the link with %1").arg(number(c.other)); }
    QString operator()(const MergeIncident &c) const { return Tr::tr("Merge into %1").arg(number(c.into)); }
    QString operator()(const CloseIncident &c) const
    {
        return Tr::tr("Close: %1").arg(dispositionName(m_world, c.disposition));
    }
    QString operator()(const ReopenIncident &) const { return Tr::tr("Reopen"); }

private:
    [[nodiscard]] QString number(const IncidentId &id) const { return incidentNumber(m_world, id); }

    [[nodiscard]] QString step(const QString &action, const IncidentId &incident, const OrderId &id) const
    {
        const Incident *about = m_world.incident(incident);
        const Order *order = about ? about->order(id) : nullptr;
        return order ? Tr::tr("%1: %2", "unit: action").arg(unitName(m_world, order->unit), action) : action;
    }

    [[nodiscard]] static QString fieldsOf(const AmendIncident &c)
    {
        QStringList fields;
        const auto add = [&](bool changed, const char16_t *member) {
            if (changed)
                fields.append(fieldWord(QString::fromUtf16(member)));
        };
        add(c.narrative.has_value(), u"narrative");
        add(c.level.has_value(), u"level");
        add(c.category.has_value(), u"category");
        add(c.place.has_value(), u"place");
        add(c.callerName.has_value(), u"callerName");
        add(c.areaClass.has_value(), u"areaClass");
        add(c.kind.has_value(), u"kind");
        return fields.join(Tr::tr(", ", "between items"));
    }

    const World &m_world;
};

} // namespace

QString commandText(const Command &command, const World &world)
{
    return std::visit(Wording(world), command);
}

} // namespace liandong
