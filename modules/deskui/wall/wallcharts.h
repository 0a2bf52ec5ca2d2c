// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/wallfigures.h"
#include "deskui/wall/wallchart.h"

#include <array>

namespace liandong {

/// Calls by hour, categories and punctuality of the units: beside each other, or below each other where that is too
/// narrow to be read. The look outlives it.
class WallCharts : public QWidget
{
    Q_OBJECT

public:
    WallCharts(const WallLook &look, QWidget *parent);

    void setFigures(const World &world, const WallFigures &figures);
    /// After the look has changed.
    void restyle();
    /// The least in which they can be read.
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Beside each other.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool fitBeside(int width) const;
    void place();

    const WallLook &m_look;
    WallChart *m_calls;
    WallChart *m_categories;
    WallChart *m_units;
    std::array<WallChart *, 3> m_all;
};

} // namespace liandong
