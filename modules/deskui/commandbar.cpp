// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/commandbar.h"

#include "deskmodels/formats.h"
#include "deskmodels/words.h"
#include "deskui/tr.h"
#include "domain/deadlines.h"
#include "map/coordinates.h"
#include "pinyin/pinyin.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>
#include <ranges>

namespace liandong {

using deskui::Tr;

namespace {
constexpr size_t kShown = 9;
}

CommandBar::CommandBar(Desk &desk, Actions &actions, QWidget *parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_completer(new QCompleter(this))
    , m_rows(new QStandardItemModel(this))
{
    setPlaceholderText(Tr::tr("Command, incident number, unit or place (%1)")
            .arg(actions[ActionId::CommandBar].shortcut().toString(QKeySequence::NativeText)));
    setAccessibleName(Tr::tr("Command bar"));
    setClearButtonEnabled(true);
    setMinimumWidth(260);
    m_completer->setModel(m_rows);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(this, &QLineEdit::textEdited, this, &CommandBar::suggest);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { run(size_t(index.row())); });
}

std::vector<CommandBar::Suggestion> CommandBar::suggestions(const QString &typed)
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

/// Which system it is nobody can see in the numbers: both are offered, each with where it would lie.
void CommandBar::addPoint(const QString &typed, std::vector<Suggestion> &found)
{
    const std::optional<GeoPoint> point = pointFromText(typed);
    if (!point)
        return;
    const auto add = [&](CoordinateSystem system, const QString &origin, int score) {
        const GeoPoint at = wgs84Of(*point, system);
        const Place *township = nearestTownship(m_desk.world(), at);
        const QString where
            = Tr::tr("%1 · %2").arg(township ? township->name : QString(), wordOf(areaClassAt(m_desk.world(), at)));
        found.push_back(
            {decimalDegrees(at), Tr::tr("%1: %2").arg(origin, where), score, [this, at] { Q_EMIT pointChosen(at); }});
    };
    add(CoordinateSystem::Wgs84, Tr::tr("GPS, CGCS2000"), 96);
    if (gcj02Of(*point) != *point)
        add(CoordinateSystem::Gcj02, Tr::tr("from a phone's map (GCJ-02)"), 95);
}

void CommandBar::suggest(const QString &typed)
{
    m_found = suggestions(typed);
    m_rows->clear();
    for (const Suggestion &suggestion : m_found)
        m_rows->appendRow(new QStandardItem(Tr::tr("%1    %2").arg(suggestion.text, suggestion.detail)));
    if (m_found.empty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CommandBar::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !text().trimmed().isEmpty()) {
        m_found = suggestions(text());
        if (m_found.empty())
            m_desk.complain(Tr::tr("Nothing is called “%1”.").arg(text().trimmed()));
        else
            run(0);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        clear();
        clearFocus();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void CommandBar::run(size_t index)
{
    if (index >= m_found.size())
        return;
    const auto perform = m_found[index].run;
    clear();
    m_completer->popup()->hide();
    perform();
}

} // namespace liandong
