// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/itemfields.h"
#include "deskmodels/worldsource.h"

#include <map>
#include <set>

namespace liandong {

/// The items of one kind while somebody edits them. What others save meanwhile shows at once in every member that was
/// not touched; a member that both changed keeps what was typed until its editor decides. Turning to another item keeps
/// what was typed; it is still there when the item is shown again. GUI thread; the source outlives it.
class ItemEditor : public QObject
{
    Q_OBJECT

public:
    ItemEditor(WorldSource &source, QString kind, QObject *parent = nullptr);

    [[nodiscard]] const ItemKind &kind() const { return m_kind; }

    /// Shows the item of this key; nothing where there is none.
    void show(const QString &key);
    /// Shows a new item, to be filled in. Its key is made when it is saved.
    void begin(RuleBookItem blank);
    /// Shows the new item again that was begun and never saved; nothing where there is none.
    void showNew();
    void showNothing();

    [[nodiscard]] bool isOpen() const { return current() != nullptr; }
    [[nodiscard]] bool isNew() const { return isOpen() && !current()->base; }
    [[nodiscard]] bool hasNew() const { return m_fresh.has_value(); }
    /// The item as it stands in the form. Only while one is open.
    [[nodiscard]] const RuleBookItem &item() const;
    /// The item's key; of a new one the key it would be given now.
    [[nodiscard]] QString key() const;
    /// Empty for a new item that was never saved.
    [[nodiscard]] const QString &shownKey() const { return m_shown; }

    [[nodiscard]] FieldValue value(QAnyStringView member) const;
    /// A unit's class follows its kind while it is the usual one.
    void edit(QAnyStringView member, const FieldValue &value);
    /// Something is being typed in the member that edit() has not been told yet: it is not to be replaced.
    void hold(QAnyStringView member, bool on);
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] bool isEdited(QAnyStringView member) const;
    /// What somebody else made of a member that was edited here as well.
    [[nodiscard]] std::optional<FieldValue> theirs(QAnyStringView member) const;
    [[nodiscard]] bool hasConflict() const;
    void keepMine(QAnyStringView member);
    void takeTheirs(QAnyStringView member);
    void discard();
    /// Keys of all items with something typed that does not stand in the rule book yet; the new one that hasNew() tells
    /// of is not among them.
    [[nodiscard]] std::set<QString> unsaved() const;

    /// Administrators change the rule book; supervisors, the linkage office and duty rooms the part of it that
    /// permissions.h says. While none is open: any such item.
    [[nodiscard]] bool mayEdit() const;
    /// A change of this item is in the outbox and not answered yet.
    [[nodiscard]] bool isWaiting() const;
    /// The command that makes the item as it was edited; nothing where something required is missing, which problem()
    /// then says. The answer goes to answered().
    [[nodiscard]] std::optional<EditRuleBook> save();
    /// `key` as key() was when the command was made.
    void answered(const QString &key, const std::optional<Refusal> &refusal);
    /// What is wrong with a member, translated; of the item as a whole with an empty name. Empty while all is well.
    [[nodiscard]] QString problem(QAnyStringView member) const;

Q_SIGNALS:
    /// Another item, or none, is shown.
    void shown();
    /// A member changed otherwise than by edit().
    void valueChanged(const QString &member);
    /// Whether something is edited, in conflict, waiting or wrong may have changed.
    void stateChanged();
    /// The item that was new stands in the rule book now.
    void created(const QString &key);

private:
    struct Draft
    {
        std::optional<RuleBookItem> base; ///< what the edits are based on; nothing for a new item
        RuleBookItem edited;
        std::optional<RuleBookItem> sent;
        std::map<QString, QString> problems; ///< by member; the empty name is the whole item
        std::set<QString> held; ///< members being typed in
    };

    [[nodiscard]] const Draft *current() const;
    [[nodiscard]] Draft *current() { return const_cast<Draft *>(std::as_const(*this).current()); }
    [[nodiscard]] std::optional<RuleBookItem> live(const QString &key) const;
    [[nodiscard]] std::map<QString, QString> missing(const RuleBookItem &item) const;
    void turnTo(bool fresh, const QString &key);
    void follow(const QString &key, bool accepted = false);
    void followAll();
    [[nodiscard]] static bool isTouched(const Draft &draft, QAnyStringView member);
    [[nodiscard]] QStringList followed(Draft &draft, const RuleBookItem &live) const;
    [[nodiscard]] QString freeKey(const RuleBookItem &item) const;
    Draft *send(const QString &key);
    void rekey(const QString &from, const QString &to);
    void putProblem(Draft &draft, const QString &key, const Refusal &refusal) const;

    WorldSource &m_source;
    const ItemKind &m_kind;
    std::map<QString, Draft>
        m_drafts; ///< the shown one and all that hold edits, new ones on their way included, by key
    std::optional<Draft> m_fresh; ///< begun and never sent
    bool m_freshShown = false;
    bool m_draftShown = false;
    QString m_shown;
};

} // namespace liandong
