// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/dispatchlogmodel.h"

#include <algorithm>

namespace liandong {

DispatchLogModel::DispatchLogModel(const WorldSource &source, QObject *parent)
    : LogLinesModel(source, parent)
{
    connect(&source, &WorldSource::worldReplaced, this, &DispatchLogModel::reload);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &entry) {
        insertLine(entry);
        if (size_t(rowCount()) > kMost + kSlack)
            dropOldest(kSlack);
    });
    reload();
}

void DispatchLogModel::reload()
{
    std::deque<Line> lines;
    for (const LogEntry &entry : source().recentEntries())
        lines.push_back(lineOf(entry));
    resetLines(std::move(lines));
}

IncidentLogModel::IncidentLogModel(WorldSource &source, QObject *parent)
    : LogLinesModel(source, parent)
    , m_fetcher(source)
{
    connect(&source, &WorldSource::worldReplaced, this, &IncidentLogModel::reload);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &entry, const Event &event) {
        if (m_incident && (entry.incident == m_incident || otherIncidentOf(event) == m_incident))
            insertLine(entry);
    });
    connect(&source, &WorldSource::incidentFetched, this, &IncidentLogModel::onFetched);
    connect(&source, &WorldSource::linkStateChanged, this, &IncidentLogModel::fetch);
}

void IncidentLogModel::setIncident(const std::optional<IncidentId> &incident)
{
    if (incident == m_incident)
        return;
    m_incident = incident;
    reload();
}

void IncidentLogModel::reload()
{
    std::deque<Line> lines;
    if (m_incident) {
        for (const LogEntry &entry : source().recentEntries()) {
            if (entry.incident == m_incident)
                lines.push_back(lineOf(entry));
        }
    }
    resetLines(std::move(lines));
    fetch();
}

void IncidentLogModel::fetch()
{
    m_request = m_incident && source().linkState() == LinkState::Live ? m_fetcher.fetchIncident(*m_incident) : 0;
}

void IncidentLogModel::onFetched(const wire::IncidentFetched &fetched)
{
    if (m_request == 0 || fetched.request != m_request)
        return;
    m_request = 0;
    for (const LogEntry &entry : fetched.entries)
        insertLine(entry);
}

LogFilterProxy::LogFilterProxy(LogLinesModel &lines, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&lines);
}

void LogFilterProxy::setSearch(const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    invalidateFilter();
}

bool LogFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, 0);
    QString line;
    for (const int role : {LogLinesModel::NumberRole, LogLinesModel::WhoRole, LogLinesModel::SeatRole,
             LogLinesModel::TimeRole, LogLinesModel::TextRole})
        line += index.data(role).toString() + u'\n';
    return std::ranges::all_of(m_words, [&](const QString &word) { return line.contains(word, Qt::CaseInsensitive); });
}

} // namespace liandong
