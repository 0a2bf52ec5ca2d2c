// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/later.h"
#include "deskmodels/worldsource.h"

namespace liandong {

struct EquipmentRow
{
    EquipmentKey equipment;
    QString name; ///< with the model
    QString unit;
    QString available; ///< "2 / 3 台"
    int free = 0;
    std::optional<double> metres;
    QString place; ///< where it is kept, with its detachment
    QString keeper; ///< with phone

    [[nodiscard]] const EquipmentKey &key() const { return equipment; }
    friend bool operator==(const EquipmentRow &, const EquipmentRow &) = default;
};

/// Who has such a thing, near ones first; follows what is called up and comes back.
class EquipmentModel : public KeyedRows<EquipmentRow>
{
    Q_OBJECT

public:
    enum Column { Name, Available, Distance, UnitColumn, PlaceColumn, Keeper, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< text of the key
        FreeRole ///< how many are there to be had
    };

    explicit EquipmentModel(const WorldSource &source, QObject *parent = nullptr);

    void setText(const QString &text);
    /// Measured from there; nothing: without distances.
    void setNear(const std::optional<GeoPoint> &near);
    void setWithin(const std::optional<double> &metres);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void search();
    [[nodiscard]] EquipmentRow rowFor(const EquipmentHit &hit) const;

    const WorldSource &m_source;
    QString m_text;
    std::optional<GeoPoint> m_near;
    std::optional<double> m_within;
    Later m_search;
};

} // namespace liandong
