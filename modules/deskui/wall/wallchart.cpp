// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/wall/wallchart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QValueAxis>

namespace liandong {

WallChart::WallChart(const QString &title, Bars bars, const WallLook &look, QWidget *parent)
    : QChartView(parent)
    , m_look(look)
    , m_way(bars)
    , m_set(new QBarSet(title))
    , m_names(new QBarCategoryAxis(this))
    , m_values(new QValueAxis(this))
{
    auto *series = bars == Bars::Upright ? static_cast<QAbstractBarSeries *>(new QBarSeries)
                                         : static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries);
    series->append(m_set);
    series->setBarWidth(0.6);
    series->setLabelsVisible(bars == Bars::Lying);
    series->setLabelsPosition(QAbstractBarSeries::LabelsInsideBase);
    chart()->addSeries(series);
    chart()->addAxis(m_names, bars == Bars::Upright ? Qt::AlignBottom : Qt::AlignLeft);
    chart()->addAxis(m_values, bars == Bars::Upright ? Qt::AlignLeft : Qt::AlignBottom);
    series->attachAxis(m_names);
    series->attachAxis(m_values);
    chart()->legend()->hide();
    chart()->setTitle(title);
    chart()->setBackgroundRoundness(0);
    m_names->setGridLineVisible(false);
    m_values->setLabelFormat(QStringLiteral("%d"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title);
    setRenderHint(QPainter::Antialiasing);
    restyle();
}

void WallChart::setBars(const std::vector<Bar> &bars, bool percent)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    QStringList names;
    double most = 0;
    m_set->remove(0, m_set->count());
    // A lying chart begins at its foot.
    const auto add = [&](const Bar &bar) {
        names += bar.name;
        most = std::max(most, bar.value);
        m_set->append(bar.value);
    };
    if (m_way == Bars::Upright)
        std::ranges::for_each(m_bars, add);
    else
        std::for_each(m_bars.rbegin(), m_bars.rend(), add);
    m_names->setCategories(names);
    const double top = percent ? 100 : std::max(4.0, 4 * std::ceil(most / 4));
    m_values->setRange(0, top);
}

void WallChart::restyle()
{
    const Colours &colours = m_look.colours;
    chart()->setBackgroundBrush(colours.panel);
    setBackgroundBrush(colours.panel);
    chart()->setTitleFont(m_look.font(WallLook::kSmall, true));
    chart()->setTitleBrush(colours.text);
    m_set->setColor(colours.accent);
    m_set->setBorderColor(colours.accent);
    m_set->setLabelFont(m_look.font(WallLook::kSmall, true));
    m_set->setLabelColor(colours.onAccent);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_names), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsFont(m_look.font(2.4));
        axis->setLabelsBrush(colours.quietText);
        axis->setLinePen(QPen(colours.line, m_look.px(0.15)));
        axis->setGridLinePen(QPen(colours.line, m_look.px(0.1)));
    }
    m_values->setLabelsVisible(m_way == Bars::Upright);
    m_values->setGridLineVisible(m_way == Bars::Upright);
}

} // namespace liandong
