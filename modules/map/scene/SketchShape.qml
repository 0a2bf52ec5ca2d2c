// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning

// What is being measured or drawn, above everything else on the map.
MapItemGroup {
    id: shape

    z: 50

    MapPolygon {
        visible: sketch.filled && sketch.outline.length > 2
        path: visible ? sketch.outline : []
        color: colours.drawn
        border.width: 0
    }
    MapPolyline {
        path: sketch.outline
        line.color: colours.halo
        line.width: 6
    }
    MapPolyline {
        path: sketch.outline
        line.color: colours.accent
        line.width: 3
    }
    MapItemView {
        model: sketch.corners
        delegate: MapQuickItem {
            required property var modelData
            coordinate: modelData.at
            anchorPoint: Qt.point(dot.width / 2, dot.height / 2)
            sourceItem: Rectangle {
                id: dot
                width: 11
                height: width
                radius: width / 2
                color: colours.plate
                border.color: colours.accent
                border.width: 2
                Rectangle {
                    anchors { left: parent.right; leftMargin: 3; verticalCenter: parent.verticalCenter }
                    width: words.implicitWidth + 6
                    height: words.implicitHeight + 2
                    radius: 3
                    color: colours.plate
                    visible: words.text !== ""
                    Text {
                        id: words
                        anchors.centerIn: parent
                        text: modelData.text
                        color: colours.text
                        font.pixelSize: 12
                    }
                }
            }
        }
    }
    MapQuickItem {
        visible: sketch.fault.isValid
        coordinate: sketch.fault
        anchorPoint: Qt.point(ring.width / 2, ring.height / 2)
        sourceItem: Rectangle {
            id: ring
            width: 24
            height: width
            radius: width / 2
            color: "transparent"
            border.color: colours.text
            border.width: 3
        }
    }
}
