// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What the pointer is on, in words beside it.
Rectangle {
    id: tip

    property Item over: null // a marker, with title and hovered
    property point at
    property var palette

    visible: over !== null && over.hovered && words.text !== ""
    x: Math.max(4, Math.min(at.x + 14, parent.width - width - 4))
    y: at.y + 18 + height > parent.height ? at.y - height - 6 : at.y + 18
    width: words.width + 12
    height: words.height + 6
    radius: 3
    color: palette.plate
    border.color: palette.quiet
    border.width: 1

    Text {
        id: words
        x: 6
        y: 3
        width: Math.min(implicitWidth, tip.parent.width - 24)
        elide: Text.ElideRight
        text: tip.over !== null ? tip.over.title : ""
        textFormat: Text.PlainText
        color: tip.palette.text
        font.pixelSize: 13
    }
}
