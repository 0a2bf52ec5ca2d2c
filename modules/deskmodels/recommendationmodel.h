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
    QString document;
    QString category; ///< path of the one it is proposed for
    QString words; ///< found in the narrative
    bool weak = false; ///< none was found; the words are only like it
    QString phone;
    bool phoneIsPlaceholder = false;
    QString onDuty; ///< who answers now, with phone and deputy
    std::optional<double> distanceMetres; ///< to the place
    QString startsFrom; ///< the nearest detachment; empty for the duty room

    [[nodiscard]] const UnitKey &key() const { return unit; }
    friend bool operator==(const RecommendationRow &, const RecommendationRow &) = default;
};

struct PassedOverRow
{
    UnitKey unit;
    QString name;
    QString why;
    QString duty; ///< its text

    [[nodiscard]] const UnitKey &key() const { return unit; }
    friend bool operator==(const PassedOverRow &, const PassedOverRow &) = default;
};

/// Units with a fitting duty that are not proposed, and why.
class PassedOverModel : public KeyedRows<PassedOverRow>
{
    Q_OBJECT

public:
    enum Column { UnitColumn, Why, ColumnCount };
    Q_ENUM(Column)

    explicit PassedOverModel(QObject *parent = nullptr)
        : KeyedRows(parent)
    { }

    using KeyedRows::setRows;
    /// All in one line: "unit (why), unit (why)"; empty where nobody was.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/// Units that should come, best first, with what the proposal rests on.
class RecommendationModel : public KeyedRows<RecommendationRow>
{
    Q_OBJECT

public:
    enum Column { UnitColumn, RoleColumn, Reason, Clause, Phone, Distance, OnDuty, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        UnitKeyRole = Qt::UserRole + 1, ///< text of the key
        UnitRole,
        DutyRoleRole,
        DutyRoleTextRole,
        DutyTextRole,
        ClauseRole,
        WordsRole,
        CategoryRole, ///< path
        PhoneRole,
        PlaceholderRole,
        DistanceRole, ///< metres, invalid where unknown
        DistanceTextRole, ///< "3.2 km"
        OnDutyRole
    };
    Q_ENUM(Role)

    explicit RecommendationModel(const WorldSource &source, QObject *parent = nullptr);

    /// The time is the service's, whatever the query says.
    void setQuery(const RecommendationQuery &query);
    /// The query as the incident stands; follows its changes.
    void setIncident(const std::optional<IncidentId> &incident);

    [[nodiscard]] const PassedOverModel &passedOver() const { return m_passedOver; }
    [[nodiscard]] PassedOverModel &passedOver() { return m_passedOver; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void recompute();
    [[nodiscard]] RecommendationRow rowOf(const Recommendation &recommendation) const;
    [[nodiscard]] PassedOverRow rowOf(const PassedOver &passedOver) const;
    [[nodiscard]] QVariant cellText(const RecommendationRow &row, int column) const;
    [[nodiscard]] QString tip(const RecommendationRow &row) const;

    const WorldSource &m_source;
    RecommendationQuery m_query;
    std::optional<IncidentId> m_incident; ///< that is followed
    PassedOverModel m_passedOver;
    Later m_refresh;
};

struct CategoryGuessRow
{
    CategoryKey category;
    QString path;
    QString words; ///< found in the narrative
    bool weak = false; ///< none was found; the words are only like it

    [[nodiscard]] const CategoryKey &key() const { return category; }
    friend bool operator==(const CategoryGuessRow &, const CategoryGuessRow &) = default;
};

/// Likely categories while the narrative is typed, best first.
class CategoryGuessModel : public KeyedRows<CategoryGuessRow>
{
    Q_OBJECT

public:
    static constexpr size_t kMost = 5;
    enum Role { KeyRole = Qt::UserRole + 1, PathRole, WordsRole };
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
