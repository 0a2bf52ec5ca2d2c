// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/later.h"
#include "deskmodels/worldsource.h"

namespace liandong {

struct AreaRow
{
    AreaKey area;
    AreaKind kind = AreaKind::Urban;
    QString name;
    QString source;
    bool retired = false;

    [[nodiscard]] const AreaKey &key() const { return area; }
    friend bool operator==(const AreaRow &, const AreaRow &) = default;
};

/// The surfaces on the map, by kind and name; retired ones last.
class AreaListModel : public KeyedRows<AreaRow>
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Source, ColumnCount };
    enum Role { RetiredRole = Qt::UserRole + 1 };

    explicit AreaListModel(const WorldSource &source, QObject *parent = nullptr);

    [[nodiscard]] const AreaKey &areaAt(int row) const { return rows()[size_t(row)].area; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();

    const WorldSource &m_source;
    Later m_reload;
};

} // namespace liandong
