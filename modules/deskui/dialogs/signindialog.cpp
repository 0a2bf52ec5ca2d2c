// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/dialogs/signindialog.h"

#include "deskmodels/words.h"
#include "deskui/look/theme.h"
#include "deskui/tr.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

SignInDialog::SignInDialog(const QString &seat, Role role, QWidget *parent)
    : QDialog(parent)
    , m_staff(new QLineEdit(this))
    , m_seat(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_problem(new QLabel(this))
{
    const QSettings settings;
    setWindowTitle(Tr::tr("Sign in"));
    setMinimumWidth(420);
    m_seat->setText(seat.isEmpty() ? settings.value(QStringLiteral("seat")).toString() : seat);
    m_seat->setPlaceholderText(Tr::tr("e.g. Seat 1"));
    m_staff->setText(settings.value(QStringLiteral("staff")).toString());
    for (const Role choice :
        {Role::Operator, Role::ShiftSupervisor, Role::LinkageOffice, Role::Administrator, Role::Auditor})
        m_role->addItem(wordOf(choice), int(choice));
    m_role->setCurrentIndex(m_role->findData(int(role)));
    auto *title = new QLabel(Tr::tr("110 social emergency linkage"), this);
    title->setFont(Theme::heading(16));
    m_problem->setProperty("heading", true);
    m_problem->hide();
    auto *form = new QFormLayout;
    form->addRow(Tr::tr("Name"), m_staff);
    form->addRow(Tr::tr("Seat"), m_seat);
    form->addRow(Tr::tr("Role"), m_role);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(Tr::tr("Sign in"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_staff->setFocus();
}

void SignInDialog::confirm()
{
    QLineEdit *missing = staff().isEmpty() ? m_staff : seat().isEmpty() ? m_seat : nullptr;
    if (missing) {
        m_problem->setText(
            missing == m_staff ? Tr::tr("Your name is missing.") : Tr::tr("The seat's name is missing."));
        m_problem->show();
        missing->setFocus();
        return;
    }
    QSettings settings;
    settings.setValue(QStringLiteral("staff"), staff());
    settings.setValue(QStringLiteral("seat"), seat());
    accept();
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

} // namespace liandong
