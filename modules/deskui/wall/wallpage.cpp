// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/wall/wallpage.h"

#include <QPainter>

namespace liandong {

QFont WallLook::font(double hundredths, bool bold) const
{
    QFont font = bold ? Theme::heading(10) : Theme::figures(10);
    font.setFeature("tnum", 1);
    font.setPixelSize(std::max(1, qRound(px(hundredths))));
    return font;
}

void WallLook::text(QPainter &painter, const QRectF &room, Qt::Alignment alignment, const QString &text,
    double hundredths, const QColor &colour, bool bold) const
{
    painter.setFont(font(hundredths, bold));
    painter.setPen(colour);
    const QString fitting = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, std::ceil(room.width()));
    painter.drawText(room, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, fitting);
}

double WallLook::widthOf(const QString &text, double hundredths, bool bold) const
{
    return std::ceil(QFontMetricsF(font(hundredths, bold)).horizontalAdvance(text)) + 1;
}

void WallLook::bar(QPainter &painter, const QRectF &room, double share, const QColor &colour) const
{
    painter.fillRect(room, colours.line);
    painter.fillRect(
        QRectF(room.left(), room.top(), room.width() * std::clamp(share, 0.0, 1.0), room.height()), colour);
}

WallPage::WallPage(const WallLook &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{ }

void WallPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.colours.panel);
    draw(painter, QRectF(rect()));
}

} // namespace liandong
