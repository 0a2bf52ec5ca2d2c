// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/map/mapdesk.h"

#include "deskui/desk.h"
#include "deskui/map/maplayers.h"

#include <QHBoxLayout>

namespace liandong {

MapDesk::MapDesk(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_panel(new MapPanel(desk.source(), this))
    , m_row(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_row);
    layout->addWidget(m_panel, 1);
    m_row->addWidget(new MapLayersButton(*m_panel, this), 0, Qt::AlignLeft);
    setFocusProxy(m_panel);
}

} // namespace liandong
