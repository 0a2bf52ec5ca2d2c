// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"

#include "deskmodels/worldsource.h"

#include <algorithm>

namespace liandong {

namespace {

QString valueText(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<IncidentId>())
        return value.value<IncidentId>().text();
    if (value.metaType() == QMetaType::fromType<OrderId>())
        return value.value<OrderId>().text();
    if (value.metaType() == QMetaType::fromType<CommandId>())
        return value.value<CommandId>().text();
    return value.toString();
}

void dumpRows(const QAbstractItemModel &model, const QModelIndex &parent, const QString &indent, QStringList &lines)
{
    const QHash<int, QByteArray> names = model.roleNames();
    QList<int> roles = names.keys();
    std::ranges::sort(roles);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        lines.append(indent + cells.join(u" | "));
        const QModelIndex first = model.index(row, 0, parent);
        for (const int role : roles)
            lines.append(
                indent + u"    " + QString::fromLatin1(names.value(role)) + u'=' + valueText(first.data(role)));
        dumpRows(model, first, indent + u"  ", lines);
    }
}

} // namespace

QString dump(const QAbstractItemModel &model)
{
    QStringList lines;
    dumpRows(model, {}, {}, lines);
    return lines.join(u'\n');
}

QStringList texts(const QAbstractItemModel &model, int column)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, column).data().toString());
    return all;
}

} // namespace liandong
