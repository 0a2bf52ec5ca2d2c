// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/desk.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace liandong {

/// What all walls show from now on: which layouts in which order, for how long, and whether they speak. What stands now
/// is read above the choice, also while somebody else changes it.
class WallProgrammeDialog : public QDialog
{
    Q_OBJECT

public:
    WallProgrammeDialog(Desk &desk, QWidget *parent);

private:
    QWidget *buildLayouts();
    void buildForm();
    void fill();
    void showStanding();
    void move(int by);
    void offer();
    void complain(const QString &text);
    void submit();
    void answer(const std::optional<Refusal> &refusal);
    [[nodiscard]] WallProgramme asked() const;

    Desk &m_desk;
    WallProgramme m_from; ///< what the user saw standing when choosing
    QLabel *m_standing;
    QRadioButton *m_asStarted;
    QRadioButton *m_chosen;
    QListWidget *m_layouts;
    QPushButton *m_up;
    QPushButton *m_down;
    QSpinBox *m_seconds;
    QCheckBox *m_speaks;
    QLabel *m_problem;
    QPushButton *m_accept;
};

} // namespace liandong
