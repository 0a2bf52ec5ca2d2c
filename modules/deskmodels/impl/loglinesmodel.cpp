// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/dispatchlogmodel.h"
#include "deskmodels/eventtext.h"
#include "deskmodels/formats.h"
#include "deskmodels/impl/rolevalues.h"
#include "deskmodels/tr.h"

#include <algorithm>

namespace liandong {

using deskmodels::Tr;

LogLinesModel::LogLinesModel(const WorldSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{ }

LogLinesModel::~LogLinesModel() = default;

LogLinesModel::Line LogLinesModel::lineOf(const LogEntry &entry) const
{
    return {entry, numberOf(entry), std::nullopt};
}

void LogLinesModel::resetLines(std::deque<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void LogLinesModel::insertLine(const LogEntry &entry)
{
    const auto seqOf = [](const Line &line) { return line.entry.seq; };
    const auto alike = std::ranges::equal_range(m_lines, entry.seq, {}, seqOf);
    if (std::ranges::contains(alike, entry.kind, [](const Line &line) { return line.entry.kind; }))
        return;
    const auto place = alike.end();
    const int at = int(place - m_lines.begin());
    beginInsertRows({}, at, at);
    m_lines.insert(place, lineOf(entry));
    endInsertRows();
}

void LogLinesModel::dropOldest(size_t count)
{
    count = std::min(count, m_lines.size());
    if (count == 0)
        return;
    beginRemoveRows({}, 0, int(count) - 1);
    m_lines.erase(m_lines.begin(), m_lines.begin() + ptrdiff_t(count));
    endRemoveRows();
}

QString LogLinesModel::numberOf(const LogEntry &entry) const
{
    if (!entry.incident)
        return {};
    if (const Incident *incident = m_source.world().incident(*entry.incident))
        return incident->number;
    const auto known = m_numbers.find(*entry.incident);
    if (known != m_numbers.end())
        return known->second;
    // Closed long ago: its first lines still know it.
    if (entry.kind != u"IncidentOpened" && entry.kind != u"IncidentReopened")
        return {};
    QString number;
    if (const std::optional<Event> event = m_source.eventOf(entry)) {
        if (const auto *opened = std::get_if<IncidentOpened>(&*event))
            number = opened->incident.number;
        else if (const auto *reopened = std::get_if<IncidentReopened>(&*event))
            number = reopened->incident.number;
    }
    m_numbers.emplace(*entry.incident, number);
    return number;
}

QString LogLinesModel::textOf(const Line &line) const
{
    if (!line.text) {
        const std::optional<Event> event = m_source.eventOf(line.entry);
        line.text = event ? eventText(*event, m_source.world())
                          : Tr::tr("An entry that this version of the program does not know");
    }
    return *line.text;
}

int LogLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LogLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == Text ? QVariant(textOf(line)) : QVariant();
    case SeqRole:
        return line.entry.seq;
    case AtRole:
        return msOf(line.entry.at);
    case TimeRole:
        return cellText(line, Time);
    case WhoRole:
        return actorText(line.entry.actor);
    case SeatRole:
        return line.entry.seat;
    case IncidentRole:
        return orInvalid(line.entry.incident);
    case NumberRole:
        return line.number;
    case TextRole:
        return textOf(line);
    case KindRole:
        return line.entry.kind;
    default:
        return {};
    }
}

QVariant LogLinesModel::cellText(const Line &line, int column) const
{
    switch (column) {
    case Time:
        return timeText(line.entry.at, m_source.serviceNow(), m_source.world().centre);
    case Who:
        return actorText(line.entry.actor);
    case Seat:
        return line.entry.seat;
    case Number:
        return line.number;
    case Text:
        return textOf(line);
    default:
        return {};
    }
}

QVariant LogLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return Tr::tr("Time");
    case Who:
        return Tr::tr("Who");
    case Seat:
        return Tr::tr("Seat");
    case Number:
        return Tr::tr("Number");
    case Text:
        return Tr::tr("What happened");
    default:
        return {};
    }
}

QHash<int, QByteArray> LogLinesModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {SeqRole, "seq"}, {AtRole, "at"}, {TimeRole, "time"}, {WhoRole, "who"},
        {SeatRole, "seat"}, {IncidentRole, "incident"}, {NumberRole, "number"}, {TextRole, "text"}, {KindRole, "kind"}};
}

} // namespace liandong
