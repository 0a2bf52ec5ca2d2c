// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/statusstrip.h"

#include "deskmodels/onduty.h"
#include "deskmodels/words.h"
#include "deskui/look/icons.h"
#include "deskui/look/theme.h"
#include "deskui/tr.h"
#include "domain/event.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace liandong {

using deskui::Tr;

namespace {

constexpr std::chrono::seconds kLookedAgain{30}; ///< a hole in a roster comes nearer without an event

} // namespace

StatusStrip::StatusStrip(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_pending(desk.source())
    , m_presence(desk.source())
    , m_notice(new QLabel(this))
    , m_outbox(new QToolButton(this))
    , m_people(new QToolButton(this))
    , m_handOver(new QToolButton(this))
    , m_rosters(new QToolButton(this))
    , m_sound(new QLabel(this))
    , m_link(new QLabel(this))
    , m_linkIcon(new QLabel(this))
    , m_fade(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 2);
    layout->setSpacing(12);
    m_notice->setTextFormat(Qt::PlainText);
    layout->addWidget(m_notice, 1);
    for (QToolButton *button : {m_outbox, m_handOver, m_rosters, m_people}) {
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    for (QToolButton *button : {m_outbox, m_rosters, m_people}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
    }
    buildWaiting();
    layout->addWidget(m_sound);
    layout->addWidget(m_linkIcon);
    layout->addWidget(m_link);
    m_fade->setSingleShot(true);
    connect(m_fade, &QTimer::timeout, m_notice, &QLabel::clear);
    connect(&desk, &Desk::notice, this, [this](const QString &text, bool complaint) {
        showNotice(text, complaint);
        m_fade->start(complaint ? 20'000 : 8'000);
    });
    connect(&desk, &Desk::lastingNotice, this, [this](const QString &text) {
        showNotice(text, true);
        m_fade->stop();
    });
    connect(&desk, &Desk::submitted, &m_pending, &PendingModel::keepSilent);
    connect(&desk.source(), &WorldSource::linkStateChanged, this, &StatusStrip::showLink);
    connect(&desk.source(), &WorldSource::worldReplaced, this, &StatusStrip::showLink);
    connect(&m_pending, &PendingModel::countsChanged, this, &StatusStrip::showPending);
    connect(&desk.source(), &WorldSource::presenceChanged, this, &StatusStrip::showPresence);
    connect(&desk.bell(), &Bell::soundCardChanged, this, &StatusStrip::showSound);
    connect(m_outbox->menu(), &QMenu::aboutToShow, this, [this] {
        m_outbox->menu()->clear();
        for (const PendingRow &row : m_pending.rows()) {
            const QString text = row.refusal.isEmpty() ? Tr::tr("%1 · %2").arg(row.number, row.text)
                                                       : Tr::tr("%1 · %2 — %3").arg(row.number, row.text, row.refusal);
            QAction *line = m_outbox->menu()->addAction(text);
            connect(line, &QAction::triggered, this, [this, id = row.id, incident = row.incident] {
                if (incident)
                    m_desk.select(*incident);
                m_pending.dismiss(id);
            });
        }
    });
    connect(m_people->menu(), &QMenu::aboutToShow, this, [this] {
        m_people->menu()->clear();
        for (const PresenceRow &row : m_presence.rows()) {
            QAction *line = m_people->menu()->addAction(row.lookingNumber.isEmpty()
                    ? Tr::tr("%1 · %2 · %3").arg(row.seat, row.name, row.role)
                    : Tr::tr("%1 · %2 · %3 · looks at %4").arg(row.seat, row.name, row.role, row.lookingNumber));
            connect(line, &QAction::triggered, this, [this, incident = row.looking] {
                if (incident)
                    m_desk.select(*incident);
            });
        }
    });
    showLink();
    showPending();
    showPresence();
    showSound();
    showWaiting();
}

void StatusStrip::buildWaiting()
{
    m_handOver->setText(Tr::tr("Hand-over waits"));
    m_handOver->setToolTip(Tr::tr("The shift waits to be taken over."));
    m_rosters->setToolTip(Tr::tr("Nobody is down for a unit's duty phone at some time within a day."));
    m_handOver->setObjectName(QStringLiteral("handOverWaits"));
    m_rosters->setObjectName(QStringLiteral("rosterWarnings"));
    connect(m_handOver, &QToolButton::clicked, this, &StatusStrip::handOverAsked);
    connect(m_rosters->menu(), &QMenu::aboutToShow, this, [this] {
        m_rosters->menu()->clear();
        for (const RosterWarning &warning : rosterWarnings(m_desk.world(), m_desk.source().serviceNow())) {
            QAction *line = m_rosters->menu()->addAction(warning.text);
            connect(line, &QAction::triggered, this, [this, unit = warning.unit] { Q_EMIT rosterAsked(unit); });
        }
    });
    connect(&m_desk.source(), &WorldSource::worldReplaced, this, &StatusStrip::showWaiting);
    connect(&m_desk.source(), &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (!incidentOf(event))
            showWaiting();
    });
    auto *time = new QTimer(this);
    connect(time, &QTimer::timeout, this, &StatusStrip::showWaiting);
    time->start(kLookedAgain);
}

void StatusStrip::showWaiting()
{
    const World &world = m_desk.world();
    m_handOver->setVisible(
        std::ranges::any_of(world.handOvers, [](const HandOver &handOver) { return !handOver.signedAt; }));
    const auto holes = rosterWarnings(world, m_desk.source().serviceNow()).size();
    m_rosters->setText(Tr::tr("Duty gaps: %1").arg(holes));
    m_rosters->setVisible(holes > 0);
}

void StatusStrip::showNotice(const QString &text, bool important)
{
    m_notice->setText(text);
    m_notice->setToolTip(text);
    QFont font = m_notice->font();
    font.setWeight(important ? QFont::DemiBold : QFont::Normal);
    m_notice->setFont(font);
}

void StatusStrip::showLink()
{
    const LinkState state = m_desk.source().linkState();
    const bool live = state == LinkState::Live;
    m_link->setText(live
            ? Tr::tr("%1 · %2").arg(m_desk.source().actor().name, m_desk.source().seat())
            : Tr::tr("%1 — what you see is the last known state; nothing you enter is lost").arg(wordOf(state)));
    m_link->setToolTip(m_desk.replica().linkDetail());
    m_link->setProperty("heading", !live);
    m_link->style()->polish(m_link);
    m_linkIcon->setPixmap(icon(live ? QStringLiteral("link-up") : QStringLiteral("link-down"),
        live ? Theme::colours().accent : Theme::colours().text)
            .pixmap(18, 18));
}

void StatusStrip::showPending()
{
    m_outbox->setVisible(m_pending.rowCount() > 0);
    m_outbox->setText(m_pending.refusedCount() > 0
            ? Tr::tr("Not confirmed: %1, refused: %2").arg(m_pending.waitingCount()).arg(m_pending.refusedCount())
            : Tr::tr("Not confirmed: %1").arg(m_pending.waitingCount()));
}

void StatusStrip::showPresence()
{
    const qsizetype here = qsizetype(m_desk.source().present().size());
    m_people->setVisible(here > 0);
    m_people->setText(Tr::tr("Seats: %1").arg(here));
}

void StatusStrip::showSound()
{
    m_sound->setText(m_desk.bell().hasSoundCard() ? QString() : Tr::tr("No sound card: alarms are only shown"));
    m_sound->setVisible(!m_sound->text().isEmpty());
}

} // namespace liandong
