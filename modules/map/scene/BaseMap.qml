// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning
import liandong.map

// The map that every scene draws on: moved by wheel, drag and pinch, fitted to its home until somebody moved it.
// Set from C++ (mapview.cpp): townships (model), colours (map), magnification, home (geo rectangle), base, ground and
// groundLabels (pictures of the tiles beneath everything: drawn here, and what may lie above that).
Map {
    id: map

    // Whoever takes a drag away from the map says so: function(coordinate) → bool.
    property var takesDrag: null
    property bool placed: false
    property bool namesShown: true // of townships
    readonly property real creditHeight: creditLine.visible ? creditLine.height : 0
    property var wanted: null // what is shown until then; nothing: home

    signal tapped(var coordinate)
    signal dragged(var coordinate)
    signal dropped()

    color: colours.background
    copyrightsVisible: false
    minimumZoomLevel: 5
    maximumZoomLevel: 19
    plugin: Plugin { name: "itemsoverlay" }

    onMapReadyChanged: if (mapReady) Qt.callLater(showAllUnlessPlaced)
    onWidthChanged: Qt.callLater(showAllUnlessPlaced)
    onHeightChanged: Qt.callLater(showAllUnlessPlaced)

    function showAll() { fitTo(null) }

    function fitTo(shape) {
        wanted = shape
        placed = false
        showAllUnlessPlaced()
    }

    function showAllUnlessPlaced() {
        if (!placed)
            fitViewportToGeoShape(wanted === null ? home : wanted, 24)
    }

    function lookAt(latitude, longitude) {
        placed = true
        center = QtPositioning.coordinate(latitude, longitude)
    }

    TileLayer {
        objectName: "base"
        anchors.fill: parent
        visible: !tiles.covering || tiles.opacity === 1 // dimmed pictures would let it shine through
        pictures: base
        centre: map.center
        zoom: map.zoomLevel
    }
    TileLayer {
        id: tiles
        objectName: "ground"
        anchors.fill: parent
        pictures: ground
        centre: map.center
        zoom: map.zoomLevel
        opacity: colours.groundStrength
    }
    TileLayer {
        anchors.fill: parent
        pictures: groundLabels
        centre: map.center
        zoom: map.zoomLevel
        opacity: colours.groundStrength
    }
    Rectangle {
        id: creditLine
        z: 50
        anchors { left: parent.left; bottom: parent.bottom }
        visible: credit.text !== ""
        width: Math.min(credit.implicitWidth + 10, map.width)
        height: credit.implicitHeight + 2
        color: colours.plate
        Text {
            id: credit
            objectName: "credit"
            anchors { fill: parent; leftMargin: 5; rightMargin: 5; topMargin: 1 }
            elide: Text.ElideRight
            color: colours.text
            font.pixelSize: 11 * magnification
            text: [tiles.covering ? ground.attribution : "", base.attribution,
                ground.notice || groundLabels.notice].filter(part => part).join(" · ")
        }
    }

    MapItemView {
        z: 2
        visible: map.namesShown
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
                color: tiles.covering ? colours.text : colours.quiet
                style: Text.Outline
                styleColor: colours.halo
                font.pixelSize: 12 * magnification
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
        property bool taken: false
        target: null
        onActiveChanged: {
            if (active)
                taken = map.takesDrag !== null && map.takesDrag(map.toCoordinate(centroid.pressPosition))
            else if (taken)
                map.dropped()
        }
        onTranslationChanged: delta => {
            if (taken) {
                map.dragged(map.toCoordinate(centroid.position))
                return
            }
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
            if (where.isValid)
                map.tapped(where)
        }
    }
}
