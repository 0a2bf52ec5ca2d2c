// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/wall/wallcharts.h"

#include "deskmodels/formats.h"
#include "deskui/tr.h"

namespace liandong {

using deskui::Tr;

namespace {
constexpr double kNarrowest = 44; ///< hundredths, of one chart
constexpr double kLowest = 32;
} // namespace

WallCharts::WallCharts(const WallLook &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_calls(new WallChart(Tr::tr("Calls today by hour"), WallChart::Bars::Upright, look, this))
    , m_categories(new WallChart(Tr::tr("Today's incidents by category, %"), WallChart::Bars::Lying, look, this))
    , m_units(new WallChart(Tr::tr("Deadlines of today met in time, %"), WallChart::Bars::Lying, look, this))
    , m_all{m_calls, m_categories, m_units}
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WallCharts::setFigures(const World &world, const WallFigures &figures)
{
    m_calls->setHours(figures.callsByHour);
    std::vector<WallChart::Bar> categories;
    for (const auto &[key, number] : figures.categories)
        categories.push_back(
            {categoryName(world, key), double(qRound(100.0 * number / std::max(1, figures.openedToday)))});
    m_categories->setShares(categories);
    std::vector<WallChart::Bar> units;
    for (const UnitFigures &unit : figures.units) {
        if (const auto share = unit.today.share())
            units.push_back({unitShortName(world, unit.unit), double(qRound(*share * 100))});
    }
    m_units->setShares(units);
}

void WallCharts::restyle()
{
    for (WallChart *chart : m_all)
        chart->restyle();
    updateGeometry();
    place();
}

bool WallCharts::fitBeside(int width) const
{
    return width >= m_look.px(kNarrowest) * double(m_all.size());
}

int WallCharts::heightForWidth(int width) const
{
    return int(m_look.px(kLowest)) * (fitBeside(width) ? 1 : int(m_all.size()));
}

QSize WallCharts::sizeHint() const
{
    return {minimumSizeHint().width() * int(m_all.size()), minimumSizeHint().height()};
}

QSize WallCharts::minimumSizeHint() const
{
    return {int(m_look.px(kNarrowest)), int(m_look.px(kLowest))};
}

void WallCharts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void WallCharts::place()
{
    const bool beside = fitBeside(width());
    const QSize one
        = beside ? QSize(width() / int(m_all.size()), height()) : QSize(width(), height() / int(m_all.size()));
    QPoint corner;
    for (WallChart *chart : m_all) {
        chart->setGeometry(QRect(corner, one));
        corner += beside ? QPoint(one.width(), 0) : QPoint(0, one.height());
    }
}

} // namespace liandong
