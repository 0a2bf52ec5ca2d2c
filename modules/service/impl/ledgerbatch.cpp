// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/ledgerbatch.h"

#include "domain/apply.h"
#include "wire/messagecodec.h"

namespace liandong {

LedgerBatch::LedgerBatch(World &world, Base base)
    : m_world(world)
    , m_now(base.now)
    , m_head(base.head)
    , m_headHash(std::move(base.headHash))
    , m_numberingBefore(world.numbering)
{ }

LedgerBatch::~LedgerBatch()
{
    if (!m_kept)
        putBack();
}

void LedgerBatch::append(const Submission &submission, const std::vector<Event> &events)
{
    for (const Event &event : events) {
        seal(submission, event);
        remember(event);
        m_unsettled.note(m_world, m_sealed.back().entry, event);
        apply(m_world, event);
        if (const auto *noted = std::get_if<PasswordNoted>(&event))
            m_secrets.push_back({noted->account, submission.passwordHash, m_now});
    }
}

void LedgerBatch::seal(const Submission &submission, const Event &event)
{
    LogEntry entry{.seq = ++m_head,
        .at = m_now,
        .command = submission.id,
        .actor = submission.actor,
        .seat = submission.seat,
        .incident = incidentOf(event),
        .kind = kindOf(event),
        .payload = wire::encodeEvent(event),
        .hash = {}};
    entry.hash = wire::sealOf(m_headHash, entry);
    m_headHash = entry.hash;
    QByteArray encoded = wire::encodeEntry(entry);
    m_sealed.push_back({std::move(entry), std::move(encoded)});
}

void LedgerBatch::remember(const Event &event)
{
    const std::optional<IncidentId> id = incidentOf(event);
    if (!id)
        return rememberOthers(event);
    rememberIncident(*id);
    if (const std::optional<IncidentId> other = otherIncidentOf(event))
        rememberIncident(*other);
    if (movesClosed(event))
        rememberClosing();
}

/// All of them change so seldom that they are copied as a whole.
void LedgerBatch::rememberOthers(const Event &event)
{
    if (itemOf(event)) {
        if (!m_ruleBookBefore)
            m_ruleBookBefore = std::make_unique<RuleBook>(m_world);
    } else if (std::holds_alternative<PasswordNoted>(event)) {
        if (!m_passwordsBefore)
            m_passwordsBefore = m_world.passwords;
    } else if (std::holds_alternative<WallProgrammed>(event)) {
        if (!m_wallBefore)
            m_wallBefore = m_world.wall;
    } else if (!m_handOversBefore) {
        m_handOversBefore = m_world.handOvers;
    }
}

void LedgerBatch::rememberIncident(const IncidentId &id)
{
    if (m_before.contains(id))
        return;
    const Incident *incident = m_world.incident(id);
    m_before.insert(id, incident ? std::optional(*incident) : std::nullopt);
}

/// One more closed incident may push the oldest out of the world.
void LedgerBatch::rememberClosing()
{
    if (!m_recentlyClosedBefore)
        m_recentlyClosedBefore = m_world.recentlyClosed;
    if (m_world.recentlyClosed.size() < World::kRecentlyClosed)
        return;
    rememberIncident(m_world.recentlyClosed.front());
}

Batch LedgerBatch::batch() const
{
    Batch batch;
    batch.secrets = m_secrets;
    batch.entries.reserve(m_sealed.size());
    for (const SealedEntry &sealed : m_sealed)
        batch.entries.push_back(sealed.entry);
    return batch;
}

std::vector<SealedEntry> LedgerBatch::keep(Unsettled &unsettled)
{
    m_kept = true;
    unsettled.add(std::move(m_unsettled));
    return std::move(m_sealed);
}

void LedgerBatch::putBack()
{
    for (auto &&[id, incident] : m_before.asKeyValueRange()) {
        if (incident)
            m_world.incidents.insert_or_assign(id, std::move(*incident));
        else
            m_world.incidents.erase(id);
    }
    if (m_recentlyClosedBefore)
        m_world.recentlyClosed = std::move(*m_recentlyClosedBefore);
    m_world.numbering = std::move(m_numberingBefore);
    if (m_handOversBefore)
        m_world.handOvers = std::move(*m_handOversBefore);
    if (m_passwordsBefore)
        m_world.passwords = std::move(*m_passwordsBefore);
    if (m_wallBefore)
        m_world.wall = *std::move(m_wallBefore);
    if (m_ruleBookBefore)
        static_cast<RuleBook &>(m_world) = std::move(*m_ruleBookBefore);
}

} // namespace liandong
