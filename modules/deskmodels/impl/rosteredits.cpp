// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/rosteredits.h"

#include "deskmodels/formats.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

namespace liandong {

namespace {

constexpr std::chrono::hours kDay{24};

RosterMonth monthIn(const World &world, const UnitKey &unit, QDate day)
{
    const QString month = rosterMonthOf(day);
    const auto it = world.rosters.find(rosterKey(unit, month));
    return it == world.rosters.end() ? RosterMonth{rosterKey(unit, month), unit, month, {}} : it->second;
}

/// By time, a turn ending where the next begins.
void settle(std::vector<Shift> &shifts)
{
    std::ranges::stable_sort(shifts, {}, &Shift::from);
    for (size_t at = 0; at + 1 < shifts.size(); ++at)
        shifts[at].to = std::min(shifts[at].to, shifts[at + 1].from);
    std::erase_if(shifts, [](const Shift &shift) { return shift.to <= shift.from; });
}

std::optional<EditRuleBook> editOf(const World &world, const RosterMonth &to)
{
    const auto it = world.rosters.find(to.key);
    if (it == world.rosters.end())
        return to.shifts.empty() ? std::nullopt : std::optional(EditRuleBook{{{std::nullopt, to}}});
    return it->second == to ? std::nullopt : std::optional(EditRuleBook{{{it->second, to}}});
}

Shift shiftOf(const OnTurn &person, Instant from, Instant to)
{
    return {from, to, person.officer, person.phone, person.deputy, person.deputyPhone};
}

OnTurn personOf(const Shift &shift)
{
    return {shift.officer, shift.phone, shift.deputy, shift.deputyPhone};
}

bool isPhone(const QString &text)
{
    static const QRegularExpression kPhone(QStringLiteral("^[+\\d][\\d\\- ]*$"));
    return kPhone.match(text).hasMatch();
}

OnTurn personIn(const QString &line)
{
    static const QRegularExpression kBetween(QStringLiteral("[,，、;；\\t]+|\\s+(?=[+\\d])|(?<=\\d)\\s+"));
    OnTurn person;
    for (const QString &part : line.split(kBetween, Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        if (isPhone(word))
            (person.deputy.isEmpty() ? person.phone : person.deputyPhone) = word;
        else if (!word.isEmpty())
            (person.officer.isEmpty() ? person.officer : person.deputy) = word;
    }
    return person;
}

/// Names with a comma between them; a space too parts names in Chinese characters.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression kComma(QStringLiteral("[,，、;；/\\n]+"));
    static const QRegularExpression kHan(QStringLiteral("\\p{Han}"));
    QString parted = text;
    if (kHan.match(text).hasMatch())
        parted.replace(QRegularExpression(QStringLiteral("\\s+")), QStringLiteral(","));
    QStringList names;
    for (const QString &part : parted.split(kComma, Qt::SkipEmptyParts)) {
        if (const QString name = part.trimmed(); !name.isEmpty())
            names += name;
    }
    return names;
}

/// With the phones he had in the unit's newest turn of that name; a new person has none.
OnTurn knownPerson(const World &world, const UnitKey &unit, const QString &name)
{
    OnTurn person{.officer = name, .phone = {}, .deputy = {}, .deputyPhone = {}};
    for (const RosterMonth &roster : world.rosters | std::views::values) {
        for (const Shift &shift : roster.shifts) {
            if (roster.unit != unit)
                continue;
            if (shift.officer == name)
                person.phone = shift.phone;
            else if (shift.deputy == name && person.phone.isEmpty())
                person.phone = shift.deputyPhone;
        }
    }
    return person;
}

/// When the unit's turns of a day begin, as far as its roster says.
QTime usualBegin(const World &world, const UnitKey &unit, QDate day)
{
    QTime begin = TurnPattern().begins;
    for (const RosterMonth &roster : world.rosters | std::views::values) {
        if (roster.unit == unit && !roster.shifts.empty() && roster.month <= rosterMonthOf(day))
            begin = centreTime(roster.shifts.front().from, world.centre).time();
    }
    return begin;
}

} // namespace

std::vector<OnTurn> peopleFrom(const QString &text)
{
    std::vector<OnTurn> people;
    for (const QString &line : text.split(u'\n')) {
        if (OnTurn person = personIn(line); !person.officer.isEmpty())
            people.push_back(std::move(person));
    }
    return people;
}

QString peopleText(const std::vector<OnTurn> &people)
{
    QStringList lines;
    for (const OnTurn &person : people) {
        QStringList parts{person.officer, person.phone, person.deputy, person.deputyPhone};
        parts.removeAll(QString());
        lines += parts.join(u", ");
    }
    return lines.join(u'\n');
}

std::vector<OnTurn> peopleOf(const World &world, const UnitKey &unit)
{
    const RosterMonth *newest = nullptr;
    for (const RosterMonth &roster : world.rosters | std::views::values) {
        if (roster.unit == unit && !roster.shifts.empty() && (!newest || roster.month > newest->month))
            newest = &roster;
    }
    std::vector<OnTurn> people;
    for (const Shift &shift : newest ? newest->shifts : std::vector<Shift>()) {
        if (!std::ranges::contains(people, shift.officer, &OnTurn::officer))
            people.push_back(personOf(shift));
    }
    return people;
}

std::vector<Shift> turnsOn(const World &world, const UnitKey &unit, QDate day)
{
    std::vector<Shift> turns = monthIn(world, unit, day).shifts;
    std::erase_if(turns, [&](const Shift &shift) { return dayIn(world.centre, shift.from) != day; });
    return turns;
}

std::optional<EditRuleBook> fillEdit(const World &world, const UnitKey &unit, QDate from, const TurnPattern &pattern)
{
    if (pattern.people.empty() || pattern.perDay < 1)
        return {};
    RosterMonth roster = monthIn(world, unit, from);
    std::erase_if(roster.shifts, [&](const Shift &shift) { return dayIn(world.centre, shift.from) >= from; });
    const Milliseconds length = Milliseconds(kDay) / pattern.perDay;
    size_t turn = 0;
    for (Instant at = instantAt(from, pattern.begins, world.centre);
        rosterMonthOf(dayIn(world.centre, at)) == roster.month; at += length)
        roster.shifts.push_back(shiftOf(pattern.people[turn++ % pattern.people.size()], at, at + length));
    settle(roster.shifts);
    return editOf(world, roster);
}

std::optional<EditRuleBook> copyMonthEdit(const World &world, const UnitKey &unit, QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    const RosterMonth before = monthIn(world, unit, first.addDays(-1));
    RosterMonth roster = monthIn(world, unit, first);
    roster.shifts.clear();
    for (const int days : {28, 35}) {
        for (Shift shift : before.shifts) {
            shift.from += kDay * days;
            shift.to += kDay * days;
            const QDate day = dayIn(world.centre, shift.from);
            if (rosterMonthOf(day) == roster.month && (days == 28 || day.day() > 28))
                roster.shifts.push_back(shift);
        }
    }
    settle(roster.shifts);
    return roster.shifts.empty() ? std::nullopt : editOf(world, roster);
}

std::optional<EditRuleBook> namesEdit(const World &world, const UnitKey &unit, QDate day, const QString &names)
{
    const QStringList officers = namesIn(names);
    const std::vector<Shift> present = turnsOn(world, unit, day);
    RosterMonth roster = monthIn(world, unit, day);
    std::erase_if(roster.shifts, [&](const Shift &shift) { return dayIn(world.centre, shift.from) == day; });
    const QTime begins
        = present.empty() ? usualBegin(world, unit, day) : centreTime(present.front().from, world.centre).time();
    const Milliseconds length = Milliseconds(kDay) / std::max(qsizetype(1), officers.size());
    Instant at = instantAt(day, begins, world.centre);
    for (qsizetype turn = 0; turn < officers.size(); ++turn, at += length) {
        const bool same = officers.size() == qsizetype(present.size());
        const Shift *old = same ? &present[size_t(turn)] : nullptr;
        if (old && old->officer == officers[turn])
            roster.shifts.push_back(*old);
        else
            roster.shifts.push_back(
                shiftOf(knownPerson(world, unit, officers[turn]), old ? old->from : at, old ? old->to : at + length));
    }
    std::erase_if(roster.shifts,
        [&](const Shift &shift) { return rosterMonthOf(dayIn(world.centre, shift.from)) != roster.month; });
    settle(roster.shifts);
    return editOf(world, roster);
}

std::optional<EditRuleBook> turnEdit(
    const World &world, const UnitKey &unit, const std::optional<Shift> &before, const std::optional<Shift> &after)
{
    EditRuleBook edits;
    const auto put = [&](const RosterMonth &roster) {
        if (const auto edit = editOf(world, roster))
            edits.edits.push_back(edit->edits.front());
    };
    const auto dayOf = [&](const std::optional<Shift> &shift) { return dayIn(world.centre, shift->from); };
    if (before && (!after || rosterMonthOf(dayOf(before)) != rosterMonthOf(dayOf(after)))) {
        RosterMonth roster = monthIn(world, unit, dayOf(before));
        std::erase(roster.shifts, *before);
        put(roster);
    }
    if (after) {
        RosterMonth roster = monthIn(world, unit, dayOf(after));
        if (before)
            std::erase(roster.shifts, *before);
        roster.shifts.push_back(*after);
        std::ranges::stable_sort(roster.shifts, {}, &Shift::from);
        put(roster);
    }
    return edits.edits.empty() ? std::nullopt : std::optional(edits);
}

} // namespace liandong
