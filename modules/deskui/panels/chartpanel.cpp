// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/chartpanel.h"

#include "deskui/look/columnarea.h"
#include "deskui/wall/wallcharts.h"

#include <QEvent>
#include <QFontInfo>
#include <QVBoxLayout>

namespace liandong {

ChartPanel::ChartPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_charts(new WallCharts(m_look, this))
{
    auto *area = new ColumnArea(this);
    area->setWidget(m_charts);
    setFocusProxy(area);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(&m_timer, &QTimer::timeout, this, &ChartPanel::count);
    connect(&desk.source(), &WorldSource::worldReplaced, this, [this] {
        if (m_timer.isActive())
            count();
    });
    restyle();
}

void ChartPanel::setInSight(bool inSight)
{
    if (!inSight) {
        m_timer.stop();
        return;
    }
    count();
    m_timer.start(std::chrono::seconds(1));
}

void ChartPanel::count()
{
    m_charts->setFigures(m_desk.world(), wallFigures(m_desk.world(), m_desk.source().serviceNow()));
}

/// Titles in the size of the seat's other texts.
void ChartPanel::restyle()
{
    m_look = {Theme::colours(), QFontInfo(font()).pixelSize() / WallLook::kSmall};
    m_charts->restyle();
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace liandong
