// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Stands for several markers: how many, and in red how many of them are overdue.
Rectangle {
    id: disc

    property int count: 0
    property int overdue: 0
    property color ink
    property var palette
    property real size: 1

    height: 24 * size
    width: Math.max(height, words.implicitWidth + 12 * size)
    radius: height / 2
    color: palette.plate
    border.color: ink
    border.width: 2 * size

    Text {
        id: words
        anchors.centerIn: parent
        text: disc.count
        color: disc.ink
        font { pixelSize: 12 * disc.size; bold: true }
    }
    Rectangle {
        visible: disc.overdue > 0
        anchors { left: parent.right; leftMargin: -8 * disc.size; bottom: parent.top; bottomMargin: -10 * disc.size }
        height: 16 * disc.size
        width: Math.max(height, late.implicitWidth + 8 * disc.size)
        radius: height / 2
        color: disc.palette.overdue
        border.color: disc.palette.halo
        border.width: 1 * disc.size
        Text {
            id: late
            anchors.centerIn: parent
            text: disc.overdue
            color: disc.palette.onOverdue
            font { pixelSize: 11 * disc.size; bold: true }
        }
    }
}
