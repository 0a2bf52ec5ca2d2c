// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/look/offers.h"

#include "deskui/tr.h"

#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QShortcut>
#include <QStringListModel>
#include <QStyle>

namespace liandong {

void offerTexts(QLineEdit &line, const QStringList &texts)
{
    if (QCompleter *present = line.completer()) {
        static_cast<QStringListModel *>(present->model())->setStringList(texts);
        return;
    }
    auto *completer = new QCompleter(texts, &line);
    completer->setFilterMode(Qt::MatchContains);
    line.setCompleter(completer);
    const auto showAll = [completer] {
        completer->setCompletionPrefix({});
        completer->complete();
    };
    QAction *arrow = line.addAction(line.style()->standardIcon(QStyle::SP_ArrowDown), QLineEdit::TrailingPosition);
    arrow->setToolTip(deskui::Tr::tr("Ready-made texts"));
    QObject::connect(arrow, &QAction::triggered, completer, showAll);
    auto *down = new QShortcut(Qt::Key_Down, &line);
    down->setContext(Qt::WidgetShortcut);
    QObject::connect(down, &QShortcut::activated, completer, showAll);
}

} // namespace liandong
