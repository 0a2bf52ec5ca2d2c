// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/look/theme.h"

#include <QWidget>

namespace liandong {

/// How a wall draws: everything is measured in hundredths of its height, so that it reads the same on every screen.
/// Seen from eight metres on a screen of 55 inches: kMain is read at ease, kSmall is the least that is read at all.
struct WallLook
{
    static constexpr double kMain = 4.2;
    static constexpr double kSmall = 2.8;

    Colours colours = Theme::colours();
    double unit = 10.8; ///< pixels of one hundredth of the wall's height

    [[nodiscard]] double px(double hundredths) const { return hundredths * unit; }
    /// With figures of the same width.
    [[nodiscard]] QFont font(double hundredths, bool bold = false) const;
    /// On one line; what has no room is elided at its end.
    void text(QPainter &painter, const QRectF &room, Qt::Alignment alignment, const QString &text, double hundredths,
        const QColor &colour, bool bold = false) const;
    [[nodiscard]] double widthOf(const QString &text, double hundredths, bool bold = false) const;
    /// A line of the board that tells how much is left: a bar over the ground that it empties.
    void bar(QPainter &painter, const QRectF &room, double share, const QColor &colour) const;
};

/// One of the surfaces a wall is made of. Draws itself whole, by the look of its wall, which outlives it.
class WallPage : public QWidget
{
    Q_OBJECT

public:
    WallPage(const WallLook &look, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    virtual void draw(QPainter &painter, const QRectF &room) = 0;
    [[nodiscard]] const WallLook &look() const { return m_look; }

private:
    const WallLook &m_look;
};

} // namespace liandong
