// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/later.h"
#include "deskmodels/worldsource.h"

#include <QDate>

#include <array>

namespace liandong {

struct RosterRow
{
    struct Day
    {
        QStringList officers; ///< of the turns that begin on it
        QString turns; ///< the same with times and phones, one a line
        bool hole = false; ///< nobody is down for a part of it that is still to come

        friend bool operator==(const Day &, const Day &) = default;
    };

    UnitKey unit;
    QString name;
    std::array<Day, 31> days;
    bool kept = false; ///< has a roster for some month
    bool editable = false;

    [[nodiscard]] const UnitKey &key() const { return unit; }
    [[nodiscard]] int holes() const;
    friend bool operator==(const RosterRow &, const RosterRow &) = default;
};

/// A month of the rosters of all units in use, a row for each; a duty room's seat shows its own only.
class RosterUnitsModel : public KeyedRows<RosterRow>
{
    Q_OBJECT

public:
    enum Column { Name, State, ColumnCount };
    enum Role {
        UnitKeyRole = Qt::UserRole + 1, ///< text of the key
        HolesRole ///< days of the month with one
    };

    explicit RosterUnitsModel(const WorldSource &source, QObject *parent = nullptr);

    /// Any day of it.
    void setMonth(QDate month);
    [[nodiscard]] QDate month() const { return m_month; } ///< its first day
    [[nodiscard]] QDate today() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void monthChanged();

private:
    void reload();
    [[nodiscard]] RosterRow rowFor(const Unit &unit) const;

    const WorldSource &m_source;
    QDate m_month;
    Later m_reload;
};

/// One unit's month as a calendar: a row for each week, Monday first. Typing names in a day asks for a change; the
/// model follows when it has happened.
class RosterCalendarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        DateRole = Qt::UserRole + 1, ///< QDate; invalid outside the month
        HoleRole,
        TodayRole
    };

    explicit RosterCalendarModel(RosterUnitsModel &units, QObject *parent = nullptr);

    void setUnit(const UnitKey &unit);
    [[nodiscard]] const UnitKey &unit() const { return m_unit; }
    /// Where a day of the month stands.
    [[nodiscard]] QModelIndex indexOf(QDate day) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void namesTyped(const liandong::UnitKey &unit, QDate day, const QString &names);

private:
    [[nodiscard]] QDate dateAt(const QModelIndex &index) const;
    /// Null while no unit is chosen.
    [[nodiscard]] const RosterRow *row() const;
    void touchAll();

    RosterUnitsModel &m_units;
    UnitKey m_unit;
};

} // namespace liandong
