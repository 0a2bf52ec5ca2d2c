// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groundlayer.h"

class QWidget;

namespace liandong {

class Desk;

/// Asks for a GeoJSON file, says what is in it, and makes that the layer's content; what was there before goes. Where the
/// layer does not stand in the rule book yet, it says so instead.
void takeGroundFromFile(Desk &desk, const GroundLayer &layer, QWidget *parent);

} // namespace liandong
