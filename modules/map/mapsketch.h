// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/drawing.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QVariant>

#include <optional>

namespace liandong {

enum class MapTool { None, Distance, Area, Perimeter, Line, Point };

/// What is being measured or drawn on the map of the work, corner by corner. While a tool is in hand the map's clicks
/// are its corners. Knows no map: where something is meant comes as a coordinate and a reach in metres.
class MapSketch : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(bool filled READ isClosed NOTIFY changed)
    Q_PROPERTY(QVariantList corners READ corners NOTIFY changed)
    Q_PROPERTY(QVariantList outline READ outline NOTIFY pointed)
    Q_PROPERTY(QGeoCoordinate fault READ fault NOTIFY faultChanged)
    Q_PROPERTY(QString hint READ hint NOTIFY hintChanged)

public:
    using QObject::QObject;
    static constexpr size_t kPointsAtMost = Drawing::kPointsAtMost;

    /// Drops what was there. None: no tool.
    void take(MapTool tool);
    [[nodiscard]] MapTool tool() const { return m_tool; }
    [[nodiscard]] bool isActive() const { return m_tool != MapTool::None; }
    /// Its last corner joins its first.
    [[nodiscard]] bool isClosed() const { return m_tool == MapTool::Area || m_tool == MapTool::Perimeter; }
    [[nodiscard]] bool isMeasuring() const { return m_tool == MapTool::Distance || m_tool == MapTool::Area; }

    [[nodiscard]] const std::vector<GeoPoint> &points() const { return m_points; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] size_t pointsNeeded() const;
    /// Of a closed one with enough corners.
    [[nodiscard]] std::optional<PolygonMistake> mistake() const;
    /// The corners and, where the next one would be, the pointer.
    [[nodiscard]] std::vector<GeoPoint> reaching() const;

    void undo();
    /// finished() where it can be; objected() with too few corners or lines that cross.
    void finish();
    /// Finished, but to be corrected.
    void resume();

    /// One line over the map: which tool, what it shows, what keys.
    [[nodiscard]] const QString &hint() const { return m_hint; }
    void setHint(const QString &hint);

    // For the scene.
    [[nodiscard]] QVariantList corners() const; ///< maps of `at` (coordinate) and `text`
    [[nodiscard]] QVariantList outline() const; ///< coordinates of reaching(), of a closed one back to the first
    /// Where lines cross that were objected to, until a corner changes.
    [[nodiscard]] const QGeoCoordinate &fault() const { return m_fault; }
    /// The next corner; a closed one's first again, or the same place twice, finishes. After a measurement the next one
    /// begins; a finished point moves here, other finished drawings stay as they are.
    Q_INVOKABLE void tap(const QGeoCoordinate &at, double reachMetres);
    /// Nothing valid: the pointer left.
    Q_INVOKABLE void point(const QGeoCoordinate &at);
    /// Whether a drag from here moves a corner; then it follows until the next grab.
    Q_INVOKABLE bool grab(const QGeoCoordinate &at, double reachMetres);
    Q_INVOKABLE void dragTo(const QGeoCoordinate &to);

Q_SIGNALS:
    /// The tool, a corner, or that it is finished.
    void changed();
    /// Also the pointer.
    void pointed();
    void finished();
    void objected();
    void faultChanged();
    void hintChanged();

private:
    void tell();
    void setFault(const QGeoCoordinate &fault);
    [[nodiscard]] std::optional<size_t> cornerNear(const GeoPoint &at, double reachMetres) const;

    MapTool m_tool = MapTool::None;
    std::vector<GeoPoint> m_points;
    std::optional<GeoPoint> m_pointer;
    std::optional<size_t> m_dragged;
    bool m_finished = false;
    QGeoCoordinate m_fault;
    QString m_hint;
};

} // namespace liandong
