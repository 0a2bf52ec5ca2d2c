// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace liandong {

/// Scrolls up and down only, and is as wide as its content needs at least.
class ColumnArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnArea(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
};

} // namespace liandong
