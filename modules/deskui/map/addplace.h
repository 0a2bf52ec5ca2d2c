// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/desk.h"

class QWidget;

namespace liandong {

/// Asks for the name, the kind and other names of a place that the gazetteer lacks, and adds it. The key that it will
/// have.
PlaceKey askToAddPlace(Desk &desk, QWidget *window, const GeoPoint &at, const QString &name);

} // namespace liandong
