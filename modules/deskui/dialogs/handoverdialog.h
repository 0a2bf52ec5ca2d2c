// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/later.h"
#include "deskui/desk.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTextBrowser;

namespace liandong {

/// 交接班: what the next shift takes over, written down and signed by who goes, then signed by who comes, at any seat.
/// Past ones are read and printed here. Stays beside the work, modeless.
class HandOverDialog : public QDialog
{
    Q_OBJECT

public:
    HandOverDialog(Desk &desk, QWidget *parent);

private:
    QWidget *buildForm();
    void connectAll();
    void fillList();
    void showChosen();
    void handOver();
    void takeOver();
    void print();
    void answer(const std::optional<Refusal> &refusal);
    /// Null while a new one is being written.
    [[nodiscard]] const HandOver *chosen() const;

    Desk &m_desk;
    Later m_follow; ///< what is open changes while one writes
    QListWidget *m_list;
    QTextBrowser *m_page;
    QWidget *m_form;
    QSpinBox *m_hours;
    QPlainTextEdit *m_words; ///< the notes, or the remark of who takes over
    QLabel *m_wordsLabel;
    QLabel *m_problem;
    QPushButton *m_sign;
    QPushButton *m_print;
};

} // namespace liandong
