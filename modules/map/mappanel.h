// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/mapview.h"

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
    /// For displays that anybody may read: incidents have their number and no text.
    void nameByNumber() { m_incidents.nameByNumber(); }

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
};

} // namespace liandong
