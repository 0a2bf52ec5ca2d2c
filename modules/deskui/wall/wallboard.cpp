// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/wall/wallboard.h"

#include "deskmodels/walltext.h"
#include "deskui/tr.h"

#include <QPainter>

namespace liandong {

using deskui::Tr;

namespace {
constexpr double kLine = 9.3; ///< hundredths
constexpr double kMore = 4;
} // namespace

WallBoard::WallBoard(const WorldSource &source, const WallLook &look, QWidget *parent)
    : WallPage(look, parent)
    , m_source(source)
    , m_model(source)
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, qOverload<>(&QWidget::update));
    connect(&m_model, &QAbstractItemModel::dataChanged, this, qOverload<>(&QWidget::update));
    connect(&m_model, &QAbstractItemModel::modelReset, this, qOverload<>(&QWidget::update));
    setAccessibleName(Tr::tr("Countdown"));
}

void WallBoard::draw(QPainter &painter, const QRectF &room)
{
    const int all = m_model.rowCount();
    if (all == 0) {
        look().text(painter, room, Qt::AlignCenter, Tr::tr("No deadline is running."), WallLook::kMain,
            look().colours.quietText);
        return;
    }
    const double line = look().px(kLine);
    const double more = look().px(kMore);
    int fitting = int(room.height() / line);
    if (all > fitting)
        fitting = int((room.height() - more) / line);
    const int shown = std::min(all, fitting);
    for (int row = 0; row < shown; ++row)
        drawLine(painter, QRectF(room.left(), room.top() + row * line, room.width(), line), row);
    if (all > shown) {
        look().text(painter, QRectF(room.left(), room.bottom() - more, room.width(), more), Qt::AlignCenter,
            Tr::tr("%n more deadline(s) running", nullptr, all - shown), WallLook::kSmall, look().colours.quietText);
    }
}

void WallBoard::drawLine(QPainter &painter, const QRectF &line, int row) const
{
    const Colours &colours = look().colours;
    const auto px = [this](double hundredths) { return look().px(hundredths); };
    const auto cell = [&](int role) { return m_model.index(row, 0).data(role); };
    const auto condition = DeadlineCondition(cell(CountdownModel::ConditionRole).toInt());
    const bool missed = condition == DeadlineCondition::Missed;
    const bool warns = condition == DeadlineCondition::Warning;
    if (missed)
        painter.fillRect(line.adjusted(px(0.6), px(0.3), -px(0.6), -px(0.3)), colours.overdueTint);
    const double time = px(31);
    look().text(painter, QRectF(line.left() + px(1.5), line.top(), time - px(3), line.height()),
        Qt::AlignVCenter | Qt::AlignRight, cell(CountdownModel::RemainingTextRole).toString(), 5.4,
        missed      ? colours.overdue
            : warns ? colours.accent
                    : colours.text,
        true);
    const QRectF words(line.left() + time + px(1), line.top() + px(0.5), line.width() - time - px(3), px(5));
    const QString kind = cell(CountdownModel::KindTextRole).toString();
    const double kindWidth = look().widthOf(kind, WallLook::kMain);
    look().text(painter, words.adjusted(0, 0, -kindWidth - px(2), 0), Qt::AlignVCenter | Qt::AlignLeft,
        cell(CountdownModel::UnitRole).toString(), WallLook::kMain, missed ? colours.overdue : colours.text, true);
    look().text(painter, words, Qt::AlignVCenter | Qt::AlignRight, kind, WallLook::kMain,
        missed ? colours.overdue : colours.text);
    const Incident *incident = m_source.world().incident(cell(CountdownModel::IncidentRole).value<IncidentId>());
    const QString where = incident ? publicPlaceText(m_source.world(), *incident) : QString();
    look().text(painter, words.translated(0, px(4.6)).adjusted(0, 0, 0, -px(1.4)), Qt::AlignVCenter | Qt::AlignLeft,
        Tr::tr("%1 · %2").arg(cell(CountdownModel::NumberRole).toString(), where), WallLook::kSmall, colours.quietText);
    if (!missed) {
        look().bar(painter, QRectF(line.left() + px(1.5), line.bottom() - px(0.5), line.width() - px(3), px(0.4)),
            1 - cell(CountdownModel::ShareRole).toDouble(), warns ? colours.accent : colours.quietText);
    }
}

} // namespace liandong
