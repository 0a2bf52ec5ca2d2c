// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/rostermodels.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/phrases.h"
#include "deskmodels/itemfields.h"
#include "deskmodels/onduty.h"
#include "deskmodels/tr.h"
#include "domain/event.h"
#include "domain/permissions.h"
#include "domain/rulebookgaps.h"

#include <ranges>

namespace liandong {

using deskmodels::Tr;

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kWeeks = 6; ///< that a month may touch

QString turnLine(const Shift &shift, const Centre &centre)
{
    const QString deputy = phrases::joined({shift.deputy, shift.deputyPhone}, u" ");
    return phrases::joined({turnText(shift.from, shift.to, centre), shift.officer, shift.phone,
                               deputy.isEmpty() ? QString() : Tr::tr("deputy %1", "name, phone").arg(deputy)},
        u"  ");
}

} // namespace

int RosterRow::holes() const
{
    return int(std::ranges::count_if(days, &Day::hole));
}

RosterUnitsModel::RosterUnitsModel(const WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
    , m_reload([this] { reload(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, &RosterUnitsModel::reload);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (std::holds_alternative<RosterMonthPut>(event) || std::holds_alternative<UnitPut>(event))
            m_reload.ask();
    });
    setMonth(today());
}

QDate RosterUnitsModel::today() const
{
    return dayIn(m_source.world().centre, m_source.serviceNow());
}

void RosterUnitsModel::setMonth(QDate month)
{
    m_month = QDate(month.year(), month.month(), 1);
    reload();
    Q_EMIT monthChanged();
}

void RosterUnitsModel::reload()
{
    const World &world = m_source.world();
    const Actor &actor = m_source.actor();
    std::vector<RosterRow> rows;
    for (const Unit *unit : unitsInUse(world)) {
        if (actor.role != liandong::Role::DutyRoom || unit->key.text() == actor.unit)
            rows.push_back(rowFor(*unit));
    }
    const Instant end = instantAt(m_month.addMonths(1), QTime(0, 0), world.centre);
    const Instant from = std::max(instantAt(m_month, QTime(0, 0), world.centre), m_source.serviceNow());
    for (const RosterGap &gap : from < end ? rosterGaps(world, from, end) : std::vector<RosterGap>()) {
        const auto row = std::ranges::find(rows, gap.unit, &RosterRow::unit);
        const QDate last = dayIn(world.centre, gap.to - Milliseconds(1));
        for (QDate day = dayIn(world.centre, gap.from); row != rows.end() && day <= last; day = day.addDays(1))
            row->days[size_t(day.day() - 1)].hole = true;
    }
    setRows(std::move(rows));
}

RosterRow RosterUnitsModel::rowFor(const Unit &unit) const
{
    const World &world = m_source.world();
    const QString month = rosterMonthOf(m_month);
    RosterRow row;
    row.unit = unit.key;
    row.name = unitShortName(world, unit.key);
    row.editable = mayEdit(m_source.actor(), RosterMonth{rosterKey(unit.key, month), unit.key, month, {}});
    for (const RosterMonth &roster : world.rosters | std::views::values) {
        if (roster.unit != unit.key || roster.shifts.empty())
            continue;
        row.kept = true;
        if (roster.month != month)
            continue;
        for (const Shift &shift : roster.shifts) {
            RosterRow::Day &day = row.days[size_t(dayIn(world.centre, shift.from).day() - 1)];
            day.officers += shift.officer;
            day.turns = phrases::joined({day.turns, turnLine(shift, world.centre)}, u"\n");
        }
    }
    return row;
}

int RosterUnitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RosterUnitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RosterRow &row = rows()[size_t(index.row())];
    if (role == UnitKeyRole)
        return row.unit.text();
    if (role == HolesRole)
        return row.holes();
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return row.name;
    if (!row.kept)
        return Tr::tr("none", "roster of a unit");
    return row.holes() > 0 ? Tr::tr("%n day(s) open", nullptr, row.holes()) : Tr::tr("whole", "roster of a unit");
}

QVariant RosterUnitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? Tr::tr("Unit") : Tr::tr("Roster", "of a unit");
}

RosterCalendarModel::RosterCalendarModel(RosterUnitsModel &units, QObject *parent)
    : QAbstractTableModel(parent)
    , m_units(units)
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&units, signal, this, &RosterCalendarModel::touchAll);
    connect(&units, &QAbstractItemModel::dataChanged, this, &RosterCalendarModel::touchAll);
    connect(&units, &RosterUnitsModel::monthChanged, this, &RosterCalendarModel::touchAll);
}

void RosterCalendarModel::setUnit(const UnitKey &unit)
{
    m_unit = unit;
    touchAll();
}

void RosterCalendarModel::touchAll()
{
    Q_EMIT dataChanged(index(0, 0), index(kWeeks - 1, kDaysOfWeek - 1));
}

const RosterRow *RosterCalendarModel::row() const
{
    const int at = m_units.rowOf(m_unit);
    return at < 0 ? nullptr : &m_units.rows()[size_t(at)];
}

QDate RosterCalendarModel::dateAt(const QModelIndex &index) const
{
    const QDate first = m_units.month();
    const QDate date = first.addDays(index.row() * kDaysOfWeek + index.column() - (first.dayOfWeek() - 1));
    return date.month() == first.month() ? date : QDate();
}

QModelIndex RosterCalendarModel::indexOf(QDate day) const
{
    const int at = day.day() - 1 + m_units.month().dayOfWeek() - 1;
    return index(at / kDaysOfWeek, at % kDaysOfWeek);
}

int RosterCalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kWeeks;
}

int RosterCalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kDaysOfWeek;
}

QVariant RosterCalendarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QDate date = dateAt(index);
    const RosterRow *shown = row();
    if (!date.isValid() || !shown)
        return {};
    const RosterRow::Day &day = shown->days[size_t(date.day() - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return day.officers.join(u'\n');
    case Qt::EditRole:
        return phrases::listed(day.officers);
    case Qt::ToolTipRole:
        return day.hole ? phrases::joined({day.turns, Tr::tr("Nobody is down for a part of this day.")}, u"\n")
                        : day.turns;
    case Qt::AccessibleTextRole:
        return phrases::joined({date.toString(u"yyyy-MM-dd"), phrases::listed(day.officers)}, u" ");
    case DateRole:
        return date;
    case HoleRole:
        return day.hole;
    case TodayRole:
        return date == m_units.today();
    default:
        return {};
    }
}

bool RosterCalendarModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QDate day = index.isValid() && role == Qt::EditRole ? dateAt(index) : QDate();
    if (!day.isValid() || value == data(index, Qt::EditRole))
        return false;
    Q_EMIT namesTyped(m_unit, day, value.toString());
    return true;
}

Qt::ItemFlags RosterCalendarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !dateAt(index).isValid() || !row())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return row()->editable ? usual | Qt::ItemIsEditable : usual;
}

QVariant RosterCalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(weekdayWord(section + 1)) : QVariant();
}

} // namespace liandong
