// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/rowseditor.h"

#include "deskui/look/tables.h"
#include "deskui/tr.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

constexpr int kRowHeight = 28;
constexpr int kRowsSeen = 4;

/// Tells while a cell is open.
class HoldingDelegate final : public QStyledItemDelegate
{
public:
    HoldingDelegate(std::function<void(bool)> held, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_held(std::move(held))
    { }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        m_held(true);
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override
    {
        QStyledItemDelegate::destroyEditor(editor, index);
        m_held(false);
    }

private:
    std::function<void(bool)> m_held;
};

} // namespace

RowsEditor::RowsEditor(const ItemField &field, const QStringList &headings, QWidget *parent)
    : FieldEditor(parent)
    , m_table(new QTableWidget(0, int(headings.size()), this))
    , m_bar(new QHBoxLayout)
{
    setUpTable(*m_table, kRowHeight);
    m_table->setHorizontalHeaderLabels(headings);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setItemDelegate(new HoldingDelegate([this](bool open) { Q_EMIT held(open); }, this));
    m_table->setFixedHeight(kRowHeight * kRowsSeen + m_table->horizontalHeader()->sizeHint().height() + 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table);
    layout->addLayout(m_bar);
    setInner(m_table, field);
    connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (row >= 0 && row < count() && readCell(row, column))
            Q_EMIT edited();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &RowsEditor::offer);
}

QPushButton *RowsEditor::button(const QString &name, const QString &text, const std::function<void()> &perform)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, perform);
    m_bar->addWidget(made);
    m_buttons.push_back(made);
    return made;
}

void RowsEditor::addButtons(const char *thing, const QString &addText,
    const std::vector<std::tuple<const char *, QString, std::function<void(int row)>>> &between)
{
    const QString name = QString::fromLatin1(thing);
    const QString capital = name.left(1).toUpper() + name.mid(1);
    button(QStringLiteral("add") + capital, addText, [this] { add(); });
    for (const auto &[key, text, perform] : between) {
        button(QString::fromLatin1(key), text, [this, perform] {
            perform(m_table->currentRow());
            refill(m_table->currentRow());
            Q_EMIT edited();
        });
    }
    button(name + QStringLiteral("Up"), Tr::tr("Up"), [this] { move(-1); });
    button(name + QStringLiteral("Down"), Tr::tr("Down"), [this] { move(1); });
    button(QStringLiteral("remove") + capital, Tr::tr("Remove"), [this] {
        erase(m_table->currentRow());
        refill();
        Q_EMIT edited();
    });
    m_bar->addStretch();
    offer();
}

QTableWidgetItem *RowsEditor::cell(int row, int column, const QString &text, Qt::ItemFlags flags)
{
    if (!m_table->item(row, column))
        m_table->setItem(row, column, new QTableWidgetItem);
    QTableWidgetItem *item = m_table->item(row, column);
    item->setText(text);
    item->setFlags(flags);
    item->setData(Qt::ForegroundRole, {});
    return item;
}

Qt::ItemFlags RowsEditor::typed(Qt::ItemFlags also) const
{
    const Qt::ItemFlags fixed = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_readOnly ? fixed : fixed | also;
}

void RowsEditor::refill()
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(count());
    for (int row = 0; row < m_table->rowCount(); ++row)
        fill(row);
    offer();
}

void RowsEditor::refill(int row)
{
    const QSignalBlocker quiet(m_table);
    fill(row);
}

void RowsEditor::add()
{
    append();
    const int row = count() - 1;
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(count());
        fill(row);
    }
    m_table->setFocus();
    m_table->setCurrentCell(row, 0);
    m_table->editItem(m_table->item(row, 0));
}

void RowsEditor::move(int places)
{
    const int row = m_table->currentRow();
    const int to = row + places;
    if (row < 0 || to < 0 || to >= count())
        return;
    swap(row, to);
    refill();
    m_table->setCurrentCell(to, m_table->currentColumn());
    Q_EMIT edited();
}

void RowsEditor::offer()
{
    for (QPushButton *button : m_buttons)
        button->setEnabled(!m_readOnly && (button == m_buttons.front() || m_table->currentRow() >= 0));
}

void RowsEditor::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    refill();
}

} // namespace liandong
