// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/actions.h"

#include "base/check.h"
#include "deskui/look/icons.h"
#include "deskui/tr.h"

#include <QSettings>

#include <algorithm>

namespace liandong {

namespace {

using enum ActionId;
using enum ActionGroup;

constexpr ActionDeclaration kDeclarations[] = {
    {NewCall, Call, "new", QT_TRANSLATE_NOOP("liandong::deskui", "New call"), "F2", "new-call"},
    {SaveCall, Call, "save", QT_TRANSLATE_NOOP("liandong::deskui", "Save incident"), "Ctrl+S", "incident"},
    {SaveAndOrder, Call, "send", QT_TRANSLATE_NOOP("liandong::deskui", "Save and order"), "Ctrl+Return", "order"},
    {FindIncident, Call, "find", QT_TRANSLATE_NOOP("liandong::deskui", "Search the queue"), "Ctrl+F", "search"},
    {CommandBar, Call, "command", QT_TRANSLATE_NOOP("liandong::deskui", "Command bar"), "F12", "search"},
    {GiveOrder, Order, "order", QT_TRANSLATE_NOOP("liandong::deskui", "Give order…"), "F3", "order"},
    {ThreeWayCall, Order, "call", QT_TRANSLATE_NOOP("liandong::deskui", "Three-way call…"), "F4", "three-way"},
    {CallUp, Order, "equipment", QT_TRANSLATE_NOOP("liandong::deskui", "Search and call up equipment"), "Alt+7",
        "search"},
    {Acknowledge, Order, "ack", QT_TRANSLATE_NOOP("liandong::deskui", "Acknowledged"), "F5", "acknowledge"},
    {Depart, Order, "dep", QT_TRANSLATE_NOOP("liandong::deskui", "Departed"), "F6", "depart"},
    {Arrive, Order, "arr", QT_TRANSLATE_NOOP("liandong::deskui", "Arrived"), "F7", "arrive"},
    {OralFeedback, Order, "oral", QT_TRANSLATE_NOOP("liandong::deskui", "Oral feedback…"), "F8", "oral-feedback"},
    {LeaveScene, Order, "left", QT_TRANSLATE_NOOP("liandong::deskui", "Left the scene"), "F9", "leave"},
    {WrittenFeedback, Order, "written", QT_TRANSLATE_NOOP("liandong::deskui", "Written feedback…"), "Ctrl+F8",
        "written-feedback"},
    {AcceptFeedback, Order, "accept", QT_TRANSLATE_NOOP("liandong::deskui", "Accept written feedback"), "Ctrl+F9",
        "accept"},
    {ReturnFeedback, Order, "return", QT_TRANSLATE_NOOP("liandong::deskui", "Return for correction…"), "", "reopen"},
    {Decline, Order, "decline", QT_TRANSLATE_NOOP("liandong::deskui", "Declined by the unit…"), "Ctrl+F5", "decline"},
    {Withdraw, Order, "withdraw", QT_TRANSLATE_NOOP("liandong::deskui", "Withdraw order…"), "Ctrl+F6", "withdraw"},
    {Excuse, Order, "excuse", QT_TRANSLATE_NOOP("liandong::deskui", "Excuse delay…"), "", "accept"},
    {Urge, Order, "urge", QT_TRANSLATE_NOOP("liandong::deskui", "Urge the unit…"), "Ctrl+Shift+U", "urge"},
    {AnswerUrging, Order, "urged", QT_TRANSLATE_NOOP("liandong::deskui", "Answer to an urging…"), "", "urge"},
    {AddNote, Incident, "note", QT_TRANSLATE_NOOP("liandong::deskui", "Add note…"), "Ctrl+N", "note"},
    {Amend, Incident, "amend", QT_TRANSLATE_NOOP("liandong::deskui", "Amend incident"), "Ctrl+Shift+A", "incident"},
    {Escalate, Incident, "escalate", QT_TRANSLATE_NOOP("liandong::deskui", "Escalate to the linkage office…"),
        "Ctrl+Shift+E", "escalate"},
    {AnswerEscalation, Incident, "office", QT_TRANSLATE_NOOP("liandong::deskui", "Answer of the linkage office…"), "",
        "escalate"},
    {Link, Incident, "link", QT_TRANSLATE_NOOP("liandong::deskui", "Link with another incident…"), "Ctrl+Shift+L",
        "link"},
    {Merge, Incident, "merge", QT_TRANSLATE_NOOP("liandong::deskui", "Merge as a repeat…"), "Ctrl+M", "merge"},
    {Close, Incident, "close", QT_TRANSLATE_NOOP("liandong::deskui", "Close incident…"), "F10", "close"},
    {Reopen, Incident, "reopen", QT_TRANSLATE_NOOP("liandong::deskui", "Reopen incident…"), "", "reopen"},
    {HandOver, Call, "handover", QT_TRANSLATE_NOOP("liandong::deskui", "Hand over the shift…"), "Ctrl+Shift+H", "seat"},
    {PreviousIncident, View, "previous", QT_TRANSLATE_NOOP("liandong::deskui", "Previous incident"), "Alt+Up", ""},
    {NextIncident, View, "next", QT_TRANSLATE_NOOP("liandong::deskui", "Next incident"), "Alt+Down", ""},
    {History, View, "history", QT_TRANSLATE_NOOP("liandong::deskui", "Search the history…"), "Ctrl+H", "log"},
    {GoQueue, View, "queue", QT_TRANSLATE_NOOP("liandong::deskui", "Go to the queue"), "Alt+1", "incident"},
    {GoIncident, View, "incident", QT_TRANSLATE_NOOP("liandong::deskui", "Go to the incident"), "Alt+2", "incident"},
    {GoCountdown, View, "countdown", QT_TRANSLATE_NOOP("liandong::deskui", "Go to the countdown"), "Alt+3",
        "countdown"},
    {GoMap, View, "map", QT_TRANSLATE_NOOP("liandong::deskui", "Go to the map"), "Alt+4", "map"},
    {GoDirectory, View, "units", QT_TRANSLATE_NOOP("liandong::deskui", "Go to the units"), "Alt+5", "directory"},
    {GoLog, View, "log", QT_TRANSLATE_NOOP("liandong::deskui", "Go to the dispatch log"), "Alt+6", "log"},
    {GoCharts, View, "charts", QT_TRANSLATE_NOOP("liandong::deskui", "Go to the charts"), "Alt+8", ""},
    {FindPlace, View, "place", QT_TRANSLATE_NOOP("liandong::deskui", "Find a place on the map"), "Ctrl+G", "search"},
    {MapGround, View, "ground", QT_TRANSLATE_NOOP("liandong::deskui", "What lies beneath the map…"), "", "map"},
    {Mute, Program, "mute", QT_TRANSLATE_NOOP("liandong::deskui", "Mute sounds"), "Ctrl+Shift+M", "", true},
    {Night, Program, "night", QT_TRANSLATE_NOOP("liandong::deskui", "Night colours"), "Ctrl+Shift+N", "theme", true},
    {Wall, Program, "wall", QT_TRANSLATE_NOOP("liandong::deskui", "Wall display"), "F11", "wall"},
    {ProgrammeWalls, Program, "walls", QT_TRANSLATE_NOOP("liandong::deskui", "What the walls show…"), "", "wall"},
    {Settings, Program, "settings", QT_TRANSLATE_NOOP("liandong::deskui", "Settings…"), "Ctrl+,", "settings"},
    {Shortcuts, Program, "keys", QT_TRANSLATE_NOOP("liandong::deskui", "Shortcuts…"), "", "settings"},
    {Lock, Program, "lock", QT_TRANSLATE_NOOP("liandong::deskui", "Lock the seat"), "Ctrl+L", ""},
    {LockTime, Program, "locktime", QT_TRANSLATE_NOOP("liandong::deskui", "Lock by itself…"), "", ""},
    {ChangePassword, Program, "password", QT_TRANSLATE_NOOP("liandong::deskui", "Change password…"), "", ""},
    {SignOut, Program, "signout", QT_TRANSLATE_NOOP("liandong::deskui", "Sign out, another person…"), "", ""},
    {Help, Program, "help", QT_TRANSLATE_NOOP("liandong::deskui", "Keys and commands"), "F1", "help"},
    {About, Program, "about", QT_TRANSLATE_NOOP("liandong::deskui", "About"), "", "help"},
    {Quit, Program, "quit", QT_TRANSLATE_NOOP("liandong::deskui", "Quit"), "Ctrl+Q", ""},
};

QString settingOf(const ActionDeclaration &declaration)
{
    return QStringLiteral("shortcuts/%1").arg(QLatin1StringView(declaration.name));
}

QKeySequence defaultKeys(const ActionDeclaration &declaration)
{
    return QKeySequence::fromString(QLatin1StringView(declaration.keys), QKeySequence::PortableText);
}

} // namespace

std::span<const ActionDeclaration> actionDeclarations()
{
    return kDeclarations;
}

QString actionText(const ActionDeclaration &declaration)
{
    return deskui::Tr::tr(declaration.text);
}

QString buttonText(const ActionDeclaration &declaration)
{
    switch (declaration.id) {
    case ActionId::Escalate:
        return deskui::Tr::tr("Escalate");
    case ActionId::Amend:
        return deskui::Tr::tr("Amend");
    case ActionId::Close:
        return deskui::Tr::tr("Close", "incident");
    default:
        return actionText(declaration).remove(u'…');
    }
}

QString groupText(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Call:
        return deskui::Tr::tr("Call");
    case ActionGroup::Order:
        return deskui::Tr::tr("Order");
    case ActionGroup::Incident:
        return deskui::Tr::tr("Incident");
    case ActionGroup::View:
        return deskui::Tr::tr("View");
    case ActionGroup::Program:
        break;
    }
    return deskui::Tr::tr("Program");
}

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    const QSettings settings;
    for (const ActionDeclaration &declaration : kDeclarations) {
        auto *action = new QAction(actionText(declaration), this);
        action->setIconText(buttonText(declaration));
        action->setObjectName(QLatin1StringView(declaration.name));
        action->setCheckable(declaration.checkable);
        const QVariant own = settings.value(settingOf(declaration));
        action->setShortcut(own.isValid() ? QKeySequence::fromString(own.toString(), QKeySequence::PortableText)
                                          : defaultKeys(declaration));
        action->setShortcutContext(Qt::WindowShortcut);
        m_actions.emplace(declaration.id, action);
    }
    refreshIcons();
}

QAction &Actions::operator[](ActionId id) const
{
    return *m_actions.at(id);
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> list;
    for (const ActionDeclaration &declaration : kDeclarations)
        list += m_actions.at(declaration.id);
    return list;
}

std::optional<ActionId> Actions::holderOf(const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return {};
    for (const auto &[id, action] : m_actions) {
        if (action->shortcut() == keys)
            return id;
    }
    return {};
}

void Actions::setShortcut(ActionId id, const QKeySequence &keys)
{
    m_actions.at(id)->setShortcut(keys);
    const auto declaration = std::ranges::find(kDeclarations, id, &ActionDeclaration::id);
    LD_CHECK(declaration != std::end(kDeclarations), return);
    QSettings().setValue(settingOf(*declaration), keys.toString(QKeySequence::PortableText));
}

void Actions::resetShortcuts()
{
    QSettings settings;
    for (const ActionDeclaration &declaration : kDeclarations) {
        settings.remove(settingOf(declaration));
        m_actions.at(declaration.id)->setShortcut(defaultKeys(declaration));
    }
}

void Actions::refreshIcons()
{
    for (const ActionDeclaration &declaration : kDeclarations) {
        if (*declaration.icon)
            m_actions.at(declaration.id)->setIcon(icon(QLatin1StringView(declaration.icon)));
    }
}

} // namespace liandong
