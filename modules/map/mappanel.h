// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/assets.h"
#include "map/clusters.h"
#include "map/links.h"
#include "map/mapview.h"

namespace liandong {

/// What can be left out of the map.
enum class MapLayer { Units = 1, Detachments = 2, Equipment = 4, Townships = 8, Lines = 16 };
Q_DECLARE_FLAGS(MapLayers, MapLayer)
Q_DECLARE_OPERATORS_FOR_FLAGS(MapLayers)

/// All but equipment.
inline constexpr MapLayers kUsualLayers
    = MapLayer::Units | MapLayer::Detachments | MapLayer::Townships | MapLayer::Lines;

/// The map of the work: county, urban areas, townships, units and what they have, incidents and who is sent to them.
class MapPanel : public MapView
{
    Q_OBJECT

public:
    explicit MapPanel(const WorldSource &source, QWidget *parent = nullptr);

    /// kUsualLayers unless told.
    void showLayers(MapLayers layers);
    void select(const std::optional<IncidentId> &incident);
    /// The cross of the place being chosen; nothing takes it away.
    void setPick(const std::optional<GeoPoint> &point);
    /// For displays that anybody may read: incidents have their number and no text.
    void nameByNumber() { m_incidents.nameByNumber(); }

Q_SIGNALS:
    void placePicked(const liandong::GeoPoint &point);
    void incidentChosen(const liandong::IncidentId &incident);

protected:
    void timerEvent(QTimerEvent *event) override;

private Q_SLOTS:
    void followIncidents();
    void relayPick(double latitude, double longitude);
    void relayChoice(const QString &key);

private:
    IncidentMarkers m_incidents;
    PlaceMarkers m_units;
    AssetMarkers m_detachments;
    AssetMarkers m_equipment;
    AreaShapes m_areas;
    MarkerClusters m_incidentsSeen;
    MarkerClusters m_unitsSeen;
    MarkerClusters m_detachmentsSeen;
    MarkerClusters m_equipmentSeen;
    OrderLinks m_links;
};

} // namespace liandong
