// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/wall/wallchart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QValueAxis>

#include <ranges>

namespace liandong {

namespace {
constexpr double kMargin = 1.8; ///< hundredths
}

WallChart::WallChart(const QString &title, Bars bars, const WallLook &look, QWidget *parent)
    : QChartView(parent)
    , m_look(look)
    , m_set(new QBarSet(title))
    , m_series(bars == Bars::Upright ? static_cast<QAbstractBarSeries *>(new QBarSeries) : new QHorizontalBarSeries)
    , m_names(new QBarCategoryAxis(this))
    , m_hours(new QValueAxis(this))
    , m_values(new QValueAxis(this))
{
    const bool upright = bars == Bars::Upright;
    m_series->append(m_set);
    m_series->setBarWidth(0.6);
    m_series->setLabelsVisible(!upright);
    m_series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    m_hours->setTickType(QValueAxis::TicksDynamic);
    m_hours->setTickInterval(6);
    m_hours->setLabelFormat(QStringLiteral("%d:00"));
    m_values->setLabelFormat(QStringLiteral("%d"));
    QAbstractAxis *along = upright ? static_cast<QAbstractAxis *>(m_hours) : m_names;
    along->setGridLineVisible(false);
    chart()->addSeries(m_series);
    chart()->addAxis(along, upright ? Qt::AlignBottom : Qt::AlignLeft);
    chart()->addAxis(m_values, upright ? Qt::AlignLeft : Qt::AlignBottom);
    m_series->attachAxis(along);
    m_series->attachAxis(m_values);
    chart()->legend()->hide();
    chart()->setTitle(title);
    chart()->setBackgroundRoundness(0);
    m_values->setLabelsVisible(upright);
    m_values->setGridLineVisible(upright);
    m_values->setLineVisible(upright);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title);
    setRenderHint(QPainter::Antialiasing);
    restyle();
}

void WallChart::setHours(std::span<const int> counts)
{
    if (std::ranges::equal(counts, m_counts))
        return;
    m_counts.assign(counts.begin(), counts.end());
    m_set->remove(0, m_set->count());
    int most = 0;
    for (const int count : counts) {
        m_set->append(count);
        most = std::max(most, count);
    }
    m_hours->setRange(-0.5, double(counts.size()) - 0.5);
    m_values->setRange(0, std::max(4, (most + 3) / 4 * 4));
}

void WallChart::setShares(const std::vector<Bar> &bars)
{
    if (bars == m_shares)
        return;
    m_shares = bars;
    m_set->remove(0, m_set->count());
    QStringList names;
    for (const Bar &bar :
        m_shares | std::views::take(kNamed) | std::views::reverse) { // a lying chart begins at its foot
        names += bar.name;
        m_set->append(bar.value);
    }
    m_series->setBarWidth(0.6 * double(names.size()) / kNamed); // as thick whatever their number
    m_names->setCategories(names);
    m_values->setRange(0, 120); // the figure of a whole bar stands beside it
}

void WallChart::restyle()
{
    const Colours &colours = m_look.colours;
    chart()->setBackgroundBrush(colours.panel);
    setBackgroundBrush(colours.panel);
    const int margin = qRound(m_look.px(kMargin));
    chart()->setMargins({margin, margin, margin, margin});
    chart()->setTitleFont(m_look.font(WallLook::kSmall, true));
    chart()->setTitleBrush(colours.text);
    m_set->setColor(colours.accent);
    m_set->setBorderColor(colours.accent);
    m_set->setLabelFont(m_look.font(WallLook::kSmall, true));
    m_set->setLabelColor(colours.text);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_names), static_cast<QAbstractAxis *>(m_hours),
             static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsFont(m_look.font(2.4));
        axis->setLabelsBrush(colours.quietText);
        axis->setLinePen(QPen(colours.line, m_look.px(0.15)));
        axis->setGridLinePen(QPen(colours.line, m_look.px(0.1)));
    }
}

} // namespace liandong
