// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/clusters.h"

#include "map/tr.h"

#include <QGeoCoordinate>
#include <QGeoShape>

#include <cmath>
#include <numbers>
#include <ranges>

namespace liandong {

namespace {

constexpr double kDeepest = 18; ///< what this zoom does not part is not parted by zooming
constexpr double kTilePixels = 256;
constexpr size_t kFew = 3; ///< so many markers beside each other are no crowd
constexpr size_t kMostTitles = 8;
constexpr double kAround = 1e-5; ///< degrees, about a metre
constexpr double kMargin = 1.3; ///< so much higher and wider than the sight is what has rows

double eastOf(double longitude)
{
    return (longitude + 180) / 360;
}

double southOf(double latitude)
{
    const double angle = std::clamp(latitude, -85.0, 85.0) * std::numbers::pi / 180;
    return (1 - std::asinh(std::tan(angle)) / std::numbers::pi) / 2;
}

GeoPoint pointAt(double x, double y)
{
    return {std::atan(std::sinh(std::numbers::pi * (1 - 2 * y))) * 180 / std::numbers::pi, x * 360 - 180};
}

/// Pixels of the whole world's side.
double worldPixels(double zoom)
{
    return kTilePixels * std::exp2(zoom);
}

} // namespace

MarkerClusters::MarkerClusters(const QAbstractItemModel &crowd)
    : m_crowd(crowd)
    , m_latitude(role("latitude"))
    , m_longitude(role("longitude"))
    , m_title(role("title"))
    , m_overdue(role("overdue"))
    , m_selected(role("selected"))
    , m_key(role("key"))
    , m_later([this] { refresh(); }, this)
{
    watch();
    readAll();
    refresh();
}

/// -1 where the crowd has no such role.
int MarkerClusters::role(const char *name) const
{
    return m_crowd.roleNames().key(name, -1);
}

void MarkerClusters::watch()
{
    connect(&m_crowd, &QAbstractItemModel::modelReset, this, &MarkerClusters::readAll);
    connect(&m_crowd, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row) {
            Pin pin = read(row);
            pin.serial = ++m_serial;
            m_pins.insert(m_pins.begin() + row, pin);
        }
        m_rowOf.clear();
        m_stale = true;
        m_later.ask();
    });
    connect(&m_crowd, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_pins.erase(m_pins.begin() + first, m_pins.begin() + last + 1);
        m_rowOf.clear();
        m_stale = true;
        m_later.ask();
    });
    connect(&m_crowd, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        for (int row = from.row(); row <= to.row(); ++row) {
            Pin pin = read(row);
            pin.serial = m_pins[size_t(row)].serial;
            pin.revision = ++m_revision;
            m_pins[size_t(row)] = pin;
        }
        m_stale = true;
        m_later.ask();
    });
}

MarkerClusters::Pin MarkerClusters::read(int row) const
{
    const QModelIndex index = m_crowd.index(row, 0);
    return {.x = eastOf(index.data(m_longitude).toDouble()),
        .y = southOf(index.data(m_latitude).toDouble()),
        .overdue = m_overdue >= 0 && index.data(m_overdue).toBool(),
        .selected = m_selected >= 0 && index.data(m_selected).toBool()};
}

void MarkerClusters::readAll()
{
    m_pins.clear();
    m_rowOf.clear();
    for (int row = 0; row < m_crowd.rowCount(); ++row) {
        m_pins.push_back(read(row));
        m_pins.back().serial = ++m_serial;
    }
    m_stale = true;
    m_later.ask();
}

void MarkerClusters::setCell(double pixels)
{
    m_cell = pixels;
    m_stale = true;
    m_later.ask();
}

void MarkerClusters::setShown(bool shown)
{
    m_shown = shown;
    m_filled = {};
    m_later.ask();
}

void MarkerClusters::look(const QGeoRectangle &view, double zoom)
{
    if (!view.isValid())
        return;
    const double step = std::floor(zoom * 2) / 2;
    if (m_zoom != step) {
        m_zoom = step;
        m_stale = true;
    }
    m_view = view;
    if (m_stale || !m_filled.isValid() || !m_filled.contains(view))
        m_later.ask();
}

void MarkerClusters::refresh()
{
    if (std::exchange(m_stale, false))
        group();
    m_filled = m_view.value_or(QGeoRectangle());
    if (m_filled.isValid()) {
        m_filled.setWidth(std::min(360.0, m_filled.width() * kMargin));
        m_filled.setHeight(std::min(180.0, m_filled.height() * kMargin));
    }
    std::vector<ClusterRow> rows;
    if (m_shown)
        std::ranges::copy_if(
            m_groups, std::back_inserter(rows), [this](const ClusterRow &row) { return isInSight(row); });
    setRows(std::move(rows));
    Q_EMIT shownChanged();
}

bool MarkerClusters::isInSight(const ClusterRow &row) const
{
    return !m_filled.isValid() || m_filled.contains(QGeoCoordinate(row.at.latitude, row.at.longitude));
}

void MarkerClusters::group()
{
    m_groups.clear();
    const auto chosen = std::ranges::find_if(m_pins, &Pin::selected);
    const Pin *selected = chosen == m_pins.end() ? nullptr : &*chosen;
    if (selected)
        m_groups.push_back(rowOver(std::vector{size_t(chosen - m_pins.begin())}, nullptr));
    for (const std::vector<size_t> &pins : gathered())
        addRows(pins, selected);
    std::ranges::sort(m_groups, {}, &ClusterRow::key);
}

std::vector<std::vector<size_t>> MarkerClusters::gathered() const
{
    struct Cell
    {
        std::vector<size_t> pins;
        double x = 0;
        double y = 0;
    };
    using Place = std::pair<qint64, qint64>;
    const double pixels = worldPixels(m_zoom.value_or(kDeepest));
    std::map<Place, Cell> cells;
    std::vector<std::vector<size_t>> groups;
    for (size_t i = 0; i < m_pins.size(); ++i) {
        const Pin &pin = m_pins[i];
        if (pin.selected)
            continue;
        if (m_cell <= 0) {
            groups.push_back({i});
            continue;
        }
        Cell &cell = cells[{qint64(pin.x * pixels / m_cell), qint64(pin.y * pixels / m_cell)}];
        cell.pins.push_back(i);
        cell.x += pin.x;
        cell.y += pin.y;
    }
    const auto apart = [pixels](const Cell &a, const Cell &b) {
        const auto na = double(a.pins.size());
        const auto nb = double(b.pins.size());
        return std::hypot(a.x / na - b.x / nb, a.y / na - b.y / nb) * pixels;
    };
    constexpr Place kAfter[] = {{0, 1}, {1, -1}, {1, 0}, {1, 1}}; // the other four come before
    for (auto &[place, cell] : cells) {
        for (const Place &step : kAfter) {
            const auto next = cells.find({place.first + step.first, place.second + step.second});
            if (next == cells.end() || next->second.pins.empty() || cell.pins.empty()
                || apart(cell, next->second) >= m_cell * 0.6)
                continue;
            Cell &into = next->second;
            into.pins.insert(into.pins.end(), cell.pins.begin(), cell.pins.end());
            cell.pins.clear();
            into.x += cell.x;
            into.y += cell.y;
        }
    }
    for (auto &[place, cell] : cells) {
        if (!cell.pins.empty())
            groups.push_back(std::move(cell.pins));
    }
    return groups;
}

void MarkerClusters::addRows(const std::vector<size_t> &pins, const Pin *selected)
{
    if (isCrowded(pins)) {
        m_groups.push_back(rowOver(pins, selected));
        return;
    }
    for (const size_t &pin : pins)
        m_groups.push_back(rowOver(std::span(&pin, 1), selected));
}

bool MarkerClusters::isCrowded(const std::vector<size_t> &pins) const
{
    if (pins.size() > kFew)
        return true;
    const double pixels = worldPixels(m_zoom.value_or(kDeepest));
    for (size_t i = 0; i < pins.size(); ++i) {
        for (size_t j = i + 1; j < pins.size(); ++j) {
            const Pin &a = m_pins[pins[i]];
            const Pin &b = m_pins[pins[j]];
            if (std::hypot(a.x - b.x, a.y - b.y) * pixels < touching())
                return true;
        }
    }
    return false;
}

ClusterRow MarkerClusters::rowOver(std::span<const size_t> pins, const Pin *selected) const
{
    ClusterRow row;
    double x = 0;
    double y = 0;
    const Pin &first = m_pins[pins.front()];
    double reach = 0;
    for (const size_t i : pins) {
        const Pin &pin = m_pins[i];
        x += pin.x;
        y += pin.y;
        row.overdue += pin.overdue ? 1 : 0;
        row.revision = std::max(row.revision, pin.revision);
        row.members.push_back(pin.serial);
        reach = std::max(reach, std::hypot(pin.x - first.x, pin.y - first.y));
    }
    std::ranges::sort(row.members);
    x /= double(pins.size());
    y /= double(pins.size());
    row.at = pointAt(x, y);
    row.tight = reach * worldPixels(kDeepest) < touching();
    row.beside = selected
        && std::hypot(x - selected->x, y - selected->y) * worldPixels(m_zoom.value_or(kDeepest)) < touching();
    return row;
}

std::vector<int> MarkerClusters::singles() const
{
    std::vector<int> found;
    for (const ClusterRow &row : rows()) {
        if (const int at = row.isGroup() ? -1 : sourceRow(row.members.front()); at >= 0)
            found.push_back(at);
    }
    return found;
}

/// -1 where it has gone since.
int MarkerClusters::sourceRow(quint64 serial) const
{
    if (m_rowOf.empty()) {
        for (size_t row = 0; row < m_pins.size(); ++row)
            m_rowOf.emplace(m_pins[row].serial, int(row));
    }
    const auto found = m_rowOf.find(serial);
    return found == m_rowOf.end() ? -1 : found->second;
}

QVariant MarkerClusters::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClusterRow &row = rows()[size_t(index.row())];
    switch (role) {
    case CountRole:
        return int(row.members.size());
    case OverdueCountRole:
        return row.overdue;
    case BoundsRole:
        return boundsOf(row);
    case TightRole:
        return row.tight;
    case BesideRole:
        return row.beside;
    default:
        break;
    }
    if (role == m_latitude)
        return row.at.latitude;
    if (role == m_longitude)
        return row.at.longitude;
    return row.isGroup() ? ofGroup(row, role) : ofMember(row.members.front(), role);
}

QVariant MarkerClusters::ofMember(quint64 serial, int role) const
{
    const int row = sourceRow(serial);
    return row < 0 ? QVariant() : m_crowd.index(row, 0).data(role);
}

QVariant MarkerClusters::ofGroup(const ClusterRow &row, int role) const
{
    if (role == m_overdue)
        return row.overdue > 0;
    if (role == m_key)
        return ofMember(nextOf(row), role);
    if (role != m_title)
        return ofMember(row.members.front(), role);
    QStringList titles;
    for (const quint64 member : row.members | std::views::take(kMostTitles))
        titles += ofMember(member, m_title).toString();
    if (row.members.size() > kMostTitles)
        titles += map::Tr::tr("and %n more", nullptr, int(row.members.size() - kMostTitles));
    return titles.join(u'\n');
}

/// Whoever clicks a group again and again comes to every member.
quint64 MarkerClusters::nextOf(const ClusterRow &row) const
{
    const auto chosen = std::ranges::find_if(m_pins, &Pin::selected);
    const auto next = std::ranges::upper_bound(row.members, chosen == m_pins.end() ? 0 : chosen->serial);
    return next == row.members.end() ? row.members.front() : *next;
}

QVariant MarkerClusters::boundsOf(const ClusterRow &row) const
{
    QGeoRectangle bounds;
    for (const quint64 member : row.members) {
        const int at = sourceRow(member);
        if (at < 0)
            continue;
        const GeoPoint point = pointAt(m_pins[size_t(at)].x, m_pins[size_t(at)].y);
        const QGeoCoordinate place(point.latitude, point.longitude);
        bounds = bounds.isValid() ? bounds : QGeoRectangle(place, place);
        bounds.extendRectangle(place);
    }
    bounds.setWidth(bounds.width() + kAround); // a line of markers has an area too
    bounds.setHeight(bounds.height() + kAround);
    return QVariant::fromValue(QGeoShape(bounds));
}

QHash<int, QByteArray> MarkerClusters::roleNames() const
{
    QHash<int, QByteArray> names = m_crowd.roleNames();
    names.insert({{CountRole, "count"}, {OverdueCountRole, "overdueCount"}, {BoundsRole, "bounds"},
        {TightRole, "tight"}, {BesideRole, "beside"}});
    return names;
}

} // namespace liandong
