// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation

// From a unit to the incident it was sent to. Hollow while it has only been told.
MapItemGroup {
    id: link

    required property var path
    required property bool selected
    required property bool overdue
    required property bool underWay
    property var palette
    property real size: 1
    readonly property color ink: overdue ? palette.overdue : selected ? palette.accent : palette.quiet
    readonly property real wide: (selected ? 4 : 3) * size

    z: overdue || selected ? 1 : 0

    MapPolyline {
        path: link.path
        line.color: link.ink
        line.width: link.underWay ? link.wide * 0.6 : link.wide
    }
    MapPolyline {
        visible: !link.underWay
        path: link.path
        line.color: link.palette.county
        line.width: link.wide * 0.5
    }
}
