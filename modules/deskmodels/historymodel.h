// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/worldsource.h"

namespace liandong {

struct HistoryRow
{
    wire::HistoryHit hit;
    QString categoryPath;

    [[nodiscard]] const IncidentId &key() const { return hit.incident; }
    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;
};

/// Hits of a search in the store, closed incidents included, newest first.
class HistoryModel : public KeyedRows<HistoryRow>
{
    Q_OBJECT

public:
    enum Column { Number, Opened, State, Category, PlaceColumn, Narrative, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        IncidentRole = Qt::UserRole + 1, ///< IncidentId
        NumberRole,
        OpenedAtRole, ///< ms since the epoch
        StateRole,
        CategoryPathRole,
        PlaceRole,
        NarrativeRole
    };
    Q_ENUM(Role)

    explicit HistoryModel(WorldSource &source, QObject *parent = nullptr);

    /// The former hits stay until the answer comes; only the last search's answer counts.
    void search(const QString &text, int limit = 50);
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] bool hasMore() const { return m_more; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void searchingChanged(bool searching);

private:
    void onFound(const wire::HistoryFound &found);
    void setSearching(bool searching);

    WorldSource &m_source;
    qint64 m_request = 0;
    bool m_searching = false;
    bool m_more = false;
};

} // namespace liandong
