// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/signin/signindialog.h"

#include "deskmodels/words.h"
#include "deskui/look/theme.h"
#include "deskui/signin/passwordline.h"
#include "deskui/tr.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;
using wire::FarewellReason;

namespace {

QString wordsOf(FarewellReason reason)
{
    switch (reason) {
    case FarewellReason::WrongPassword:
        return Tr::tr("Account or password is wrong.");
    case FarewellReason::AccountSuspended:
        return Tr::tr("This account is suspended. An administrator can resume it.");
    case FarewellReason::TokenRefused:
        return Tr::tr("You were signed out by the service. Please sign in again.");
    case FarewellReason::NotSignedIn:
        return {};
    default:
        return Tr::tr("The service refused to sign you in.");
    }
}

} // namespace

SignInDialog::SignInDialog(const QString &seat, Role role, QWidget *parent)
    : QDialog(parent)
    , m_service(new QLabel(this))
    , m_form(new QFormLayout)
    , m_staff(new QLineEdit(this))
    , m_account(new QLineEdit(this))
    , m_password(new PasswordLine(this))
    , m_seat(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_capsLock(new QLabel(Tr::tr("Caps Lock is on."), this))
    , m_problem(new QLabel(this))
{
    const QSettings settings;
    setWindowTitle(Tr::tr("Sign in"));
    setMinimumWidth(460);
    m_seat->setText(seat.isEmpty() ? settings.value(QStringLiteral("seat")).toString() : seat);
    m_seat->setPlaceholderText(Tr::tr("e.g. Seat 1"));
    m_staff->setText(settings.value(QStringLiteral("staff")).toString());
    m_account->setText(settings.value(QStringLiteral("account")).toString());
    m_account->setObjectName(QStringLiteral("account"));
    m_password->setObjectName(QStringLiteral("password"));
    for (const Role choice :
        {Role::Operator, Role::ShiftSupervisor, Role::LinkageOffice, Role::Administrator, Role::Auditor})
        m_role->addItem(wordOf(choice), int(choice));
    m_role->setCurrentIndex(m_role->findData(int(role)));
    auto *title = new QLabel(Tr::tr("110 social emergency linkage"), this);
    title->setFont(Theme::heading(16));
    m_service->setProperty("quiet", true);
    m_service->setWordWrap(true);
    m_capsLock->setProperty("heading", true);
    m_problem->setProperty("heading", true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_form->addRow(Tr::tr("Account"), m_account);
    m_form->addRow(Tr::tr("Password"), m_password);
    m_form->addRow(QString(), m_capsLock);
    m_form->addRow(Tr::tr("Name"), m_staff);
    m_form->addRow(Tr::tr("Seat"), m_seat);
    m_form->addRow(Tr::tr("Role"), m_role);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(Tr::tr("Sign in"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    buttons->addButton(Tr::tr("Quit"), QDialogButtonBox::RejectRole);
    m_certificate = buttons->addButton(Tr::tr("Compare the certificate…"), QDialogButtonBox::ActionRole);
    m_certificate->setObjectName(QStringLiteral("certificate"));
    m_certificate->setAutoDefault(false);
    m_certificate->hide();
    connect(m_certificate, &QPushButton::clicked, this, &SignInDialog::certificateAsked);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_password, &PasswordLine::capsLockSeen, this, [this](bool on) { m_form->setRowVisible(m_capsLock, on); });
    m_wait.setInterval(1'000);
    connect(&m_wait, &QTimer::timeout, this, &SignInDialog::countDown);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(m_service);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_form->setRowVisible(m_capsLock, false);
    m_problem->hide();
    setWay(Way::ByName);
}

void SignInDialog::setWay(Way way)
{
    if (m_way == way)
        return;
    m_way = way;
    const bool byName = way == Way::ByName;
    m_certificate->setVisible(way == Way::Untrusted);
    m_form->setRowVisible(m_account, !byName);
    m_form->setRowVisible(m_password, !byName);
    m_form->setRowVisible(m_staff, byName);
    m_form->setRowVisible(m_role, byName);
    m_form->setRowVisible(m_capsLock, false);
    QLineEdit *first = byName ? m_staff : m_account->text().isEmpty() ? m_account : m_password;
    first->setFocus();
    offer();
    adjustSize();
}

void SignInDialog::setService(const QString &text)
{
    m_service->setText(text);
}

void SignInDialog::refuse(FarewellReason reason, int waitSeconds)
{
    m_asked = false;
    m_seconds = reason == FarewellReason::TooManyAttempts ? std::max(waitSeconds, 1) : 0;
    if (m_seconds > 0) {
        m_wait.start();
        countDown();
    } else {
        complain(wordsOf(reason));
    }
    offer();
    m_password->selectAll();
    if (m_way == Way::ByPassword && !m_account->text().isEmpty())
        m_password->setFocus();
}

void SignInDialog::countDown()
{
    complain(m_seconds > 0 ? Tr::tr("Too many attempts. Again in %n seconds.", nullptr, m_seconds) : QString());
    if (m_seconds-- > 0)
        return;
    m_wait.stop();
    offer();
}

void SignInDialog::complain(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    adjustSize();
}

void SignInDialog::offer()
{
    m_accept->setEnabled(!m_asked && !m_wait.isActive() && (m_way == Way::ByName || m_way == Way::ByPassword));
}

void SignInDialog::confirm()
{
    if (!m_accept->isEnabled())
        return;
    const bool byName = m_way == Way::ByName;
    QLineEdit *missing = nullptr;
    QString problem;
    const auto need = [&](QLineEdit *line, const QString &words) {
        if (!missing && line->text().trimmed().isEmpty()) {
            missing = line;
            problem = words;
        }
    };
    if (byName) {
        need(m_staff, Tr::tr("Your name is missing."));
    } else {
        need(m_account, Tr::tr("The account is missing."));
        need(m_password, Tr::tr("The password is missing."));
    }
    need(m_seat, Tr::tr("The seat's name is missing."));
    complain(problem);
    if (missing) {
        missing->setFocus();
        return;
    }
    QSettings settings;
    settings.setValue(QStringLiteral("seat"), seat());
    if (byName)
        settings.setValue(QStringLiteral("staff"), staff());
    else
        settings.setValue(QStringLiteral("account"), m_account->text().trimmed());
    m_asked = true;
    offer();
    Q_EMIT confirmed();
    m_password->clear();
}

QString SignInDialog::staff() const
{
    return m_staff->text().trimmed();
}

QString SignInDialog::seat() const
{
    return m_seat->text().trimmed();
}

Role SignInDialog::role() const
{
    return Role(m_role->currentData().toInt());
}

Credentials SignInDialog::credentials() const
{
    return {.account = m_account->text().trimmed(), .password = m_password->text(), .token = {}};
}

} // namespace liandong
