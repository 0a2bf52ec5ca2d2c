// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/wall/wallfigurespage.h"

#include "deskmodels/words.h"
#include "deskui/tr.h"
#include "deskui/wall/wallcharts.h"

#include <QPainter>

namespace liandong {

using deskui::Tr;

namespace {
constexpr double kTiles = 20; ///< hundredths
} // namespace

WallFiguresPage::WallFiguresPage(const WallLook &look, QWidget *parent)
    : WallPage(look, parent)
    , m_charts(new WallCharts(look, this))
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
    m_charts->setFigures(world, figures);
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
    m_charts->restyle();
    placeCharts();
}

void WallFiguresPage::resizeEvent(QResizeEvent *event)
{
    WallPage::resizeEvent(event);
    placeCharts();
}

void WallFiguresPage::placeCharts()
{
    m_charts->setGeometry(rect().adjusted(0, int(look().px(kTiles)), 0, 0));
}

} // namespace liandong
