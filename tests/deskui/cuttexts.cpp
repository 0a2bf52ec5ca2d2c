// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuttexts.h"

#include "deskui/panels/lifestrip.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QTableWidget>

namespace liandong {

using namespace Qt::StringLiterals;

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    const auto note = [&](const QWidget *widget, const QString &text, int has, int needs) {
        if (has < needs)
            cut += u"%1 “%2”: %3 of %4"_s.arg(QLatin1StringView(widget->metaObject()->className()), text.left(40))
                       .arg(has)
                       .arg(needs);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty()) // behind another tab
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!button->text().isEmpty()) {
                note(button, button->text(), button->width(), button->sizeHint().width());
                note(button, button->text(), button->height(), button->minimumSizeHint().height());
            }
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
            if (label->wordWrap())
                note(label, label->text(), label->height(), label->heightForWidth(label->width()));
            else
                note(label, label->text(), label->width(), label->sizeHint().width());
        }
        if (const auto *strip = qobject_cast<const LifeStrip *>(widget))
            note(strip, strip->accessibleDescription(), strip->width(), strip->minimumSizeHint().width());
        if (const auto *table = qobject_cast<const QTableView *>(widget);
            table && !qobject_cast<const QTableWidget *>(table))
            note(table, table->accessibleName(), table->viewport()->width(), table->horizontalHeader()->length());
        if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget())
            note(area, area->accessibleName(), area->viewport()->width(), area->widget()->width());
        if (widget->objectName() == u"qt_toolbar_ext_button")
            cut += u"the tool bar has no room for all it holds"_s;
    }
    return cut;
}

} // namespace liandong
