// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/mappanel.h"

class QHBoxLayout;

namespace liandong {

class Desk;

/// The map as an operator uses it: a row of tools above, the map, what is known of the chosen place below.
class MapDesk : public QWidget
{
    Q_OBJECT

public:
    explicit MapDesk(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] MapPanel &panel() const { return *m_panel; }

private:
    MapPanel *m_panel;
    QHBoxLayout *m_row;
};

} // namespace liandong
