// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/roomcallups.h"

#include "deskui/look/theme.h"
#include "deskui/panels/callupcard.h"
#include "deskui/tr.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

RoomCallUps::RoomCallUps(Desk &desk, QWidget *parent)
    : ColumnArea(parent)
    , m_desk(desk)
    , m_refresh([this] { refresh(); }, this)
    , m_list(new QVBoxLayout)
{
    auto *inside = new QWidget(this);
    auto *title = new QLabel(Tr::tr("Equipment called up"), inside);
    title->setFont(Theme::heading(13));
    m_list->setSpacing(8);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(title);
    layout->addLayout(m_list);
    layout->addStretch();
    setWidget(inside);
    setAccessibleName(title->text());
    connect(&desk.source(), &WorldSource::worldReplaced, this, &RoomCallUps::refresh);
    connect(&desk.source(), &WorldSource::entryApplied, &m_refresh, &Later::ask);
    auto *seconds = new QTimer(this);
    connect(seconds, &QTimer::timeout, this, &RoomCallUps::tick);
    seconds->start(1000);
    refresh();
}

QSize RoomCallUps::sizeHint() const
{
    return widget()->sizeHint();
}

RoomCallUps::Entry RoomCallUps::entryFor(const Incident &incident, const CallUpId &callUp)
{
    if (const auto known = m_entries.find(callUp); known != m_entries.end())
        return known->second;
    auto *whole = new QWidget(widget());
    auto *where = new QLabel(whole);
    where->setObjectName(QStringLiteral("whereTo"));
    where->setWordWrap(true);
    where->setTextFormat(Qt::PlainText);
    auto *card = new CallUpCard(m_desk, callUp, whole);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(where);
    layout->addWidget(card);
    m_list->addWidget(whole);
    return {incident.id, whole, where, card};
}

void RoomCallUps::refresh()
{
    std::map<CallUpId, Entry> standing;
    for (const auto &[id, incident] : m_desk.world().incidents) {
        for (const CallUp &callUp : incident.callUps) {
            if (!callUp.isOut() || callUp.unit.text() != m_desk.source().actor().unit)
                continue;
            const Entry entry = entryFor(incident, callUp.id);
            entry.where->setText(Tr::tr("%1 · %2").arg(incident.place.text, incident.number));
            entry.card->refresh(incident);
            m_entries.erase(callUp.id);
            standing.emplace(callUp.id, entry);
        }
    }
    for (const auto &[id, gone] : m_entries)
        delete gone.whole;
    m_entries = std::move(standing);
    setVisible(!m_entries.empty());
    updateGeometry();
}

void RoomCallUps::tick()
{
    for (const auto &[id, entry] : m_entries) {
        if (const Incident *incident = m_desk.world().incident(entry.incident))
            entry.card->tick(*incident);
    }
}

} // namespace liandong
