// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning

Rectangle {
    id: scene

    // Set from C++ (mappanel.cpp): incidents, units, areas, drawings (models), pick (map), sketch (MapSketch), ruler
    // (ScaleRule); the rest is BaseMap's.
    signal placePicked(double latitude, double longitude)
    signal incidentChosen(string key)

    readonly property var seen: map.visibleRegion

    color: colours.background

    // Of one tap both the marker and the map beneath hear: it is a place only where no marker took it.
    property bool tapTaken: false
    property var tappedAt: null

    function settleTap() {
        if (tappedAt && !tapTaken)
            placePicked(tappedAt.latitude, tappedAt.longitude)
        tappedAt = null
        tapTaken = false
    }

    function showAll() { map.showAll() }
    function showAllUnlessPlaced() { map.showAllUnlessPlaced() }
    function fitTo(shape) { map.fitTo(shape) }
    function lookAt(latitude, longitude) { map.lookAt(latitude, longitude) }

    BaseMap {
        id: map
        anchors.fill: parent
        takesDrag: coordinate => sketch.grab(coordinate, ears.reachMetres())
        onDragged: coordinate => sketch.dragTo(coordinate)
        onTapped: coordinate => {
            scene.tappedAt = coordinate
            Qt.callLater(scene.settleTap)
        }

        MapItemView {
            model: areas
            delegate: MapPolygon {
                required property var path
                required property bool urban
                geoShape: QtPositioning.polygon(path)
                color: urban ? colours.urban : colours.county
                border.color: urban ? colours.urbanEdge : colours.countyEdge
                border.width: urban ? 1 : 2
            }
        }
        MapItemView {
            model: drawings
            delegate: DrawingShape { palette: colours; size: magnification }
        }
        SketchShape {}
        MapItemView {
            z: 3
            model: units
            delegate: UnitMarker {
                palette: colours
                named: map.zoomLevel > 13
            }
        }
        MapItemView {
            z: 4
            enabled: !sketch.active // its clicks are corners
            model: incidents
            delegate: IncidentMarker {
                palette: colours
                size: 16 * magnification
                onChosen: key => {
                    scene.tapTaken = true
                    Qt.callLater(scene.settleTap)
                    scene.incidentChosen(key)
                }
            }
        }
        MapQuickItem {
            visible: pick.set
            z: 40
            coordinate: QtPositioning.coordinate(pick.latitude, pick.longitude)
            anchorPoint: Qt.point(cross.width / 2, cross.height / 2)
            sourceItem: Item {
                id: cross
                width: 30
                height: 30
                Rectangle { anchors.centerIn: parent; width: 30; height: 2; color: colours.text }
                Rectangle { anchors.centerIn: parent; width: 2; height: 30; color: colours.text }
                Rectangle {
                    anchors.centerIn: parent
                    width: 14; height: 14; radius: 7
                    color: "transparent"
                    border.color: colours.accent
                    border.width: 3
                }
            }
        }
    }
    SketchPanel {
        id: ears
        anchors.fill: map
        chart: map
    }
    ScaleBar {
        anchors { left: parent.left; bottom: parent.bottom; margins: 8 * magnification }
        chart: map
    }
}
