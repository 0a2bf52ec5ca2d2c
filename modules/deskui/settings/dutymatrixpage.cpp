// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/dutymatrixpage.h"

#include "deskmodels/formats.h"
#include "deskmodels/itemfields.h"
#include "deskmodels/refusaltext.h"
#include "deskmodels/rulebookedits.h"
#include "deskmodels/words.h"
#include "deskui/dialogs/formdialog.h"
#include "deskui/look/tables.h"
#include "deskui/look/theme.h"
#include "deskui/settings/dutymatrixview.h"
#include "deskui/tr.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>

#include <ranges>

namespace liandong {

using deskui::Tr;

namespace {

constexpr std::array kRoles{
    DutyRole::Lead, DutyRole::Responsible, DutyRole::AcceptsComplaints, DutyRole::TakesPart, DutyRole::Supports};

QLineEdit *searchLine(const QString &placeholder, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(placeholder);
    line->setClearButtonEnabled(true);
    return line;
}

/// A square as it stands in the matrix.
QPixmap chipOf(DutyRole role)
{
    QPixmap chip(22, 22);
    chip.fill(fillOf(role));
    QPainter painter(&chip);
    const Colours &colours = Theme::colours();
    painter.setPen(role <= DutyRole::Responsible ? colours.onAccent : colours.text);
    painter.drawText(chip.rect(), Qt::AlignCenter, signOf(role));
    return chip;
}

} // namespace

DutyMatrixPage::DutyMatrixPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_matrix(desk.source())
    , m_proxy(m_matrix)
    , m_gaps(desk.source())
    , m_view(new DutyMatrixView(m_matrix, m_proxy, this))
    , m_problem(new QLabel(this))
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildFilter());
    column->addWidget(m_view, 1);
    column->addWidget(buildLegend());
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    QWidget *gaps = buildGaps();
    splitter->addWidget(gaps);
    connect(m_showGaps, &QCheckBox::toggled, gaps, &QWidget::setVisible);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({830, 380});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_problem);
    m_problem->setProperty("heading", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_view->setAccessibleName(Tr::tr("Matrix of duties"));
    connect(m_view, &DutyMatrixView::editAsked, this, &DutyMatrixPage::openMenu);
    connect(m_view, &DutyMatrixView::roleTyped, this, &DutyMatrixPage::setRole);
}

QWidget *DutyMatrixPage::buildFilter()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_categorySearch = searchLine(Tr::tr("Category, pinyin"), bar);
    m_unitSearch = searchLine(Tr::tr("Unit, pinyin"), bar);
    m_onlyGaps = new QCheckBox(Tr::tr("Only gaps"), bar);
    m_showGaps = new QCheckBox(Tr::tr("List of gaps"), bar);
    m_showGaps->setChecked(true);
    auto *fold = new QPushButton(Tr::tr("Fold all"), bar);
    auto *unfold = new QPushButton(Tr::tr("Unfold all"), bar);
    for (QPushButton *button : {fold, unfold})
        button->setAutoDefault(false);
    row->addWidget(m_categorySearch, 1);
    row->addWidget(m_unitSearch, 1);
    row->addWidget(m_onlyGaps);
    row->addWidget(m_showGaps);
    row->addWidget(fold);
    row->addWidget(unfold);
    connect(
        m_categorySearch, &QLineEdit::textChanged, this, [this](const QString &t) { m_proxy.setCategorySearch(t); });
    connect(m_unitSearch, &QLineEdit::textChanged, this, [this](const QString &t) { m_proxy.setUnitSearch(t); });
    connect(m_onlyGaps, &QCheckBox::toggled, this, [this](bool only) { m_proxy.setOnlyGaps(only); });
    connect(fold, &QPushButton::clicked, this, [this] { m_proxy.collapseAll(); });
    connect(unfold, &QPushButton::clicked, this, [this] { m_proxy.expandAll(); });
    return bar;
}

QWidget *DutyMatrixPage::buildLegend()
{
    auto *legend = new QWidget(this);
    auto *lines = new QVBoxLayout(legend);
    lines->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    lines->addLayout(row);
    for (const DutyRole role : kRoles) {
        auto *chip = new QLabel(legend);
        chip->setPixmap(chipOf(role));
        row->addWidget(chip);
        row->addWidget(new QLabel(wordOf(role), legend));
        row->addSpacing(8);
    }
    auto *rest = new QLabel(Tr::tr("Pale: by a category above. ○ gap."), legend);
    rest->setProperty("quiet", true);
    row->addStretch();
    lines->addWidget(rest);
    m_leftOut = new QLabel(legend);
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setProperty("quiet", true);
    lines->addWidget(m_leftOut);
    connect(&m_matrix, &QAbstractItemModel::headerDataChanged, this, &DutyMatrixPage::showLeftOut);
    showLeftOut();
    return legend;
}

QWidget *DutyMatrixPage::buildGaps()
{
    auto *pane = new QWidget(this);
    pane->setMinimumWidth(240);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    m_gapCount = new QLabel(pane);
    m_gapCount->setProperty("heading", true);
    m_gapList = new QTableView(pane);
    m_gapList->setModel(&m_gaps);
    m_gapList->setAccessibleName(Tr::tr("What is wrong"));
    setUpTable(*m_gapList);
    fitColumns(
        *m_gapList, {{GapListModel::What, 110, 1}, {GapListModel::Whom, 112, 2}, {GapListModel::Detail, 120, 3}});
    auto *hint = new QLabel(Tr::tr("Enter or double click opens it where it is edited."), pane);
    hint->setProperty("quiet", true);
    hint->setWordWrap(true);
    column->addWidget(m_gapCount);
    column->addWidget(m_gapList, 1);
    column->addWidget(hint);
    connect(m_gapList->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &gap) { showGap(gap.row(), false); });
    connect(
        m_gapList, &QAbstractItemView::activated, this, [this](const QModelIndex &gap) { showGap(gap.row(), true); });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_gaps, changed, this, &DutyMatrixPage::showGapCount);
    showGapCount();
    return pane;
}

/// What is in use no more has no row or column; so that nobody looks for it.
void DutyMatrixPage::showLeftOut()
{
    const World &world = m_desk.world();
    const auto units = std::ranges::count_if(world.units | std::views::values, &Unit::suspended);
    const auto categories = std::ranges::count_if(world.categories | std::views::values, &Category::retired);
    m_leftOut->setText(Tr::tr("Not shown: %1 suspended units, %2 retired categories.").arg(units).arg(categories));
    m_leftOut->setVisible(units + categories > 0);
}

void DutyMatrixPage::showGapCount()
{
    m_gapCount->setText(
        m_gaps.rowCount() == 0 ? Tr::tr("Nothing is wrong") : Tr::tr("To be put right: %n", "", m_gaps.rowCount()));
}

void DutyMatrixPage::showGap(int row, bool whereEdited)
{
    if (row < 0)
        return;
    const Gap &gap = m_gaps.gapAt(row);
    const ItemName item = gap.item;
    if (whereEdited) {
        Q_EMIT itemAsked(gap.kind == GapKind::NobodyOnDuty ? gap.other : item);
        return;
    }
    const auto duty = m_desk.world().duties.find(DutyKey(item.key));
    if (item.kind == u"Duty" && duty != m_desk.world().duties.end())
        goTo(duty->second.category, duty->second.unit);
    else if (item.kind == u"Category")
        goTo(CategoryKey(item.key), {});
    else
        goTo({}, UnitKey(item.key));
}

void DutyMatrixPage::goTo(const CategoryKey &category, const UnitKey &unit)
{
    m_categorySearch->clear();
    m_unitSearch->clear();
    if (category.isNull())
        m_onlyGaps->setChecked(false);
    m_view->goTo(category, unit);
}

bool DutyMatrixPage::mayEdit() const
{
    return mayEditKind(m_desk.source().actor(), u"Duty");
}

void DutyMatrixPage::openMenu(const QModelIndex &cell)
{
    const CategoryKey category = m_matrix.categoryAt(cell.row());
    const UnitKey unit = m_matrix.unitAt(cell.column());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const DutyKey &key : m_matrix.cellAt(cell).own) {
        const Duty duty = m_desk.world().duties.at(key);
        menu->addSection(fontMetrics().elidedText(duty.text, Qt::ElideRight, 260))->setToolTip(duty.text);
        for (const DutyRole role : kRoles) {
            QAction *action = menu->addAction(chipOf(role), wordOf(role), this, [this, duty, role] {
                Duty changed = duty;
                changed.role = role;
                put(duty, changed);
            });
            action->setEnabled(mayEdit() && role != duty.role);
        }
        menu->addAction(Tr::tr("Retire this duty"), this,
                [this, duty] {
                    Duty retired = duty;
                    retired.retired = true;
                    put(duty, retired);
                })
            ->setEnabled(mayEdit());
        menu->addAction(
            Tr::tr("Edit this duty…"), this, [this, key] { Q_EMIT itemAsked({QStringLiteral("Duty"), key.text()}); });
    }
    QMenu *fresh = menu;
    if (!menu->isEmpty()) {
        menu->addSeparator();
        fresh = menu->addMenu(Tr::tr("Another duty"));
    }
    for (const DutyRole role : kRoles) {
        fresh
            ->addAction(
                chipOf(role), wordOf(role), this, [this, category, unit, role] { addDuty(category, unit, role); })
            ->setEnabled(mayEdit());
    }
    menu->popup(m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).bottomLeft()));
}

void DutyMatrixPage::setRole(const QModelIndex &cell, const std::optional<DutyRole> &role)
{
    const std::vector<DutyKey> &own = m_matrix.cellAt(cell).own;
    if (!mayEdit() || own.size() > 1)
        return openMenu(cell);
    if (own.empty()) {
        if (role)
            addDuty(m_matrix.categoryAt(cell.row()), m_matrix.unitAt(cell.column()), *role);
        return;
    }
    const Duty before = m_desk.world().duties.at(own.front());
    Duty after = before;
    after.role = role.value_or(before.role);
    after.retired = !role;
    put(before, after);
}

void DutyMatrixPage::addDuty(const CategoryKey &category, const UnitKey &unit, DutyRole role)
{
    const World &world = m_desk.world();
    const QString name = world.category(category) ? world.category(category)->name : QString();
    FormSpec spec;
    spec.title = Tr::tr("New duty: %1").arg(wordOf(role));
    spec.explanation = unitName(world, unit) + u" · " + world.categoryPath(category);
    spec.fields = {{.key = QStringLiteral("text"),
                       .label = Tr::tr("Duty"),
                       .kind = FormField::Kind::Text,
                       .required = true,
                       .value = name},
        {.key = QStringLiteral("clause"),
            .label = Tr::tr("Clause"),
            .required = true,
            .value = Tr::tr("The centre's own rule")}};
    spec.accept = Tr::tr("Add");
    auto *dialog = new FormDialog(spec, this);
    connect(dialog, &FormDialog::confirmed, this, [this, dialog, category, unit, role] {
        Duty duty{.unit = unit, .category = category, .role = role};
        duty.text = dialog->text(QStringLiteral("text"));
        duty.clause = dialog->text(QStringLiteral("clause"));
        duty.key = DutyKey(keyFor(duty, m_desk.world()));
        m_desk.submit(
            EditRuleBook{{{std::nullopt, duty}}}, dialog, [this, dialog](const std::optional<Refusal> &refusal) {
                if (refusal)
                    dialog->complain(refusalText(*refusal, m_desk.world()));
                else
                    dialog->accept();
            });
    });
    dialog->open();
}

void DutyMatrixPage::put(const Duty &before, const Duty &after)
{
    if (before == after)
        return;
    m_problem->hide();
    m_desk.submit(EditRuleBook{{{before, after}}}, this, [this](const std::optional<Refusal> &refusal) {
        m_problem->setVisible(refusal.has_value());
        if (refusal)
            m_problem->setText(refusalText(*refusal, m_desk.world()));
    });
}

} // namespace liandong
