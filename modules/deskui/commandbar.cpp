// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/commandbar.h"

#include "deskmodels/formats.h"
#include "deskui/map/pointreadings.h"
#include "deskui/tr.h"
#include "pinyin/pinyin.h"

#include <algorithm>
#include <ranges>

namespace liandong {

using deskui::Tr;

CommandBar::CommandBar(Desk &desk, Actions &actions, QWidget *parent)
    : SuggestionLine(parent)
    , m_desk(desk)
    , m_actions(actions)
{
    setPlaceholderText(Tr::tr("Command, incident number, unit or place (%1)")
            .arg(actions[ActionId::CommandBar].shortcut().toString(QKeySequence::NativeText)));
    setAccessibleName(Tr::tr("Command bar"));
    setMinimumWidth(260);
}

std::vector<SuggestionLine::Suggestion> CommandBar::suggestions(const QString &typed)
{
    std::vector<Suggestion> found;
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return found;
    addActions(text, found);
    addIncidents(text, found);
    addUnitsAndPlaces(text, found);
    addPoint(text, found);
    std::ranges::stable_sort(found, std::ranges::greater(), &Suggestion::score);
    if (found.size() > kShown)
        found.resize(kShown);
    return found;
}

void CommandBar::addActions(const QString &typed, std::vector<Suggestion> &found)
{
    for (const ActionDeclaration &declaration : actionDeclarations()) {
        QAction &action = m_actions[declaration.id];
        if (!action.isEnabled() || declaration.id == ActionId::CommandBar)
            continue;
        const QLatin1StringView name(declaration.name);
        const int byName = name == typed ? 100 : name.startsWith(typed) ? 20 : 0;
        const int score = std::max(byName, PinyinKey(action.text()).match(typed) * 2);
        if (score > 0) {
            found.push_back(
                {action.text(), Tr::tr("%1  %2").arg(name, action.shortcut().toString(QKeySequence::NativeText)), score,
                    [&action] { action.trigger(); }});
        }
    }
}

void CommandBar::addIncidents(const QString &typed, std::vector<Suggestion> &found)
{
    if (!std::ranges::any_of(typed, [](QChar c) { return c.isDigit(); }))
        return;
    const World &world = m_desk.world();
    for (const Incident &incident : world.incidents | std::views::values) {
        const QString serial = incident.number.section(u'-', -1);
        const bool exact = typed.toInt() > 0 && serial.toInt() == typed.toInt();
        if (!exact && !incident.number.contains(typed, Qt::CaseInsensitive))
            continue;
        found.push_back({incident.number, placeText(world, incident.place), exact ? 90 : 15,
            [desk = &m_desk, id = incident.id] { desk->select(id); }});
    }
}

void CommandBar::addUnitsAndPlaces(const QString &typed, std::vector<Suggestion> &found)
{
    for (const Unit &unit : m_desk.world().units | std::views::values) {
        if (const int score = std::max(PinyinKey(unit.name).match(typed), PinyinKey(unit.shortName).match(typed)))
            found.push_back({unit.name, unit.dutyPhones.empty() ? QString() : unit.dutyPhones.front().number, score + 5,
                [this, key = unit.key] { Q_EMIT unitChosen(key); }});
    }
    for (const Place &place : m_desk.world().places | std::views::values) {
        const int score = place.retired ? 0 : PinyinKey(place.name).match(typed);
        if (score > 0)
            found.push_back(
                {place.name, Tr::tr("on the map"), score + 4, [this, key = place.key] { Q_EMIT placeChosen(key); }});
    }
}

void CommandBar::addPoint(const QString &typed, std::vector<Suggestion> &found)
{
    int score = 96;
    for (const PointReading &reading : pointReadings(m_desk.world(), typed))
        found.push_back({reading.text, reading.detail, score--, [this, at = reading.at] { Q_EMIT pointChosen(at); }});
}

void CommandBar::findNothing(const QString &typed)
{
    m_desk.complain(Tr::tr("Nothing is called “%1”.").arg(typed));
}

} // namespace liandong
