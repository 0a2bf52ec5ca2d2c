// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/later.h"
#include "deskmodels/worldsource.h"
#include "domain/recommend.h"

namespace liandong {

struct RecommendationRow
{
    UnitKey unit;
    QString name;
    DutyRole role = DutyRole::Responsible;
    QString duty; ///< its text
    QString clause;
    QString matchedWords;
    QString phone;
    bool phoneIsPlaceholder = false;
    std::optional<double> distanceMetres; ///< from its duty room to the place
    bool hasOrder = false; ///< a standing order of the incident goes to it already

    [[nodiscard]] const UnitKey &key() const { return unit; }
    friend bool operator==(const RecommendationRow &, const RecommendationRow &) = default;
};

struct RecommendationQuery
{
    CategoryKey category;
    QString narrative;
    std::optional<GeoPoint> point;
    std::optional<IncidentId> incident; ///< whose orders are looked at

    friend bool operator==(const RecommendationQuery &, const RecommendationQuery &) = default;
};

/// Units that should come, best first, with what the proposal rests on.
class RecommendationModel : public KeyedRows<RecommendationRow>
{
    Q_OBJECT

public:
    enum Column { UnitColumn, RoleColumn, Reason, Clause, Phone, Distance, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        UnitKeyRole = Qt::UserRole + 1, ///< text of the key
        UnitRole,
        DutyRoleRole,
        DutyRoleTextRole,
        DutyTextRole,
        ClauseRole,
        MatchedWordsRole,
        PhoneRole,
        PlaceholderRole,
        DistanceRole, ///< metres, invalid where unknown
        DistanceTextRole, ///< "3.2 km"
        HasOrderRole
    };
    Q_ENUM(Role)

    explicit RecommendationModel(const WorldSource &source, QObject *parent = nullptr);

    void setQuery(const RecommendationQuery &query);
    /// The query as the incident stands; follows its changes.
    void setIncident(const std::optional<IncidentId> &incident);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void recompute();
    [[nodiscard]] RecommendationRow rowOf(const Recommendation &recommendation) const;
    [[nodiscard]] QVariant cellText(const RecommendationRow &row, int column) const;

    const WorldSource &m_source;
    RecommendationQuery m_query;
    bool m_follows = false;
    Later m_refresh;
};

struct CategoryGuessRow
{
    CategoryKey category;
    QString path;
    QString matchedWords;

    [[nodiscard]] const CategoryKey &key() const { return category; }
    friend bool operator==(const CategoryGuessRow &, const CategoryGuessRow &) = default;
};

/// Likely categories while the narrative is typed, best first.
class CategoryGuessModel : public KeyedRows<CategoryGuessRow>
{
    Q_OBJECT

public:
    static constexpr size_t kMost = 5;
    enum Role { KeyRole = Qt::UserRole + 1, PathRole, MatchedWordsRole };
    Q_ENUM(Role)

    explicit CategoryGuessModel(const WorldSource &source, QObject *parent = nullptr);

    void setNarrative(const QString &narrative);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void recompute();

    const WorldSource &m_source;
    QString m_narrative;
    Later m_refresh;
};

} // namespace liandong
