// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiledraw/impl/groundpicture.h"

#include "tiledraw/impl/mercator.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace liandong {

namespace {

constexpr QColor kAround(0xe6, 0xea, 0xec);
constexpr QColor kText(0x3d, 0x4a, 0x55);
constexpr QColor kHalo(0xff, 0xff, 0xff);
constexpr double kDot = 2;
constexpr double kHaloWidth = 3;
constexpr double kGap = 4; ///< pixels between a place and its name

struct Paint
{
    QColor fill;
    QColor line;
    double width = 1;
};

/// By AreaKind.
constexpr std::array kPaints{
    Paint{QColor(0xf8, 0xf7, 0xf2), QColor(0x8b, 0x97, 0xa1), 1.5},
    Paint{QColor(0xee, 0xe3, 0xd0), QColor(0xc9, 0xb8, 0x96), 1},
    Paint{QColor(0, 0, 0, 0), QColor(0xb4, 0xbf, 0xc8), 1},
    Paint{QColor(0, 0, 0, 0), QColor(0xa3, 0xaf, 0xb9), 1},
};

int firstZoomOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Township:
        return 8;
    case PlaceKind::Village:
    case PlaceKind::Landmark:
        return 12;
    default:
        return 13;
    }
}

bool isPlaced(const Place &place)
{
    return !place.retired && !place.name.isEmpty() && place.position != GeoPoint() && isOnEarth(place.position);
}

} // namespace

GroundPicture::GroundPicture(const Profile &profile, int zoom)
    : m_zoom(zoom)
{
    m_font.setPixelSize(zoom < 11 ? 12 : 14);
    addAreas(profile);
    addPlaces(profile);
}

void GroundPicture::addAreas(const Profile &profile)
{
    for (const Area &area : profile.areas) {
        if (area.retired)
            continue;
        Surface surface{area.kind, {}};
        for (const Polygon &polygon : area.polygons) {
            for (const std::vector<GeoPoint> &ring : polygon.rings) {
                QPolygonF outline;
                for (const GeoPoint &point : ring)
                    outline << pixelOf(point, m_zoom);
                surface.path.addPolygon(outline);
                surface.path.closeSubpath();
            }
        }
        m_surfaces.push_back(std::move(surface));
    }
    std::ranges::stable_sort(m_surfaces, {}, &Surface::kind);
}

/// A name that would cover an earlier one is left out.
void GroundPicture::addPlaces(const Profile &profile)
{
    std::vector<const Place *> places;
    for (const Place &place : profile.places) {
        if (isPlaced(place) && m_zoom >= firstZoomOf(place.kind))
            places.push_back(&place);
    }
    std::ranges::stable_sort(places, {}, [](const Place *place) { return firstZoomOf(place->kind); });
    const QFontMetricsF metrics(m_font);
    for (const Place *place : places) {
        Label label{pixelOf(place->position, m_zoom), {}, {}};
        const QPointF baseline(
            label.dot.x() - metrics.horizontalAdvance(place->name) / 2, label.dot.y() + kGap + metrics.ascent());
        label.text.addText(baseline, m_font, place->name);
        label.box = label.text.boundingRect()
                        .united(QRectF(label.dot, QSizeF(1, 1)))
                        .adjusted(-kHaloWidth, -kHaloWidth, kHaloWidth, kHaloWidth);
        if (std::ranges::none_of(m_labels, [&](const Label &other) { return other.box.intersects(label.box); }))
            m_labels.push_back(std::move(label));
    }
}

QImage GroundPicture::tile(qint64 x, qint64 y) const
{
    const QRectF area(double(x) * kTileSide, double(y) * kTileSide, kTileSide, kTileSide);
    QImage image(kTileSide, kTileSide, QImage::Format_RGB32);
    image.fill(kAround);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Surface &surface : m_surfaces) {
        const Paint &paint = kPaints.at(size_t(surface.kind));
        painter.setBrush(paint.fill);
        painter.setPen(QPen(paint.line, paint.width));
        painter.drawPath(surface.path.translated(-area.topLeft()));
    }
    drawLabels(painter, area);
    return image;
}

void GroundPicture::drawLabels(QPainter &painter, const QRectF &tile) const
{
    for (const Label &label : m_labels) {
        if (!label.box.intersects(tile))
            continue;
        const QPainterPath text = label.text.translated(-tile.topLeft());
        painter.strokePath(text, QPen(kHalo, kHaloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(text, kText);
        painter.setPen(Qt::NoPen);
        painter.setBrush(kText);
        painter.drawEllipse(label.dot - tile.topLeft(), kDot, kDot);
    }
}

} // namespace liandong
