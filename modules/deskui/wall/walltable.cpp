// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/wall/walltable.h"

#include "deskui/tr.h"

#include <QPainter>

namespace liandong {

using deskui::Tr;

namespace {
constexpr double kHead = 5; ///< hundredths, like all here
constexpr double kLine = 7;
constexpr double kFoot = 4.5;
constexpr double kColumn = 24;
constexpr double kEdge = 3;
} // namespace

void WallTable::setContent(const WallTableContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    update();
}

QRectF WallTable::cell(const QRectF &line, qsizetype column) const
{
    const double width = look().px(kColumn);
    const double left = line.right() - look().px(kEdge) - width * double(m_content.heads.size() - column);
    return {left, line.top(), width, line.height()};
}

void WallTable::draw(QPainter &painter, const QRectF &room)
{
    const Colours &colours = look().colours;
    const auto px = [this](double hundredths) { return look().px(hundredths); };
    const QRectF inner = room.adjusted(px(kEdge), 0, -px(kEdge), 0);
    const QRectF head(room.left(), room.top(), room.width(), px(kHead));
    for (qsizetype column = 0; column < m_content.heads.size(); ++column) {
        look().text(painter, cell(head, column), Qt::AlignVCenter | Qt::AlignRight, m_content.heads[column],
            WallLook::kSmall, colours.quietText);
    }
    const QRectF foot(inner.left(), room.bottom() - px(kFoot), inner.width(), px(kFoot));
    const QRectF body(room.left(), head.bottom(), room.width(), foot.top() - head.bottom());
    if (m_content.lines.empty())
        look().text(painter, body, Qt::AlignCenter, m_content.nothing, WallLook::kMain, colours.quietText);
    const int shown = std::min(int(m_content.lines.size()), int(body.height() / px(kLine)));
    for (int row = 0; row < shown; ++row) {
        const QRectF line(body.left(), body.top() + row * px(kLine), body.width(), px(kLine));
        drawLine(painter, line, m_content.lines[size_t(row)]);
    }
    look().text(painter, foot, Qt::AlignVCenter | Qt::AlignLeft, m_content.note, WallLook::kSmall, colours.quietText);
    if (const int more = int(m_content.lines.size()) - shown; more > 0) {
        look().text(painter, foot, Qt::AlignVCenter | Qt::AlignRight, Tr::tr("%n more", nullptr, more),
            WallLook::kSmall, colours.quietText);
    }
}

void WallTable::drawLine(QPainter &painter, const QRectF &room, const WallTableContent::Line &line) const
{
    const Colours &colours = look().colours;
    const double edge = look().px(kEdge);
    painter.fillRect(QRectF(room.left() + edge, room.top(), room.width() - 2 * edge, look().px(0.15)), colours.line);
    const double width = cell(room, 0).left() - room.left() - edge;
    look().text(painter, QRectF(room.left() + edge, room.top(), width, room.height()), Qt::AlignVCenter | Qt::AlignLeft,
        line.name, WallLook::kMain, colours.text);
    for (qsizetype column = 0; column < line.cells.size(); ++column) {
        const bool red = line.overdue && column == m_content.overdueColumn;
        look().text(painter, cell(room, column), Qt::AlignVCenter | Qt::AlignRight, line.cells[column], WallLook::kMain,
            red ? colours.overdue : colours.text, column == 0 || red);
    }
}

} // namespace liandong
