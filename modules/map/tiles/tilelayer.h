// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/tiles/tilepictures.h"

#include <QGeoCoordinate>
#include <QPointer>
#include <QQuickItem>

namespace liandong {

/// Paints a source's tiles where the map that it lies in shows their places: north up, by the map's centre and zoom. In
/// place of a tile that is not here stands what is here of those above and below it.
class TileLayer : public QQuickItem
{
    Q_OBJECT
    Q_PROPERTY(liandong::TilePictures *pictures READ pictures WRITE setPictures NOTIFY picturesChanged)
    Q_PROPERTY(QGeoCoordinate centre MEMBER m_centre NOTIFY viewChanged)
    Q_PROPERTY(double zoom MEMBER m_zoom NOTIFY viewChanged)
    Q_PROPERTY(bool covering READ isCovering NOTIFY coveringChanged)

public:
    explicit TileLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] TilePictures *pictures() const { return m_pictures; }
    void setPictures(TilePictures *pictures);
    /// There is something to be seen.
    [[nodiscard]] bool isCovering() const { return !m_placed.empty(); }

    /// Where the tile's place is on this item.
    [[nodiscard]] QRectF rectOf(const TileId &tile) const;
    /// The tiles that the view is made of.
    [[nodiscard]] std::vector<TileId> visibleTiles() const;

Q_SIGNALS:
    void picturesChanged();
    void viewChanged();
    void coveringChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    struct Placed
    {
        QImage picture;
        QRectF part; ///< of the picture
        QRectF target;
    };

    [[nodiscard]] bool isGcj02() const;
    [[nodiscard]] MercatorPoint placeAt(const QPointF &pixel) const;
    [[nodiscard]] double worldSize() const;
    [[nodiscard]] std::vector<TileId> wantedFor(std::vector<TileId> visible) const;
    void place(const TileId &tile);
    [[nodiscard]] bool placeFromAbove(const TileId &tile);
    void placeFromBelow(const TileId &tile);

    QPointer<TilePictures> m_pictures;
    QGeoCoordinate m_centre;
    double m_zoom = 0;
    double m_paintedZoom = -1;
    std::vector<Placed> m_placed;
};

} // namespace liandong
