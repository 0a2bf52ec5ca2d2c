// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QPainter;
class QRectF;
class QWidget;

namespace liandong {

class Desk;
class MapPanel;

/// A map on paper: what it is of, the picture with its scale bar, when and by whom it was printed.
struct MapPage
{
    QString title; ///< the incident's number and place, or the centre
    QString printed;
    QString centre;
    QImage map;
};

/// About the selected incident where there is one; the picture is still to come.
[[nodiscard]] MapPage mapPageFor(const Desk &desk);
/// As large as the frame lets it; the frame's unit is the painter's.
void paintMapPage(QPainter &painter, const QRectF &frame, const MapPage &page);
/// A4 across, as a picture (PNG) or, where the name ends in .pdf, a document. Empty, or why it could
/// not be written.
[[nodiscard]] QString saveMapPage(const MapPage &page, const QString &path);

/// Shows a map of its own, as the panel's stands, to be moved, printed and saved.
void printMap(Desk &desk, MapPanel &panel, QWidget *window);

} // namespace liandong
