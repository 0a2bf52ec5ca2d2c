// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/actor.h"
#include "domain/geo.h"
#include "domain/ids.h"

namespace liandong {

enum class DrawingKind {
    Perimeter, ///< closed: its last point joins its first
    Line,      ///< a cordon, a way in
    Point      ///< a command post, a water source
};
LD_DESCRIBED_ENUM(DrawingKind, Perimeter, Line, Point)

/// 标绘: what somebody drew on the map about an incident, seen by every seat. An erased one is gone; the log keeps it.
struct Drawing
{
    static constexpr size_t kPointsAtMost = 500;
    static constexpr size_t kAtMost = 100; ///< of one incident

    DrawingId id;
    DrawingKind kind = DrawingKind::Perimeter;
    QString label;
    std::vector<GeoPoint> points;
    Actor by;
    Instant at{};

    friend bool operator==(const Drawing&, const Drawing&) = default;
};
LD_DESCRIBED(Drawing, id, kind, label, points, by, at)

} // namespace liandong
