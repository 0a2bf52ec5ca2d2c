// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning

// A detachment (a diamond over its base) or equipment (a bar under the place where it is kept), or several of them that lie
// close (clusters.h). Hollow: none to be had now.
MapQuickItem {
    id: marker

    required property double latitude
    required property double longitude
    required property string title
    required property bool ready
    required property int count
    property bool equipment: false
    property var palette
    property real size: 1
    readonly property bool hovered: hover.hovered
    readonly property color fill: ready ? palette.unit : palette.plate
    signal pointed()

    coordinate: QtPositioning.coordinate(latitude, longitude)
    // Its unit's square has the place itself.
    anchorPoint: Qt.point(body.width / 2, equipment ? -8 * size : body.height + 7 * size)
    z: hovered ? 6 : 5

    sourceItem: Item {
        id: body
        width: sign.width + (number.visible ? number.width + 2 * marker.size : 0)
        height: Math.max(sign.height, number.visible ? number.height : 0)

        Item {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            width: 12 * marker.size
            height: (marker.equipment ? 7 : 11) * marker.size
            Rectangle {
                visible: marker.equipment
                anchors.fill: parent
                radius: 2 * marker.size
                color: marker.fill
                border.color: marker.palette.unit
                border.width: 1.5 * marker.size
            }
            Rectangle {
                visible: !marker.equipment
                anchors.centerIn: parent
                width: 8 * marker.size
                height: width
                rotation: 45
                antialiasing: true
                color: marker.fill
                border.color: marker.palette.unit
                border.width: 1.5 * marker.size
            }
        }
        Text {
            id: number
            visible: marker.count > 1
            anchors { left: sign.right; leftMargin: 2 * marker.size; verticalCenter: parent.verticalCenter }
            text: marker.count
            color: marker.palette.unit
            font { pixelSize: 11 * marker.size; bold: true }
            style: Text.Outline
            styleColor: marker.palette.halo
        }
        HoverHandler {
            id: hover
            margin: 4
            onHoveredChanged: if (hovered) marker.pointed()
        }
    }
}
