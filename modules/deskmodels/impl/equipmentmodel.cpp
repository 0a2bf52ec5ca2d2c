// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/equipmentmodel.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/phrases.h"
#include "deskmodels/rulebookwords.h"
#include "deskmodels/tr.h"
#include "domain/event.h"

namespace liandong {

using deskmodels::Tr;

namespace {

/// What changes who has how many, or where.
bool concernsEquipment(const Event &event)
{
    return std::holds_alternative<EquipmentPut>(event) || std::holds_alternative<DetachmentPut>(event)
        || std::holds_alternative<UnitPut>(event) || std::holds_alternative<EquipmentCalledUp>(event)
        || std::holds_alternative<CallUpAdvanced>(event) || std::holds_alternative<IncidentShown>(event);
}

} // namespace

EquipmentModel::EquipmentModel(const WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
    , m_search([this] { search(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, &EquipmentModel::search);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (concernsEquipment(event))
            m_search.ask();
    });
    search();
}

void EquipmentModel::setText(const QString &text)
{
    m_text = text;
    search();
}

void EquipmentModel::setNear(const std::optional<GeoPoint> &near)
{
    if (near == m_near)
        return;
    m_near = near;
    search();
}

void EquipmentModel::setWithin(const std::optional<double> &metres)
{
    if (metres == m_within)
        return;
    m_within = metres;
    search();
}

void EquipmentModel::search()
{
    std::vector<EquipmentRow> rows;
    for (const EquipmentHit &hit : findEquipment(m_source.world(), m_text, m_near, m_within))
        rows.push_back(rowFor(hit));
    setRows(std::move(rows));
}

EquipmentRow EquipmentModel::rowFor(const EquipmentHit &hit) const
{
    const World &world = m_source.world();
    const Equipment &equipment = *hit.equipment;
    EquipmentRow row;
    row.equipment = equipment.key;
    row.name = phrases::joined({equipment.name, equipment.model}, u" ");
    row.unit = unitShortName(world, equipment.unit);
    row.free = hit.available;
    row.available = equipment.state == EquipmentState::Ready ? Tr::tr("%1 of %2 %3", "so many of so many, counted in")
                                                                   .arg(hit.available)
                                                                   .arg(equipment.quantity)
                                                                   .arg(equipment.measure)
                                                                   .trimmed()
                                                             : wordOf(equipment.state);
    row.metres = hit.metres;
    const auto detachment = world.detachments.find(equipment.detachment);
    row.place = phrases::joined(
        {equipment.place, detachment == world.detachments.end() ? QString() : detachment->second.name}, u" · ");
    row.keeper = phrases::joined({equipment.keeper, equipment.phone}, u" ");
    return row;
}

int EquipmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EquipmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EquipmentRow &row = rows()[size_t(index.row())];
    if (role == KeyRole)
        return row.equipment.text();
    if (role == FreeRole)
        return row.free;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.name;
    case Available:
        return row.available;
    case Distance:
        return row.metres ? distanceText(*row.metres) : QString();
    case UnitColumn:
        return row.unit;
    case PlaceColumn:
        return row.place;
    case Keeper:
        return row.keeper;
    default:
        return {};
    }
}

QVariant EquipmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Tr::tr("Equipment");
    case Available:
        return Tr::tr("To be had", "equipment");
    case Distance:
        return Tr::tr("Distance");
    case UnitColumn:
        return Tr::tr("Unit");
    case PlaceColumn:
        return Tr::tr("Kept at");
    case Keeper:
        return Tr::tr("Kept by");
    default:
        return {};
    }
}

} // namespace liandong
