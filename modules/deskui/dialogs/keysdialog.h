// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/actions.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace liandong {

/// All actions with their keys and their names for the command bar; as an editor the keys can be changed, a key that is
/// taken is refused with the name of its holder.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Mode { Sheet, Editor };

    KeysDialog(Actions &actions, Mode mode, QWidget *parent);

private:
    void fill();
    void change(ActionId id, const QKeySequence &keys);

    Actions &m_actions;
    Mode m_mode;
    QTableWidget *m_table;
    QLabel *m_problem;
};

} // namespace liandong
