// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <map>
#include <optional>
#include <span>

namespace liandong {

/// Everything that can be done at the desk. Menus, toolbar, command bar, help sheet and the shortcut editor are all fed
/// from the one table behind declarations().
enum class ActionId {
    NewCall,
    SaveCall,
    SaveAndOrder,
    FindIncident,
    CommandBar,
    GiveOrder,
    ThreeWayCall,
    CallUp,
    Acknowledge,
    Depart,
    Arrive,
    OralFeedback,
    LeaveScene,
    WrittenFeedback,
    AcceptFeedback,
    ReturnFeedback,
    Decline,
    Withdraw,
    Excuse,
    Urge,
    AnswerUrging,
    AddNote,
    Amend,
    Escalate,
    AnswerEscalation,
    Link,
    Merge,
    Close,
    Reopen,
    HandOver,
    PreviousIncident,
    NextIncident,
    History,
    GoQueue,
    GoIncident,
    GoCountdown,
    GoDirectory,
    GoMap,
    GoLog,
    GoCharts,
    FindPlace,
    MapGround,
    Mute,
    Night,
    Wall,
    ProgrammeWalls,
    Settings,
    Shortcuts,
    Lock,
    LockTime,
    ChangePassword,
    SignOut,
    Help,
    About,
    Quit
};

enum class ActionGroup { Call, Order, Incident, View, Program };

struct ActionDeclaration
{
    ActionId id;
    ActionGroup group;
    const char *name; ///< of the setting and of the command bar: "new"
    const char *text; ///< English, marked for translation
    const char *keys; ///< default shortcut, portable form; empty for none
    const char *icon;
    bool checkable = false;
};

[[nodiscard]] std::span<const ActionDeclaration> actionDeclarations();
[[nodiscard]] QString actionText(const ActionDeclaration &declaration);
/// Shorter, for buttons.
[[nodiscard]] QString buttonText(const ActionDeclaration &declaration);
[[nodiscard]] QString groupText(ActionGroup group);

/// One QAction per declaration, owned here. Shortcuts come from the user's settings where he changed them.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    [[nodiscard]] QAction &operator[](ActionId id) const;
    [[nodiscard]] QList<QAction *> all() const;
    /// Nothing where the keys are free.
    [[nodiscard]] std::optional<ActionId> holderOf(const QKeySequence &keys) const;
    void setShortcut(ActionId id, const QKeySequence &keys);
    void resetShortcuts();
    /// Icons again, in the colours of the present theme.
    void refreshIcons();

private:
    std::map<ActionId, QAction *> m_actions;
};

} // namespace liandong
