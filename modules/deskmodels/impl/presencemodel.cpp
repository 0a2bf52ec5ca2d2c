// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/presencemodel.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/phrases.h"
#include "deskmodels/impl/rolevalues.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

namespace liandong {

using deskmodels::Tr;

PresenceModel::PresenceModel(const WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
{
    connect(&source, &WorldSource::worldReplaced, this, &PresenceModel::reload);
    connect(&source, &WorldSource::presenceChanged, this, &PresenceModel::reload);
    connect(&source, &WorldSource::linkStateChanged, this, &PresenceModel::reload);
    reload();
}

void PresenceModel::reload()
{
    const World &world = m_source.world();
    std::vector<PresenceRow> fresh;
    for (const wire::PresentSeat &seat : m_source.present()) {
        PresenceRow row{seat.session, seat.seat, seat.actor.name, wordOf(seat.actor.role), {}, seat.looking, {},
            seat.since, seat.session == m_source.session()};
        if (!seat.actor.unit.isEmpty())
            row.unit = unitName(world, UnitKey(seat.actor.unit));
        if (seat.looking)
            row.lookingNumber = incidentNumber(world, *seat.looking);
        fresh.push_back(std::move(row));
    }
    std::ranges::stable_sort(fresh, [](const PresenceRow &a, const PresenceRow &b) {
        return a.self != b.self ? a.self : std::tie(a.seat, a.session) < std::tie(b.seat, b.session);
    });
    setRows(std::move(fresh));
}

QString PresenceModel::othersAt(const IncidentId &incident) const
{
    QStringList names;
    for (const PresenceRow &row : rows()) {
        if (!row.self && row.looking == incident)
            names.append(phrases::joined({row.seat, row.name}, u" "));
    }
    return phrases::listed(names);
}

int PresenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PresenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PresenceRow &row = rows()[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Seat:
            return row.seat;
        case Name:
            return row.name;
        case RoleColumn:
            return phrases::joined({row.role, row.unit}, u" · ");
        case Looking:
            return row.lookingNumber;
        case Since:
            return timeText(row.since, m_source.serviceNow(), m_source.world().centre);
        default:
            return {};
        }
    case SessionRole:
        return row.session;
    case SeatRole:
        return row.seat;
    case NameRole:
        return row.name;
    case RoleTextRole:
        return row.role;
    case LookingRole:
        return orInvalid(row.looking);
    case LookingNumberRole:
        return row.lookingNumber;
    case SinceRole:
        return msOf(row.since);
    case SelfRole:
        return row.self;
    default:
        return {};
    }
}

QVariant PresenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Seat:
        return Tr::tr("Seat");
    case Name:
        return Tr::tr("Name", "of a person");
    case RoleColumn:
        return Tr::tr("Role", "of a person");
    case Looking:
        return Tr::tr("Looks at", "which incident");
    case Since:
        return Tr::tr("Since");
    default:
        return {};
    }
}

QHash<int, QByteArray> PresenceModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {SessionRole, "session"}, {SeatRole, "seat"}, {NameRole, "name"},
        {RoleTextRole, "roleText"}, {LookingRole, "looking"}, {LookingNumberRole, "lookingNumber"},
        {SinceRole, "since"}, {SelfRole, "self"}};
}

} // namespace liandong
