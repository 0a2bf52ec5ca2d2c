// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/recommendationmodel.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/phrases.h"
#include "deskmodels/impl/rolevalues.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

namespace liandong {

using deskmodels::Tr;

RecommendationModel::RecommendationModel(const WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
    , m_refresh([this] { recompute(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, &RecommendationModel::recompute);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        const auto id = incidentOf(event);
        if (!id || id == m_query.incident || otherIncidentOf(event) == m_query.incident)
            m_refresh.ask();
    });
}

void RecommendationModel::setQuery(const RecommendationQuery &query)
{
    if (query == m_query && !m_follows)
        return;
    m_follows = false;
    m_query = query;
    recompute();
}

void RecommendationModel::setIncident(const std::optional<IncidentId> &incident)
{
    m_follows = true;
    m_query = {};
    m_query.incident = incident;
    recompute();
}

void RecommendationModel::recompute()
{
    const World &world = m_source.world();
    const Incident *incident = m_query.incident ? world.incident(*m_query.incident) : nullptr;
    if (m_follows) {
        m_query.category = incident ? incident->category : CategoryKey();
        m_query.narrative = incident ? incident->narrative : QString();
        m_query.point = incident ? incident->place.point : std::nullopt;
    }
    std::vector<RecommendationRow> fresh;
    if (!m_query.category.isNull() || !m_query.narrative.isEmpty()) {
        for (const Recommendation &recommendation : recommend(world, m_query.category, m_query.narrative))
            fresh.push_back(rowOf(recommendation));
    }
    if (incident) {
        for (RecommendationRow &row : fresh) {
            row.hasOrder = std::ranges::any_of(
                incident->orders, [&](const Order &order) { return order.stands() && order.unit == row.unit; });
        }
    }
    setRows(std::move(fresh));
}

RecommendationRow RecommendationModel::rowOf(const Recommendation &recommendation) const
{
    const World &world = m_source.world();
    RecommendationRow row;
    row.unit = recommendation.unit;
    row.name = unitName(world, recommendation.unit);
    row.role = recommendation.role;
    row.matchedWords = recommendation.matchedWords;
    if (const auto duty = world.duties.find(recommendation.duty); duty != world.duties.end()) {
        row.duty = duty->second.text;
        row.clause = duty->second.clause;
    }
    if (const Unit *unit = world.unit(recommendation.unit)) {
        if (!unit->dutyPhones.empty()) {
            row.phone = unit->dutyPhones.front().number;
            row.phoneIsPlaceholder = unit->dutyPhones.front().placeholder;
        }
        if (unit->position && m_query.point)
            row.distanceMetres = distanceMetres(*unit->position, *m_query.point);
    }
    return row;
}

int RecommendationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RecommendationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecommendationRow &row = rows()[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
    case DutyTextRole:
        return row.duty;
    case UnitKeyRole:
        return row.unit.text();
    case UnitRole:
        return row.name;
    case DutyRoleRole:
        return int(row.role);
    case DutyRoleTextRole:
        return wordOf(row.role);
    case ClauseRole:
        return row.clause;
    case MatchedWordsRole:
        return row.matchedWords;
    case PhoneRole:
        return row.phone;
    case PlaceholderRole:
        return row.phoneIsPlaceholder;
    case DistanceRole:
        return orInvalid(row.distanceMetres);
    case DistanceTextRole:
        return row.distanceMetres ? distanceText(*row.distanceMetres) : QString();
    case HasOrderRole:
        return row.hasOrder;
    default:
        return {};
    }
}

QVariant RecommendationModel::cellText(const RecommendationRow &row, int column) const
{
    switch (column) {
    case UnitColumn:
        return row.name;
    case RoleColumn:
        return wordOf(row.role);
    case Reason:
        return row.matchedWords.isEmpty()
            ? row.duty
            : phrases::joined({Tr::tr("“%1”", "words found in the narrative").arg(row.matchedWords), row.duty}, u" ");
    case Clause:
        return row.clause;
    case Phone:
        return row.phone;
    case Distance:
        return row.distanceMetres ? distanceText(*row.distanceMetres) : QString();
    default:
        return {};
    }
}

QVariant RecommendationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UnitColumn:
        return Tr::tr("Unit");
    case RoleColumn:
        return Tr::tr("Role", "of a duty");
    case Reason:
        return Tr::tr("Why");
    case Clause:
        return Tr::tr("Clause");
    case Phone:
        return Tr::tr("Duty phone");
    case Distance:
        return Tr::tr("Distance");
    default:
        return {};
    }
}

QHash<int, QByteArray> RecommendationModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {UnitKeyRole, "unitKey"}, {UnitRole, "unit"}, {DutyRoleRole, "dutyRole"},
        {DutyRoleTextRole, "dutyRoleText"}, {DutyTextRole, "dutyText"}, {ClauseRole, "clause"},
        {MatchedWordsRole, "matchedWords"}, {PhoneRole, "phone"}, {PlaceholderRole, "placeholder"},
        {DistanceRole, "distance"}, {DistanceTextRole, "distanceText"}, {HasOrderRole, "hasOrder"}};
}

CategoryGuessModel::CategoryGuessModel(const WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
    , m_refresh([this] { recompute(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, &CategoryGuessModel::recompute);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (!incidentOf(event))
            m_refresh.ask();
    });
}

void CategoryGuessModel::setNarrative(const QString &narrative)
{
    if (narrative == m_narrative)
        return;
    m_narrative = narrative;
    recompute();
}

void CategoryGuessModel::recompute()
{
    std::vector<CategoryGuessRow> fresh;
    if (!m_narrative.trimmed().isEmpty()) {
        for (const CategoryGuess &guess : guessCategories(m_source.world(), m_narrative)) {
            if (fresh.size() == kMost)
                break;
            fresh.push_back({guess.category, categoryName(m_source.world(), guess.category), guess.matchedWords});
        }
    }
    setRows(std::move(fresh));
}

int CategoryGuessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant CategoryGuessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CategoryGuessRow &row = rows()[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case PathRole:
        return row.path;
    case KeyRole:
        return row.category.text();
    case MatchedWordsRole:
        return row.matchedWords;
    default:
        return {};
    }
}

QHash<int, QByteArray> CategoryGuessModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {KeyRole, "key"}, {PathRole, "path"}, {MatchedWordsRole, "matchedWords"}};
}

} // namespace liandong
