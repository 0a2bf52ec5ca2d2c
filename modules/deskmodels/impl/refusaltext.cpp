// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/refusaltext.h"

#include "deskmodels/formats.h"
#include "deskmodels/itemfields.h"
#include "deskmodels/mistaketext.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

#include <boost/mp11.hpp>

namespace liandong {

using deskmodels::Tr;

namespace {

/// The enum's value by its name as it travels ("leftScene"); nothing for another word.
template <class Enum>
std::optional<Enum> valueNamed(const QString &name)
{
    std::optional<Enum> value;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto enumerator) {
        if (name.compare(QLatin1StringView(enumerator.name), Qt::CaseInsensitive) == 0)
            value = enumerator.value;
    });
    return value;
}

template <class... Enums>
QString wordNamed(const QString &name)
{
    QString word;
    const auto look = [&](auto value) {
        if (value && word.isEmpty())
            word = wordOf(*value);
    };
    (look(valueNamed<Enums>(name)), ...);
    return word;
}

QString orderName(const World &world, const QUuid &uuid)
{
    for (const auto &[id, incident] : world.incidents) {
        if (const Order *order = incident.order(OrderId(uuid))) {
            return Tr::tr("the order to %1 (%2)", "unit (incident)").arg(unitName(world, order->unit), incident.number);
        }
    }
    return {};
}

template <class Map>
QString nameIn(const Map &map, const QString &key)
{
    const auto found = map.find(typename Map::key_type(key));
    return found == map.end() ? QString() : found->second.name;
}

/// A standing value of the rule book in the trade's words; nothing for anything else.
QString currentOfItem(const Refusal &refusal, const World &world)
{
    const QString kind = refusal.field.section(u'.', 0, 0);
    const QString member = refusal.field.section(u'.', 1);
    const ItemField *field = itemField(kind, member);
    const std::optional<RuleBookItem> item = itemIn(world, {kind, refusal.subject});
    return field && item ? valueText(*item, *field, valueOf(*item, member), world) : QString();
}

/// The standing value in the trade's words, whatever the field is.
QString currentText(const Refusal &refusal, const World &world)
{
    const QString &field = refusal.field;
    const QString &current = refusal.current;
    if (const QString item = currentOfItem(refusal, world); !item.isEmpty())
        return item;
    if (current.isEmpty())
        return Tr::tr("empty");
    if (field == u"category")
        return categoryName(world, CategoryKey(current));
    if (field == u"level" || field == u"areaClass" || field == u"kind") {
        const QString word = wordNamed<Level, AreaClass, IncidentKind>(current);
        return word.isEmpty() ? current : word;
    }
    return current;
}

QString orDefault(const QString &name, const QString &general)
{
    return name.isEmpty() ? general : name;
}

/// The subject by name; an id or a key is never shown.
QString subjectOr(const Refusal &refusal, const World &world, const QString &general)
{
    return orDefault(subjectName(refusal.subject, world), general);
}

QString fieldOr(const Refusal &refusal, const QString &general)
{
    return orDefault(fieldWord(refusal.field), general);
}

QString stateWord(const QString &name)
{
    if (name == u"ringing")
        return Tr::tr("Ringing");
    if (name == u"answered")
        return Tr::tr("Answered", "telephone line");
    return wordNamed<OrderState, IncidentState, LegEnd>(name);
}

QString wrongState(const Refusal &refusal, const World &world)
{
    const QString subject = subjectOr(refusal, world, Tr::tr("It"));
    const QString state = stateWord(refusal.current);
    return state.isEmpty() ? Tr::tr("%1: this is not possible now.").arg(subject)
                           : Tr::tr("%1: not possible now, it stands at “%2”.").arg(subject, state);
}

QString profileInvalid(const Refusal &refusal, const World &world)
{
    const QString item = orDefault(subjectName(refusal.subject, world), refusal.subject);
    const QString member = fieldWord(refusal.field);
    const QString what = mistakeText(refusal.current);
    if (member.isEmpty())
        return Tr::tr("The rule book has a mistake: %1").arg(what);
    return item.isEmpty() ? Tr::tr("%1: %2", "member: what is wrong").arg(member, what)
                          : Tr::tr("%1, %2: %3", "item, member: what is wrong").arg(item, member, what);
}

QString likelyRepeat(const Refusal &refusal, const World &world)
{
    const QString sign = wordNamed<RepeatSign>(refusal.current);
    const QString number = subjectOr(refusal, world, Tr::tr("an open incident"));
    return sign.isEmpty() ? Tr::tr("This may be a repeat of %1.").arg(number)
                          : Tr::tr("This may be a repeat of %1: %2.").arg(number, sign.toLower());
}

QString unknownText(const Refusal &refusal)
{
    switch (refusal.reason) {
    case RefusalReason::UnknownIncident:
        return Tr::tr("This incident is not at the service (any more).");
    case RefusalReason::UnknownOrder:
        return Tr::tr("This order does not exist on this incident.");
    case RefusalReason::UnknownUnit:
        return Tr::tr("This unit is not in the directory.");
    case RefusalReason::UnknownCategory:
        return Tr::tr("This category is not in the rule book.");
    case RefusalReason::UnknownDisposition:
        return Tr::tr("This disposition is not in the rule book.");
    default:
        return Tr::tr("%1: there is no such thing (any more).").arg(fieldOr(refusal, Tr::tr("What was named")));
    }
}

QString askedText(const Refusal &refusal)
{
    switch (refusal.reason) {
    case RefusalReason::NeedsOralFeedback:
        return Tr::tr("Oral feedback comes before leaving the scene.");
    case RefusalReason::NeedsReason:
        return Tr::tr("A reason is needed: %1.").arg(fieldOr(refusal, Tr::tr("Reason")));
    case RefusalReason::NeedsText:
        return Tr::tr("Something must be entered: %1.").arg(fieldOr(refusal, Tr::tr("Text")));
    default:
        return Tr::tr("A fitting disposition must be chosen.");
    }
}

} // namespace

QString subjectName(const QString &subject, const World &world)
{
    if (subject.isEmpty())
        return {};
    if (const QUuid uuid = QUuid::fromString(subject); !uuid.isNull()) {
        if (const Incident *incident = world.incident(IncidentId(uuid)))
            return incident->number;
        return orderName(world, uuid);
    }
    if (const Unit *unit = world.unit(UnitKey(subject)))
        return unit->name;
    if (const QString path = world.categoryPath(CategoryKey(subject)); !path.isEmpty())
        return path;
    if (const QString name = nameIn(world.dispositions, subject); !name.isEmpty())
        return name;
    return nameIn(world.places, subject);
}

QString refusalText(const Refusal &refusal, const World &world)
{
    switch (refusal.reason) {
    case RefusalReason::NotPermitted:
        return Tr::tr("Your role may not do this.");
    case RefusalReason::NeedsSupervisor:
        return Tr::tr("Only a shift supervisor may do this.");
    case RefusalReason::UnknownIncident:
    case RefusalReason::UnknownOrder:
    case RefusalReason::UnknownUnit:
    case RefusalReason::UnknownCategory:
    case RefusalReason::UnknownDisposition:
    case RefusalReason::UnknownItem:
        return unknownText(refusal);
    case RefusalReason::AlreadyThere:
        return Tr::tr("%1: it is already there.").arg(subjectOr(refusal, world, Tr::tr("Entered before")));
    case RefusalReason::UnitSuspended:
        return Tr::tr("%1 is suspended and gets no orders.").arg(subjectOr(refusal, world, Tr::tr("The unit")));
    case RefusalReason::UnitHasOrder:
        return Tr::tr("%1 already has an order for this incident.").arg(subjectOr(refusal, world, Tr::tr("The unit")));
    case RefusalReason::WrongState:
        return wrongState(refusal, world);
    case RefusalReason::NeedsOralFeedback:
    case RefusalReason::NeedsReason:
    case RefusalReason::NeedsText:
    case RefusalReason::NeedsDisposition:
        return askedText(refusal);
    case RefusalReason::NotSuggested:
        return Tr::tr("%1 is proposed first; another unit needs a reason.")
            .arg(orDefault(subjectName(refusal.current, world), Tr::tr("Another unit")));
    case RefusalReason::LikelyRepeat:
        return likelyRepeat(refusal, world);
    case RefusalReason::Conflict:
        return Tr::tr("Somebody else has changed this meanwhile: %1. It is now: %2")
            .arg(fieldOr(refusal, Tr::tr("Entry")), currentText(refusal, world));
    case RefusalReason::OrdersUnfinished:
        return Tr::tr("It can be closed when every written feedback is accepted; not yet: %1.")
            .arg(orDefault(orderName(world, QUuid::fromString(refusal.current)), Tr::tr("an order")));
    case RefusalReason::SameIncident:
        return Tr::tr("This is the same incident.");
    case RefusalReason::BadPlace:
        return Tr::tr("This place cannot be: %1.").arg(fieldOr(refusal, Tr::tr("Place")));
    case RefusalReason::TooLong:
        return Tr::tr("Too long: %1. At most %2 characters.").arg(fieldOr(refusal, Tr::tr("Text")), refusal.current);
    case RefusalReason::ProfileInvalid:
        return profileInvalid(refusal, world);
    case RefusalReason::StoreFailed:
        return Tr::tr("The service could not store it; nothing was changed. Tell the administrator.");
    case RefusalReason::InUse:
        return Tr::tr("%1 still needs it; move or retire that first.")
            .arg(orDefault(subjectName(refusal.current, world), Tr::tr("Something")));
    case RefusalReason::EquipmentOut:
        return Tr::tr("It can be closed when what was called up is back; still out: %1.").arg(refusal.current);
    case RefusalReason::NotEnough:
        return Tr::tr("So many are not to be had; there are %1.").arg(refusal.current);
    case RefusalReason::UnknownFile:
        return refusal.field == u"type" ? Tr::tr("Files of this kind are not taken: %1.").arg(refusal.current)
                                        : Tr::tr("The service does not have this file; add it again.");
    case RefusalReason::LastAdministrator:
        return Tr::tr("One administrator must stay, or nobody could change the settings any more.");
    case RefusalReason::SamePerson:
        return Tr::tr("Somebody else than who handed over signs.");
    case RefusalReason::Malformed:
        return Tr::tr("The service did not understand this seat. Are the versions the same?");
    }
    return {};
}

} // namespace liandong
