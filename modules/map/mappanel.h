// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/assets.h"
#include "map/clusters.h"
#include "map/drawings.h"
#include "map/links.h"
#include "map/mapsketch.h"
#include "map/mapview.h"
#include "map/measure.h"

#include <QImage>

namespace liandong {

/// What can be left out of the map.
enum class MapLayer { Units = 1, Detachments = 2, Equipment = 4, Townships = 8, Lines = 16, Ground = 32 };
Q_DECLARE_FLAGS(MapLayers, MapLayer)
Q_DECLARE_OPERATORS_FOR_FLAGS(MapLayers)

/// All but what is seldom looked for.
inline constexpr MapLayers kUsualLayers
    = MapLayer::Units | MapLayer::Townships | MapLayer::Lines | MapLayer::Ground;

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
    /// For displays that anybody may read: incidents have their number and no text, drawings no label.
    void nameByNumber();
    /// As much of the earth as another panel shows, or a little more.
    void showTheSameAs(const MapPanel &other);
    /// What it shows now, without widgets that lie above; null where the map cannot be drawn.
    [[nodiscard]] QImage picture() const;
    /// What is measured or drawn; while a tool is in hand no place is picked and no incident chosen.
    [[nodiscard]] MapSketch &sketch() const { return *m_sketch; }

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
    DrawingShapes m_drawings;
    MapSketch *m_sketch; ///< with the ruler it outlives the scene, which asks them to its end
    ScaleRule *m_ruler;
};

} // namespace liandong
