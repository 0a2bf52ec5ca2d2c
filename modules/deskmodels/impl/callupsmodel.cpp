// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/callupsmodel.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/rolevalues.h"
#include "deskmodels/rulebookwords.h"
#include "deskmodels/tr.h"
#include "domain/event.h"

namespace liandong {

using deskmodels::Tr;

namespace {

constexpr std::chrono::minutes kWarnedBefore{10};

} // namespace

DeadlineCondition conditionOf(const CallUp &callUp, Instant now)
{
    if (!callUp.dueAt())
        return DeadlineCondition::None;
    if (callUp.isLate(now))
        return DeadlineCondition::Missed;
    return now + kWarnedBefore >= *callUp.dueAt() ? DeadlineCondition::Warning : DeadlineCondition::Running;
}

QString callUpText(const CallUp &callUp)
{
    return Tr::tr("%1 × %2", "equipment, how many").arg(callUp.what).arg(callUp.quantity);
}

CallUpsModel::CallUpsModel(const WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
    , m_reload([this] { reload(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, &CallUpsModel::reload);
    connect(&source, &WorldSource::entryApplied, this, [this] { m_reload.ask(); });
    connect(&m_seconds, &QTimer::timeout, this, &CallUpsModel::tick);
    m_seconds.setTimerType(Qt::PreciseTimer);
    m_seconds.start(std::chrono::seconds(1));
    reload();
}

void CallUpsModel::reload()
{
    const World &world = m_source.world();
    const Instant now = m_source.serviceNow();
    std::vector<CallUpRow> rows;
    for (const auto &[incident, callUp] : runningCallUps(world)) {
        rows.push_back({callUp->id, incident, callUpText(*callUp), unitShortName(world, callUp->unit),
            wordOf(callUp->state), incidentNumber(world, incident), callUp->dueAt(), conditionOf(*callUp, now)});
    }
    setRows(std::move(rows));
}

void CallUpsModel::tick()
{
    if (rowCount() == 0)
        return;
    reload();
    Q_EMIT dataChanged(index(0, Remaining), index(rowCount() - 1, Remaining), {Qt::DisplayRole, RemainingRole});
}

int CallUpsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CallUpsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CallUpRow &row = rows()[size_t(index.row())];
    const std::optional<qint64> remaining
        = row.dueAt ? std::optional(secondsUntil(*row.dueAt, m_source.serviceNow())) : std::nullopt;
    if (role == IncidentRole)
        return QVariant::fromValue(row.incident);
    if (role == RemainingRole)
        return remaining ? QVariant(*remaining) : QVariant();
    if (role == ConditionRole)
        return int(row.condition);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Remaining:
        return remaining ? remainingText(Seconds(*remaining)) : QString();
    case What:
        return row.what;
    case UnitColumn:
        return row.unit;
    case State:
        return row.state;
    case Number:
        return row.number;
    default:
        return {};
    }
}

QVariant CallUpsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Remaining:
        return Tr::tr("Time left");
    case What:
        return Tr::tr("Equipment");
    case UnitColumn:
        return Tr::tr("Unit");
    case State:
        return Tr::tr("State");
    case Number:
        return Tr::tr("Number");
    default:
        return {};
    }
}

} // namespace liandong
