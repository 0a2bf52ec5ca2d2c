// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/unitdirectorymodel.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/phrases.h"
#include "deskmodels/onduty.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

#include <ranges>

namespace liandong {

using deskmodels::Tr;

namespace {

constexpr std::chrono::seconds kShiftsFollowed{15};

QString dutiesOf(const World &world, const UnitKey &unit)
{
    QStringList lines;
    for (const Duty &duty : world.duties | std::views::values) {
        if (duty.unit != unit)
            continue;
        const QStringList words(duty.words.begin(), duty.words.end());
        lines.append(phrases::joined(
            {categoryName(world, duty.category), wordOf(duty.role), duty.text, words.join(u'、')}, u" · "));
    }
    return lines.join(u'\n');
}

QString phoneLine(const DutyPhone &phone)
{
    const QString line
        = phone.label.isEmpty() ? phone.number : Tr::tr("%1 (%2)", "number (label)").arg(phone.number, phone.label);
    return phone.placeholder ? Tr::tr("%1, placeholder", "a telephone number").arg(line) : line;
}

std::vector<UnitKey> unfinishedOrders(const Incident *incident)
{
    std::vector<UnitKey> units;
    if (!incident || incident->isClosed())
        return units;
    for (const Order &order : incident->orders) {
        if (order.stands() && order.state != OrderState::Accepted)
            units.push_back(order.unit);
    }
    return units;
}

} // namespace

UnitDirectoryModel::UnitDirectoryModel(const WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
    , m_refresh([this] { refresh(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, &UnitDirectoryModel::reload);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        const bool names = std::holds_alternative<UnitPut>(event) || std::holds_alternative<DutyPut>(event)
            || std::holds_alternative<CategoryPut>(event) || std::holds_alternative<RosterMonthPut>(event);
        if (const auto id = incidentOf(event))
            recount(*id);
        else if (names)
            m_refresh.ask();
    });
    connect(&m_time, &QTimer::timeout, this, &UnitDirectoryModel::followRosters);
    m_time.start(kShiftsFollowed);
    reload();
}

void UnitDirectoryModel::reload()
{
    m_ordersOf.clear();
    m_standing.clear();
    for (const auto &[id, incident] : m_source.world().incidents) {
        std::vector<UnitKey> units = unfinishedOrders(&incident);
        for (const UnitKey &unit : units)
            ++m_standing[unit];
        if (!units.empty())
            m_ordersOf.emplace(id, std::move(units));
    }
    refresh();
}

void UnitDirectoryModel::refresh()
{
    const World &world = m_source.world();
    std::vector<UnitRow> fresh;
    for (const auto &[key, unit] : world.units) {
        Names &names = m_names[key];
        if (names.name.text() != unit.name)
            names.name = PinyinKey(unit.name);
        if (names.shortName.text() != unit.shortName)
            names.shortName = PinyinKey(unit.shortName);
        fresh.push_back({unit, dutiesOf(world, key), m_standing[key], onDutyText(world, key, m_source.serviceNow())});
    }
    const auto rank
        = [this](const UnitRow &row) { return std::tie(row.unit.order, m_names.at(row.unit.key).name.sortKey()); };
    std::ranges::sort(fresh, {}, rank);
    setRows(std::move(fresh));
}

void UnitDirectoryModel::followRosters()
{
    for (size_t at = 0; at < rows().size(); ++at) {
        UnitRow row = rows()[at];
        row.onDuty = onDutyText(m_source.world(), row.unit.key, m_source.serviceNow());
        updateRow(at, std::move(row));
    }
}

void UnitDirectoryModel::recount(const IncidentId &id)
{
    std::vector<UnitKey> units = unfinishedOrders(m_source.world().incident(id));
    std::vector<UnitKey> &held = m_ordersOf[id];
    if (units == held) {
        if (units.empty())
            m_ordersOf.erase(id);
        return;
    }
    std::set<UnitKey> changed(units.begin(), units.end());
    changed.insert(held.begin(), held.end());
    for (const UnitKey &unit : held)
        --m_standing[unit];
    for (const UnitKey &unit : units)
        ++m_standing[unit];
    held = std::move(units);
    for (const UnitKey &unit : changed) {
        const int at = rowOf(unit);
        if (at < 0)
            continue;
        UnitRow row = rows()[size_t(at)];
        row.standingOrders = m_standing[unit];
        updateRow(size_t(at), std::move(row));
    }
}

int UnitDirectoryModel::match(int row, const QString &typed) const
{
    const UnitRow &held = rows()[size_t(row)];
    const auto names = m_names.find(held.unit.key);
    if (names != m_names.end()) {
        if (const int found = std::max(names->second.name.match(typed), names->second.shortName.match(typed)))
            return found + 10;
    }
    const QString wanted = typed.trimmed();
    for (const DutyPhone &phone : held.unit.dutyPhones) {
        if (phone.number.contains(wanted))
            return 5;
    }
    const bool inText = held.duties.contains(wanted, Qt::CaseInsensitive) || held.unit.leaderInCharge.contains(wanted)
        || held.unit.liaisonOfficer.contains(wanted) || held.onDuty.contains(wanted);
    return inText ? 1 : 0;
}

int UnitDirectoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UnitDirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const UnitRow &row = rows()[size_t(index.row())];
    const auto &phones = row.unit.dutyPhones;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == OnDuty ? row.onDuty : row.duties;
    case KeyRole:
        return row.unit.key.text();
    case NameRole:
        return row.unit.name;
    case ShortNameRole:
        return row.unit.shortName;
    case ClassRole:
        return int(row.unit.unitClass);
    case ClassTextRole:
        return wordOf(row.unit.unitClass);
    case PhoneRole:
        return phones.empty() ? QString() : phones.front().number;
    case PhonesRole: {
        QStringList lines;
        for (const DutyPhone &phone : phones)
            lines.append(phoneLine(phone));
        return lines.join(u'\n');
    }
    case PlaceholderRole:
        return !phones.empty() && phones.front().placeholder;
    case LeaderRole:
        return row.unit.leaderInCharge;
    case LiaisonRole:
        return row.unit.liaisonOfficer;
    case StandingOrdersRole:
        return row.standingOrders;
    case SuspendedRole:
        return row.unit.suspended;
    case DutiesRole:
        return row.duties;
    case OnDutyRole:
        return row.onDuty;
    default:
        return {};
    }
}

QVariant UnitDirectoryModel::cellText(const UnitRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.unit.suspended ? Tr::tr("%1 (suspended)", "a unit").arg(row.unit.name) : row.unit.name;
    case Phone:
        return row.unit.dutyPhones.empty() ? QString() : phoneLine(row.unit.dutyPhones.front());
    case Class:
        return wordOf(row.unit.unitClass);
    case Leader:
        return row.unit.leaderInCharge;
    case Liaison:
        return row.unit.liaisonOfficer;
    case StandingOrders:
        return row.standingOrders;
    case OnDuty:
        return row.onDuty;
    default:
        return {};
    }
}

QVariant UnitDirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Tr::tr("Unit");
    case Phone:
        return Tr::tr("Duty phone");
    case Class:
        return Tr::tr("Class", "of a unit");
    case Leader:
        return Tr::tr("Leader in charge");
    case Liaison:
        return Tr::tr("Liaison officer");
    case StandingOrders:
        return Tr::tr("Orders");
    case OnDuty:
        return Tr::tr("On duty now");
    default:
        return {};
    }
}

QHash<int, QByteArray> UnitDirectoryModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {KeyRole, "key"}, {NameRole, "name"}, {ShortNameRole, "shortName"},
        {ClassRole, "class"}, {ClassTextRole, "classText"}, {PhoneRole, "phone"}, {PhonesRole, "phones"},
        {PlaceholderRole, "placeholder"}, {LeaderRole, "leader"}, {LiaisonRole, "liaison"},
        {StandingOrdersRole, "standingOrders"}, {SuspendedRole, "suspended"}, {DutiesRole, "duties"},
        {OnDutyRole, "onDuty"}};
}

UnitDirectoryProxy::UnitDirectoryProxy(UnitDirectoryModel &units, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_units(units)
{
    setSourceModel(&units);
    sort(0);
}

void UnitDirectoryProxy::setSearch(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    invalidate();
}

bool UnitDirectoryProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return m_typed.trimmed().isEmpty() || m_units.match(sourceRow, m_typed) > 0;
}

bool UnitDirectoryProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int a = m_typed.trimmed().isEmpty() ? 0 : m_units.match(left.row(), m_typed);
    const int b = m_typed.trimmed().isEmpty() ? 0 : m_units.match(right.row(), m_typed);
    return a != b ? a > b : left.row() < right.row();
}

} // namespace liandong
