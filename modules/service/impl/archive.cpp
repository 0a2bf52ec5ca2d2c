// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/archive.h"

#include "service/impl/documents.h"
#include "service/impl/servicelog.h"
#include "wire/messagecodec.h"

namespace liandong {

namespace {

constexpr int kMostHits = 500;
constexpr qsizetype kLongestQuestion = 200;

void complain(const char *what, const Error &error)
{
    qCWarning(lcService, "%s: %s", what, qUtf8Printable(error.detail));
}

} // namespace

wire::HistoryFound findHistory(Store &store, const wire::SearchHistory &search)
{
    wire::HistoryFound found{search.request, {}, false};
    const Result<HistoryResult> result = store.search(
        {search.text.left(kLongestQuestion), search.from, search.to, std::clamp(search.limit, 1, kMostHits)});
    if (!result) {
        complain("search", result.error());
        return found;
    }
    found.more = result->more;
    found.hits.reserve(result->rows.size());
    for (const IncidentRow &row : result->rows) {
        found.hits.push_back({row.id, row.number, row.openedAt, row.state, row.category, row.place, row.narrative});
    }
    return found;
}

std::optional<Incident> incidentIn(Store &store, const World &world, const IncidentId &id)
{
    if (const Incident *held = world.incident(id))
        return *held;
    Result<std::optional<Incident>> kept = documents::readIncident(store, id);
    if (kept)
        return *std::move(kept);
    complain("fetch", kept.error());
    return std::nullopt;
}

wire::IncidentFetched fetchIncident(Store &store, const World &world, const wire::FetchIncident &fetch)
{
    wire::IncidentFetched fetched{fetch.request, incidentIn(store, world, fetch.incident), {}};
    if (Result<std::vector<LogEntry>> entries = store.entriesOf(fetch.incident))
        fetched.entries = *std::move(entries);
    else
        complain("fetch", entries.error());
    return fetched;
}

wire::ItemFetched fetchItem(Store &store, const wire::FetchItem &fetch)
{
    wire::ItemFetched fetched{fetch.request, {}};
    const QString kind = putKindOf(fetch.item);
    Result<std::vector<LogEntry>> entries = store.ruleBookEntries(kind);
    if (!entries) {
        complain("fetch", entries.error());
        return fetched;
    }
    for (LogEntry &entry : *entries) {
        const Result<Event> event = wire::decodeEvent(kind, entry.payload);
        const std::optional<RuleBookItem> item = event ? itemOf(*event) : std::nullopt;
        if (item && nameOf(*item) == fetch.item)
            fetched.entries.push_back(std::move(entry));
    }
    return fetched;
}

} // namespace liandong
