// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/wall/wallpage.h"

#include <QChartView>

#include <span>

class QAbstractBarSeries;
class QBarCategoryAxis;
class QBarSet;
class QValueAxis;

namespace liandong {

/// A row of bars in the one accent colour: upright and counted from 0 for hours, lying for what has names.
class WallChart : public QChartView
{
    Q_OBJECT

public:
    static constexpr size_t kNamed = 6; ///< bars with names that can be read from afar

    enum class Bars { Upright, Lying };
    struct Bar
    {
        QString name;
        double value = 0;
        friend bool operator==(const Bar &, const Bar &) = default;
    };

    WallChart(const QString &title, Bars bars, const WallLook &look, QWidget *parent);

    /// Upright ones: how many in each hour.
    void setHours(std::span<const int> counts);
    /// Lying ones, in percent, the first on top; no more than kNamed.
    void setShares(const std::vector<Bar> &bars);
    /// After the look has changed.
    void restyle();

private:
    const WallLook &m_look;
    QBarSet *m_set;
    QAbstractBarSeries *m_series;
    QBarCategoryAxis *m_names; ///< of lying ones
    QValueAxis *m_hours; ///< of upright ones
    QValueAxis *m_values;
    std::vector<int> m_counts;
    std::vector<Bar> m_shares;
};

} // namespace liandong
