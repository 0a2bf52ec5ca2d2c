// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/wall/wallfigurespage.h"

#include "deskmodels/formats.h"
#include "deskmodels/words.h"
#include "deskui/tr.h"

#include <QPainter>

namespace liandong {

using deskui::Tr;

namespace {
constexpr double kTiles = 20; ///< hundredths
} // namespace

WallFiguresPage::WallFiguresPage(const WallLook &look, QWidget *parent)
    : WallPage(look, parent)
    , m_calls(new WallChart(Tr::tr("Calls today by hour"), WallChart::Bars::Upright, look, this))
    , m_categories(new WallChart(Tr::tr("Today's incidents by category, %"), WallChart::Bars::Lying, look, this))
    , m_units(new WallChart(Tr::tr("Deadlines of today met in time, %"), WallChart::Bars::Lying, look, this))
{ }

void WallFiguresPage::setFigures(const World &world, const WallFigures &figures)
{
    const auto state = [&](IncidentState state) {
        const auto found = figures.states.find(state);
        return found == figures.states.end() ? 0 : found->second;
    };
    const auto percent = [](const std::optional<double> &share) {
        return share ? Tr::tr("%1 %").arg(qRound(*share * 100)) : Tr::tr("—", "no figure");
    };
    const QString today = QString::number(figures.openedToday);
    m_tiles = {{figures.atLeast ? Tr::tr("≥ %1").arg(today) : today, Tr::tr("incidents today")},
        {QString::number(figures.callsToday), Tr::tr("calls today")},
        {QString::number(state(IncidentState::Open) + state(IncidentState::InHand)),
            Tr::tr("of today's still going on")},
        {QString::number(state(IncidentState::Closed)), Tr::tr("of today's closed")},
        {percent(figures.today.share()), Tr::tr("deadlines in time today")}};
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
    update();
}

void WallFiguresPage::draw(QPainter &painter, const QRectF &room)
{
    const Colours &colours = look().colours;
    const double width = room.width() / std::max(1.0, double(m_tiles.size()));
    double left = room.left();
    for (const Tile &tile : m_tiles) {
        const QRectF number(left, room.top() + look().px(2), width, look().px(11));
        look().text(painter, number, Qt::AlignCenter, tile.number, 9, colours.text, true);
        look().text(painter, QRectF(left + look().px(1), number.bottom(), width - look().px(2), look().px(5)),
            Qt::AlignCenter, tile.word, WallLook::kSmall, colours.quietText);
        left += width;
    }
}

void WallFiguresPage::restyle()
{
    for (WallChart *chart : {m_calls, m_categories, m_units})
        chart->restyle();
    placeCharts();
}

void WallFiguresPage::resizeEvent(QResizeEvent *event)
{
    WallPage::resizeEvent(event);
    placeCharts();
}

void WallFiguresPage::placeCharts()
{
    const int top = int(look().px(kTiles));
    const int third = width() / 3;
    int left = 0;
    for (WallChart *chart : {m_calls, m_categories, m_units}) {
        chart->setGeometry(left, top, third, std::max(0, height() - top));
        left += third;
    }
}

} // namespace liandong
