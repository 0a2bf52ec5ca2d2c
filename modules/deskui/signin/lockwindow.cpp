// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/signin/lockwindow.h"

#include "deskmodels/formats.h"
#include "deskui/desk.h"
#include "deskui/look/theme.h"
#include "deskui/signin/passwordline.h"
#include "deskui/tr.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace liandong {

using deskui::Tr;

namespace {

constexpr int kFree = 3;
constexpr int kLongestDoubling = 5;
constexpr Milliseconds kFirstPause{1'000};

QString wordsOf(AlarmKind kind, int count)
{
    switch (kind) {
    case AlarmKind::NewIncident:
        return Tr::tr("%n new incidents", nullptr, count);
    case AlarmKind::DeadlineWarning:
        return Tr::tr("%n deadlines come near", nullptr, count);
    case AlarmKind::OrderDeclined:
        return Tr::tr("%n orders were declined", nullptr, count);
    case AlarmKind::Escalated:
        return Tr::tr("%n incidents were escalated", nullptr, count);
    case AlarmKind::LinkLost:
        return Tr::tr("the link to the service was lost");
    case AlarmKind::UrgingReceived:
        return Tr::tr("%n urgings were received", nullptr, count);
    case AlarmKind::OrderReceived:
        return Tr::tr("%n orders were received", nullptr, count);
    case AlarmKind::CallUpReceived:
        return Tr::tr("equipment was asked for %n times", nullptr, count);
    case AlarmKind::DeadlineMissed:
        return Tr::tr("%n deadlines were missed", nullptr, count);
    }
    return {};
}

} // namespace

LockWindow::LockWindow(Desk &desk, QString passwordHash)
    : m_desk(desk)
    , m_hash(std::move(passwordHash))
    , m_clock(new QLabel(this))
    , m_ringing(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_password(new PasswordLine(this))
    , m_unlock(new QPushButton(Tr::tr("Unlock"), this))
{
    setWindowTitle(Tr::tr("Liandong — %1").arg(desk.source().seat()));
    auto *who = new QLabel(Tr::tr("%1 · %2: locked").arg(desk.source().seat(), desk.replica().actor().name), this);
    who->setFont(Theme::heading(14));
    m_clock->setFont(Theme::figures(44, true));
    m_ringing->setFont(Theme::heading(16));
    m_ringing->setWordWrap(true);
    m_ringing->setAlignment(Qt::AlignHCenter);
    m_ringing->setObjectName(QStringLiteral("ringing"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setAlignment(Qt::AlignHCenter);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setPlaceholderText(Tr::tr("Password"));
    m_password->setFixedWidth(280);
    m_unlock->setDefault(true);
    auto *leave = new QPushButton(Tr::tr("Another person…"), this);
    leave->setObjectName(QStringLiteral("anotherPerson"));
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_password);
    line->addWidget(m_unlock);
    line->addWidget(leave);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(18);
    layout->addStretch(2);
    layout->addWidget(m_clock, 0, Qt::AlignHCenter);
    layout->addWidget(who, 0, Qt::AlignHCenter);
    layout->addWidget(m_ringing);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    layout->addStretch(3);
    m_pause.setSingleShot(true);
    m_seconds.start(500);
    connect(&m_seconds, &QTimer::timeout, this, &LockWindow::showClock);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_unlock->setEnabled(true); });
    connect(m_unlock, &QPushButton::clicked, this, &LockWindow::tryPassword);
    connect(m_password, &QLineEdit::returnPressed, this, &LockWindow::tryPassword);
    connect(m_password, &PasswordLine::capsLockSeen, this,
        [this](bool on) { m_problem->setText(on ? Tr::tr("Caps Lock is on.") : QString()); });
    connect(leave, &QPushButton::clicked, this, &LockWindow::signOutAsked);
    connect(&desk.alarms(), &AlarmRules::raised, this, &LockWindow::count);
    connect(&desk.alarms(), &AlarmRules::returned, this, [this](const AlarmCounts &missed) {
        for (const auto &[kind, count] : missed)
            m_alarms[kind] += count;
        showAlarms();
    });
    showClock();
    showAlarms();
}

void LockWindow::count(const Alarm &alarm)
{
    ++m_alarms[alarm.kind];
    showAlarms();
    QApplication::alert(this);
}

void LockWindow::complain(const QString &text)
{
    m_problem->setText(text);
}

void LockWindow::showAlarms()
{
    QStringList words;
    for (const auto &[kind, count] : m_alarms)
        words += wordsOf(kind, count);
    m_ringing->setText(words.isEmpty() ? Tr::tr("Alarms go on sounding and are counted here.") : words.join(u" · "));
    const Colours &colours = Theme::colours();
    const bool late = m_alarms.contains(AlarmKind::DeadlineMissed);
    QPalette palette = m_ringing->palette();
    palette.setColor(QPalette::WindowText, words.isEmpty() ? colours.quietText : late ? colours.overdue : colours.text);
    m_ringing->setPalette(palette);
}

void LockWindow::showClock()
{
    m_clock->setText(centreTime(m_desk.source().serviceNow(), m_desk.world().centre).toString(u"HH:mm:ss"));
}

void LockWindow::tryPassword()
{
    if (!m_unlock->isEnabled() || m_password->text().isEmpty())
        return;
    m_unlock->setEnabled(false);
    m_worker.check(m_hash, m_password->text(), [this](bool fits) { checked(fits); });
    m_password->clear();
}

void LockWindow::checked(bool fits)
{
    if (fits) {
        Q_EMIT unlocked();
        return;
    }
    ++m_failures;
    m_problem->setText(Tr::tr("The password is wrong."));
    const int doublings = std::clamp(m_failures - kFree, -1, kLongestDoubling);
    m_pause.start(doublings < 0 ? Milliseconds(0) : kFirstPause * (1 << doublings));
}

void LockWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_password->setFocus();
}

/// It is not a way out.
void LockWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

} // namespace liandong
