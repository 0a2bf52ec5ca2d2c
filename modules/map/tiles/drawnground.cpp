// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/tiles/drawnground.h"

#include "domain/event.h"

#include <QStringList>

#include <algorithm>
#include <ranges>

namespace liandong {

namespace {

constexpr double kResolution = 1.5; ///< so that pictures are not blurred between two zooms
constexpr qsizetype kMostInMemory = 96 * 1024 * 1024;
constexpr qsizetype kBytesOfTile
    = qsizetype(GroundPicture::kTileSide * kResolution) * qsizetype(GroundPicture::kTileSide * kResolution) * 4;
/// Handed to the worker: few enough that the newest view is served soon, many enough for a screen whose frames take
/// long.
constexpr size_t kMostAtOnce = 24;

} // namespace

DrawnGround::DrawnGround(const WorldSource &source, QObject *parent)
    : TilePictures(parent)
    , m_source(source)
    , m_style{.resolution = kResolution}
    , m_drawn(kMostInMemory)
{
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DrawnGround::takeContent);
    connect(&source, &WorldSource::worldReplaced, this, &DrawnGround::takeContent);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (std::holds_alternative<AreaPut>(event) || std::holds_alternative<GroundLayerPut>(event))
            m_soon.start();
    });
    takeContent();
}

DrawnGround::~DrawnGround()
{
    m_worker.clear();
    m_worker.waitForDone();
}

/// Of areas the boundary alone: the others are shapes of the scene, as they may be drawn just now.
void DrawnGround::takeContent()
{
    GroundContent content;
    QStringList sources;
    for (const Area &area : m_source.world().areas | std::views::values) {
        if (area.kind == AreaKind::Boundary && !area.retired)
            content.areas.push_back(area);
    }
    for (const GroundLayer &layer : m_source.world().groundLayers | std::views::values) {
        if (!m_layersShown || layer.retired || layer.features.empty())
            continue;
        content.layers.push_back(layer);
        if (!layer.source.isEmpty() && !sources.contains(layer.source))
            sources += layer.source;
    }
    if (m_easel && content == m_easel->content)
        return;
    m_attribution = sources.join(u" · ");
    m_easel = std::make_shared<Easel>(std::move(content), m_style);
    begin();
}

void DrawnGround::setLayersShown(bool shown)
{
    if (std::exchange(m_layersShown, shown) != shown)
        takeContent();
}

void DrawnGround::setNight(bool night)
{
    GroundStyle style = m_style;
    style.night = night;
    setStyle(style);
}

void DrawnGround::setMagnification(double magnification)
{
    GroundStyle style = m_style;
    style.magnification = magnification;
    setStyle(style);
}

void DrawnGround::setStyle(const GroundStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    m_drawn.clear(); // the day's pictures are no ground for the night
    m_easel = std::make_shared<Easel>(m_easel->content, m_style);
    begin();
}

void DrawnGround::begin()
{
    ++m_generation;
    m_worker.clear();
    m_running.clear();
    Q_EMIT sourceChanged();
    pump();
}

void DrawnGround::want(const std::vector<TileId> &tiles)
{
    m_wanted = tiles;
    m_drawn.setMaxCost(std::max(kMostInMemory, qsizetype(tiles.size()) * kBytesOfTile * 5 / 4)); // or it never ends
    pump();
}

QImage DrawnGround::picture(const TileId &tile) const
{
    const Drawn *drawn = m_drawn.object(tile);
    return drawn ? drawn->image : QImage();
}

bool DrawnGround::isCurrent(const TileId &tile) const
{
    const Drawn *drawn = m_drawn.object(tile);
    return drawn && drawn->generation == m_generation;
}

bool DrawnGround::isDrawn() const
{
    return std::ranges::all_of(m_wanted, [this](const TileId &tile) { return isCurrent(tile); });
}

void DrawnGround::pump()
{
    for (const TileId &tile : m_wanted) {
        if (m_running.size() >= kMostAtOnce)
            return;
        if (!m_running.contains(tile) && !isCurrent(tile))
            draw(tile);
    }
}

void DrawnGround::draw(const TileId &tile)
{
    m_running.insert(tile);
    m_worker.start([this, tile, easel = m_easel, generation = m_generation] {
        if (!easel->picture)
            easel->picture = std::make_unique<GroundPicture>(easel->content, easel->style);
        const QImage image = easel->picture->tile(tile);
        QMetaObject::invokeMethod(
            this,
            [this, tile, image, generation] {
                if (generation != m_generation)
                    return;
                m_running.erase(tile);
                m_drawn.insert(tile, new Drawn{image, generation}, image.sizeInBytes());
                Q_EMIT arrived(tile);
                pump();
            },
            Qt::QueuedConnection);
    });
}

} // namespace liandong
