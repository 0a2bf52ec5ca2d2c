// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/wallticker.h"

#include "deskmodels/formats.h"
#include "deskmodels/walltext.h"

namespace liandong {

WallTicker::WallTicker(const WorldSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&source, &WorldSource::worldReplaced, this, [this] {
        reload();
        Q_EMIT changed();
    });
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &entry, const Event &event) {
        take(entry, event);
        Q_EMIT changed();
    });
    reload();
}

void WallTicker::reload()
{
    m_lines.clear();
    for (const LogEntry &entry : m_source.recentEntries()) {
        if (const auto event = m_source.eventOf(entry))
            take(entry, *event);
    }
}

void WallTicker::take(const LogEntry &entry, const Event &event)
{
    const auto incident = incidentOf(event);
    const QString text = publicEventText(event, m_source.world());
    if (!incident || text.isEmpty())
        return;
    m_lines.push_front({entry.at, incidentNumber(m_source.world(), *incident), text});
    if (m_lines.size() > kLines)
        m_lines.pop_back();
}

} // namespace liandong
