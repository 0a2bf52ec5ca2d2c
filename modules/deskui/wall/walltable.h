// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/wall/wallpage.h"

#include <QStringList>

namespace liandong {

/// What a wall's table shows: a name and figures a line, the most urgent first.
struct WallTableContent
{
    struct Line
    {
        QString name;
        QStringList cells; ///< one a head
        bool overdue = false; ///< then the cell of the overdue is red
        friend bool operator==(const Line &, const Line &) = default;
    };

    QStringList heads; ///< of the figures
    qsizetype overdueColumn = 0; ///< among the figures
    std::vector<Line> lines;
    QString nothing; ///< instead of no line
    QString note; ///< what the figures are, in small

    friend bool operator==(const WallTableContent &, const WallTableContent &) = default;
};

/// Units or townships with their figures; as many as fit, and how many more there are.
class WallTable : public WallPage
{
    Q_OBJECT

public:
    using WallPage::WallPage;

    void setContent(const WallTableContent &content);

protected:
    void draw(QPainter &painter, const QRectF &room) override;

private:
    void drawLine(QPainter &painter, const QRectF &room, const WallTableContent::Line &line) const;
    [[nodiscard]] QRectF cell(const QRectF &line, qsizetype column) const;

    WallTableContent m_content;
};

} // namespace liandong
