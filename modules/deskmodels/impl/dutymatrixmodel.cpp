// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/dutymatrixmodel.h"

#include "deskmodels/formats.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"
#include "domain/event.h"

#include <algorithm>
#include <ranges>

namespace liandong {

using deskmodels::Tr;

namespace {

constexpr Milliseconds kMinute{60'000};

/// Rows and columns of a book as they stand now.
class MatrixBuilder
{
public:
    MatrixBuilder(const RuleBook &book, Instant now)
        : m_book(book)
        , m_now(now)
    {
        for (const Duty &duty : book.duties | std::views::values) {
            if (isInForce(duty, book, now))
                m_duties[duty.category].push_back(&duty);
        }
        for (std::vector<const Duty *> &duties : m_duties | std::views::values)
            std::ranges::stable_sort(duties, {}, &Duty::role);
        for (const Gap &gap : gapsOf(book, now))
            note(gap);
    }

    [[nodiscard]] std::vector<MatrixRow> rows() const
    {
        std::vector<MatrixRow> rows;
        std::vector<size_t> path; ///< of the rows above
        for (const TreeRow &node : categoriesInUse(m_book)) {
            path.resize(size_t(node.depth));
            MatrixRow row{.category = node.category->key, .name = node.category->name, .leaf = node.leaf};
            row.unanswered = m_unanswered.contains(row.category);
            if (!path.empty()) {
                const MatrixRow &parent = rows[path.back()];
                row.above = parent.above;
                row.above.push_back(parent.category);
                inherit(row, parent);
            }
            addOwn(row);
            path.push_back(rows.size());
            rows.push_back(std::move(row));
        }
        return rows;
    }

    [[nodiscard]] bool hasGap(const UnitKey &unit) const { return m_units.contains(unit); }

private:
    void note(const Gap &gap)
    {
        switch (gap.kind) {
        case GapKind::Unanswered:
            m_unanswered.insert(CategoryKey(gap.item.key));
            break;
        case GapKind::TwoLeads:
            m_doubled.insert({DutyKey(gap.item.key), DutyKey(gap.other.key)});
            break;
        case GapKind::NoDutyPhone:
        case GapKind::UnitWithoutDuty:
            m_units.insert(UnitKey(gap.item.key));
            break;
        default:
            break;
        }
    }

    static void inherit(MatrixRow &row, const MatrixRow &parent)
    {
        for (const auto &[unit, above] : parent.cells) {
            const std::optional<DutyRole> role = !above.inherited ? above.role
                : !above.role                                     ? above.inherited
                                                                  : std::min(above.role, above.inherited);
            row.cells[unit].inherited = role;
        }
    }

    void addOwn(MatrixRow &row) const
    {
        const auto duties = m_duties.find(row.category);
        if (duties == m_duties.end())
            return;
        for (const Duty *duty : duties->second) {
            MatrixCell &cell = row.cells[duty->unit];
            cell.own.push_back(duty->key);
            if (!cell.role)
                cell.role = duty->role;
            cell.doubled = cell.doubled || m_doubled.contains(duty->key);
        }
    }

    const RuleBook &m_book;
    Instant m_now;
    std::map<CategoryKey, std::vector<const Duty *>> m_duties;
    std::set<CategoryKey> m_unanswered;
    std::set<DutyKey> m_doubled;
    std::set<UnitKey> m_units;
};

bool concernsMatrix(const Event &event)
{
    return std::holds_alternative<CategoryPut>(event) || std::holds_alternative<UnitPut>(event)
        || std::holds_alternative<DutyPut>(event);
}

template <class Key>
void remember(std::map<Key, PinyinKey> &names, const Key &key, const QString &text)
{
    PinyinKey &name = names[key];
    if (name.text() != text)
        name = PinyinKey(text);
}

QVariant numberOf(const std::optional<DutyRole> &role)
{
    return role ? QVariant(int(*role)) : QVariant();
}

} // namespace

QString signOf(DutyRole role)
{
    switch (role) {
    case DutyRole::Lead:
        return Tr::tr("L", "sign of the role: lead");
    case DutyRole::Responsible:
        return Tr::tr("R", "sign of the role: responsible");
    case DutyRole::AcceptsComplaints:
        return Tr::tr("C", "sign of the role: accepts complaints");
    case DutyRole::TakesPart:
        return Tr::tr("P", "sign of the role: takes part");
    case DutyRole::Supports:
        return Tr::tr("S", "sign of the role: supports");
    }
    return {};
}

bool MatrixRow::hasGap() const
{
    return unanswered || std::ranges::any_of(cells | std::views::values, &MatrixCell::doubled);
}

DutyMatrixModel::DutyMatrixModel(const WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
    , m_reload([this] { reload(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, &DutyMatrixModel::reload);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (concernsMatrix(event))
            m_reload.ask();
    });
    connect(&m_time, &QTimer::timeout, this, &DutyMatrixModel::reload);
    m_time.start(kMinute);
    reload();
}

void DutyMatrixModel::reload()
{
    const World &world = m_source.world();
    const MatrixBuilder builder(world, m_source.serviceNow());
    std::vector<Column> columns;
    for (const Unit *unit : unitsInUse(world)) {
        columns.push_back({unit->key, unit->name, unit->shortName, builder.hasGap(unit->key)});
        remember(m_unitNames, unit->key, unit->shortName + u' ' + unit->name);
    }
    std::vector<MatrixRow> rows = builder.rows();
    for (const MatrixRow &row : rows)
        remember(m_categoryNames, row.category, row.name);
    setColumns(std::move(columns));
    setRows(std::move(rows));
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

/// What is equal at both ends stays; between, the old columns go and the new ones come.
void DutyMatrixModel::setColumns(std::vector<Column> columns)
{
    const auto sameKey = [](const Column &a, const Column &b) { return a.key == b.key; };
    const auto front = std::ranges::mismatch(m_columns, columns, sameKey);
    const auto first = front.in1 - m_columns.begin();
    auto oldEnd = std::ssize(m_columns);
    auto newEnd = std::ssize(columns);
    while (oldEnd > first && newEnd > first && sameKey(m_columns[size_t(oldEnd - 1)], columns[size_t(newEnd - 1)])) {
        --oldEnd;
        --newEnd;
    }
    if (oldEnd > first) {
        beginRemoveColumns({}, int(first), int(oldEnd) - 1);
        m_columns.erase(m_columns.begin() + first, m_columns.begin() + oldEnd);
        endRemoveColumns();
    }
    if (newEnd > first) {
        beginInsertColumns({}, int(first), int(newEnd) - 1);
        m_columns.insert(m_columns.begin() + first, columns.begin() + first, columns.begin() + newEnd);
        endInsertColumns();
    }
    if (m_columns != columns) {
        m_columns = std::move(columns);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

const MatrixCell &DutyMatrixModel::cellAt(const QModelIndex &index) const
{
    static const MatrixCell kEmpty;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return kEmpty;
    const auto &cells = rows()[size_t(index.row())].cells;
    const auto found = cells.find(unitAt(index.column()));
    return found == cells.end() ? kEmpty : found->second;
}

int DutyMatrixModel::columnOf(const UnitKey &unit) const
{
    const auto found = std::ranges::find(m_columns, unit, &Column::key);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

bool DutyMatrixModel::rowMatches(int row, const QString &typed) const
{
    const auto found = m_categoryNames.find(categoryAt(row));
    return found != m_categoryNames.end() && found->second.match(typed) > 0;
}

bool DutyMatrixModel::columnMatches(int column, const QString &typed) const
{
    const auto found = m_unitNames.find(unitAt(column));
    return found != m_unitNames.end() && found->second.match(typed) > 0;
}

int DutyMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant DutyMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatrixCell &cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell.role ? signOf(*cell.role) : cell.inherited ? signOf(*cell.inherited) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellTip(index);
    case UnitRole:
        return unitAt(index.column()).text();
    case DutyRoleRole:
        return numberOf(cell.role);
    case InheritedRole:
        return numberOf(cell.inherited);
    case DoubledRole:
        return cell.doubled;
    default:
        return rowData(rows()[size_t(index.row())], role);
    }
}

QVariant DutyMatrixModel::rowData(const MatrixRow &row, int role) const
{
    switch (role) {
    case CategoryRole:
        return row.category.text();
    case DepthRole:
        return int(row.above.size());
    case LeafRole:
        return row.leaf;
    case GapRole:
        return row.unanswered;
    default:
        return {};
    }
}

QVariant DutyMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (orientation == Qt::Vertical) {
        const MatrixRow &row = rows()[size_t(section)];
        if (role == Qt::DisplayRole)
            return row.name;
        if (role != Qt::ToolTipRole)
            return rowData(row, role);
        const QString path = m_source.world().categoryPath(row.category);
        return row.unanswered ? QString(path + u'\n' + Tr::tr("Nobody leads it or is responsible.")) : path;
    }
    const Column &column = m_columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.shortName;
    case Qt::ToolTipRole:
        return column.gap ? QString(column.name + u'\n' + Tr::tr("It has no duty phone or no duty.")) : column.name;
    case UnitRole:
        return column.key.text();
    case GapRole:
        return column.gap;
    default:
        return {};
    }
}

QString DutyMatrixModel::cellTip(const QModelIndex &index) const
{
    const World &world = m_source.world();
    const MatrixCell &cell = cellAt(index);
    QStringList lines{unitName(world, unitAt(index.column())) + u" · " + world.categoryPath(categoryAt(index.row()))};
    for (const DutyKey &key : cell.own) {
        if (const auto duty = world.duties.find(key); duty != world.duties.end())
            lines += dutyTip(duty->second);
    }
    if (cell.inherited)
        lines += Tr::tr("%1, by a duty for a category above").arg(wordOf(*cell.inherited));
    if (cell.doubled)
        lines += Tr::tr("Another unit leads here too.");
    return lines.join(u'\n');
}

QString DutyMatrixModel::dutyTip(const Duty &duty) const
{
    QStringList parts{Tr::tr("%1: %2", "role: duty").arg(wordOf(duty.role), duty.text), duty.clause};
    if (!duty.reach.isEverywhere())
        parts += Tr::tr("only in a part of the area");
    if (duty.hours)
        parts += Tr::tr("only at some hours");
    if (duty.validTo)
        parts += Tr::tr("until %1").arg(fullTimeText(*duty.validTo, m_source.world().centre));
    return parts.join(u" · ");
}

} // namespace liandong
