// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/later.h"
#include "deskmodels/worldsource.h"
#include "domain/repeats.h"

namespace liandong {

struct RepeatRow
{
    IncidentId incident;
    QString number;
    RepeatSign sign = RepeatSign::SameNumber;
    std::optional<double> distanceMetres; ///< for the same place
    Instant openedAt{};
    QString categoryPath;
    QString place;
    QString narrative;

    [[nodiscard]] const IncidentId &key() const { return incident; }
    friend bool operator==(const RepeatRow &, const RepeatRow &) = default;
};

/// Open incidents that the call being taken may be about; follows the world.
class RepeatModel : public KeyedRows<RepeatRow>
{
    Q_OBJECT

public:
    enum Column { Number, Sign, Category, PlaceColumn, Opened, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        IncidentRole = Qt::UserRole + 1, ///< IncidentId
        NumberRole,
        SignRole,
        SignTextRole, ///< "Same caller's number", "Same place and kind, 120 m away"
        CategoryPathRole,
        PlaceRole,
        NarrativeRole,
        OpenedAtRole
    };
    Q_ENUM(Role)

    explicit RepeatModel(const WorldSource &source, QObject *parent = nullptr);

    /// The query's time is the service's at the moment it is answered.
    void setQuery(const QString &callerNumber, const CategoryKey &category, const std::optional<GeoPoint> &point);
    /// No call is being taken.
    void clear();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void recompute();
    [[nodiscard]] QString signText(const RepeatRow &row) const;

    const WorldSource &m_source;
    RepeatQuery m_query;
    Later m_refresh;
};

} // namespace liandong
