// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geo.h"

#include <QObject>

#include <optional>

namespace liandong {

/// A corner of an area being drawn: which polygon, which of its rings, which of its points.
struct Corner
{
    size_t polygon = 0;
    size_t ring = 0;
    size_t point = 0;

    friend bool operator==(const Corner &, const Corner &) = default;
};

/// The polygons of an area while somebody draws them: what taps and drags on the map do to them, and the way back.
/// Knows no map: where something is meant comes as a point and a reach in metres.
class AreaSketch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What is there now; nothing to undo.
    void start(std::vector<Polygon> polygons);
    [[nodiscard]] const std::vector<Polygon> &polygons() const { return now().polygons; }
    [[nodiscard]] bool isModified() const { return polygons() != m_history.front().polygons || isDrawing(); }
    /// The first polygon that is none.
    [[nodiscard]] std::optional<PolygonMistake> mistake() const;

    /// A ring is being drawn tap by tap; closed by tapping its first point again, by finishRing(), dropped by
    /// abandonRing().
    [[nodiscard]] bool isDrawing() const { return now().drawing; }
    [[nodiscard]] const std::vector<GeoPoint> &line() const { return now().line; }
    void beginPolygon();
    /// In the polygon in hand.
    void beginHole();
    [[nodiscard]] bool canFinishRing() const { return isDrawing() && line().size() >= 3; }
    void finishRing();
    void abandonRing();

    /// What edits are about; its point is nothing while only the ring is in hand.
    [[nodiscard]] const std::optional<Corner> &corner() const { return now().corner; }
    [[nodiscard]] bool hasPoint() const { return corner() && corner()->point != kNoPoint; }
    /// The ring in hand; empty without one.
    [[nodiscard]] const std::vector<GeoPoint> &ring() const;
    /// Drawing: the next point, or the end of the ring. Otherwise takes a corner, makes one on the edge that was hit,
    /// takes the polygon that was hit, or lets go.
    void tap(const GeoPoint &at, double reachMetres);
    /// Whether a drag from here moves a corner; then it follows until drop().
    bool grab(const GeoPoint &at, double reachMetres);
    void dragTo(const GeoPoint &to);
    void drop();
    /// Of a triangle the whole ring goes.
    void removePoint();
    /// A hole, or the polygon with its holes.
    void removeRing();

    [[nodiscard]] bool canUndo() const { return m_step > 0; }
    [[nodiscard]] bool canRedo() const { return m_step + 1 < m_history.size(); }
    void undo();
    void redo();

Q_SIGNALS:
    void changed();

private:
    static constexpr size_t kNoPoint = size_t(-1);

    struct Step
    {
        std::vector<Polygon> polygons;
        std::optional<Corner> corner;
        bool drawing = false;
        std::optional<size_t> holeIn; ///< the polygon that the drawn ring becomes a hole of
        std::vector<GeoPoint> line;
    };

    [[nodiscard]] const Step &now() const { return m_dragged ? *m_dragged : m_history[m_step]; }
    void take(Step step);
    void hold(const std::optional<Corner> &corner);
    void draw(const GeoPoint &at, double reachMetres);
    void insert(const Corner &after, const GeoPoint &at);
    [[nodiscard]] std::optional<Corner> pointNear(const GeoPoint &at, double reachMetres) const;
    [[nodiscard]] std::optional<Corner> edgeNear(const GeoPoint &at, double reachMetres) const;

    std::vector<Step> m_history{Step()};
    size_t m_step = 0;
    std::optional<Step> m_dragged; ///< what the drag has made so far
};

} // namespace liandong
