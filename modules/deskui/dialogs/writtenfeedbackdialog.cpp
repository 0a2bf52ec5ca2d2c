// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/dialogs/writtenfeedbackdialog.h"

#include "deskmodels/formats.h"
#include "deskmodels/refusaltext.h"
#include "deskui/dialogs/whileaway.h"
#include "deskui/panels/attachmentstrip.h"
#include "deskui/tr.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

WrittenFeedbackDialog::WrittenFeedbackDialog(Desk &desk, const Incident &incident, const Order &order, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_incident(incident.id)
    , m_order(order.id)
    , m_text(new QPlainTextEdit(this))
    , m_author(new QLineEdit(this))
    , m_attachments(new AttachmentStrip(desk, this))
    , m_problem(new QLabel(this))
    , m_submit(new QPushButton(Tr::tr("Submit"), this))
{
    setWindowTitle(Tr::tr("Written feedback"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 560);
    auto *about = new QLabel(
        Tr::tr("%1 · %2 · %3")
            .arg(unitName(desk.world(), order.unit), incident.number, placeText(desk.world(), incident.place)),
        this);
    about->setWordWrap(true);
    about->setProperty("heading", true);
    if (!order.writtenFeedback.empty()) {
        m_text->setPlainText(order.writtenFeedback.back().text);
        m_author->setText(order.writtenFeedback.back().author);
        m_problem->setText(Tr::tr("Returned: %1").arg(order.writtenFeedback.back().returnedReason));
    } else if (desk.source().actor().role == Role::DutyRoom) {
        m_author->setText(desk.source().actor().name);
    }
    m_text->setPlaceholderText(Tr::tr("What was found, what was done, the result, what is left to do"));
    m_text->setTabChangesFocus(true);
    m_problem->setWordWrap(true);
    m_attachments->show(m_incident, m_order);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(Tr::tr("Written feedback"), m_text);
    form->addRow(Tr::tr("Author"), m_author);
    form->addRow(Tr::tr("Photographs and documents"), m_attachments);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_submit, QDialogButtonBox::AcceptRole);
    buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::RejectRole);
    m_submit->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(form, 1);
    layout->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &WrittenFeedbackDialog::submit);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_submit, &QPushButton::click);
    connect(m_attachments, &AttachmentStrip::changed, this, &WrittenFeedbackDialog::showReady);
    connect(m_attachments, &AttachmentStrip::complained, m_problem, &QLabel::setText);
    showReady();
    m_text->setFocus();
}

void WrittenFeedbackDialog::showReady()
{
    m_submit->setEnabled(!m_attachments->isBusy());
    m_submit->setToolTip(m_attachments->isBusy() ? Tr::tr("Files are still on their way.") : QString());
}

void WrittenFeedbackDialog::submit()
{
    const QString text = m_text->toPlainText().trimmed();
    const QString author = m_author->text().trimmed();
    if (text.isEmpty() || author.isEmpty()) {
        m_problem->setText(
            Tr::tr("“%1” is missing.").arg(text.isEmpty() ? Tr::tr("Written feedback") : Tr::tr("Author")));
        text.isEmpty() ? m_text->setFocus() : m_author->setFocus();
        return;
    }
    m_desk.submit(SubmitWrittenFeedback{m_incident, m_order, text, author, m_attachments->standing()}, this,
        [this](const std::optional<Refusal> &refusal) {
            if (refusal)
                m_problem->setText(refusalText(*refusal, m_desk.world()));
            else
                accept();
        });
    closeWhileAway(m_desk, *this);
}

} // namespace liandong
