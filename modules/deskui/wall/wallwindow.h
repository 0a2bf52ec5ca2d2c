// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/wallspeech.h"
#include "deskmodels/worldsource.h"
#include "deskui/wall/screenkeeper.h"
#include "deskui/wall/walloptions.h"
#include "deskui/wall/wallpage.h"

#include <QTimer>

class QStackedWidget;

namespace liandong {

class Ground;
class MapPanel;
class Voice;
class WallFiguresPage;
class WallHead;
class WallStrip;
class WallTable;
struct WallFigures;

/// 大屏: what a room watches, and hears where it speaks. Shows no caller, no number and no narrative; has a light of
/// its own; hides the pointer when it rests. Follows the centre's programme (World::wall). Keys: 1 … 5 a layout, R
/// rotates, the arrows turn, Escape closes; the same in its context menu. What was chosen so stays until the programme
/// changes; a wall that rotates goes on from there.
class WallWindow : public QWidget
{
    Q_OBJECT

public:
    explicit WallWindow(const WorldSource &source, const WallOptions &options = {}, QWidget *parent = nullptr);
    ~WallWindow() override;

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
    /// Instead of the machine's own.
    void setVoice(std::unique_ptr<Voice> voice);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followProgramme();
    void followVoice();
    void turn(std::span<const WallLayout> round, int by);
    void tick();
    void followPointer();
    void followLight();
    void showFigures();
    void showUnits(const WallFigures &figures);
    void showTerritories(const WallFigures &figures);
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
    WallTable *m_territories;
    WallFiguresPage *m_figures;
    WallStrip *m_strip;
    WallPage *m_ticker;
    WallProgramme m_programme; ///< followed now
    std::vector<WallLayout> m_round; ///< through which it rotates
    QTimer m_rotation;
    std::unique_ptr<Voice> m_voice; ///< made when it shall speak
    WallSpeech m_speech;
    QPoint m_pointer; ///< where it was a second ago
    int m_rested = 0; ///< seconds
};

} // namespace liandong
