// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/incidentqueueproxy.h"
#include "deskui/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace liandong {

/// 警情队列: overdue on top. Follows the desk's selection and sets it.
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(Desk &desk, QWidget *parent = nullptr);

    void focusSearch();
    void focusList();
    void selectNeighbour(int step);
    [[nodiscard]] const IncidentQueueModel &queue() const { return m_queue; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFilters();
    void buildTable();
    void applyFilter();
    void followSelection();
    void showCounts();

    Desk &m_desk;
    IncidentQueueModel m_queue;
    IncidentQueueProxy m_proxy;
    QLineEdit *m_search;
    std::map<IncidentState, QToolButton *> m_states;
    QToolButton *m_mine;
    QToolButton *m_overdue;
    QTableView *m_table;
    QLabel *m_empty;
    bool m_following = false;
};

} // namespace liandong
