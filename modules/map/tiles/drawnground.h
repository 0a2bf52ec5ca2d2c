// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/worldsource.h"
#include "ground/groundpicture.h"
#include "map/tiles/tilepictures.h"

#include <QCache>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <set>

namespace liandong {

/// The bundled vector base: the centre's boundary and layers of the ground, drawn here, by day and by night, on a thread
/// of its own. Follows the rule book; what it showed before stays until the new is drawn.
class DrawnGround : public TilePictures
{
    Q_OBJECT

public:
    explicit DrawnGround(const WorldSource &source, QObject *parent = nullptr);
    ~DrawnGround() override;

    void setNight(bool night);
    /// How many times as large names and lines are.
    void setMagnification(double magnification);
    /// The rule book's layers, or the boundary alone.
    void setLayersShown(bool shown);
    /// Nothing that the newest view wanted is still to be drawn.
    [[nodiscard]] bool isDrawn() const;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] int minZoom() const override { return 0; }
    [[nodiscard]] int maxZoom() const override { return 19; }
    [[nodiscard]] bool comeSlowly() const override { return false; }
    /// Of the layers that are drawn.
    [[nodiscard]] QString attribution() const override { return m_attribution; }
    void want(const std::vector<TileId> &tiles) override;
    [[nodiscard]] QImage picture(const TileId &tile) const override;

private:
    /// What the worker draws from; made by its first picture.
    struct Easel
    {
        GroundContent content;
        GroundStyle style;
        std::unique_ptr<GroundPicture> picture{};
    };
    struct Drawn
    {
        QImage image;
        int generation = 0;
    };

    void takeContent();
    void setStyle(const GroundStyle &style);
    void begin();
    void pump();
    void draw(const TileId &tile);
    [[nodiscard]] bool isCurrent(const TileId &tile) const;

    const WorldSource &m_source;
    GroundStyle m_style;
    bool m_layersShown = true;
    QString m_attribution;
    std::shared_ptr<Easel> m_easel;
    int m_generation = 0; ///< of content and style
    QCache<TileId, Drawn> m_drawn;
    std::vector<TileId> m_wanted;
    std::set<TileId> m_running;
    QTimer m_soon; ///< many items of the rule book change at once
    QThreadPool m_worker;
};

} // namespace liandong
