// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning

MapQuickItem {
    id: marker

    required property double latitude
    required property double longitude
    required property string title
    required property string key
    required property bool overdue
    required property bool selected
    required property bool settled
    property var palette
    property real size: 16
    signal chosen(string key)

    coordinate: QtPositioning.coordinate(latitude, longitude)
    anchorPoint: Qt.point(disc.width / 2, disc.height / 2)
    z: selected ? 30 : overdue ? 20 : 10

    sourceItem: Item {
        width: disc.width
        height: disc.height

        Rectangle {
            id: disc
            width: marker.selected ? marker.size + 6 : marker.size
            height: width
            radius: width / 2
            color: marker.overdue ? marker.palette.overdue : marker.settled ? marker.palette.quiet : marker.palette.accent
            border.color: marker.selected ? marker.palette.text : marker.palette.halo
            border.width: marker.selected ? 3 : 2
        }
        Rectangle {
            anchors.left: disc.right
            anchors.leftMargin: 3
            anchors.verticalCenter: disc.verticalCenter
            width: label.implicitWidth + 8
            height: label.implicitHeight + 2
            radius: 3
            color: marker.palette.plate
            visible: marker.selected
            Text {
                id: label
                anchors.centerIn: parent
                text: marker.title
                color: marker.overdue ? marker.palette.overdue : marker.palette.text
                font.pixelSize: 13
            }
        }
        TapHandler {
            margin: 6
            onTapped: marker.chosen(marker.key)
        }
    }
}
