// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/later.h"
#include "deskmodels/worldsource.h"

namespace liandong {

/// From where a unit comes to where it is wanted.
struct OrderLink
{
    IncidentId incident;
    OrderId order;
    GeoPoint from;
    GeoPoint to;
    bool selected = false;
    bool overdue = false;
    bool underWay = false; ///< not only told

    [[nodiscard]] auto key() const { return std::pair(incident, order); }
    friend bool operator==(const OrderLink &, const OrderLink &) = default;
};

/// Where a unit starts on its way to the point: from where its distance is told (startingTo). Nothing where that is not
/// known.
[[nodiscard]] std::optional<GeoPoint> startOf(const RuleBook &book, const UnitKey &unit, const GeoPoint &to);

/// The orders of the incidents that are shown: those not yet off the scene, and those that are late with anything.
/// Where there are too many to be told apart, only what is late and what belongs to the selected incident.
class OrderLinks : public KeyedRows<OrderLink>
{
    Q_OBJECT

public:
    static constexpr int kMostQuiet = 40;
    enum Role { PathRole = Qt::UserRole + 1, SelectedRole, OverdueRole, UnderWayRole };

    explicit OrderLinks(const WorldSource &source);

    /// Of these incidents and of the selected one.
    void showOf(const std::vector<IncidentId> &incidents);
    void select(const std::optional<IncidentId> &incident);
    void setShown(bool shown);
    /// Marks what became overdue since; called by the panel's clock once a second.
    void refresh();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void addLinks(const IncidentId &id, std::vector<OrderLink> &links) const;

    const WorldSource &m_source;
    std::vector<IncidentId> m_incidents; ///< in order
    std::optional<IncidentId> m_selected;
    bool m_shown = true;
    Later m_later;
};

} // namespace liandong
