// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning

// A unit's duty room, or several that lie close (clusters.h).
MapQuickItem {
    id: marker

    required property double latitude
    required property double longitude
    required property string title
    required property int count
    property var palette
    property real size: 1
    property bool named: false
    readonly property bool crowd: count > 1
    readonly property bool hovered: hover.hovered
    signal pointed()

    coordinate: QtPositioning.coordinate(latitude, longitude)
    anchorPoint: Qt.point(square.width / 2, square.height / 2)
    z: hovered ? 6 : 5

    sourceItem: Item {
        width: square.width
        height: square.height

        Rectangle {
            id: square
            width: marker.crowd ? number.implicitWidth + 8 * marker.size : 9 * marker.size
            height: marker.crowd ? number.implicitHeight + 2 * marker.size : 9 * marker.size
            color: marker.palette.plate
            border.color: marker.palette.unit
            border.width: 2 * marker.size
            Text {
                id: number
                anchors.centerIn: parent
                text: marker.crowd ? marker.count : ""
                color: marker.palette.unit
                font { pixelSize: 11 * marker.size; bold: true }
            }
        }
        Text {
            anchors.left: square.right
            anchors.leftMargin: 3
            anchors.verticalCenter: square.verticalCenter
            visible: marker.named && !marker.crowd
            text: visible ? marker.title : ""
            textFormat: Text.PlainText
            color: marker.palette.unit
            font.pixelSize: 11 * marker.size
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
