// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/wallfigures.h"
#include "deskmodels/wallticker.h"
#include "deskui/wall/wallpage.h"

namespace liandong {

/// The top of the wall: whose it is, what it shows, whether it is live, the time.
class WallHead : public WallPage
{
    Q_OBJECT

public:
    WallHead(const WorldSource &source, const WallLook &look, QWidget *parent);

    void setTitle(const QString &title);
    /// Small, before the title: what the wall cannot do; empty for nothing.
    void setSign(const QString &sign);

protected:
    void draw(QPainter &painter, const QRectF &room) override;

private:
    const WorldSource &m_source;
    QString m_title;
    QString m_sign;
};

/// Today's counts, always in sight.
class WallStrip : public WallPage
{
    Q_OBJECT

public:
    using WallPage::WallPage;

    void setFigures(const WallFigures &figures);

protected:
    void draw(QPainter &painter, const QRectF &room) override;

private:
    struct Count
    {
        QString word;
        QString number;
        bool red = false;
    };

    std::vector<Count> m_counts;
};

/// What just happened, the newest on the left, as much as fits.
class WallTickerLine : public WallPage
{
    Q_OBJECT

public:
    WallTickerLine(const WorldSource &source, const WallLook &look, QWidget *parent);

protected:
    void draw(QPainter &painter, const QRectF &room) override;

private:
    const WorldSource &m_source;
    WallTicker m_ticker;
};

} // namespace liandong
