// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/wall/wallbands.h"

#include "deskmodels/formats.h"
#include "deskmodels/words.h"
#include "deskui/tr.h"

#include <QPainter>

namespace liandong {

using deskui::Tr;

namespace {
constexpr double kEdge = 3; ///< hundredths
}

WallHead::WallHead(const WorldSource &source, const WallLook &look, QWidget *parent)
    : WallPage(look, parent)
    , m_source(source)
{
    connect(&source, &WorldSource::linkStateChanged, this, qOverload<>(&QWidget::update));
    connect(&source, &WorldSource::worldReplaced, this, qOverload<>(&QWidget::update));
}

void WallHead::setTitle(const QString &title)
{
    m_title = title;
    update();
}

void WallHead::setSign(const QString &sign)
{
    m_sign = sign;
    update();
}

void WallHead::draw(QPainter &painter, const QRectF &room)
{
    const Colours &colours = look().colours;
    const World &world = m_source.world();
    const QRectF inner = room.adjusted(look().px(kEdge), 0, -look().px(kEdge), 0);
    const QString clock = centreTime(m_source.serviceNow(), world.centre).toString(u"MM-dd  HH:mm:ss");
    const double clockWidth = look().widthOf(clock, 5, true);
    const bool live = m_source.linkState() == LinkState::Live;
    const QString middle = live ? m_title : wordOf(m_source.linkState());
    const double middleWidth = look().widthOf(middle, WallLook::kMain, !live);
    const QRectF right(inner.right() - clockWidth, inner.top(), clockWidth, inner.height());
    const QRectF centre(right.left() - look().px(6) - middleWidth, inner.top(), middleWidth, inner.height());
    look().text(painter, right, Qt::AlignVCenter | Qt::AlignRight, clock, 5, colours.text, true);
    look().text(painter, centre, Qt::AlignVCenter | Qt::AlignRight, middle, WallLook::kMain,
        live ? colours.quietText : colours.accent, !live);
    const double signWidth = m_sign.isEmpty() ? 0 : look().widthOf(m_sign, WallLook::kSmall) + look().px(3);
    const QRectF sign(centre.left() - signWidth, inner.top(), signWidth, inner.height());
    look().text(painter, sign, Qt::AlignVCenter | Qt::AlignLeft, m_sign, WallLook::kSmall, colours.quietText);
    look().text(painter, QRectF(inner.left(), inner.top(), sign.left() - inner.left() - look().px(2), inner.height()),
        Qt::AlignVCenter | Qt::AlignLeft, world.centre.name, WallLook::kMain, colours.text, true);
}

void WallStrip::setFigures(const WallFigures &figures)
{
    const auto number = [](const auto &counts, auto key) {
        const auto found = counts.find(key);
        return QString::number(found == counts.end() ? 0 : found->second);
    };
    const QString today = QString::number(figures.openedToday);
    m_counts = {{Tr::tr("Today"), figures.atLeast ? Tr::tr("≥ %1").arg(today) : today}};
    for (const IncidentKind kind : {IncidentKind::Linkage, IncidentKind::PoliceMatter, IncidentKind::Advice})
        m_counts.push_back({wordOf(kind), number(figures.kinds, kind)});
    for (const IncidentState state : {IncidentState::Open, IncidentState::InHand, IncidentState::Settled})
        m_counts.push_back({wordOf(state), number(figures.standing, state)});
    m_counts.push_back({Tr::tr("Overdue"), QString::number(figures.overdue), figures.overdue > 0});
    update();
}

void WallStrip::draw(QPainter &painter, const QRectF &room)
{
    const Colours &colours = look().colours;
    painter.fillRect(QRectF(room.left(), room.top(), room.width(), look().px(0.2)), colours.line);
    constexpr double kNumber = 5;
    const double gap = look().px(1);
    double needed = 0;
    for (const Count &count : m_counts)
        needed += look().widthOf(count.word, WallLook::kSmall) + gap + look().widthOf(count.number, kNumber, true);
    const double between = (room.width() - 2 * look().px(kEdge) - needed) / std::max(1.0, double(m_counts.size()) - 1);
    double left = room.left() + look().px(kEdge);
    for (const Count &count : m_counts) {
        const double wordWidth = look().widthOf(count.word, WallLook::kSmall);
        const double numberWidth = look().widthOf(count.number, kNumber, true);
        look().text(painter, QRectF(left, room.top(), wordWidth, room.height()), Qt::AlignVCenter | Qt::AlignLeft,
            count.word, WallLook::kSmall, count.red ? colours.overdue : colours.quietText);
        left += wordWidth + gap;
        look().text(painter, QRectF(left, room.top(), numberWidth, room.height()), Qt::AlignVCenter | Qt::AlignLeft,
            count.number, kNumber, count.red ? colours.overdue : colours.text, true);
        left += numberWidth + between;
    }
}

WallTickerLine::WallTickerLine(const WorldSource &source, const WallLook &look, QWidget *parent)
    : WallPage(look, parent)
    , m_source(source)
    , m_ticker(source)
{
    connect(&m_ticker, &WallTicker::changed, this, qOverload<>(&QWidget::update));
}

void WallTickerLine::draw(QPainter &painter, const QRectF &room)
{
    const Colours &colours = look().colours;
    double left = room.left() + look().px(kEdge);
    const double right = room.right() - look().px(kEdge);
    bool newest = true;
    for (const WallTicker::Line &line : m_ticker.lines()) {
        const QString text = Tr::tr("%1  %2  %3", "time, number, what happened")
                                 .arg(timeText(line.at, m_source.serviceNow(), m_source.world().centre),
                                     line.number.section(u'-', -1), line.text);
        const double width = look().widthOf(text, WallLook::kSmall);
        if (!newest && left + width > right)
            break;
        look().text(painter, QRectF(left, room.top(), std::min(width, right - left), room.height()),
            Qt::AlignVCenter | Qt::AlignLeft, text, WallLook::kSmall, newest ? colours.text : colours.quietText);
        left += width + look().px(5);
        newest = false;
    }
}

} // namespace liandong
