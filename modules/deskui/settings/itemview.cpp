// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/itemview.h"

#include "deskmodels/rulebookroles.h"
#include "deskui/look/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace liandong {

namespace {

class ItemDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QModelIndex first = index.siblingAtColumn(0);
        if (first.data(ItemRetiredRole).toBool()) {
            option->font.setStrikeOut(true);
            option->palette.setColor(QPalette::Text, Theme::colours().quietText);
            option->palette.setColor(QPalette::HighlightedText, Theme::colours().quietText);
        } else if (index.column() > 0 && first.data(ItemAttentionRole).toBool()) {
            option->palette.setColor(QPalette::Text, Theme::colours().accent);
            option->palette.setColor(QPalette::HighlightedText, Theme::colours().accent);
        }
    }
};

} // namespace

void setUpItemView(QTreeView &view, bool tree)
{
    view.setItemDelegate(new ItemDelegate(&view));
    view.setUniformRowHeights(true);
    view.setRootIsDecorated(tree);
    view.setHeaderHidden(tree);
    view.setAlternatingRowColors(true);
    view.setAllColumnsShowFocus(true);
    view.setTextElideMode(Qt::ElideRight);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    if (tree) {
        view.setDragEnabled(true);
        view.setAcceptDrops(true);
        view.setDropIndicatorShown(true);
        view.setDragDropMode(QAbstractItemView::InternalMove);
        view.setDefaultDropAction(Qt::MoveAction);
        QObject::connect(view.model(), &QAbstractItemModel::rowsInserted, &view,
            [&view](const QModelIndex &parent) { view.expand(parent); });
        view.expandAll();
        return;
    }
    QHeaderView *header = view.header();
    header->setStretchLastSection(true);
    const int columns = view.model()->columnCount();
    for (int column = 0; column + 1 < columns; ++column)
        header->resizeSection(column, 380 / columns);
}

} // namespace liandong
