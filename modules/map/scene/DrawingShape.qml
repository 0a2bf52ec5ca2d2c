// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning

// One drawing: of the selected incident in the accent with its label, of others a thin quiet line. A light edge keeps it apart
// from whatever lies beneath.
MapItemGroup {
    id: drawing

    required property var outline
    required property bool filled
    required property var anchor
    required property bool point
    required property string label
    required property bool selected
    property var palette
    property real size: 1
    readonly property color ink: selected ? palette.accent : palette.quiet
    readonly property real line: (selected ? 3 : 1.5) * size

    z: selected ? 2.5 : 1

    MapPolygon {
        visible: drawing.filled && drawing.selected
        path: visible ? drawing.outline : []
        color: drawing.palette.drawn
        border.width: 0
    }
    MapPolyline {
        visible: !drawing.point
        path: drawing.outline
        line.color: drawing.palette.halo
        line.width: drawing.line + 3 * drawing.size
    }
    MapPolyline {
        visible: !drawing.point
        path: drawing.outline
        line.color: drawing.ink
        line.width: drawing.line
    }
    MapQuickItem {
        coordinate: drawing.anchor
        anchorPoint: Qt.point(mark.width / 2, mark.height / 2)
        sourceItem: Item {
            id: mark
            width: (drawing.selected ? 13 : 9) * drawing.size
            height: width

            Rectangle {
                anchors.fill: parent
                visible: drawing.point
                rotation: 45
                color: drawing.ink
                border.color: drawing.palette.halo
                border.width: 2 * drawing.size
                antialiasing: true
            }
            Rectangle {
                x: drawing.point ? parent.width + 4 * drawing.size : (parent.width - width) / 2
                anchors.verticalCenter: parent.verticalCenter
                width: words.implicitWidth + 8 * drawing.size
                height: words.implicitHeight + 2 * drawing.size
                radius: 3 * drawing.size
                color: drawing.palette.plate
                visible: drawing.label !== ""
                Text {
                    id: words
                    anchors.centerIn: parent
                    text: drawing.label
                    textFormat: Text.PlainText
                    color: drawing.selected ? drawing.palette.text : drawing.palette.unit
                    font.pixelSize: (drawing.selected ? 13 : 11) * drawing.size
                }
            }
        }
    }
}
