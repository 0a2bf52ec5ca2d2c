// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/firstpassword.h"

#include "deskui/desk.h"
#include "deskui/look/theme.h"
#include "deskui/signin/passworddialog.h"
#include "deskui/tr.h"
#include "secrets/secrets.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

/// Before the yes it says what happens, after it the password, or why there is none.
class FirstPasswordDialog : public QDialog
{
public:
    FirstPasswordDialog(Desk &desk, Account account, QWidget *parent)
        : QDialog(parent)
        , m_desk(desk)
        , m_account(std::move(account))
        , m_text(new QLabel(this))
        , m_shown(new QLabel(this))
        , m_buttons(new QDialogButtonBox(this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(Tr::tr("First password"));
        setMinimumWidth(480);
        m_text->setWordWrap(true);
        m_text->setText(
            Tr::tr("%1 (%2) gets a new password that is good for one sign-in. Whoever is signed in with this "
                   "account now is signed out.")
                .arg(m_account.name, m_account.key.text()));
        m_shown->setObjectName(QStringLiteral("madePassword"));
        m_shown->setFont(Theme::figures(20, true));
        m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_shown->hide();
        m_set = m_buttons->addButton(Tr::tr("Set"), QDialogButtonBox::AcceptRole);
        m_set->setDefault(true);
        m_print = m_buttons->addButton(Tr::tr("Print…"), QDialogButtonBox::ActionRole);
        m_print->hide();
        m_buttons->addButton(Tr::tr("Close"), QDialogButtonBox::RejectRole);
        connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { set(); });
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(m_print, &QPushButton::clicked, this, [this] { print(); });
        connect(&desk.replica(), &Replica::passwordAnswered, this,
            [this](const wire::PasswordAnswered &answered) { take(answered); });
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 20, 24, 16);
        layout->setSpacing(14);
        layout->addWidget(m_text);
        layout->addWidget(m_shown);
        layout->addWidget(m_buttons);
    }
    ~FirstPasswordDialog() override { wipe(m_password); }

private:
    void set()
    {
        if (m_desk.source().linkState() != LinkState::Live)
            return m_text->setText(Tr::tr("The service does not answer. Try again when the link is back."));
        m_password = makePassword();
        m_set->setEnabled(false);
        m_request = m_desk.replica().setPassword(m_account.key, {}, m_password);
    }

    void take(const wire::PasswordAnswered &answered)
    {
        if (answered.request != m_request)
            return;
        if (answered.result != wire::PasswordResult::Set) {
            m_text->setText(wordsOf(answered));
            m_set->setEnabled(true);
            return;
        }
        m_text->setText(
            Tr::tr("The first password of %1 (%2). It is not shown again: hand it over in person; at the first "
                   "sign-in another one is chosen.")
                .arg(m_account.name, m_account.key.text()));
        m_shown->setText(m_password);
        m_shown->show();
        m_print->show();
        m_set->hide();
        adjustSize();
    }

    void print()
    {
        QPrinter printer;
        QPrintDialog dialog(&printer, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        QTextDocument page;
        page.setPlainText(m_text->text() + QStringLiteral("\n\n") + m_password);
        page.print(&printer);
    }

    Desk &m_desk;
    Account m_account;
    QString m_password;
    qint64 m_request = 0;
    QLabel *m_text;
    QLabel *m_shown;
    QDialogButtonBox *m_buttons;
    QPushButton *m_set;
    QPushButton *m_print;
};

} // namespace

void giveFirstPassword(Desk &desk, const Account &account, QWidget *parent)
{
    (new FirstPasswordDialog(desk, account, parent))->open();
}

} // namespace liandong
