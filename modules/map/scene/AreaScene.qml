// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning

Rectangle {
    id: scene

    // Set from C++ (areamap.cpp): others, shapes, corners (models), sketchLine (list of coordinates), editor (AreaMap's ear);
    // the rest is BaseMap's.
    readonly property int reach: 12 // pixels around a corner or an edge that count as it

    color: colours.background

    function showAll() { map.showAll() }
    function showAllUnlessPlaced() { map.showAllUnlessPlaced() }
    function lookAt(latitude, longitude) { map.lookAt(latitude, longitude) }
    function fitTo(shape) { map.fitTo(shape) }

    // So many metres lie within reach of a finger at the middle of the map.
    function reachMetres() {
        const middle = Qt.point(map.width / 2, map.height / 2)
        return map.toCoordinate(middle).distanceTo(map.toCoordinate(Qt.point(middle.x + reach, middle.y)))
    }

    Text {
        z: 1
        anchors { right: parent.right; bottom: parent.bottom; margins: 8 }
        visible: pointer.hovered
        color: colours.quiet
        font.pixelSize: 13
        text: {
            const at = map.toCoordinate(pointer.point.position)
            return at.latitude.toFixed(5) + ", " + at.longitude.toFixed(5)
        }
    }

    BaseMap {
        id: map
        anchors.fill: parent
        HoverHandler { id: pointer }
        takesDrag: coordinate => editor.grabAt(coordinate, scene.reachMetres())
        onTapped: coordinate => editor.tap(coordinate, scene.reachMetres())
        onDragged: coordinate => editor.dragTo(coordinate)
        onDropped: editor.drop()
        onVisibleRegionChanged: editor.look(visibleRegion.boundingGeoRectangle())

        MapItemView {
            model: others
            delegate: MapPolygon {
                required property var shape
                geoShape: shape
                color: "transparent"
                border.color: colours.countyEdge
                border.width: 1
            }
        }
        MapItemView {
            z: 1
            model: shapes
            delegate: MapPolygon {
                required property var shape
                required property bool held
                geoShape: shape
                color: colours.drawn
                border.color: colours.accent
                border.width: held ? 3 : 2
            }
        }
        MapPolyline {
            z: 3
            path: sketchLine
            line.color: colours.accent
            line.width: 3
        }
        MapItemView {
            z: 4
            model: corners
            delegate: MapQuickItem {
                required property var place
                required property bool held
                coordinate: place
                anchorPoint: Qt.point(dot.width / 2, dot.height / 2)
                sourceItem: Rectangle {
                    id: dot
                    width: held ? 15 : 10
                    height: width
                    radius: width / 2
                    color: held ? colours.accent : colours.plate
                    border.color: colours.accent
                    border.width: 2
                }
            }
        }
    }
}
