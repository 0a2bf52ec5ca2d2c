// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiledraw/drawtiles.h"

#include "ground/groundpicture.h"
#include "tiles/tilewriter.h"

#include <QBuffer>
#include <QRect>
#include <QStringList>

#include <algorithm>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMargin = 0.15; ///< degrees around what is drawn

/// Around all that is drawn, nothing where there is none.
std::optional<TileBounds> boundsOf(const Profile &profile)
{
    TileBounds bounds{180, 90, -180, -90};
    const auto add = [&](const GeoPoint &point) {
        if (!isOnEarth(point) || point == GeoPoint())
            return;
        bounds = {std::min(bounds.west, point.longitude), std::min(bounds.south, point.latitude),
            std::max(bounds.east, point.longitude), std::max(bounds.north, point.latitude)};
    };
    for (const Area &area : profile.areas) {
        for (const Polygon &polygon : area.polygons) {
            for (const std::vector<GeoPoint> &ring : polygon.rings)
                std::ranges::for_each(ring, add);
        }
    }
    for (const GroundLayer &layer : profile.groundLayers) {
        for (const GroundFeature &feature : layer.features) {
            for (const std::vector<GeoPoint> &line : feature.lines)
                std::ranges::for_each(line, add);
            for (const Polygon &surface : feature.surfaces) {
                for (const std::vector<GeoPoint> &ring : surface.rings)
                    std::ranges::for_each(ring, add);
            }
        }
    }
    for (const Place &place : profile.places)
        add(place.position);
    if (bounds.west > bounds.east)
        return std::nullopt;
    return TileBounds{std::max(bounds.west - kMargin, -180.), std::max(bounds.south - kMargin, -85.),
        std::min(bounds.east + kMargin, 180.), std::min(bounds.north + kMargin, 85.)};
}

/// Without the townships, which every map names by itself.
GroundContent contentOf(const Profile &profile)
{
    GroundContent content{profile.areas, profile.groundLayers, profile.places};
    std::erase_if(content.places, [](const Place &place) { return place.kind == PlaceKind::Township; });
    return content;
}

QString attributionOf(const Profile &profile)
{
    QStringList sources;
    const auto add = [&](const auto &items) {
        for (const auto &item : items) {
            if (!item.source.isEmpty() && !sources.contains(item.source))
                sources += item.source;
        }
    };
    add(profile.areas);
    add(profile.groundLayers);
    return sources.join(u"；"_s);
}

/// Columns and rows of the tiles over the bounds.
QRect tilesOver(const TileBounds &bounds, int zoom)
{
    const TileId first = tileAt(GeoPoint{bounds.north, bounds.west}, zoom);
    const TileId last = tileAt(GeoPoint{bounds.south, bounds.east}, zoom);
    return {QPoint(first.x, first.y), QPoint(last.x, last.y)};
}

Result<qint64> drawZoom(TileWriter &writer, GroundPicture &picture, const TileBounds &bounds, int zoom)
{
    const QRect range = tilesOver(bounds, zoom);
    for (int x = range.left(); x <= range.right(); ++x) {
        for (int y = range.top(); y <= range.bottom(); ++y) {
            QBuffer png;
            if (!png.open(QIODevice::WriteOnly) || !picture.tile({zoom, x, y}).save(&png, "PNG"))
                return failure(ErrorCode::Unsupported, u"this Qt writes no PNG"_s);
            if (const Result<> added = writer.add({zoom, x, y}, png.data()); !added)
                return std::unexpected(added.error());
        }
    }
    return qint64(range.width()) * range.height();
}

} // namespace

Result<qint64> drawTiles(const Profile &profile, const QString &file, int maxZoom)
{
    const std::optional<TileBounds> bounds = boundsOf(profile);
    if (!bounds)
        return failure(ErrorCode::BadInput, u"the profile has neither an area nor a place with a position"_s);
    const TileInfo info{.name = profile.centre.name,
        .format = TileFormat::Png,
        .minZoom = kFirstDrawnZoom,
        .maxZoom = std::clamp(maxZoom, kFirstDrawnZoom, kLastDrawnZoom),
        .bounds = *bounds,
        .attribution = attributionOf(profile)};
    const Result<std::unique_ptr<TileWriter>> writer = TileWriter::create(file, info);
    if (!writer)
        return std::unexpected(writer.error());
    GroundPicture picture(contentOf(profile), {});
    qint64 tiles = 0;
    for (int zoom = info.minZoom; zoom <= info.maxZoom; ++zoom) {
        const Result<qint64> drawn = drawZoom(**writer, picture, *bounds, zoom);
        if (!drawn)
            return drawn;
        tiles += *drawn;
    }
    return (*writer)->finish().transform([&] { return tiles; });
}

} // namespace liandong
