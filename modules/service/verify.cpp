// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/verify.h"

#include "domain/apply.h"
#include "service/impl/documents.h"
#include "store/verify.h"
#include "wire/messagecodec.h"

#include <QCryptographicHash>
#include <QHash>

namespace liandong {

namespace {

constexpr qsizetype kSlice = 1'000;

QByteArray fingerprint(const Incident &incident)
{
    return QCryptographicHash::hash(wire::encodeIncident(incident), QCryptographicHash::Sha256);
}

/// The log applied from its first entry. Of incidents that have left the world only a fingerprint is kept.
class Replay
{
public:
    [[nodiscard]] Result<> take(const LogEntry &entry);
    [[nodiscard]] const World &world() const { return m_world; }
    [[nodiscard]] const QHash<IncidentId, QByteArray> &departed() const { return m_departed; }

private:
    World m_world;
    QHash<IncidentId, QByteArray> m_departed;
};

Result<> Replay::take(const LogEntry &entry)
{
    const Result<Event> event = documents::eventIn(entry);
    if (!event)
        return std::unexpected(event.error());
    std::optional<Incident> oldest;
    if (m_world.recentlyClosed.size() >= World::kRecentlyClosed && incidentOf(*event)) {
        if (const Incident *incident = m_world.incident(m_world.recentlyClosed.front()))
            oldest = *incident;
    }
    apply(m_world, *event);
    if (oldest && !m_world.incident(oldest->id))
        m_departed.insert(oldest->id, fingerprint(*oldest));
    if (std::holds_alternative<IncidentReopened>(*event))
        m_departed.remove(*incidentOf(*event));
    return {};
}

std::unexpected<Error> differs(const QString &what)
{
    return failure(ErrorCode::Damaged, what + QStringLiteral(" is not what the log leads to"));
}

template <class Map>
Result<> compareItems(QLatin1StringView name, const Map &kept, const Map &replayed)
{
    for (const auto &[key, item] : replayed) {
        const auto it = kept.find(key);
        if (it == kept.end() || !(it->second == item))
            return differs(QStringLiteral("%1 %2").arg(name, key.text()));
    }
    if (kept.size() != replayed.size())
        return differs(QStringLiteral("the number of %1 documents").arg(name));
    return {};
}

Result<> compareWorlds(const World &kept, const World &replayed)
{
    if (kept.centre != replayed.centre)
        return differs(QStringLiteral("the centre"));
    if (kept.numbering != replayed.numbering)
        return differs(QStringLiteral("the numbering"));
    if (kept.recentlyClosed != replayed.recentlyClosed)
        return differs(QStringLiteral("the list of incidents closed last"));
    if (kept.handOvers != replayed.handOvers)
        return differs(QStringLiteral("the list of hand-overs"));
    if (kept.passwords != replayed.passwords)
        return differs(QStringLiteral("the list of passwords"));
    if (kept.wall != replayed.wall)
        return differs(QStringLiteral("the walls' programme"));
    Result<> same = compareItems(QLatin1StringView("incidents"), kept.incidents, replayed.incidents);
    forEachList(replayed, [&]<class Map>(QLatin1StringView name, const Map &list) {
        if (same)
            same = compareItems(name, listIn<typename Map::mapped_type>(kept), list);
    });
    return same;
}

Result<> compareDeparted(Store &store, const QHash<IncidentId, QByteArray> &departed)
{
    for (const auto &[id, print] : departed.asKeyValueRange()) {
        const Result<std::optional<Incident>> kept = documents::readIncident(store, id);
        if (!kept)
            return std::unexpected(kept.error());
        if (!*kept || fingerprint(**kept) != print)
            return differs(QStringLiteral("incident %1").arg(id.text()));
    }
    return {};
}

Result<> advance(Store &store, Replay &replay, Sequence from, Sequence upTo)
{
    for (Sequence done = from; done < upTo;) {
        const Result<std::vector<LogEntry>> entries = store.entries(done, std::min<Sequence>(kSlice, upTo - done));
        if (!entries)
            return std::unexpected(entries.error());
        if (entries->empty())
            return failure(ErrorCode::Damaged, QStringLiteral("log entry %1 is missing").arg(done + 1));
        for (const LogEntry &entry : *entries) {
            if (const Result<> taken = replay.take(entry); !taken)
                return std::unexpected(taken.error());
        }
        done += Sequence(entries->size());
    }
    return {};
}

} // namespace

Result<VerifyReport> verifyStore(Store &store)
{
    if (const Result<> chain = verifyChain(store, wire::sealOf); !chain)
        return std::unexpected(chain.error());
    const Result<documents::Loaded> loaded = documents::load(store);
    if (!loaded)
        return std::unexpected(loaded.error());
    // The documents may stand behind the log; beside a running service also before the head that was seen at first.
    Replay replay;
    if (const Result<> level = advance(store, replay, 0, loaded->position); !level)
        return std::unexpected(level.error());
    if (const Result<> same = compareWorlds(loaded->world, replay.world()); !same)
        return std::unexpected(same.error());
    if (const Result<> same = compareDeparted(store, replay.departed()); !same)
        return std::unexpected(same.error());
    const Sequence head = std::max(loaded->position, store.head());
    if (const Result<> level = advance(store, replay, loaded->position, head); !level)
        return std::unexpected(level.error());

    const World &world = replay.world();
    const auto held = qint64(world.incidents.size());
    qint64 items = 0;
    forEachList(world, [&](QLatin1StringView, const auto &list) { items += qint64(list.size()); });
    return VerifyReport{.entries = head,
        .incidents = held + replay.departed().size(),
        .openIncidents = held - qint64(world.recentlyClosed.size()),
        .ruleBookItems = items};
}

} // namespace liandong
