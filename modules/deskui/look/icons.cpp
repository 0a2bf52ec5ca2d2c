// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/look/icons.h"

#include "deskui/look/theme.h"

#include <QPainter>
#include <QSvgRenderer>

namespace liandong {

QIcon icon(const QString &name, const QColor &colour)
{
    QSvgRenderer drawing(QStringLiteral(":/liandong/icons/%1.svg").arg(name));
    QIcon result;
    for (const int size : {16, 24, 32, 48}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

QIcon icon(const QString &name)
{
    return icon(name, Theme::colours().text);
}

} // namespace liandong
