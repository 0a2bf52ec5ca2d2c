// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace liandong {

class AttachmentStrip;

/// 书面反馈: what was done, by whom it is written, with the photographs and documents of the order. Shown with open();
/// Ctrl+Return submits.
class WrittenFeedbackDialog : public QDialog
{
    Q_OBJECT

public:
    WrittenFeedbackDialog(Desk &desk, const Incident &incident, const Order &order, QWidget *parent);

private:
    void submit();
    void showReady();

    Desk &m_desk;
    IncidentId m_incident;
    OrderId m_order;
    QPlainTextEdit *m_text;
    QLineEdit *m_author;
    AttachmentStrip *m_attachments;
    QLabel *m_problem;
    QPushButton *m_submit;
};

} // namespace liandong
