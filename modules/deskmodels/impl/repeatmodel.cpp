// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/repeatmodel.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/rolevalues.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

namespace liandong {

using deskmodels::Tr;

RepeatModel::RepeatModel(const WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
    , m_refresh([this] { recompute(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, &RepeatModel::recompute);
    connect(&source, &WorldSource::entryApplied, this, [this] { m_refresh.ask(); });
}

void RepeatModel::setQuery(
    const QString &callerNumber, const CategoryKey &category, const std::optional<GeoPoint> &point)
{
    m_query.callerNumber = callerNumber;
    m_query.category = category;
    m_query.point = point;
    recompute();
}

void RepeatModel::clear()
{
    setQuery({}, {}, {});
}

void RepeatModel::recompute()
{
    std::vector<RepeatRow> fresh;
    const World &world = m_source.world();
    if (!m_query.callerNumber.isEmpty() || (!m_query.category.isNull() && m_query.point)) {
        m_query.now = m_source.serviceNow();
        for (const LikelyRepeat &repeat : likelyRepeats(world, m_query)) {
            const Incident *incident = world.incident(repeat.incident);
            if (!incident)
                continue;
            const bool placed = m_query.point && incident->place.point;
            fresh.push_back({repeat.incident, incident->number, repeat.sign,
                placed ? std::optional(repeat.distanceMetres) : std::nullopt, incident->openedAt,
                categoryName(world, incident->category), placeText(world, incident->place), incident->narrative});
        }
    }
    setRows(std::move(fresh));
}

QString RepeatModel::signText(const RepeatRow &row) const
{
    return row.distanceMetres
        ? Tr::tr("%1, %2 away", "sign of a repeat, distance").arg(wordOf(row.sign), distanceText(*row.distanceMetres))
        : wordOf(row.sign);
}

int RepeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RepeatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RepeatRow &row = rows()[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Number:
            return row.number;
        case Sign:
            return signText(row);
        case Category:
            return row.categoryPath;
        case PlaceColumn:
            return row.place;
        case Opened:
            return timeText(row.openedAt, m_source.serviceNow(), m_source.world().centre);
        default:
            return {};
        }
    case IncidentRole:
        return QVariant::fromValue(row.incident);
    case NumberRole:
        return row.number;
    case SignRole:
        return int(row.sign);
    case SignTextRole:
        return signText(row);
    case CategoryPathRole:
        return row.categoryPath;
    case PlaceRole:
        return row.place;
    case Qt::ToolTipRole:
    case NarrativeRole:
        return row.narrative;
    case OpenedAtRole:
        return msOf(row.openedAt);
    default:
        return {};
    }
}

QVariant RepeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return Tr::tr("Number");
    case Sign:
        return Tr::tr("Why");
    case Category:
        return Tr::tr("Category");
    case PlaceColumn:
        return Tr::tr("Place");
    case Opened:
        return Tr::tr("Opened", "when the incident was opened");
    default:
        return {};
    }
}

QHash<int, QByteArray> RepeatModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IncidentRole, "incident"}, {NumberRole, "number"}, {SignRole, "sign"},
        {SignTextRole, "signText"}, {CategoryPathRole, "categoryPath"}, {PlaceRole, "place"},
        {NarrativeRole, "narrative"}, {OpenedAtRole, "openedAt"}};
}

} // namespace liandong
