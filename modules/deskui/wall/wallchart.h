// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/wall/wallpage.h"

#include <QChartView>

class QBarCategoryAxis;
class QBarSet;
class QValueAxis;

namespace liandong {

/// A row of bars in the one accent colour: upright for what goes on in time, lying for what has names.
class WallChart : public QChartView
{
    Q_OBJECT

public:
    enum class Bars { Upright, Lying };
    struct Bar
    {
        QString name;
        double value = 0;
        friend bool operator==(const Bar &, const Bar &) = default;
    };

    WallChart(const QString &title, Bars bars, const WallLook &look, QWidget *parent);

    /// Percent go from 0 to 100; anything else from 0 to what is needed.
    void setBars(const std::vector<Bar> &bars, bool percent = false);
    /// After the look has changed.
    void restyle();

private:
    const WallLook &m_look;
    Bars m_way;
    QBarSet *m_set;
    QBarCategoryAxis *m_names;
    QValueAxis *m_values;
    std::vector<Bar> m_bars;
};

} // namespace liandong
