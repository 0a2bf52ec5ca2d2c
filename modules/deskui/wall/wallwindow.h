// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/worldsource.h"
#include "deskui/wall/screenkeeper.h"
#include "deskui/wall/walloptions.h"
#include "deskui/wall/wallpage.h"

#include <QTimer>

class QStackedWidget;

namespace liandong {

class Ground;
class MapPanel;
class WallFiguresPage;
class WallHead;
class WallStrip;
class WallTable;
struct WallFigures;

/// 大屏: what a room watches. Shows no caller, no number and no narrative; has a light of its own; hides the pointer
/// when it rests. Keys: 1 … 5 a layout, R rotates, the arrows turn, Escape closes; the same in its context menu.
class WallWindow : public QWidget
{
    Q_OBJECT

public:
    explicit WallWindow(const WorldSource &source, const WallOptions &options = {}, QWidget *parent = nullptr);

    /// Whole screen, there for good, also when the screen goes away and comes back.
    void fillScreen(QScreen &screen) { m_screen.fill(screen); }
    [[nodiscard]] WallLayout layoutShown() const;
    [[nodiscard]] bool rotates() const { return m_rotation.isActive(); }
    void show(WallLayout layout);
    using QWidget::show;
    void setRotates(bool rotates);
    /// Beneath its map; to be chosen in its context menu.
    void setGround(Ground &ground);
    /// Day or night from now on by this rule.
    void setNightRule(const NightRule &rule);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void turn(int by);
    void tick();
    void followPointer();
    void followLight();
    void showFigures();
    void showUnits(const WallFigures &figures);
    void showTownships(const WallFigures &figures);
    void restyle();

    const WorldSource &m_source;
    WallOptions m_options;
    WallLook m_look;
    ScreenKeeper m_screen;
    WallHead *m_head;
    QStackedWidget *m_pages;
    MapPanel *m_map;
    Ground *m_ground = nullptr;
    WallTable *m_units;
    WallTable *m_townships;
    WallFiguresPage *m_figures;
    WallStrip *m_strip;
    WallPage *m_ticker;
    QTimer m_rotation;
    QPoint m_pointer; ///< where it was a second ago
    int m_rested = 0; ///< seconds
};

} // namespace liandong
