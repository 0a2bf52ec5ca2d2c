// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/unitfiguresmodel.h"
#include "deskui/desk.h"

#include <QDialog>

class QLabel;

namespace liandong {

/// A duty room's own figures of the last twelve months, asked of the service, which has the old incidents.
class FiguresDialog : public QDialog
{
    Q_OBJECT

public:
    FiguresDialog(Desk &desk, QWidget *parent);

private:
    void ask();
    void take(const wire::UnitFiguresCounted &counted);

    Desk &m_desk;
    UnitFiguresModel m_model;
    QLabel *m_state;
    qint64 m_request = 0; ///< 0: to be asked anew
};

} // namespace liandong
