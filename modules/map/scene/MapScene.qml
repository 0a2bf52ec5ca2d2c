// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning

Rectangle {
    id: scene

    // Set from C++ (mappanel.cpp): incidents, units, detachments, equipment (clusters), links, areas, drawings (models), pick
    // (map), townshipsShown, sketch (MapSketch), ruler (ScaleRule); the rest is BaseMap's.
    signal placePicked(double latitude, double longitude)
    signal incidentChosen(string key)

    readonly property var seen: map.visibleRegion

    color: colours.background

    // Of one tap both the marker and the map beneath hear: it is a place only where no marker took it.
    property bool tapTaken: false
    property var tappedAt: null

    // Only of the uppermost of markers that lie on each other.
    function takeTap() {
        if (tapTaken)
            return false
        tapTaken = true
        Qt.callLater(settleTap)
        return true
    }

    function settleTap() {
        if (tappedAt && !tapTaken)
            placePicked(tappedAt.latitude, tappedAt.longitude)
        tappedAt = null
        tapTaken = false
    }

    readonly property real enlarged: magnification
    onEnlargedChanged: look()

    // Crowds are parted and joined anew when the zoom has come to rest, or has gone far: what it costs is felt while it goes.
    property real groupedZoom: 0

    // Markers twice as large are as crowded as from twice as far.
    function look() {
        const away = map.zoomLevel - groupedZoom
        if (away >= 1 || away <= -0.5)
            groupedZoom = map.zoomLevel
        else if (away !== 0)
            atRest.restart()
        const seen = map.visibleRegion.boundingGeoRectangle()
        for (const layer of [incidents, units, detachments, equipment])
            layer.look(seen, groupedZoom - Math.log2(enlarged))
    }
    Timer {
        id: atRest
        interval: 120
        onTriggered: {
            scene.groupedZoom = map.zoomLevel
            scene.look()
        }
    }

    function comeCloser(bounds) {
        const before = map.zoomLevel
        map.placed = true
        map.fitViewportToGeoShape(bounds, 80)
        map.zoomLevel = Math.min(map.maximumZoomLevel, Math.max(before + 1, map.zoomLevel))
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
        namesShown: townshipsShown
        onVisibleRegionChanged: scene.look()
        HoverHandler { id: pointer }
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
                color: urban ? colours.urban : "transparent"
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
            z: 1
            add: null
            remove: null // nothing fades, and nothing that fades is clicked
            model: links
            delegate: LinkLine { palette: colours; size: magnification }
        }
        MapItemView {
            z: 3
            add: null
            remove: null
            model: equipment
            delegate: AssetMarker {
                id: thing
                equipment: true
                palette: colours
                size: magnification
                onPointed: tip.over = thing
            }
        }
        MapItemView {
            z: 3
            add: null
            remove: null
            model: detachments
            delegate: AssetMarker {
                id: group
                palette: colours
                size: magnification
                onPointed: tip.over = group
            }
        }
        MapItemView {
            z: 3
            add: null
            remove: null
            model: units
            delegate: UnitMarker {
                id: unit
                palette: colours
                size: magnification
                named: map.zoomLevel > 13
                onPointed: tip.over = unit
            }
        }
        MapItemView {
            z: 4
            enabled: !sketch.active // its clicks are corners
            add: null
            remove: null
            model: incidents
            delegate: IncidentMarker {
                id: incident
                palette: colours
                size: magnification
                onChosen: key => {
                    if (scene.takeTap())
                        scene.incidentChosen(key)
                }
                onOpened: bounds => {
                    if (scene.takeTap())
                        scene.comeCloser(bounds)
                }
                onPointed: tip.over = incident
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
        anchors.bottomMargin: 8 * magnification + map.creditHeight
        chart: map
    }
    MapTip {
        id: tip
        objectName: "tip"
        z: 1
        at: pointer.point.position
        palette: colours
    }
}
