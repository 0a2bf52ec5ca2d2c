// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning

MapQuickItem {
    id: marker

    required property double latitude
    required property double longitude
    required property string title
    property var palette
    property bool named: false

    coordinate: QtPositioning.coordinate(latitude, longitude)
    anchorPoint: Qt.point(square.width / 2, square.height / 2)
    z: 5

    sourceItem: Item {
        width: square.width
        height: square.height

        Rectangle {
            id: square
            width: 9
            height: 9
            color: marker.palette.plate
            border.color: marker.palette.unit
            border.width: 2
        }
        Text {
            anchors.left: square.right
            anchors.leftMargin: 3
            anchors.verticalCenter: square.verticalCenter
            visible: marker.named
            text: marker.title
            color: marker.palette.unit
            font.pixelSize: 11
            style: Text.Outline
            styleColor: marker.palette.halo
        }
    }
}
