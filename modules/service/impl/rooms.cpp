// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/rooms.h"

#include "domain/apply.h"
#include "domain/roomview.h"
#include "service/impl/archive.h"
#include "service/impl/documents.h"
#include "service/impl/servicelog.h"
#include "wire/messagecodec.h"

#include <QStringList>

namespace liandong {

namespace {

constexpr int kHitsLookedThrough = 500;

/// The entry as a room is shown it, about the event it is told.
LogEntry shownEntry(const LogEntry &entry, const Event &event, const UnitKey &unit)
{
    LogEntry shown = entry;
    if (isForeign(entry.actor, unit)) {
        shown.actor = {.name = {}, .role = Role::DutyRoom, .unit = {}, .account = {}};
        shown.seat.clear();
    }
    shown.incident = incidentOf(event);
    shown.kind = kindOf(event);
    shown.payload = wire::encodeEvent(event);
    shown.hash.clear();
    return shown;
}

std::optional<Event> eventOf(const LogEntry &entry)
{
    const Result<Event> event = wire::decodeEvent(entry.kind, entry.payload);
    if (event)
        return *event;
    qCWarning(lcService, "entry %lld cannot be read: %s", static_cast<long long>(entry.seq),
        qUtf8Printable(event.error().detail));
    return std::nullopt;
}

/// An incident's log as the room was told it while it happened.
std::vector<LogEntry> shownEntries(const std::vector<LogEntry> &entries, const UnitKey &unit)
{
    std::vector<LogEntry> shown;
    std::optional<Incident> incident;
    for (const LogEntry &entry : entries) {
        const std::optional<Event> event = eventOf(entry);
        if (!event)
            continue;
        const std::optional<Incident> before = incident;
        if (!incident)
            incident.emplace();
        applyTo(*incident, *event);
        for (const Event &told : roomViewOf(*event, before ? &*before : nullptr, *incident, unit))
            shown.push_back(shownEntry(entry, told, unit));
    }
    return shown;
}

} // namespace

Rooms::Rooms(const Ledger &ledger)
    : m_ledger(ledger)
{ }

QByteArray Rooms::snapshotFor(const UnitKey &unit) const
{
    return wire::snapshotFrame(m_ledger.logId(), m_ledger.position(), {}, roomViewOf(m_ledger.world(), unit), {});
}

std::vector<QByteArray> Rooms::framesFor(const UnitKey &unit)
{
    if (!m_world)
        m_world = m_ledger.world();
    return {snapshotFor(unit), wire::encode(wire::Live{m_ledger.position()})};
}

std::map<UnitKey, Rooms::News> Rooms::newsOf(const std::vector<SealedEntry> &entries, const std::set<UnitKey> &units)
{
    std::map<UnitKey, News> news;
    if (units.empty() || !m_world) {
        m_world.reset();
        return news;
    }
    std::map<UnitKey, std::vector<QByteArray>> encoded;
    for (const SealedEntry &sealed : entries) {
        const std::optional<Event> event = eventOf(sealed.entry);
        if (!event)
            continue;
        const BeforeEvent before = beforeEvent(*m_world, *event);
        apply(*m_world, *event);
        for (const UnitKey &unit : units) {
            const std::optional<std::vector<Event>> told = roomViewOf(*event, before, *m_world, unit);
            if (!told)
                news[unit].anew = true;
            for (const Event &one : told.value_or(std::vector<Event>()))
                encoded[unit].push_back(wire::encodeEntry(shownEntry(sealed.entry, one, unit)));
        }
    }
    for (const auto &[unit, some] : encoded)
        news[unit].frame = wire::entriesFrame(some);
    for (auto &[unit, one] : news) {
        if (one.anew)
            one.frame = snapshotFor(unit);
    }
    return news;
}

std::optional<Incident> shownIncident(const Incident &incident, const UnitKey &unit)
{
    return concerns(incident, unit) ? std::optional(roomViewOf(incident, unit)) : std::nullopt;
}

/// A word that stands only in what other units said finds nothing.
wire::HistoryFound findRoomHistory(
    Store &store, const World &world, const wire::SearchHistory &search, const UnitKey &unit)
{
    wire::SearchHistory wide = search;
    wide.limit = kHitsLookedThrough;
    wire::HistoryFound found = findHistory(store, wide);
    const auto shown = [&](const Incident &incident) { return shownIncident(incident, unit); };
    const QStringList words = search.text.split(u' ', Qt::SkipEmptyParts);
    std::erase_if(found.hits, [&](const wire::HistoryHit &hit) {
        const std::optional<Incident> incident = incidentIn(store, world, hit.incident).and_then(shown);
        if (!incident)
            return true;
        const QString text = documents::rowOf(world, *incident).text;
        return !std::ranges::all_of(
            words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    });
    const auto limit = size_t(std::clamp(search.limit, 1, kHitsLookedThrough));
    if (found.hits.size() > limit) {
        found.hits.resize(limit);
        found.more = true;
    }
    return found;
}

wire::ItemFetched fetchRoomItem(Store &store, const wire::FetchItem &fetch, const UnitKey &unit)
{
    wire::ItemFetched fetched = fetchItem(store, fetch);
    std::vector<LogEntry> shown;
    for (const LogEntry &entry : fetched.entries) {
        const std::optional<Event> event = eventOf(entry);
        const std::optional<RuleBookItem> item = event ? itemOf(*event) : std::nullopt;
        if (item && isShown(*item, unit))
            shown.push_back(shownEntry(entry, *event, unit));
    }
    fetched.entries = std::move(shown);
    return fetched;
}

wire::IncidentFetched fetchRoomIncident(
    Store &store, const World &world, const wire::FetchIncident &fetch, const UnitKey &unit)
{
    wire::IncidentFetched fetched = fetchIncident(store, world, fetch);
    if (fetched.incident)
        fetched.incident = shownIncident(*fetched.incident, unit);
    fetched.entries = fetched.incident ? shownEntries(fetched.entries, unit) : std::vector<LogEntry>();
    return fetched;
}

} // namespace liandong
