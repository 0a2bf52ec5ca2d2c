// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orderfigures.h"
#include "wire/messagelist.h"

#include <QLatin1StringView>

namespace liandong::wire {

/// Named in Greeting::features by a service that understands AskUnitFigures.
inline constexpr QLatin1StringView kUnitFigures("unitFigures");

/// A duty room is told about its own unit, whichever it names.
struct AskUnitFigures
{
    static constexpr auto kType = MessageType::AskUnitFigures;
    qint64 request = 0;
    UnitKey unit;
    int months = 12; ///< this one and those before it
};
LD_DESCRIBED(AskUnitFigures, request, unit, months)

/// Of the incidents that were opened in a month of the centre's calendar.
struct MonthFigures
{
    QString month; ///< "2026-11"
    OrderFigures figures;

    friend bool operator==(const MonthFigures&, const MonthFigures&) = default;
};
LD_DESCRIBED(MonthFigures, month, figures)

struct UnitFiguresCounted
{
    static constexpr auto kType = MessageType::UnitFiguresCounted;
    qint64 request = 0;
    UnitKey unit;
    std::vector<MonthFigures> months; ///< the newest first
    bool failed = false; ///< the store could not be read
};
LD_DESCRIBED(UnitFiguresCounted, request, unit, months, failed)

} // namespace liandong::wire
