// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/phoneseditor.h"

#include "deskmodels/formats.h"
#include "deskui/look/tables.h"
#include "deskui/look/theme.h"
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

/// Tells while a cell is open.
class PhoneDelegate final : public QStyledItemDelegate
{
public:
    PhoneDelegate(std::function<void(bool)> held, QObject *parent)
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

PhonesEditor::PhonesEditor(Desk &desk, const ItemField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_desk(desk)
    , m_table(new QTableWidget(0, ColumnCount, this))
{
    setUpTable(*m_table, 28);
    m_table->setHorizontalHeaderLabels({Tr::tr("Number", "of a telephone"), Tr::tr("Label", "of a telephone"),
        Tr::tr("Placeholder"), Tr::tr("Last verified")});
    fitColumns(*m_table, {{Number, 130}, {Label, 80, 1}, {Verified, 170}, {Placeholder, 60}});
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setItemDelegate(new PhoneDelegate([this](bool open) { Q_EMIT held(open); }, this));
    m_table->setFixedHeight(28 * 4 + m_table->horizontalHeader()->sizeHint().height() + 4);
    auto *bar = new QHBoxLayout;
    addButtons(*bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table);
    layout->addLayout(bar);
    setInner(m_table, field);
    connect(m_table, &QTableWidget::cellChanged, this, &PhonesEditor::readCell);
    connect(m_table, &QTableWidget::currentCellChanged, this, &PhonesEditor::offer);
    offer();
}

void PhonesEditor::addButtons(QHBoxLayout &bar)
{
    const auto button = [&](const char *name, const QString &text, const std::function<void()> &perform) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1StringView(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, perform);
        bar.addWidget(made);
        m_buttons.push_back(made);
    };
    button("addPhone", Tr::tr("Add phone"), [this] { add(); });
    button("verifyPhone", Tr::tr("Verified today"), [this] {
        change(m_table->currentRow(), [this](DutyPhone &phone) {
            phone.verifiedAt = m_desk.source().serviceNow();
            phone.placeholder = false;
        });
    });
    button("phoneUp", Tr::tr("Up"), [this] { move(-1); });
    button("phoneDown", Tr::tr("Down"), [this] { move(1); });
    button("removePhone", Tr::tr("Remove"), [this] {
        m_phones.erase(m_phones.begin() + m_table->currentRow());
        setValue(std::vector(m_phones));
        Q_EMIT edited();
    });
    bar.addStretch();
}

FieldValue PhonesEditor::value() const
{
    std::vector<DutyPhone> phones = m_phones;
    std::erase_if(phones, [](const DutyPhone &phone) { return phone.number.isEmpty() && phone.label.isEmpty(); });
    return phones;
}

void PhonesEditor::setValue(const FieldValue &value)
{
    const auto *held = std::get_if<std::vector<DutyPhone>>(&value);
    m_phones = held ? *held : std::vector<DutyPhone>();
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(m_phones.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fill(row);
    offer();
}

void PhonesEditor::fill(int row)
{
    const DutyPhone &phone = m_phones[size_t(row)];
    const Centre &centre = m_desk.world().centre;
    const auto cell = [&](int column, const QString &text, Qt::ItemFlags flags) {
        if (!m_table->item(row, column))
            m_table->setItem(row, column, new QTableWidgetItem);
        QTableWidgetItem *item = m_table->item(row, column);
        item->setText(text);
        item->setFlags(flags);
        item->setData(Qt::ForegroundRole, {});
        return item;
    };
    const Qt::ItemFlags fixed = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Qt::ItemFlags typed = m_readOnly ? fixed : fixed | Qt::ItemIsEditable;
    cell(Number, phone.number, typed);
    cell(Label, phone.label, typed);
    cell(Placeholder, {}, m_readOnly ? fixed : fixed | Qt::ItemIsUserCheckable)
        ->setCheckState(phone.placeholder ? Qt::Checked : Qt::Unchecked);
    const QString day
        = phone.verifiedAt ? centreTime(*phone.verifiedAt, centre).toString(u"yyyy-MM-dd") : Tr::tr("never");
    const bool late = needsVerifying(phone, centre, m_desk.source().serviceNow());
    auto *verified = cell(Verified, late ? Tr::tr("%1 · to be verified", "day or never").arg(day) : day, fixed);
    if (late)
        verified->setForeground(Theme::colours().accent);
}

void PhonesEditor::readCell(int row, int column)
{
    if (row < 0 || size_t(row) >= m_phones.size())
        return;
    DutyPhone &phone = m_phones[size_t(row)];
    const DutyPhone before = phone;
    const QTableWidgetItem *cell = m_table->item(row, column);
    if (column == Number)
        phone.number = cell->text().trimmed();
    else if (column == Label)
        phone.label = cell->text().trimmed();
    else if (column == Placeholder)
        phone.placeholder = cell->checkState() == Qt::Checked;
    if (column == Number && phone.number != before.number) {
        phone.verifiedAt.reset(); // nobody has answered at the new one
        phone.placeholder = false;
        const QSignalBlocker quiet(m_table);
        fill(row);
    }
    if (phone != before)
        Q_EMIT edited();
}

void PhonesEditor::add()
{
    m_phones.emplace_back();
    const int row = m_table->rowCount();
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(row + 1);
        fill(row);
    }
    m_table->setFocus();
    m_table->setCurrentCell(row, Number);
    m_table->editItem(m_table->item(row, Number));
}

void PhonesEditor::move(int places)
{
    const int row = m_table->currentRow();
    const int to = row + places;
    if (row < 0 || to < 0 || to >= int(m_phones.size()))
        return;
    std::swap(m_phones[size_t(row)], m_phones[size_t(to)]);
    setValue(std::vector(m_phones));
    m_table->setCurrentCell(to, m_table->currentColumn());
    Q_EMIT edited();
}

void PhonesEditor::change(int row, const std::function<void(DutyPhone &)> &how)
{
    if (row < 0 || size_t(row) >= m_phones.size())
        return;
    how(m_phones[size_t(row)]);
    const QSignalBlocker quiet(m_table);
    fill(row);
    Q_EMIT edited();
}

void PhonesEditor::offer()
{
    for (QPushButton *button : m_buttons)
        button->setEnabled(!m_readOnly && (button == m_buttons.front() || m_table->currentRow() >= 0));
}

void PhonesEditor::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    setValue(std::vector(m_phones));
}

} // namespace liandong
