// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/categorychooser.h"

#include "deskui/settings/itemview.h"
#include "deskui/tr.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

CategoryChooser::CategoryChooser(Desk &desk, const CategoryKey &moved, QWidget *parent)
    : QDialog(parent)
    , m_tree(desk.source())
    , m_proxy(m_tree)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Tr::tr("Move to another place"));
    resize(460, 520);
    auto *search = new QLineEdit(this);
    search->setPlaceholderText(Tr::tr("Search: text, pinyin or initials"));
    auto *view = new QTreeView(this);
    view->setModel(&m_proxy);
    setUpItemView(*view, true);
    view->setDragDropMode(QAbstractItemView::NoDragDrop);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *under = buttons->addButton(Tr::tr("Put under it"), QDialogButtonBox::AcceptRole);
    QPushButton *top = buttons->addButton(Tr::tr("To the top"), QDialogButtonBox::ActionRole);
    buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::RejectRole);
    under->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(Tr::tr("Where is “%1” to stand?").arg(desk.world().categoryPath(moved)), this));
    layout->addWidget(search);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    const auto tell = [this](const CategoryKey &parentKey) {
        Q_EMIT chosen(parentKey);
        accept();
    };
    connect(search, &QLineEdit::textChanged, this, [this, view](const QString &typed) {
        m_proxy.setSearch(typed);
        view->expandAll();
        view->setCurrentIndex(m_proxy.index(0, 0));
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [under, moved](const QModelIndex &now) {
        under->setEnabled(now.isValid() && now.data(ItemKeyRole).toString() != moved.text());
    });
    connect(under, &QPushButton::clicked, this,
        [view, tell] { tell(CategoryKey(view->currentIndex().data(ItemKeyRole).toString())); });
    connect(top, &QPushButton::clicked, this, [tell] { tell({}); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search->setFocus();
}

} // namespace liandong
