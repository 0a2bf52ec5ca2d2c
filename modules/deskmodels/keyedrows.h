// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/check.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <type_traits>
#include <vector>

namespace liandong {

/// A flat model of values that know their key (`auto key() const`, ordered) and compare with ==. setRows() turns the
/// old rows into the new ones by removing, moving, inserting and dataChanged, so that selections and scroll positions
/// stay. For lists of up to a few thousand rows.
template <class Row>
class KeyedRows : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// -1 where there is none.
    template <class Key>
    [[nodiscard]] int rowOf(const Key &key) const
    {
        const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.key() == key; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

protected:
    void setRows(std::vector<Row> rows)
    {
        removeGone(rows);
        for (size_t at = 0; at < rows.size();) {
            if (at < m_rows.size() && m_rows[at].key() == rows[at].key()) {
                updateRow(at, std::move(rows[at]));
                ++at;
            } else if (const size_t old = find(rows[at], at + 1); old < m_rows.size()) {
                moveRow(old, at);
            } else {
                at = insertFresh(at, rows);
            }
        }
    }

    /// Replaces one row that keeps its key and its place.
    void updateRow(size_t at, Row row)
    {
        if (m_rows[at] == row)
            return;
        m_rows[at] = std::move(row);
        touchRow(at);
    }

    void touchRow(size_t at)
    {
        if (columnCount() > 0)
            Q_EMIT dataChanged(index(int(at), 0), index(int(at), columnCount() - 1));
    }

private:
    [[nodiscard]] size_t find(const Row &row, size_t from) const
    {
        while (from < m_rows.size() && m_rows[from].key() != row.key())
            ++from;
        return from;
    }

    void removeGone(const std::vector<Row> &rows)
    {
        std::vector<std::remove_cvref_t<decltype(rows.front().key())>> kept;
        kept.reserve(rows.size());
        for (const Row &row : rows)
            kept.push_back(row.key());
        std::ranges::sort(kept);
        for (size_t end = m_rows.size(); end > 0;) {
            if (std::ranges::binary_search(kept, m_rows[end - 1].key())) {
                --end;
                continue;
            }
            size_t begin = end - 1;
            while (begin > 0 && !std::ranges::binary_search(kept, m_rows[begin - 1].key()))
                --begin;
            beginRemoveRows({}, int(begin), int(end) - 1);
            m_rows.erase(m_rows.begin() + ptrdiff_t(begin), m_rows.begin() + ptrdiff_t(end));
            endRemoveRows();
            end = begin;
        }
    }

    void moveRow(size_t from, size_t to)
    {
        beginMoveRows({}, int(from), int(from), {}, int(to));
        std::rotate(
            m_rows.begin() + ptrdiff_t(to), m_rows.begin() + ptrdiff_t(from), m_rows.begin() + ptrdiff_t(from) + 1);
        endMoveRows();
    }

    /// All rows from `at` on that are new, up to the first that is not; returns the place behind them.
    size_t insertFresh(size_t at, std::vector<Row> &rows)
    {
        size_t end = at + 1;
        while (end < rows.size() && find(rows[end], at) == m_rows.size())
            ++end;
        beginInsertRows({}, int(at), int(end) - 1);
        m_rows.insert(m_rows.begin() + ptrdiff_t(at), std::make_move_iterator(rows.begin() + ptrdiff_t(at)),
            std::make_move_iterator(rows.begin() + ptrdiff_t(end)));
        endInsertRows();
        return end;
    }

    std::vector<Row> m_rows;
};

} // namespace liandong
