// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/orderlife.h"

#include <QWidget>

namespace liandong {

/// The life of an order as a line of stages with their times: done, skipped, current, next.
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
    bool event(QEvent *event) override;

private:
    struct Stage
    {
        OrderStage stage;
        QString time;
    };
    [[nodiscard]] int stageAt(int x) const;

    std::vector<Stage> m_stages;
};

} // namespace liandong
