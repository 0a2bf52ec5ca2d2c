// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"

#include <QStringList>

/// Ways of putting parts together that several texts share.
namespace liandong::phrases {

/// The parts that say something, with `between` between them.
[[nodiscard]] QString joined(const QStringList &parts, QStringView between);
/// As a list in a sentence: "a, b, c".
[[nodiscard]] QString listed(const QStringList &parts);
/// "head: text", or the head alone.
[[nodiscard]] QString withText(const QString &head, const QString &text);
/// "casualties: 2", "reinforcement needed", "several departments needed".
[[nodiscard]] QStringList escalationAsks(const Escalation &escalation);
/// The unit's name, the caller, or the centre.
[[nodiscard]] QString legName(const World &world, const Leg &leg);

} // namespace liandong::phrases
