// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/incidentqueueproxy.h"
#include "deskui/desk.h"

#include <QDialog>

class QTableView;

namespace liandong {

/// Finds another incident of the queue, for a link or a merge.
class IncidentChooser : public QDialog
{
    Q_OBJECT

public:
    IncidentChooser(Desk &desk, const IncidentId &except, const QString &title, const QString &accept, QWidget *parent);

Q_SIGNALS:
    void chosen(const liandong::IncidentId &incident);

private:
    void confirm();

    IncidentId m_except;
    IncidentQueueModel m_queue;
    IncidentQueueProxy m_proxy;
    QTableView *m_table;
};

} // namespace liandong
