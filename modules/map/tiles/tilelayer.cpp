// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/tiles/tilelayer.h"

#include "map/coordinates.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRendererInterface>
#include <QSGTexture>

#include <algorithm>
#include <cmath>
#include <memory>

namespace liandong {

namespace {

constexpr double kTileSide = 256; ///< pixels, at its own zoom
constexpr int kMostTiles = 400; ///< in one view
constexpr int kCoarser = 2; ///< zooms above the view: a few tiles that cover it soon
constexpr int kMostAbove = 6;

MercatorPoint inGcj02(const MercatorPoint &place)
{
    return mercatorOf(gcj02Of(pointOf(place)));
}

MercatorPoint inWgs84(const MercatorPoint &place)
{
    return mercatorOf(wgs84OfGcj02(pointOf(place)));
}

/// What of a picture, and how large in pixels; null: whole and as large as it is.
struct Cut
{
    qint64 picture = 0; ///< its cache key
    QRectF part{};
    QSize size{};

    friend bool operator==(const Cut &, const Cut &) = default;
};

size_t qHash(const Cut &cut, size_t seed = 0)
{
    return qHashMulti(seed, cut.picture, cut.part.x(), cut.part.y(), cut.size.width(), cut.size.height());
}

/// One image node for each tile; the textures live as long as their pictures are shown.
class TilesNode : public QSGNode
{
public:
    void show(qsizetype index, const QImage &picture, const QRectF &part, const QRectF &target, QQuickWindow &window)
    {
        put(index, *texture({picture.cacheKey()}, window, [&] { return picture; }), part, target, window);
    }

    /// Scaled once and then as often as it is shown in that size: where no graphics card does it.
    void showScaled(
        qsizetype index, const QImage &picture, const QRectF &part, const QRectF &target, QQuickWindow &window)
    {
        const QSize size = (target.size() * window.effectiveDevicePixelRatio()).toSize();
        QSGTexture &scaled = *texture({picture.cacheKey(), part, size}, window, [&] {
            return picture.copy(part.toAlignedRect()).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        });
        put(index, scaled, QRectF({}, scaled.textureSize()), target, window);
    }

    void end(qsizetype count)
    {
        while (childCount() > count) {
            QSGNode *last = lastChild();
            removeChildNode(last);
            delete last;
        }
        m_textures = std::exchange(m_next, {});
    }

private:
    [[nodiscard]] QSGTexture *texture(const Cut &cut, QQuickWindow &window, auto image)
    {
        std::shared_ptr<QSGTexture> &texture = m_next[cut];
        if (!texture)
            texture = m_textures.value(cut);
        if (!texture)
            texture.reset(window.createTextureFromImage(image()));
        return texture.get();
    }

    void put(qsizetype index, QSGTexture &texture, const QRectF &part, const QRectF &target, QQuickWindow &window)
    {
        const bool another = index == childCount();
        QSGImageNode *image
            = another ? window.createImageNode() : static_cast<QSGImageNode *>(childAtIndex(int(index)));
        image->setTexture(&texture);
        image->setFiltering(QSGTexture::Linear);
        image->setSourceRect(part);
        image->setRect(target);
        if (another)
            appendChildNode(image); // by now it has what the renderer looks at
    }

    QHash<Cut, std::shared_ptr<QSGTexture>> m_textures;
    QHash<Cut, std::shared_ptr<QSGTexture>> m_next;
};

} // namespace

TileLayer::TileLayer(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &TileLayer::viewChanged, this, &QQuickItem::polish);
}

void TileLayer::setPictures(TilePictures *pictures)
{
    if (m_pictures == pictures)
        return;
    if (m_pictures)
        m_pictures->disconnect(this);
    m_pictures = pictures;
    if (m_pictures) {
        connect(m_pictures, &TilePictures::arrived, this, &QQuickItem::polish);
        connect(m_pictures, &TilePictures::sourceChanged, this, &QQuickItem::polish);
    }
    polish();
    Q_EMIT picturesChanged();
}

void TileLayer::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    polish();
}

double TileLayer::worldSize() const
{
    return kTileSide * std::exp2(m_zoom);
}

MercatorPoint TileLayer::placeAt(const QPointF &pixel) const
{
    const MercatorPoint centre = mercatorOf({m_centre.latitude(), m_centre.longitude()});
    const MercatorPoint place{
        centre.x + (pixel.x() - width() / 2) / worldSize(), centre.y + (pixel.y() - height() / 2) / worldSize()};
    return isGcj02() ? inGcj02(place) : place;
}

/// On whole pixels, so that neighbours meet; a tile is of one size wherever the map is moved.
QRectF TileLayer::rectOf(const TileId &tile) const
{
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    const double scale = worldSize() * ratio;
    const MercatorPoint centre = mercatorOf({m_centre.latitude(), m_centre.longitude()});
    const QPointF origin(
        std::round(centre.x * scale - width() / 2 * ratio), std::round(centre.y * scale - height() / 2 * ratio));
    const auto whole = [&](const TileId &at) {
        const MercatorPoint corner = isGcj02() ? inWgs84(cornerOf(at)) : cornerOf(at);
        return (QPointF(std::round(corner.x * scale), std::round(corner.y * scale)) - origin) / ratio;
    };
    return {whole(tile), whole({tile.z, tile.x + 1, tile.y + 1})};
}

bool TileLayer::isGcj02() const
{
    return m_pictures && m_pictures->isGcj02();
}

std::vector<TileId> TileLayer::visibleTiles() const
{
    if (!m_pictures || m_pictures->isEmpty() || !m_centre.isValid() || width() <= 0 || height() <= 0)
        return {};
    const int lowest = std::clamp(m_pictures->minZoom(), 0, kDeepestMapZoom);
    const int zoom
        = std::clamp(int(std::lround(m_zoom)), lowest, std::clamp(m_pictures->maxZoom(), lowest, kDeepestMapZoom));
    const TileId first = tileAt(placeAt({0, 0}), zoom);
    const TileId last = tileAt(placeAt({width() - 1, height() - 1}), zoom);
    if (qint64(last.x - first.x + 1) * (last.y - first.y + 1) > kMostTiles)
        return {};
    std::vector<TileId> tiles;
    for (int y = first.y; y <= last.y; ++y) {
        for (int x = first.x; x <= last.x; ++x)
            tiles.push_back({zoom, x, y});
    }
    return tiles;
}

/// The few that cover all of it roughly where pictures come slowly, then from the middle outwards.
std::vector<TileId> TileLayer::wantedFor(std::vector<TileId> visible) const
{
    const QPointF middle(width() / 2, height() / 2);
    std::ranges::sort(
        visible, {}, [&](const TileId &tile) { return QPointF(rectOf(tile).center() - middle).manhattanLength(); });
    std::vector<TileId> wanted;
    for (const TileId &tile : visible) {
        if (!m_pictures->comeSlowly() || tile.z - kCoarser < m_pictures->minZoom())
            break;
        if (!std::ranges::contains(wanted, tile.ancestor(kCoarser)))
            wanted.push_back(tile.ancestor(kCoarser));
    }
    wanted.insert(wanted.end(), visible.begin(), visible.end());
    return wanted;
}

void TileLayer::updatePolish()
{
    const bool covering = isCovering();
    m_placed.clear();
    if (m_pictures) {
        const std::vector<TileId> visible = visibleTiles();
        m_pictures->want(wantedFor(visible));
        for (const TileId &tile : visible)
            place(tile);
    }
    update();
    if (covering != isCovering())
        Q_EMIT coveringChanged();
}

void TileLayer::place(const TileId &tile)
{
    const QImage picture = m_pictures->picture(tile);
    if (!picture.isNull())
        m_placed.push_back({picture, picture.rect(), rectOf(tile)});
    else if (!placeFromAbove(tile))
        placeFromBelow(tile);
}

bool TileLayer::placeFromAbove(const TileId &tile)
{
    for (int levels = 1; levels <= kMostAbove && tile.z - levels >= m_pictures->minZoom(); ++levels) {
        const TileId above = tile.ancestor(levels);
        const QImage picture = m_pictures->picture(above);
        if (picture.isNull())
            continue;
        const QSizeF part = QSizeF(picture.size()) / (1 << levels);
        const QPointF at((tile.x - (above.x << levels)) * part.width(), (tile.y - (above.y << levels)) * part.height());
        m_placed.push_back({picture, {at, part}, rectOf(tile)});
        return true;
    }
    return false;
}

void TileLayer::placeFromBelow(const TileId &tile)
{
    for (const int east : {0, 1}) {
        for (const int south : {0, 1}) {
            const TileId below{tile.z + 1, tile.x * 2 + east, tile.y * 2 + south};
            const QImage picture = m_pictures->picture(below);
            if (!picture.isNull())
                m_placed.push_back({picture, picture.rect(), rectOf(below)});
        }
    }
}

QSGNode *TileLayer::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    auto *tiles = node ? static_cast<TilesNode *>(node) : new TilesNode;
    qsizetype index = 0;
    const bool atRest = std::exchange(m_paintedZoom, m_zoom) == m_zoom;
    const bool bySoftware = window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
    for (const Placed &placed : m_placed) {
        if (atRest && bySoftware)
            tiles->showScaled(index++, placed.picture, placed.part, placed.target, *window());
        else
            tiles->show(index++, placed.picture, placed.part, placed.target, *window());
    }
    tiles->end(index);
    return tiles;
}

} // namespace liandong
