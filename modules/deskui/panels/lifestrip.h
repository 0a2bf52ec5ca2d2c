// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/orderlife.h"

#include <QWidget>

namespace liandong {

/// The life of an order as a line of stages with their times: done, skipped, current, next. A stage gets the room that
/// its word needs, in two lines where it has several; the words shrink a little before any is cut.
class LifeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LifeStrip(QWidget *parent = nullptr);

    void showLife(const OrderLife &life, const Centre &centre, Instant now);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Stage
    {
        OrderStage stage;
        QString time;
        QStringList words; ///< lines
        double left = 0;
        double width = 0;
    };
    [[nodiscard]] const Stage *stageAt(int x) const;
    [[nodiscard]] QFont wordFont(double pointSize) const;
    [[nodiscard]] double least(double pointSize) const;
    void arrange();
    void paintStage(QPainter &painter, const Stage &stage, const Stage *before) const;

    std::vector<Stage> m_stages;
    QFont m_font;
    int m_lines = 1; ///< of words and time together
};

} // namespace liandong
