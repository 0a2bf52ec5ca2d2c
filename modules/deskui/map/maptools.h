// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/desk.h"
#include "map/mapsketch.h"

#include <QWidget>

#include <map>

class QMenu;
class QShortcut;
class QToolButton;

namespace liandong {

class DrawingLabel;
class MapPanel;

/// The row of tools of a map: measure a distance or an area, draw about the selected incident, erase, print. A drawing
/// belongs to the incident that was selected when it was begun. GUI thread; the panel
/// lives as long.
class MapTools : public QWidget
{
    Q_OBJECT

public:
    MapTools(Desk &desk, MapPanel &panel, QWidget *parent = nullptr);

    /// As if its button were pressed: taken, or put away where it is in hand. Nothing where it is disabled.
    void take(MapTool tool);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const char *name, const QString &text);
    void addTool(MapTool tool, const char *name, const QString &text);
    void putAway();
    void follow();
    void refresh();
    void refreshIcons();
    void showHint();
    void object();
    void onFinished();
    void submit(const QString &label);
    void answer(const std::optional<Refusal> &refusal, const DrawOnIncident &asked);
    void fillEraseMenu();
    void erase(const IncidentId &incident, const Drawing &drawing);
    [[nodiscard]] QString measured() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString keysText() const;

    Desk &m_desk;
    MapPanel &m_panel;
    MapSketch &m_sketch;
    DrawingLabel *m_label;
    QMenu *m_drawings;
    QShortcut *m_undo;
    QShortcut *m_finish;
    QShortcut *m_leave;
    std::map<MapTool, QToolButton *> m_tools;
    QToolButton *m_erase = nullptr;
    QToolButton *m_print = nullptr;
    std::optional<IncidentId> m_incident; ///< what is being drawn about
    DrawingId m_drawing; ///< asked for and not answered yet, where the sketch is still in hand
    QString m_begun; ///< the label of what was refused
    QString m_objection; ///< until a corner changes
};

} // namespace liandong
