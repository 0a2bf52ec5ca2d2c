// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/recommendationmodel.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/phrases.h"
#include "deskmodels/impl/rolevalues.h"
#include "deskmodels/onduty.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"

namespace liandong {

using deskmodels::Tr;

namespace {

/// What was found, or else what it is like.
QString wordsText(const std::vector<QString> &words, const std::vector<QString> &alike)
{
    const std::vector<QString> &shown = words.empty() ? alike : words;
    return QStringList(shown.begin(), shown.end()).join(u'、');
}

} // namespace

QString PassedOverModel::asText() const
{
    QStringList units;
    for (const PassedOverRow &row : rows())
        units.append(Tr::tr("%1 (%2)", "a unit and why it is not proposed").arg(row.name, row.why));
    return phrases::listed(units);
}

int PassedOverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PassedOverModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PassedOverRow &row = rows()[size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return row.duty;
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == UnitColumn ? row.name : row.why;
}

QVariant PassedOverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == UnitColumn ? Tr::tr("Unit") : Tr::tr("Why not");
}

RecommendationModel::RecommendationModel(const WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
    , m_passedOver(this)
    , m_refresh([this] { recompute(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, &RecommendationModel::recompute);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        const auto id = incidentOf(event);
        if (!id || id == m_incident || otherIncidentOf(event) == m_incident)
            m_refresh.ask();
    });
}

void RecommendationModel::setQuery(const RecommendationQuery &query)
{
    if (query == m_query && !m_incident)
        return;
    m_incident.reset();
    m_query = query;
    recompute();
}

void RecommendationModel::setIncident(const std::optional<IncidentId> &incident)
{
    m_query = {};
    m_incident = incident;
    recompute();
}

void RecommendationModel::recompute()
{
    const World &world = m_source.world();
    RecommendationQuery query = m_query;
    if (const Incident *incident = m_incident ? world.incident(*m_incident) : nullptr)
        query = queryOf(*incident, {});
    query.at = m_source.serviceNow();
    std::vector<RecommendationRow> ranked;
    std::vector<PassedOverRow> passedOver;
    if (!query.category.isNull() || !query.narrative.isEmpty()) {
        const Advice advice = advise(world, m_source.recogniser(), query);
        for (const Recommendation &recommendation : advice.ranked)
            ranked.push_back(rowOf(recommendation));
        for (const PassedOver &passed : advice.passedOver)
            passedOver.push_back(rowOf(passed));
    }
    m_passedOver.setRows(std::move(passedOver));
    setRows(std::move(ranked));
}

RecommendationRow RecommendationModel::rowOf(const Recommendation &recommendation) const
{
    const World &world = m_source.world();
    RecommendationRow row;
    row.unit = recommendation.unit;
    row.name = unitName(world, recommendation.unit);
    row.role = recommendation.role;
    row.category = categoryName(world, recommendation.category);
    row.words = wordsText(recommendation.words, recommendation.alike);
    row.weak = recommendation.words.empty() && !recommendation.alike.empty();
    const Duty &duty = world.duties.at(recommendation.duty);
    row.duty = duty.text;
    row.clause = duty.clause;
    row.document = duty.document;
    if (const Unit *unit = world.unit(recommendation.unit); unit && !unit->dutyPhones.empty()) {
        row.phone = unit->dutyPhones.front().number;
        row.phoneIsPlaceholder = unit->dutyPhones.front().placeholder;
    }
    row.onDuty = onDutyText(world, recommendation.unit, m_source.serviceNow());
    if (recommendation.nearest) {
        row.distanceMetres = recommendation.nearest->metres;
        const auto detachment = world.detachments.find(recommendation.nearest->detachment);
        if (detachment != world.detachments.end())
            row.startsFrom = detachment->second.name;
    }
    return row;
}

PassedOverRow RecommendationModel::rowOf(const PassedOver &passed) const
{
    const World &world = m_source.world();
    return {passed.unit, unitShortName(world, passed.unit), wordOf(passed.why), world.duties.at(passed.duty).text};
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
        return tip(row);
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
    case WordsRole:
        return row.words;
    case CategoryRole:
        return row.category;
    case PhoneRole:
        return row.phone;
    case PlaceholderRole:
        return row.phoneIsPlaceholder;
    case DistanceRole:
        return orInvalid(row.distanceMetres);
    case DistanceTextRole:
        return row.distanceMetres ? distanceText(*row.distanceMetres) : QString();
    case OnDutyRole:
        return row.onDuty;
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
        return row.words.isEmpty()
            ? row.duty
            : phrases::joined({row.weak ? Tr::tr("like “%1”", "words of the category").arg(row.words)
                                        : Tr::tr("“%1”", "words found in the narrative").arg(row.words),
                                  row.duty},
                  u" ");
    case Clause:
        return row.clause;
    case Phone:
        return row.phone;
    case Distance:
        return row.distanceMetres ? phrases::joined({distanceText(*row.distanceMetres), row.startsFrom}, u" ")
                                  : QString();
    case OnDuty:
        return row.onDuty;
    default:
        return {};
    }
}

QString RecommendationModel::tip(const RecommendationRow &row) const
{
    return phrases::joined(
        {row.duty, row.category, row.onDuty.isEmpty() ? QString() : Tr::tr("On duty now: %1").arg(row.onDuty),
            phrases::joined({row.document, row.clause}, u" "),
            row.startsFrom.isEmpty() ? QString()
                                     : Tr::tr("Nearest: %1", "detachment and distance")
                                           .arg(row.startsFrom + u' ' + distanceText(*row.distanceMetres))},
        u"\n");
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
    case OnDuty:
        return Tr::tr("On duty now");
    default:
        return {};
    }
}

QHash<int, QByteArray> RecommendationModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {UnitKeyRole, "unitKey"}, {UnitRole, "unit"}, {DutyRoleRole, "dutyRole"},
        {DutyRoleTextRole, "dutyRoleText"}, {DutyTextRole, "dutyText"}, {ClauseRole, "clause"}, {WordsRole, "words"},
        {CategoryRole, "category"}, {PhoneRole, "phone"}, {PlaceholderRole, "placeholder"}, {DistanceRole, "distance"},
        {DistanceTextRole, "distanceText"}};
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
        for (const CategoryGuess &guess : m_source.recogniser().read(m_narrative).categories) {
            if (fresh.size() == kMost)
                break;
            fresh.push_back({guess.category, categoryName(m_source.world(), guess.category),
                wordsText(guess.words, guess.alike), guess.words.empty()});
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
    case WordsRole:
        return row.words;
    default:
        return {};
    }
}

QHash<int, QByteArray> CategoryGuessModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {KeyRole, "key"}, {PathRole, "path"}, {WordsRole, "words"}};
}

} // namespace liandong
