// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground/groundpicture.h"

#include "ground/impl/groundlabels.h"
#include "ground/impl/groundpaint.h"
#include "ground/impl/groundshapes.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace liandong {

namespace {

constexpr double kMargin = 12; ///< units of the picture around it in which lines still reach into it
constexpr double kHaloWidth = 3;
constexpr double kDot = 2;
constexpr size_t kMostZooms = 4; ///< of which the names are kept

struct Surface
{
    std::vector<GroundPath> rings;
    QRectF box;
};

/// What is drawn with one paint.
struct Sheet
{
    GroundPaint paint;
    std::vector<Surface> surfaces;
    std::vector<GroundPath> lines;

    void add(const std::vector<Polygon> &polygons)
    {
        for (const Polygon &polygon : polygons) {
            Surface surface;
            for (const std::vector<GeoPoint> &ring : polygon.rings) {
                surface.rings.push_back(pathOf(ring));
                surface.box |= surface.rings.back().box;
            }
            surfaces.push_back(std::move(surface));
        }
    }
    void add(const GroundFeature &feature)
    {
        add(feature.surfaces);
        for (const std::vector<GeoPoint> &line : feature.lines)
            std::ranges::move(piecesOf(line), std::back_inserter(lines));
    }
};

/// The lowest first.
constexpr std::array kLayersFromBelow{GroundKind::Green, GroundKind::BuiltUp, GroundKind::Other, GroundKind::Water,
    GroundKind::Border, GroundKind::Road, GroundKind::MainRoad, GroundKind::Railway};

std::vector<Sheet> sheetsOf(const GroundContent &content, bool night)
{
    std::vector<Sheet> sheets;
    const auto addAreas = [&](AreaKind kind) {
        Sheet &sheet = sheets.emplace_back(Sheet{paintOf(kind, night), {}, {}});
        for (const Area &area : content.areas) {
            if (area.kind == kind && !area.retired)
                sheet.add(area.polygons);
        }
    };
    addAreas(AreaKind::Boundary);
    addAreas(AreaKind::Urban);
    for (const GroundKind kind : kLayersFromBelow) {
        Sheet &sheet = sheets.emplace_back(Sheet{paintOf(kind, night), {}, {}});
        for (const GroundLayer &layer : content.layers) {
            if (layer.kind != kind || layer.retired)
                continue;
            for (const GroundFeature &feature : layer.features)
                sheet.add(feature);
        }
    }
    addAreas(AreaKind::Served);
    addAreas(AreaKind::SubCentre);
    return sheets;
}

QPen penOf(const QColor &colour, double width, Qt::PenStyle style)
{
    return {colour, width, style, style == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin};
}

} // namespace

struct GroundPicture::Private
{
    Private(const GroundContent &drawn, const GroundStyle &how)
        : content(drawn)
        , style(how)
        , sheets(sheetsOf(drawn, how.night))
    { }

    void drawSurfaces(QPainter &painter, const GroundFrame &frame, const Sheet &sheet, int zoom) const;
    void drawLines(QPainter &painter, const GroundFrame &frame, const Sheet &sheet, int zoom) const;
    void drawLabels(QPainter &painter, const TileId &tile);
    [[nodiscard]] GroundLabels &labelsOf(int zoom);

    GroundContent content;
    GroundStyle style;
    std::vector<Sheet> sheets;
    std::map<int, GroundLabels> labels; ///< by zoom
};

GroundPicture::GroundPicture(const GroundContent &content, const GroundStyle &style)
    : d(std::make_unique<Private>(content, style))
{ }

GroundPicture::~GroundPicture() = default;

QImage GroundPicture::tile(const TileId &tile)
{
    const int side = int(std::lround(kTileSide * d->style.resolution));
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(colourAround(d->style.night));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(double(side) / kTileSide, double(side) / kTileSide);
    const double margin = kMargin * std::max(1.0, d->style.magnification);
    const GroundFrame frame{cornerOf(tile), kTileSide * std::exp2(tile.z),
        QRectF(0, 0, kTileSide, kTileSide).adjusted(-margin, -margin, margin, margin)};
    for (const Sheet &sheet : d->sheets) {
        d->drawSurfaces(painter, frame, sheet, tile.z);
        d->drawLines(painter, frame, sheet, tile.z);
    }
    d->drawLabels(painter, tile);
    return image;
}

void GroundPicture::Private::drawSurfaces(
    QPainter &painter, const GroundFrame &frame, const Sheet &sheet, int zoom) const
{
    painter.setBrush(sheet.paint.fill);
    painter.setPen(sheet.paint.line.alpha() == 0
            ? QPen(Qt::NoPen)
            : penOf(sheet.paint.line, std::min(widthAt(sheet.paint, zoom), sheet.paint.width), sheet.paint.style));
    for (const Surface &surface : sheet.surfaces) {
        if (!frame.sees(surface.box))
            continue;
        QPainterPath path;
        for (const GroundPath &ring : surface.rings)
            path.addPolygon(frame.ringOf(ring));
        painter.drawPath(path);
    }
}

/// All casings before all lines, so that crossings are open.
void GroundPicture::Private::drawLines(QPainter &painter, const GroundFrame &frame, const Sheet &sheet, int zoom) const
{
    if (zoom < sheet.paint.firstZoom)
        return;
    std::vector<QPolygonF> seen;
    for (const GroundPath &line : sheet.lines) {
        if (frame.sees(line.box))
            seen.push_back(frame.lineOf(line));
    }
    const double width = widthAt(sheet.paint, zoom) * style.magnification;
    const auto draw = [&](const QPen &pen) {
        painter.setPen(pen);
        for (const QPolygonF &line : seen)
            painter.drawPolyline(line);
    };
    painter.setBrush(Qt::NoBrush);
    if (sheet.paint.casing.alpha() > 0)
        draw(penOf(sheet.paint.casing, width + 1.4 * style.magnification, sheet.paint.style));
    draw(penOf(sheet.paint.line, width, sheet.paint.style));
}

GroundLabels &GroundPicture::Private::labelsOf(int zoom)
{
    const auto found = labels.find(zoom);
    if (found != labels.end())
        return found->second;
    if (labels.size() >= kMostZooms)
        labels.clear();
    return labels.try_emplace(zoom, content, style, zoom).first->second;
}

void GroundPicture::Private::drawLabels(QPainter &painter, const TileId &tile)
{
    const GroundLabels &names = labelsOf(tile.z);
    const QPointF corner(double(tile.x) * kTileSide, double(tile.y) * kTileSide);
    names.forEachIn(QRectF(corner, QSizeF(kTileSide, kTileSide)), [&](const GroundLabel &label) {
        const QFontMetricsF metrics(names.font());
        const QPointF middle = label.middle - corner;
        QPainterPath text;
        text.addText(middle.x() - metrics.horizontalAdvance(label.text) / 2,
            middle.y() + (metrics.ascent() - metrics.descent()) / 2, names.font(), label.text);
        painter.strokePath(text, penOf(colourOfHalo(style.night), kHaloWidth * style.magnification, Qt::SolidLine));
        painter.fillPath(text, label.colour);
        if (!label.dot)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(label.colour);
        painter.drawEllipse(QPointF(middle.x(), label.box.top() - corner.y()), kDot, kDot);
    });
}

} // namespace liandong
