// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orderfigures.h"

#include <algorithm>

namespace liandong {

namespace {

constexpr DeadlineKind kCounted[] = {DeadlineKind::Arrival, DeadlineKind::WrittenFeedback};

void count(int &due, int &inTime, const Deadline *deadline, Instant now)
{
    if (!deadline || deadline->cancelledAt || (!deadline->metAt && now <= deadline->dueAt))
        return;
    ++due;
    inTime += !deadline->isMissed(now) || deadline->excuse;
}

} // namespace

void count(OrderFigures &figures, const Order &order, Instant now)
{
    ++figures.orders;
    count(figures.arrivals, figures.arrivedInTime, order.deadline(DeadlineKind::Arrival), now);
    count(figures.written, figures.writtenInTime, order.deadline(DeadlineKind::WrittenFeedback), now);
    if (order.lastStep(OrderState::LeftScene)) {
        ++figures.scenesLeft;
        figures.oralBeforeLeaving += order.leftWithoutOralFeedback.isEmpty();
    }
    figures.returned += std::ranges::any_of(
        order.writtenFeedback, [](const WrittenFeedback &feedback) { return !feedback.returnedReason.isEmpty(); });
}

std::optional<Instant> countsUntil(const Order &order, Instant now)
{
    std::optional<Instant> first;
    for (const DeadlineKind kind : kCounted) {
        const Deadline *deadline = order.deadline(kind);
        if (deadline && deadline->isRunning() && now <= deadline->dueAt && (!first || deadline->dueAt < *first))
            first = deadline->dueAt;
    }
    return first;
}

} // namespace liandong
