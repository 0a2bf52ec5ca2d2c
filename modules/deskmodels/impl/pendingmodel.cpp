// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/pendingmodel.h"

#include "deskmodels/commandtext.h"
#include "deskmodels/formats.h"
#include "deskmodels/impl/rolevalues.h"
#include "deskmodels/refusaltext.h"
#include "deskmodels/tr.h"

namespace liandong {

using deskmodels::Tr;

namespace {

QString stateText(const PendingRow &row)
{
    switch (row.state) {
    case PendingState::Waiting:
        return Tr::tr("Waits for the link");
    case PendingState::Sent:
        return Tr::tr("Sent, not confirmed");
    case PendingState::Refused:
        return row.refusal;
    }
    return {};
}

PendingRow pendingRowOf(const World &world, const PendingCommand &pending)
{
    PendingRow row;
    row.id = pending.id;
    row.text = commandText(pending.command, world);
    row.incident = incidentOf(pending.command);
    if (row.incident)
        row.number = world.incident(*row.incident) ? incidentNumber(world, *row.incident) : Tr::tr("New", "incident");
    row.madeAt = pending.madeAt;
    row.state = pending.sent ? PendingState::Sent : PendingState::Waiting;
    return row;
}

} // namespace

PendingModel::PendingModel(const WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
{
    connect(&source, &WorldSource::worldReplaced, this, &PendingModel::reload);
    connect(&source, &WorldSource::pendingChanged, this, &PendingModel::reload);
    connect(&source, &WorldSource::answered, this, &PendingModel::onAnswered);
    reload();
}

int PendingModel::waitingCount() const
{
    return rowCount() - refusedCount();
}

int PendingModel::refusedCount() const
{
    return int(std::ranges::count(rows(), PendingState::Refused, &PendingRow::state));
}

void PendingModel::dismiss(const CommandId &id)
{
    std::vector<PendingRow> kept = rows();
    std::erase_if(kept, [&](const PendingRow &row) { return row.id == id && row.state == PendingState::Refused; });
    show(std::move(kept));
}

void PendingModel::keepSilent(const CommandId &id)
{
    m_silent.insert(id);
}

/// Refused ones on top, then the outbox in its order. The word that the outbox changed and the answer may come in
/// either order, so a row that left is remembered until the next answer.
void PendingModel::reload()
{
    const World &world = m_source.world();
    std::vector<PendingRow> fresh;
    std::map<CommandId, PendingRow> left;
    for (const PendingRow &row : rows()) {
        if (row.state == PendingState::Refused)
            fresh.push_back(row);
        else
            left.emplace(row.id, row);
    }
    for (const PendingCommand &pending : m_source.pending()) {
        fresh.push_back(pendingRowOf(world, pending));
        left.erase(pending.id);
    }
    m_left.merge(left);
    show(std::move(fresh));
}

void PendingModel::onAnswered(const CommandId &command, const std::optional<Refusal> &refusal)
{
    const bool silent = m_silent.erase(command) > 0;
    const int held = rowOf(command);
    const auto left = m_left.find(command);
    std::optional<PendingRow> row;
    if (held >= 0)
        row = rows()[size_t(held)];
    else if (left != m_left.end())
        row = left->second;
    m_left.clear();
    if (!row || !refusal || silent)
        return;
    row->state = PendingState::Refused;
    row->refusal = refusalText(*refusal, m_source.world());
    std::vector<PendingRow> fresh = rows();
    std::erase_if(fresh, [&](const PendingRow &other) { return other.id == command; });
    const auto firstWaiting
        = std::ranges::find_if(fresh, [](const PendingRow &other) { return other.state != PendingState::Refused; });
    fresh.insert(firstWaiting, *row);
    show(std::move(fresh));
}

void PendingModel::show(std::vector<PendingRow> fresh)
{
    const auto before = std::pair(waitingCount(), refusedCount());
    setRows(std::move(fresh));
    if (before != std::pair(waitingCount(), refusedCount()))
        Q_EMIT countsChanged();
}

int PendingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PendingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PendingRow &row = rows()[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Text:
            return row.text;
        case Number:
            return row.number;
        case MadeAt:
            return timeText(row.madeAt, m_source.serviceNow(), m_source.world().centre);
        case State:
            return stateText(row);
        default:
            return {};
        }
    case IdRole:
        return QVariant::fromValue(row.id);
    case TextRole:
        return row.text;
    case IncidentRole:
        return orInvalid(row.incident);
    case NumberRole:
        return row.number;
    case MadeAtRole:
        return msOf(row.madeAt);
    case StateRole:
        return int(row.state);
    case RefusalRole:
        return row.refusal;
    default:
        return {};
    }
}

QVariant PendingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Text:
        return Tr::tr("What");
    case Number:
        return Tr::tr("Number");
    case MadeAt:
        return Tr::tr("Entered");
    case State:
        return Tr::tr("State");
    default:
        return {};
    }
}

QHash<int, QByteArray> PendingModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {TextRole, "text"}, {IncidentRole, "incident"},
        {NumberRole, "number"}, {MadeAtRole, "madeAt"}, {StateRole, "state"}, {RefusalRole, "refusal"}};
}

} // namespace liandong
