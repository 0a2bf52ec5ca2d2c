// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/itemeditor.h"
#include "deskmodels/later.h"
#include "deskui/desk.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace liandong {

class ColumnArea;
class FieldEditor;

/// One item of the rule book as a form, made from its kind's description: each field with its help, what is wrong with
/// it, and, where two edited it at once, both values and the choice between them.
class ItemForm : public QWidget
{
    Q_OBJECT

public:
    ItemForm(Desk &desk, ItemEditor &editor, QWidget *parent);

    void save();
    void discard();
    /// The first field that can be typed in.
    void focusFirst();

private:
    struct Row
    {
        const ItemField *field = nullptr;
        FieldEditor *editor = nullptr;
        QLabel *problem = nullptr;
        QWidget *conflict = nullptr;
        QLabel *values = nullptr;
    };

    void buildHead();
    void addRow(const ItemField &field, QFormLayout &form);
    [[nodiscard]] QWidget *makeConflict(Row &row, QWidget *parent);
    void settleTyping();
    void turnToProblem();
    void showItem();
    void showValue(const QString &member);
    void showState();
    void showRow(const Row &row);
    [[nodiscard]] QString stateText() const;

    Desk &m_desk;
    ItemEditor &m_editor;
    std::vector<Row> m_rows;
    Later m_refresh; ///< what is known from other items changes with them
    QLabel *m_title;
    QLabel *m_key;
    QLabel *m_problem;
    QLabel *m_facts;
    QLabel *m_state;
    ColumnArea *m_fields;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace liandong
