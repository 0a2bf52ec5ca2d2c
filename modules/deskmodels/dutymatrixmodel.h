// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/later.h"
#include "pinyin/pinyin.h"
#include "deskmodels/worldsource.h"
#include "domain/rulebookgaps.h"

#include <QSortFilterProxyModel>
#include <QTimer>

#include <set>

namespace liandong {

/// What one unit has to do in one category.
struct MatrixCell
{
    std::vector<DutyKey> own; ///< in force here, most binding first
    std::optional<DutyRole> role; ///< the most binding of them
    std::optional<DutyRole> inherited; ///< of a category above
    bool doubled = false; ///< another unit leads at the same place and hour

    friend bool operator==(const MatrixCell &, const MatrixCell &) = default;
};

struct MatrixRow
{
    CategoryKey category;
    QString name;
    std::vector<CategoryKey> above; ///< from the top down
    bool leaf = true;
    bool unanswered = false;
    std::map<UnitKey, MatrixCell> cells; ///< only those with something in them

    [[nodiscard]] const CategoryKey &key() const { return category; }
    [[nodiscard]] bool hasGap() const;
    friend bool operator==(const MatrixRow &, const MatrixRow &) = default;
};

/// Units across, the tree of categories down, roles in the cells; only what is in use. The headers answer the roles of
/// rows and columns too.
class DutyMatrixModel : public KeyedRows<MatrixRow>
{
    Q_OBJECT

public:
    enum Role {
        CategoryRole = Qt::UserRole + 1, ///< text of the key
        UnitRole, ///< text of the key
        DutyRoleRole, ///< of the unit's own duty; invalid without one
        InheritedRole, ///< of a duty of a category above; invalid without one
        DoubledRole,
        DepthRole,
        LeafRole,
        GapRole ///< of a row: nobody answers; of a column: no duty phone or no duty
    };
    Q_ENUM(Role)

    explicit DutyMatrixModel(const WorldSource &source, QObject *parent = nullptr);

    [[nodiscard]] const MatrixCell &cellAt(const QModelIndex &index) const;
    [[nodiscard]] CategoryKey categoryAt(int row) const { return rows()[size_t(row)].category; }
    [[nodiscard]] UnitKey unitAt(int column) const { return m_columns[size_t(column)].key; }
    /// -1 where the unit is not in use.
    [[nodiscard]] int columnOf(const UnitKey &unit) const;
    [[nodiscard]] bool rowMatches(int row, const QString &typed) const;
    [[nodiscard]] bool columnMatches(int column, const QString &typed) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column
    {
        UnitKey key;
        QString name;
        QString shortName;
        bool gap = false;

        friend bool operator==(const Column &, const Column &) = default;
    };

    void reload();
    void setColumns(std::vector<Column> columns);
    [[nodiscard]] QVariant rowData(const MatrixRow &row, int role) const;
    [[nodiscard]] QString cellTip(const QModelIndex &index) const;
    [[nodiscard]] QString dutyTip(const Duty &duty) const;

    const WorldSource &m_source;
    std::vector<Column> m_columns;
    std::map<CategoryKey, PinyinKey> m_categoryNames;
    std::map<UnitKey, PinyinKey> m_unitNames;
    Later m_reload;
    QTimer m_time; ///< duties begin and end without an event
};

/// The sign of a role in a cell, and in the legend: one letter.
[[nodiscard]] QString signOf(DutyRole role);

/// The matrix without what is collapsed, does not fit what was typed, or is in order where only gaps are wanted.
class DutyMatrixProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DutyMatrixProxy(DutyMatrixModel &matrix, QObject *parent = nullptr);

    void setCategorySearch(const QString &typed);
    void setUnitSearch(const QString &typed);
    void setOnlyGaps(bool only);
    void setCollapsed(const CategoryKey &category, bool collapsed);
    [[nodiscard]] bool isCollapsed(const CategoryKey &category) const { return m_collapsed.contains(category); }
    void collapseAll();
    void expandAll();
    /// Opens what is closed above it.
    void reveal(const CategoryKey &category);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool filterAcceptsColumn(int sourceColumn, const QModelIndex &sourceParent) const override;

private:
    [[nodiscard]] bool isWanted(int row) const;
    [[nodiscard]] bool isWantedHereOrBelow(int row) const;

    DutyMatrixModel &m_matrix;
    QString m_category;
    QString m_unit;
    bool m_onlyGaps = false;
    std::set<CategoryKey> m_collapsed;
    Later m_refilter; ///< a row is shown for the sake of others too
};

} // namespace liandong
