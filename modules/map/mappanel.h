// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/markers.h"

#include <QWidget>

class QQuickWidget;
class QLabel;

namespace liandong {

/// The map: county, urban areas, townships, units, incidents. Never moves by itself once an operator has moved it.
class MapPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MapPanel(const WorldSource &source, QWidget *parent = nullptr);

    void setNight(bool night);
    /// Names and markers so many times as large: for displays that are read from afar.
    void setMagnification(double magnification);
    void select(const std::optional<IncidentId> &incident);
    /// The cross of the place being chosen; nothing takes it away.
    void setPick(const std::optional<GeoPoint> &point);
    void lookAt(const GeoPoint &point);
    void showWholeCounty();

Q_SIGNALS:
    void placePicked(const liandong::GeoPoint &point);
    void incidentChosen(const liandong::IncidentId &incident);

protected:
    void timerEvent(QTimerEvent *event) override;

private Q_SLOTS:
    void relayPick(double latitude, double longitude);
    void relayChoice(const QString &key);

private:
    void load();
    void publishHome();

    const WorldSource &m_source;
    IncidentMarkers m_incidents;
    PlaceMarkers m_units;
    PlaceMarkers m_townships;
    AreaShapes m_areas;
    QQuickWidget *m_scene;
    QLabel *m_failure;
};

} // namespace liandong
