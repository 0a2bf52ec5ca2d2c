// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning

Rectangle {
    id: scene

    // Set from C++ (mappanel.cpp): incidents, units, townships, areas (models), colours (map), magnification, home (geo rectangle).
    signal placePicked(double latitude, double longitude)
    signal incidentChosen(string key)

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

    function showAll() {
        map.placed = false
        map.fitViewportToGeoShape(home, 24)
    }

    function showAllUnlessPlaced() {
        if (!map.placed)
            showAll()
    }

    function lookAt(latitude, longitude) {
        map.placed = true
        map.center = QtPositioning.coordinate(latitude, longitude)
    }

    Map {
        id: map
        anchors.fill: parent
        color: colours.background
        copyrightsVisible: false
        minimumZoomLevel: 5
        maximumZoomLevel: 19
        plugin: Plugin { name: "itemsoverlay" }

        property bool placed: false
        onMapReadyChanged: if (mapReady) Qt.callLater(scene.showAllUnlessPlaced)
        onWidthChanged: Qt.callLater(scene.showAllUnlessPlaced)
        onHeightChanged: Qt.callLater(scene.showAllUnlessPlaced)

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
            model: townships
            delegate: MapQuickItem {
                required property double latitude
                required property double longitude
                required property string title
                coordinate: QtPositioning.coordinate(latitude, longitude)
                anchorPoint: Qt.point(name.width / 2, -6 * magnification) // beneath what happens there
                sourceItem: Text {
                    id: name
                    text: title
                    color: colours.quiet
                    font.pixelSize: 12 * magnification
                }
            }
        }
        MapItemView {
            model: units
            delegate: UnitMarker {
                palette: colours
                named: map.zoomLevel > 13
            }
        }
        MapItemView {
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

        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => {
                map.placed = true
                const before = map.toCoordinate(point.position)
                map.zoomLevel = Math.max(map.minimumZoomLevel, Math.min(map.maximumZoomLevel,
                    map.zoomLevel + event.angleDelta.y / 480))
                map.alignCoordinateToPoint(before, point.position)
            }
        }
        DragHandler {
            target: null
            onTranslationChanged: delta => {
                map.placed = true
                map.pan(-delta.x, -delta.y)
            }
        }
        PinchHandler {
            target: null
            onScaleChanged: delta => {
                map.placed = true
                map.zoomLevel += Math.log2(delta)
            }
        }
        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            onTapped: eventPoint => {
                const where = map.toCoordinate(eventPoint.position)
                if (!where.isValid)
                    return
                scene.tappedAt = where
                Qt.callLater(scene.settleTap)
            }
        }
    }
}
