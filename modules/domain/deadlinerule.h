// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"

namespace liandong {

enum class AreaClass { Urban, Rural };
LD_DESCRIBED_ENUM(AreaClass, Urban, Rural)

enum class DeadlineKind { Acknowledgement, Arrival, WrittenFeedback };
LD_DESCRIBED_ENUM(DeadlineKind, Acknowledgement, Arrival, WrittenFeedback)

/// The step of the order at which a deadline's time begins to run.
enum class DeadlineStart { OrderGiven, Acknowledged, LeftScene };
LD_DESCRIBED_ENUM(DeadlineStart, OrderGiven, Acknowledged, LeftScene)

/// 时限规则. An empty class means "any"; of several that fit, the one that names more classes holds, then the lower key.
struct DeadlineRule
{
    RuleKey key;
    DeadlineKind kind = DeadlineKind::Arrival;
    std::optional<AreaClass> areaClass;
    std::optional<UnitClass> unitClass;
    DeadlineStart start = DeadlineStart::OrderGiven;
    qint64 seconds = 0;
    int warnPercent = 75; ///< of the time, after which the desk reminds
    QString source;       ///< the clause, or that it is the centre's own rule
    bool retired = false;

    friend bool operator==(const DeadlineRule&, const DeadlineRule&) = default;
};
LD_DESCRIBED(DeadlineRule, key, kind, areaClass, unitClass, start, seconds, warnPercent, source, retired)

/// What a service level is measured by.
enum class TargetMeasure { OrderGiven, Acknowledgement, Arrival, OralFeedback, WrittenFeedback };
LD_DESCRIBED_ENUM(TargetMeasure, OrderGiven, Acknowledgement, Arrival, OralFeedback, WrittenFeedback)

/// A goal of the centre: in so many of a hundred cases the step is done in time. `seconds` is the time from the incident's
/// opening for OrderGiven; the others are measured by their own deadlines and leave it 0.
struct ServiceTarget
{
    TargetKey key;
    TargetMeasure measure = TargetMeasure::Arrival;
    int percent = 90;
    qint64 seconds = 0;
    QString source;
    bool retired = false;

    friend bool operator==(const ServiceTarget&, const ServiceTarget&) = default;
};
LD_DESCRIBED(ServiceTarget, key, measure, percent, seconds, source, retired)

} // namespace liandong
