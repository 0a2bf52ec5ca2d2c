// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/later.h"
#include "deskmodels/worldsource.h"
#include "pinyin/pinyin.h"

#include <QSortFilterProxyModel>

#include <map>
#include <set>

namespace liandong {

struct UnitRow
{
    Unit unit;
    QString duties; ///< categories and words, for search and as a tip
    int standingOrders = 0;
    QString onDuty; ///< who answers now, with phone and deputy

    [[nodiscard]] const UnitKey &key() const { return unit.key; }
    friend bool operator==(const UnitRow &, const UnitRow &) = default;
};

/// All member units in the order the centre gave them, then of their names' sound.
class UnitDirectoryModel : public KeyedRows<UnitRow>
{
    Q_OBJECT

public:
    enum Column { Name, Phone, Class, Leader, Liaison, StandingOrders, OnDuty, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< text of the key
        NameRole,
        ShortNameRole,
        ClassRole, ///< UnitClass
        ClassTextRole,
        PhoneRole, ///< the one tried first
        PhonesRole, ///< all, a line each, with their labels
        PlaceholderRole, ///< the first phone is not a real one
        LeaderRole,
        LiaisonRole,
        StandingOrdersRole, ///< given and not yet accepted, declined or withdrawn
        SuspendedRole,
        DutiesRole,
        OnDutyRole
    };
    Q_ENUM(Role)

    explicit UnitDirectoryModel(const WorldSource &source, QObject *parent = nullptr);

    /// How well a row fits what was typed, 0 for not at all: names first, then phones, then duties.
    [[nodiscard]] int match(int row, const QString &typed) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Names
    {
        PinyinKey name;
        PinyinKey shortName;
    };

    void reload();
    void refresh();
    void recount(const IncidentId &id);
    void followRosters();
    [[nodiscard]] QVariant cellText(const UnitRow &row, int column) const;

    const WorldSource &m_source;
    std::map<UnitKey, Names> m_names;
    std::map<IncidentId, std::vector<UnitKey>> m_ordersOf; ///< units with standing orders, once per order
    std::map<UnitKey, int> m_standing;
    Later m_refresh;
    QTimer m_time; ///< shifts change without an event
};

/// The directory as one types: best match on top.
class UnitDirectoryProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit UnitDirectoryProxy(UnitDirectoryModel &units, QObject *parent = nullptr);

    void setSearch(const QString &typed);
    [[nodiscard]] const QString &search() const { return m_typed; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    UnitDirectoryModel &m_units;
    QString m_typed;
};

} // namespace liandong
