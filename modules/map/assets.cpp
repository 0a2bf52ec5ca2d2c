// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/assets.h"

#include "deskmodels/formats.h"
#include "deskmodels/rulebookwords.h"
#include "domain/event.h"
#include "map/tr.h"

#include <ranges>

namespace liandong {

namespace {

bool concerns(const Event &event)
{
    return std::holds_alternative<DetachmentPut>(event) || std::holds_alternative<EquipmentPut>(event)
        || std::holds_alternative<UnitPut>(event) || std::holds_alternative<EquipmentCalledUp>(event)
        || std::holds_alternative<CallUpAdvanced>(event);
}

QString titled(const QString &name, const QString &unit, const QString &amount)
{
    QStringList parts{name, unit, amount};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::vector<Asset> detachmentsOf(const World &world)
{
    std::vector<Asset> assets;
    for (const Detachment &one : world.detachments | std::views::values) {
        if (one.retired || !one.base)
            continue;
        const bool ready = one.readiness == Readiness::Ready;
        const QString amount = ready ? map::Tr::tr("%n people", "of a detachment", one.people) : wordOf(one.readiness);
        assets.push_back({one.key.text(), titled(one.name, unitShortName(world, one.unit), amount), *one.base, ready});
    }
    return assets;
}

std::vector<Asset> equipmentOf(const World &world)
{
    std::vector<Asset> assets;
    for (const Equipment &one : world.equipment | std::views::values) {
        const std::optional<GeoPoint> at = one.retired ? std::nullopt : positionOf(world, one);
        if (!at)
            continue;
        const int available = availableOf(world, one);
        const QString amount = one.state == EquipmentState::Ready
            ? map::Tr::tr("%1 of %2 %3", "so many of so many, counted in")
                  .arg(available)
                  .arg(one.quantity)
                  .arg(one.measure)
                  .trimmed()
            : wordOf(one.state);
        assets.push_back(
            {one.key.text(), titled(one.name, unitShortName(world, one.unit), amount), *at, available > 0});
    }
    return assets;
}

} // namespace

AssetMarkers::AssetMarkers(const WorldSource &source, Kind kind)
    : m_source(source)
    , m_kind(kind)
    , m_later([this] { refresh(); }, this)
{
    refresh();
    connect(&source, &WorldSource::worldReplaced, this, [this] { m_later.ask(); });
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (concerns(event))
            m_later.ask();
    });
}

void AssetMarkers::refresh()
{
    setRows(m_kind == Kind::Detachments ? detachmentsOf(m_source.world()) : equipmentOf(m_source.world()));
}

QVariant AssetMarkers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Asset &asset = rows()[size_t(index.row())];
    switch (role) {
    case LatitudeRole:
        return asset.at.latitude;
    case LongitudeRole:
        return asset.at.longitude;
    case TitleRole:
        return asset.title;
    case ReadyRole:
        return asset.ready;
    default:
        return {};
    }
}

QHash<int, QByteArray> AssetMarkers::roleNames() const
{
    return {{LatitudeRole, "latitude"}, {LongitudeRole, "longitude"}, {TitleRole, "title"}, {ReadyRole, "ready"}};
}

} // namespace liandong
