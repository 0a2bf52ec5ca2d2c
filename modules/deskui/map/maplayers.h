// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/mappanel.h"

#include <QToolButton>

namespace liandong {

/// What the map of this seat shows beside the incidents; remembered in its settings.
class MapLayersButton : public QToolButton
{
    Q_OBJECT

public:
    /// The panel shows at once what was remembered.
    explicit MapLayersButton(MapPanel &panel, QWidget *parent = nullptr);

private:
    MapPanel &m_panel;
    MapLayers m_layers;
};

} // namespace liandong
