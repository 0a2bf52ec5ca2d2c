// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/placelistmodel.h"

#include <algorithm>
#include <ranges>
#include <tuple>

namespace liandong {

/// 0: not at all; of two names that fit alike its own comes before what people call it.
int PlaceListModel::Candidate::match(const QString &typed) const
{
    int best = 0;
    for (size_t i = 0; i < names.size(); ++i) {
        const int found = names[i].match(typed);
        best = std::max(best, found == 0 ? 0 : 2 * found - int(i > 0));
    }
    return best;
}

PlaceListModel::PlaceListModel(const WorldSource &source, Choice choice, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
    , m_choice(choice)
    , m_reload([this] { reload(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, &PlaceListModel::reload);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (std::holds_alternative<PlacePut>(event))
            m_reload.ask();
    });
    reload();
}

void PlaceListModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    refilter();
}

void PlaceListModel::reload()
{
    m_all.clear();
    for (const Place &place : m_source.world().places | std::views::values) {
        if (place.retired || (m_choice == Choice::Townships && place.code.isEmpty()))
            continue;
        std::vector<PinyinKey> names{PinyinKey(place.name)};
        for (const QString &alias : place.aliases)
            names.emplace_back(alias);
        m_all.push_back({place, std::move(names)});
    }
    std::ranges::stable_sort(m_all, {}, [](const Candidate &candidate) {
        const Place &place = candidate.place;
        return std::tuple(place.code.isEmpty(), place.code, place.name.size());
    });
    refilter();
}

void PlaceListModel::refilter()
{
    std::vector<std::pair<int, const Candidate *>> hits;
    const QString wanted = m_typed.trimmed();
    for (const Candidate &candidate : m_all) {
        const int found = candidate.match(wanted);
        if (found > 0 || (wanted.size() >= 3 && candidate.place.code.contains(wanted)))
            hits.emplace_back(found, &candidate);
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), [](const auto &hit) { return hit.first; });
    if (m_choice == Choice::AllPlaces && hits.size() > kMost)
        hits.resize(kMost);
    std::vector<PlaceRow> fresh;
    for (const auto &[rank, candidate] : hits)
        fresh.push_back({candidate->place});
    setRows(std::move(fresh));
}

int PlaceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant PlaceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place &place = rows()[size_t(index.row())].place;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case NameRole:
        return place.name;
    case KeyRole:
        return place.key.text();
    case CodeRole:
        return place.code;
    case LatitudeRole:
        return place.position.latitude;
    case LongitudeRole:
        return place.position.longitude;
    case AccuracyRole:
        return place.accuracyMetres;
    default:
        return {};
    }
}

QHash<int, QByteArray> PlaceListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {KeyRole, "key"}, {NameRole, "name"}, {CodeRole, "code"},
        {LatitudeRole, "latitude"}, {LongitudeRole, "longitude"}, {AccuracyRole, "accuracy"}};
}

} // namespace liandong
