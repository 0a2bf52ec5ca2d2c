// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/signin/passworddialog.h"

#include "deskui/signin/passwordline.h"
#include "deskui/tr.h"
#include "secrets/secrets.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;
using wire::PasswordResult;

QString wordsOf(const wire::PasswordAnswered &answered)
{
    switch (answered.result) {
    case PasswordResult::Set:
        return Tr::tr("The password was changed.");
    case PasswordResult::Wrong:
        return Tr::tr("The present password is wrong.");
    case PasswordResult::TooWeak:
        return Tr::tr(
            "At least %n characters, not the account's name and not the present one.", nullptr, kShortestPassword);
    case PasswordResult::NotPermitted:
        return Tr::tr("Only an administrator sets the passwords of others.");
    case PasswordResult::UnknownAccount:
        return Tr::tr("The account is not there any more.");
    case PasswordResult::TooManyAttempts:
        return Tr::tr("Too many attempts. Again in %n seconds.", nullptr, answered.waitSeconds);
    case PasswordResult::StoreFailed:
        return Tr::tr("The service could not store it; the password is as before. Tell the administrator.");
    case PasswordResult::NotHashed:
        return Tr::tr("The service is short of memory; the password is as before. Tell the administrator.");
    }
    return {};
}

PasswordDialog::PasswordDialog(Replica &replica, const QString &account, Why why, QWidget *parent)
    : QDialog(parent)
    , m_replica(replica)
    , m_account(account)
    , m_old(new PasswordLine(this))
    , m_new(new PasswordLine(this))
    , m_again(new PasswordLine(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(Tr::tr("Change password"));
    setMinimumWidth(480);
    m_old->setObjectName(QStringLiteral("oldPassword"));
    m_new->setObjectName(QStringLiteral("newPassword"));
    m_again->setObjectName(QStringLiteral("newPasswordAgain"));
    auto *explanation = new QLabel(why == Why::Forced
            ? Tr::tr("The first password is good for one sign-in. Choose your own now; nobody else will know it.")
            : Tr::tr("Account %1. Your other seats are signed out.").arg(account),
        this);
    explanation->setWordWrap(true);
    auto *rule = new QLabel(wordsOf({.result = PasswordResult::TooWeak}), this);
    rule->setProperty("quiet", true);
    rule->setWordWrap(true);
    m_problem->setProperty("heading", true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    auto *form = new QFormLayout;
    form->addRow(Tr::tr("Present password"), m_old);
    form->addRow(Tr::tr("New password"), m_new);
    form->addRow(Tr::tr("The new one again"), m_again);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(Tr::tr("Change"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    buttons->addButton(why == Why::Forced ? Tr::tr("Sign out") : Tr::tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_replica, &Replica::passwordAnswered, this, &PasswordDialog::take);
    connect(&m_replica, &Replica::linkStateChanged, this, [this](LinkState state) {
        if (state == LinkState::Away && std::exchange(m_request, 0) != 0) {
            m_accept->setEnabled(true);
            complain(Tr::tr("The link was lost; whether the password was changed is not known."), m_old);
        }
    });
    for (PasswordLine *line : {m_old, m_new, m_again}) {
        connect(line, &PasswordLine::capsLockSeen, this, [this, line](bool on) {
            if (on)
                complain(Tr::tr("Caps Lock is on."), line);
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(rule);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_old->setFocus();
}

void PasswordDialog::confirm()
{
    if (m_request != 0)
        return;
    if (m_old->text().isEmpty())
        return complain(Tr::tr("The present password is missing."), m_old);
    if (!isGoodPassword(m_new->text(), m_account) || m_new->text() == m_old->text())
        return complain(wordsOf({.result = PasswordResult::TooWeak}), m_new);
    if (m_new->text() != m_again->text())
        return complain(Tr::tr("The two new passwords differ."), m_again);
    const LinkState state = m_replica.linkState();
    if (state != LinkState::Live && state != LinkState::Joining)
        return complain(Tr::tr("The service does not answer. Try again when the link is back."), m_new);
    m_problem->hide();
    m_request = m_replica.setPassword(AccountKey(m_account), m_old->text(), m_new->text());
    m_accept->setEnabled(false);
}

void PasswordDialog::take(const wire::PasswordAnswered &answered)
{
    if (answered.request != m_request)
        return;
    m_request = 0;
    m_accept->setEnabled(true);
    if (answered.result == PasswordResult::Set)
        return accept();
    complain(wordsOf(answered), answered.result == PasswordResult::Wrong ? m_old : m_new);
}

void PasswordDialog::complain(const QString &text, PasswordLine *where)
{
    m_problem->setText(text);
    m_problem->show();
    adjustSize();
    where->setFocus();
}

QString PasswordDialog::newPassword() const
{
    return m_new->text();
}

} // namespace liandong
