// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/worldsource.h"
#include "domain/world.h"

#include <QAbstractListModel>

namespace liandong {

/// Something that the order must have done is late, and not excused.
[[nodiscard]] bool isOverdue(const Order &order, Instant now);

/// Open incidents that have a point. One row each, changed by the event that concerns it.
class IncidentMarkers : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LatitudeRole = Qt::UserRole + 1,
        LongitudeRole,
        TitleRole,
        KeyRole,
        OverdueRole,
        SelectedRole,
        SettledRole
    };

    explicit IncidentMarkers(const WorldSource &source, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const IncidentId &incidentAt(int row) const { return m_rows[size_t(row)].id; }

    void select(const std::optional<IncidentId> &incident);
    /// Marks what became overdue since; called by the panel's clock once a second.
    void refreshOverdue();
    /// Names incidents by their number alone, not by a place that somebody typed: for displays that anybody may read.
    void nameByNumber();

private:
    struct Marker
    {
        IncidentId id;
        bool overdue = false;
    };

    void reload();
    void follow(const IncidentId &id);
    void touch(const std::optional<IncidentId> &id);
    [[nodiscard]] bool isOverdue(const IncidentId &id) const;

    const WorldSource &m_source;
    std::vector<Marker> m_rows; ///< in the order of their ids
    std::optional<IncidentId> m_selected;
    bool m_byNumber = false;
};

/// A named point that seldom changes: a unit's duty room, a township.
class PlaceMarkers : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LatitudeRole = Qt::UserRole + 1, LongitudeRole, TitleRole };
    enum class Kind { Units, Townships };

    PlaceMarkers(const WorldSource &source, Kind kind, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Marker
    {
        QString title;
        GeoPoint at;
        friend bool operator==(const Marker &, const Marker &) = default;
    };

    void reload();

    const WorldSource &m_source;
    Kind m_kind;
    std::vector<Marker> m_rows;
};

/// The outer ring of every polygon of every area: the county under the urban parts.
class AreaShapes : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole + 1, UrbanRole };

    explicit AreaShapes(const WorldSource &source, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Shape
    {
        QVariantList path;
        bool urban = false;
    };

    void reload();

    const WorldSource &m_source;
    std::vector<Shape> m_rows;
};

} // namespace liandong
