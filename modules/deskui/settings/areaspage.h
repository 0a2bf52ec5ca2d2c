// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/arealistmodel.h"
#include "deskui/desk.h"
#include "map/areasketch.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace liandong {

class AreaMap;

/// The surfaces on the map: boundary, urban parts, what a unit serves, what is a subordinate centre's; drawn here.
class AreasPage : public QWidget
{
    Q_OBJECT

public:
    AreasPage(Desk &desk, QWidget *parent);

    /// Shows it, unless another one is being drawn.
    void choose(const AreaKey &area);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildMap();
    QAction *addTool(QWidget &bar, const QString &text, const QKeySequence &keys, void (AreaSketch::*perform)());

    void show(const std::optional<AreaKey> &area);
    void beginNew();
    void beginEdit();
    void endEdit();
    void save();
    void setRetired(bool retired);
    void submit(const Area &area);
    void refresh();
    void followOthers();
    void showOthers();
    [[nodiscard]] const Area *shown() const;
    [[nodiscard]] Area drawn() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString hint() const;

    Desk &m_desk;
    AreaListModel m_model;
    AreaSketch m_sketch;
    std::optional<AreaKey> m_area; ///< shown or edited; nothing for a new one
    std::optional<Area> m_from; ///< what the editor saw
    bool m_editing = false;
    bool m_waiting = false; ///< sent, not answered yet

    QTableView *m_list = nullptr;
    AreaMap *m_map = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_source = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_retire = nullptr;
    QPushButton *m_history = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_refusal = nullptr;
    QAction *m_drawPolygon = nullptr;
    QAction *m_drawHole = nullptr;
    QAction *m_finish = nullptr;
    QAction *m_abandon = nullptr;
    QAction *m_removePoint = nullptr;
    QAction *m_removeRing = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace liandong
