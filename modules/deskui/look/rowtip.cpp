// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/look/rowtip.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QTableView>

namespace liandong {

RowTip::RowTip(QTableView &table, QWidget *parent)
    : QLabel(parent)
    , m_table(table)
{
    setWordWrap(true);
    setProperty("quiet", true);
    setTextFormat(Qt::PlainText);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowTip::follow);
    connect(table.model(), &QAbstractItemModel::dataChanged, this, &RowTip::follow);
    connect(table.model(), &QAbstractItemModel::rowsRemoved, this, &RowTip::follow);
    table.installEventFilter(this);
    follow();
}

bool RowTip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        follow();
    return QLabel::eventFilter(watched, event);
}

void RowTip::follow()
{
    const QModelIndex current = m_table.isHidden() ? QModelIndex() : m_table.currentIndex();
    setText(current.isValid() ? current.siblingAtColumn(0).data(Qt::ToolTipRole).toString() : QString());
    setVisible(!text().isEmpty());
}

} // namespace liandong
