// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/itemeditor.h"
#include "deskmodels/itemhistorymodel.h"
#include "deskmodels/later.h"
#include "deskmodels/rulebookproxy.h"
#include "deskui/desk.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace liandong {

class ItemForm;

/// All items of one kind beside the form of the chosen one. What it shows and edits comes from the kind's description;
/// categories stand in a tree, the centre, of which there is one, has no list.
class ItemPage : public QWidget
{
    Q_OBJECT

public:
    ItemPage(Desk &desk, const QString &kind, QWidget *parent);

    /// One more button above the list, about the item as it stands in the form.
    QPushButton *addButton(const QString &text, std::function<void(const RuleBookItem &)> perform);
    /// Begins a new item; `prepare` fills in what is known already.
    void beginNew(const std::function<void(RuleBookItem &)> &prepare = {});
    void choose(const QString &key);
    [[nodiscard]] ItemEditor &editor() { return m_editor; }

private:
    [[nodiscard]] bool isTree() const;
    [[nodiscard]] bool isSingle() const;
    [[nodiscard]] QString kindName() const { return QString::fromLatin1(m_editor.kind().kind); }
    [[nodiscard]] QString chosenKey() const;
    [[nodiscard]] std::optional<RuleBookItem> chosenItem() const;
    void buildList();
    void buildButtons(QBoxLayout &above, QBoxLayout &below);
    void buildTreeButtons(QBoxLayout &below);
    QPushButton *button(const char *name, const QString &text, const char *keys, std::function<void()> perform);
    void submit(const std::optional<EditRuleBook> &command);
    void beginBeside();
    void resumeNew();
    void showNextUnsaved();
    void duplicate();
    void retireOrBringBack();
    void undoLast();
    void openHistory();
    void move(int places);
    void moveUnder();
    void follow();
    void offer();
    void showEmptyState();

    Desk &m_desk;
    ItemEditor m_editor;
    std::unique_ptr<QAbstractItemModel> m_items;
    RuleBookProxy m_proxy;
    Later m_leave; ///< what was retired goes when another is chosen
    ItemHistoryModel m_last; ///< to undo the newest change
    bool m_undoing = false; ///< m_last was asked for that, and not for having come back with the link
    QLineEdit *m_search;
    QCheckBox *m_showRetired;
    QTreeView *m_view;
    QLabel *m_empty;
    QPushButton *m_unsaved;
    ItemForm *m_form;
    QWidget *m_list;
    QPushButton *m_retire = nullptr;
    std::vector<QPushButton *> m_needChoice; ///< buttons about the chosen item
    std::vector<QPushButton *> m_needForm; ///< buttons about what stands in the form, saved or not
    std::vector<QPushButton *> m_needRight; ///< buttons that change something
    QString m_wanted; ///< the key of an item to be chosen as soon as it stands in the list
};

} // namespace liandong
