// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Over the map while a tool is in hand: hears the clicks and says which tool it is and what its keys are.
Item {
    id: panel

    required property var chart
    readonly property int reach: 10 // pixels around a corner that count as it

    // So many metres lie within reach of a finger at the middle of the map.
    function reachMetres() {
        const middle = Qt.point(width / 2, height / 2)
        return chart.toCoordinate(middle).distanceTo(chart.toCoordinate(Qt.point(middle.x + reach, middle.y)))
    }

    visible: sketch.active // merely disabled it would keep the pointer from the markers beneath

    HoverHandler {
        id: pointer
        cursorShape: Qt.CrossCursor
        onPointChanged: sketch.point(chart.toCoordinate(pointer.point.position))
        onHoveredChanged: if (!hovered) sketch.point(chart.toCoordinate(Qt.point(NaN, NaN)))
    }
    TapHandler {
        onTapped: eventPoint => sketch.tap(chart.toCoordinate(eventPoint.position), panel.reachMetres())
    }
    Rectangle {
        anchors { top: parent.top; topMargin: 8; horizontalCenter: parent.horizontalCenter }
        visible: sketch.hint !== ""
        width: hint.width + 16
        height: hint.implicitHeight + 8
        radius: 3
        color: colours.plate
        border.color: colours.countyEdge
        Text {
            id: hint
            anchors.centerIn: parent
            width: Math.min(implicitWidth, panel.width - 32)
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            textFormat: Text.PlainText
            text: sketch.hint
            color: colours.text
            font.pixelSize: 13
        }
    }
}
