// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/map/placefoot.h"
#include "map/mappanel.h"

class QHBoxLayout;

namespace liandong {

class PlaceSearch;

/// The map as an operator uses it: a row of tools above, the map, what is known of the chosen place below.
class MapDesk : public QWidget
{
    Q_OBJECT

public:
    explicit MapDesk(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] MapPanel &panel() const { return *m_panel; }
    /// What had the keyboard gets it back as soon as a place is chosen.
    void focusSearch();
    /// Of the call being taken, which goes before everything else that has a cross.
    void setCallPoint(const std::optional<GeoPoint> &point);
    /// Brings it to the middle and tells of it.
    void showPlace(const PlaceKey &key);
    void showPoint(const GeoPoint &point);

Q_SIGNALS:
    /// Somebody looked for it here; the name of a point or of a township is empty.
    void placeFound(const liandong::GeoPoint &point, const QString &name);

private:
    void buildRow();
    void followSelection();
    void tellOf(const PlaceSubject &subject);
    void refreshCross();
    void returnFocus();
    void find(const PlaceKey &key);
    void addSomewhere(const QString &name);
    void add(const GeoPoint &at, const QString &name);

    Desk &m_desk;
    MapPanel *m_panel;
    QHBoxLayout *m_row;
    QHBoxLayout *m_tools;
    PlaceSearch *m_search;
    PlaceFoot *m_foot;
    bool m_footWanted = true; ///< of the selected incident
    std::optional<GeoPoint> m_callPoint;
    PlaceKey m_added; ///< asked for here, not yet seen in the world
    QPointer<QWidget> m_cameFrom;
};

} // namespace liandong
