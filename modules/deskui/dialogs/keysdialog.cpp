// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/dialogs/keysdialog.h"

#include "deskui/look/tables.h"
#include "deskui/tr.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

KeysDialog::KeysDialog(Actions &actions, Mode mode, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_mode(mode)
    , m_table(new QTableWidget(this))
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(mode == Mode::Sheet ? Tr::tr("Keys and commands") : Tr::tr("Shortcuts"));
    resize(640, 620);
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({Tr::tr("Group"), Tr::tr("Action"), Tr::tr("Keys"), Tr::tr("Command")});
    setUpTable(*m_table, 34);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_problem->setProperty("heading", true);
    m_problem->setWordWrap(true);
    m_problem->setText(
        Tr::tr("Commands are typed into the command bar; parts of the text and pinyin initials do as well."));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(Tr::tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (mode == Mode::Editor) {
        auto *reset = buttons->addButton(Tr::tr("Back to the defaults"), QDialogButtonBox::ResetRole);
        reset->setAutoDefault(false); // Return must not throw away what the user chose
        connect(reset, &QPushButton::clicked, this, [this] {
            m_actions.resetShortcuts();
            fill();
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->addWidget(m_table);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    fill();
}

void KeysDialog::fill()
{
    const auto declarations = actionDeclarations();
    m_table->setRowCount(int(declarations.size()));
    for (int row = 0; row < int(declarations.size()); ++row) {
        const ActionDeclaration &declaration = declarations[size_t(row)];
        const QAction &action = m_actions[declaration.id];
        m_table->setItem(row, 0, new QTableWidgetItem(groupText(declaration.group)));
        m_table->setItem(row, 1, new QTableWidgetItem(action.icon(), actionText(declaration).remove(u'…')));
        m_table->setItem(row, 3, new QTableWidgetItem(QLatin1StringView(declaration.name)));
        if (m_mode == Mode::Sheet) {
            m_table->setItem(row, 2, new QTableWidgetItem(action.shortcut().toString(QKeySequence::NativeText)));
            continue;
        }
        auto *editor = new QKeySequenceEdit(action.shortcut(), m_table);
        editor->setMaximumSequenceLength(1);
        editor->setClearButtonEnabled(true);
        connect(editor, &QKeySequenceEdit::editingFinished, this,
            [this, editor, id = declaration.id] { change(id, editor->keySequence()); });
        m_table->setCellWidget(row, 2, editor);
    }
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(2, 170);
}

void KeysDialog::change(ActionId id, const QKeySequence &keys)
{
    if (m_actions[id].shortcut() == keys)
        return;
    const auto holder = m_actions.holderOf(keys);
    if (holder && *holder != id) {
        m_problem->setText(
            Tr::tr("%1 is taken by “%2”.").arg(keys.toString(QKeySequence::NativeText), m_actions[*holder].text()));
        fill();
        return;
    }
    m_actions.setShortcut(id, keys);
    m_problem->setText(Tr::tr("“%1” is now on %2.").arg(m_actions[id].text(), keys.toString(QKeySequence::NativeText)));
}

} // namespace liandong
