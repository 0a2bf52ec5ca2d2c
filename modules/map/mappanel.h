// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/drawings.h"
#include "map/mapsketch.h"
#include "map/mapview.h"
#include "map/measure.h"

#include <QImage>

namespace liandong {

/// The map of the work: county, urban areas, townships, units, incidents.
class MapPanel : public MapView
{
    Q_OBJECT

public:
    explicit MapPanel(const WorldSource &source, QWidget *parent = nullptr);

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
    void relayPick(double latitude, double longitude);
    void relayChoice(const QString &key);

private:
    IncidentMarkers m_incidents;
    PlaceMarkers m_units;
    AreaShapes m_areas;
    DrawingShapes m_drawings;
    MapSketch *m_sketch; ///< with the ruler it outlives the scene, which asks them to its end
    ScaleRule *m_ruler;
};

} // namespace liandong
