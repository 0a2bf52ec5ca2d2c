// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A round length at the middle of the map, drawn as long as it is there.
Item {
    id: bar

    required property var chart
    readonly property real longest: 110 * magnification // pixels
    readonly property real metresPerPixel: {
        chart.zoomLevel // what the measure depends on
        chart.center
        if (!chart.mapReady || chart.width < 2)
            return 0
        const middle = Qt.point(chart.width / 2, chart.height / 2)
        return chart.toCoordinate(middle, false).distanceTo(
            chart.toCoordinate(Qt.point(middle.x + 1, middle.y), false))
    }
    readonly property real metres: ruler.roundLength(metresPerPixel * longest)

    width: metresPerPixel > 0 ? metres / metresPerPixel : 0
    height: words.height + 6 * magnification
    visible: metres > 0

    Text {
        id: words
        anchors.horizontalCenter: parent.horizontalCenter
        text: ruler.text(bar.metres)
        color: colours.unit
        font.pixelSize: 11 * magnification
        style: Text.Outline
        styleColor: colours.halo
    }
    Repeater {
        model: [ // the line and its ends, each on its light edge
            Qt.rect(-1, bar.height - 4, bar.width + 2, 4), Qt.rect(-1, bar.height - 8, 3, 8),
            Qt.rect(bar.width - 2, bar.height - 8, 3, 8), Qt.rect(0, bar.height - 3, bar.width, 1.5),
            Qt.rect(0, bar.height - 7, 1.5, 5.5), Qt.rect(bar.width - 1.5, bar.height - 7, 1.5, 5.5)
        ]
        Rectangle {
            required property rect modelData
            required property int index
            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height
            color: index < 3 ? colours.halo : colours.unit
        }
    }
}
