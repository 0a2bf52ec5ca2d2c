// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning

// One incident, or several that lie close (clusters.h).
MapQuickItem {
    id: marker

    required property double latitude
    required property double longitude
    required property string title
    required property string key
    required property bool overdue
    required property bool selected
    required property bool settled
    required property int count
    required property int overdueCount
    required property bool tight
    required property bool beside
    required property var bounds
    property var palette
    property real size: 1
    readonly property bool crowd: count > 1
    readonly property bool hovered: hover.hovered
    readonly property real disc: (selected ? 22 : 16) * size
    signal chosen(string key)
    signal opened(var bounds)
    signal pointed()

    coordinate: QtPositioning.coordinate(latitude, longitude)
    // Beside the selected one, which lies in the same place.
    anchorPoint: Qt.point(body.width / 2 + (beside ? body.width / 2 + 12 * size : 0), body.height / 2)
    z: selected ? 30 : overdue ? 20 : 10

    sourceItem: Item {
        id: body
        width: marker.crowd ? circle.width : marker.disc
        height: marker.crowd ? circle.height : marker.disc

        Rectangle {
            visible: !marker.crowd
            anchors.fill: parent
            radius: width / 2
            color: marker.overdue ? marker.palette.overdue : marker.settled ? marker.palette.quiet : marker.palette.accent
            border.color: marker.selected ? marker.palette.text : marker.palette.halo
            border.width: (marker.selected ? 3 : 2) * marker.size
        }
        Loader {
            id: circle
            active: marker.crowd
            sourceComponent: CountDisc {
                count: marker.count
                overdue: marker.overdueCount
                ink: marker.palette.accent
                palette: marker.palette
                size: marker.size
            }
        }
        Rectangle {
            anchors.left: parent.right
            anchors.leftMargin: 3
            anchors.verticalCenter: parent.verticalCenter
            width: label.implicitWidth + 8
            height: label.implicitHeight + 2
            radius: 3
            color: marker.palette.plate
            visible: marker.selected
            Text {
                id: label
                anchors.centerIn: parent
                text: marker.selected ? marker.title : ""
                textFormat: Text.PlainText
                color: marker.overdue ? marker.palette.overdue : marker.palette.text
                font.pixelSize: 13 * marker.size
            }
        }
        HoverHandler {
            id: hover
            onHoveredChanged: if (hovered) marker.pointed()
        }
        TapHandler {
            margin: 6
            onTapped: marker.crowd && !marker.tight ? marker.opened(marker.bounds) : marker.chosen(marker.key)
        }
    }
}
