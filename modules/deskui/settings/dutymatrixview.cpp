// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/dutymatrixview.h"

#include "deskui/look/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace liandong {

namespace {

constexpr int kCellSide = 28;
constexpr int kMostUpright = 9; ///< characters under one another
constexpr int kMostTurned = 150; ///< pixels
constexpr int kIndent = 16;
constexpr int kMarkSide = 6;

bool isUpright(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto part = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return QColor(part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue()));
}

double weightOf(DutyRole role)
{
    switch (role) {
    case DutyRole::Lead:
        return 1.0;
    case DutyRole::Responsible:
        return 0.55;
    case DutyRole::AcceptsComplaints:
        return 0.32;
    case DutyRole::TakesPart:
        return 0.2;
    case DutyRole::Supports:
        break;
    }
    return 0.1;
}

/// A ring: something is missing here.
void paintGapMark(QPainter &painter, const QPoint &centre)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colours().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(centre), kMarkSide / 2.0 + 1, kMarkSide / 2.0 + 1);
    painter.restore();
}

void paintGround(QPainter &painter, const QRect &rect, bool strong)
{
    const Colours &colours = Theme::colours();
    painter.fillRect(rect, strong ? colours.accentTint : colours.raised);
    painter.setPen(colours.line);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.drawLine(rect.topRight(), rect.bottomRight());
}

bool isCurrent(const QHeaderView &header, int section)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(header.parentWidget());
    if (!view || !view->currentIndex().isValid())
        return false;
    const QModelIndex current = view->currentIndex();
    return section == (header.orientation() == Qt::Horizontal ? current.column() : current.row());
}

} // namespace

QColor fillOf(DutyRole role)
{
    return mixed(Theme::colours().accent, Theme::colours().panel, weightOf(role));
}

UnitHeader::UnitHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setMinimumSectionSize(kCellSide);
    setDefaultSectionSize(kCellSide);
    setSectionResizeMode(QHeaderView::Fixed);
}

QString UnitHeader::textOf(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    if (isUpright(text))
        return text.size() > kMostUpright ? QString(text.left(kMostUpright - 1) + u'…') : text;
    return fontMetrics().elidedText(text, Qt::ElideRight, kMostTurned);
}

QSize UnitHeader::sectionSizeFromContents(int section) const
{
    const QString text = textOf(section);
    const int length
        = isUpright(text) ? int(text.size()) * fontMetrics().height() : fontMetrics().horizontalAdvance(text);
    return {kCellSide, length + kMarkSide + 18};
}

void UnitHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    paintGround(*painter, rect, isCurrent(*this, section));
    painter->setPen(Theme::colours().text);
    const QString text = textOf(section);
    const QRect room = rect.adjusted(0, 4, 0, -kMarkSide - 8);
    if (isUpright(text)) {
        const int step = fontMetrics().height();
        QRect line(room.left(), room.bottom() - step * int(text.size()), room.width(), step);
        for (const QChar c : text) {
            painter->drawText(line, Qt::AlignCenter, QString(c));
            line.translate(0, step);
        }
    } else {
        painter->translate(room.left(), room.bottom());
        painter->rotate(-90);
        painter->drawText(QRect(0, 0, room.height(), room.width()), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    painter->restore();
    if (model()->headerData(section, Qt::Horizontal, DutyMatrixModel::GapRole).toBool())
        paintGapMark(*painter, {rect.center().x(), rect.bottom() - kMarkSide});
}

CategoryHeader::CategoryHeader(const DutyMatrixProxy &proxy, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_proxy(proxy)
{
    setSectionsClickable(true);
    setDefaultSectionSize(kCellSide);
    setSectionResizeMode(QHeaderView::Fixed);
}

void CategoryHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto value = [&](int role) { return model()->headerData(section, Qt::Vertical, role); };
    const bool leaf = value(DutyMatrixModel::LeafRole).toBool();
    const bool gap = value(DutyMatrixModel::GapRole).toBool();
    painter->save();
    paintGround(*painter, rect, isCurrent(*this, section));
    QRect room = rect.adjusted(6 + kIndent * value(DutyMatrixModel::DepthRole).toInt(), 0, -6, 0);
    if (!leaf) {
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = QRect(room.left(), room.center().y() - 5, 11, 11);
        const bool closed = m_proxy.isCollapsed(CategoryKey(value(DutyMatrixModel::CategoryRole).toString()));
        style()->drawPrimitive(
            closed ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowDown, &arrow, painter, this);
    }
    room.setLeft(room.left() + kIndent);
    if (gap)
        room.setRight(room.right() - kMarkSide - 8);
    QFont font = painter->font();
    font.setWeight(leaf ? QFont::Normal : QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(Theme::colours().text);
    const QString text = QFontMetrics(font).elidedText(value(Qt::DisplayRole).toString(), Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
    if (gap)
        paintGapMark(*painter, {rect.right() - kMarkSide - 5, rect.center().y()});
}

void RoleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    const QVariant role = index.data(DutyMatrixModel::DutyRoleRole);
    const bool gap = index.data(DutyMatrixModel::GapRole).toBool();
    painter->save();
    painter->fillRect(option.rect, gap ? colours.raised : colours.panel);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    const QRect cell = option.rect.adjusted(1, 1, -2, -2);
    if (role.isValid()) {
        painter->fillRect(cell, fillOf(DutyRole(role.toInt())));
        painter->setPen(role.toInt() <= int(DutyRole::Responsible) ? colours.onAccent : colours.text);
    } else {
        painter->setPen(colours.quietText);
    }
    painter->drawText(cell, Qt::AlignCenter, index.data().toString());
    if (index.data(DutyMatrixModel::DoubledRole).toBool()) {
        painter->setPen(QPen(colours.text, 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(colours.accent, 3));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

DutyMatrixView::DutyMatrixView(DutyMatrixModel &matrix, DutyMatrixProxy &proxy, QWidget *parent)
    : QTableView(parent)
    , m_matrix(matrix)
    , m_proxy(proxy)
{
    auto *categories = new CategoryHeader(proxy, this);
    auto *units = new UnitHeader(this);
    setModel(&proxy);
    setHorizontalHeader(units);
    setVerticalHeader(categories);
    categories->setFixedWidth(250);
    setItemDelegate(new RoleDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(categories, &QHeaderView::sectionClicked, this, &DutyMatrixView::fold);
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT editAsked(m_proxy.mapToSource(index)); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [categories, units] {
        categories->viewport()->update();
        units->viewport()->update();
    });
}

QModelIndex DutyMatrixView::current() const
{
    return m_proxy.mapToSource(currentIndex());
}

void DutyMatrixView::goTo(const CategoryKey &category, const UnitKey &unit)
{
    const QModelIndex before = current();
    const int row = category.isNull() ? std::max(before.row(), 0) : m_matrix.rowOf(category);
    const int column = unit.isNull() ? std::max(before.column(), 0) : m_matrix.columnOf(unit);
    if (row < 0 || column < 0 || row >= m_matrix.rowCount() || column >= m_matrix.columnCount())
        return;
    m_proxy.reveal(m_matrix.categoryAt(row));
    const QModelIndex cell = m_proxy.mapFromSource(m_matrix.index(row, column));
    setCurrentIndex(cell);
    scrollTo(cell, QAbstractItemView::PositionAtCenter);
}

void DutyMatrixView::fold(int row)
{
    const CategoryKey category(m_proxy.headerData(row, Qt::Vertical, DutyMatrixModel::CategoryRole).toString());
    if (!m_proxy.headerData(row, Qt::Vertical, DutyMatrixModel::LeafRole).toBool())
        m_proxy.setCollapsed(category, !m_proxy.isCollapsed(category));
    verticalHeader()->viewport()->update();
}

void DutyMatrixView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex cell = current();
    const int digit = event->key() - Qt::Key_0;
    if (cell.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT editAsked(cell);
    else if (cell.isValid() && (event->key() == Qt::Key_Delete || digit == 0))
        Q_EMIT roleTyped(cell, std::nullopt);
    else if (cell.isValid() && digit >= 1 && digit <= int(DutyRole::Supports) + 1)
        Q_EMIT roleTyped(cell, DutyRole(digit - 1));
    else if (cell.isValid() && event->key() == Qt::Key_Space)
        fold(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace liandong
