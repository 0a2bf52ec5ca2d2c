// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/desk.h"
#include "domain/orderfigures.h"

#include <QListWidget>

namespace liandong {

/// A duty room's own orders in large type, what is due first on top; those that the centre has to review come last. The
/// chosen one is the desk's selected order.
class RoomOrders : public QListWidget
{
    Q_OBJECT

public:
    RoomOrders(Desk &desk, QWidget *parent = nullptr);

    /// Chooses the first that is not acknowledged; false where all are.
    bool chooseUnacknowledged();

private:
    void refresh();
    void tick();
    void choose(const QListWidgetItem *item);

    Desk &m_desk;
    bool m_refreshing = false;
};

/// Of one unit's orders, as far as this seat holds them.
struct RoomFigures
{
    int toDo = 0; ///< the unit has a step to take
    int inReview = 0; ///< the centre has: written feedback is given and neither accepted nor returned
    OrderFigures soFar;
};
[[nodiscard]] RoomFigures roomFigures(const World &world, const UnitKey &unit, Instant now);

} // namespace liandong
