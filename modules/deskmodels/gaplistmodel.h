// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/later.h"
#include "deskmodels/worldsource.h"
#include "domain/rulebookgaps.h"

#include <QTimer>

namespace liandong {

struct GapRow
{
    Gap gap;
    QString subject;
    QString detail;

    [[nodiscard]] auto key() const { return std::make_tuple(gap.kind, gap.item, gap.other, gap.phone); }
    friend bool operator==(const GapRow &, const GapRow &) = default;
};

/// What is wrong with the rule book, most serious first.
class GapListModel : public KeyedRows<GapRow>
{
    Q_OBJECT

public:
    enum Column { What, Whom, Detail, ColumnCount };
    enum Role { SeriousRole = Qt::UserRole + 1 }; ///< nobody would come, or two would

    explicit GapListModel(const WorldSource &source, QObject *parent = nullptr);

    [[nodiscard]] const Gap &gapAt(int row) const { return rows()[size_t(row)].gap; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();
    [[nodiscard]] GapRow rowOf(const Gap &gap) const;
    [[nodiscard]] QString subjectOf(const ItemName &item) const;
    [[nodiscard]] QString detailOf(const Gap &gap) const;

    const WorldSource &m_source;
    Later m_reload;
    QTimer m_time; ///< phones grow old without an event
};

} // namespace liandong
