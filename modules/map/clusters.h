// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/later.h"
#include "domain/geo.h"

#include <QGeoRectangle>

#include <map>
#include <optional>
#include <span>

namespace liandong {

/// One thing on the map: a marker, or a circle that stands for several.
struct ClusterRow
{
    std::vector<quint64> members; ///< of a marker itself; in the order in which they came
    GeoPoint at;
    int overdue = 0; ///< so many of them
    bool tight = false; ///< lie so near each other that no zoom parts them
    bool beside = false; ///< lies where the selected marker is
    quint64 revision = 0; ///< of the newest of them

    [[nodiscard]] bool isGroup() const { return members.size() > 1; }
    [[nodiscard]] auto key() const { return std::pair(members.front(), isGroup()); }
    friend bool operator==(const ClusterRow &, const ClusterRow &) = default;
};

/// What a crowd of markers looks like from a height. Markers that would cover each other, or of which there are many,
/// become one row with their number. Cells are fixed to the ground, so that moving the map changes no group; zooming
/// does, by half a step at a time. Only what is in sight, or nearly, has a row. The selected marker always stands for
/// itself. The crowd is a list model with the roles latitude, longitude, title and, where it has them, overdue,
/// selected and key. Its rows have all its roles (of a group: of its first member, its titles joined, its key the
/// member to choose next).
class MarkerClusters : public KeyedRows<ClusterRow>
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 100, OverdueCountRole, BoundsRole, TightRole, BesideRole };

    /// The crowd outlives it.
    explicit MarkerClusters(const QAbstractItemModel &crowd);

    /// Pixels between markers that are crowded; 0: every marker stands for itself. 48 unless told.
    void setCell(double pixels);
    void setShown(bool shown);
    /// For the scene, whenever the map moved. Before that all is in sight.
    Q_INVOKABLE void look(const QGeoRectangle &view, double zoom);
    /// Rows of the crowd that stand for themselves, in sight.
    [[nodiscard]] std::vector<int> singles() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void shownChanged();

private:
    /// Of a marker; the world is a square with sides of 1, y southwards.
    struct Pin
    {
        quint64 serial = 0;
        double x = 0;
        double y = 0;
        bool overdue = false;
        bool selected = false;
        quint64 revision = 0;
    };

    void watch();
    [[nodiscard]] Pin read(int row) const;
    void readAll();
    void refresh();
    void group();
    /// The pins of each cell, those of cells next to each other put together where they would touch.
    [[nodiscard]] std::vector<std::vector<size_t>> gathered() const;
    void addRows(const std::vector<size_t> &pins, const Pin *selected);
    [[nodiscard]] ClusterRow rowOver(std::span<const size_t> pins, const Pin *selected) const;
    [[nodiscard]] bool isCrowded(const std::vector<size_t> &pins) const;
    [[nodiscard]] bool isInSight(const ClusterRow &row) const;
    [[nodiscard]] int sourceRow(quint64 serial) const;
    [[nodiscard]] QVariant ofMember(quint64 serial, int role) const;
    [[nodiscard]] QVariant ofGroup(const ClusterRow &row, int role) const;
    [[nodiscard]] QVariant boundsOf(const ClusterRow &row) const;
    [[nodiscard]] quint64 nextOf(const ClusterRow &row) const;
    [[nodiscard]] int role(const char *name) const;
    [[nodiscard]] double touching() const { return m_cell * 0.4; }

    const QAbstractItemModel &m_crowd;
    int m_latitude;
    int m_longitude;
    int m_title;
    int m_overdue;
    int m_selected;
    int m_key;
    std::vector<Pin> m_pins; ///< row by row as the crowd
    mutable std::map<quint64, int> m_rowOf;
    quint64 m_serial = 0;
    quint64 m_revision = 0;
    double m_cell = 48;
    bool m_shown = true;
    bool m_stale = true; ///< the groups are not of these pins, this zoom
    std::optional<double> m_zoom; ///< in half steps
    std::optional<QGeoRectangle> m_view; ///< as it was looked at
    QGeoRectangle m_filled; ///< has rows
    std::vector<ClusterRow> m_groups; ///< in sight or not
    Later m_later;
};

} // namespace liandong
