// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/ledgerbatch.h"

#include "domain/apply.h"
#include "service/impl/documents.h"
#include "wire/messagecodec.h"

namespace liandong {

namespace {

/// Changes the list of incidents that were closed last.
bool movesClosed(const Event &event)
{
    if (const auto *opened = std::get_if<IncidentOpened>(&event))
        return opened->incident.isClosed();
    return std::holds_alternative<IncidentClosed>(event) || std::holds_alternative<IncidentMerged>(event)
        || std::holds_alternative<IncidentReopened>(event);
}

} // namespace

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
        apply(m_world, event);
        touch(event);
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
    const IncidentId oldest = m_world.recentlyClosed.front();
    rememberIncident(oldest);
    write(oldest);
    m_writtenEarly.insert(oldest);
}

void LedgerBatch::touch(const Event &event)
{
    const std::optional<IncidentId> id = incidentOf(event);
    if (!id)
        return touchOthers(event);
    m_touchedIncidents.insert(*id, m_head);
    if (const std::optional<IncidentId> other = otherIncidentOf(event))
        m_touchedIncidents.insert(*other, m_head);
    if (std::holds_alternative<IncidentOpened>(event))
        m_touchedNumbering = m_head;
    if (movesClosed(event))
        m_touchedRecentlyClosed = m_head;
}

void LedgerBatch::touchOthers(const Event &event)
{
    if (std::optional<documents::Name> name = documents::ruleBookName(event))
        m_touchedItems.insert({std::move(name->kind), std::move(name->id)}, qsizetype(m_sealed.size()) - 1);
    else if (std::holds_alternative<PasswordNoted>(event))
        m_touchedPasswords = m_head;
    else
        m_touchedHandOvers = m_head;
}

/// The incident's document as it stands now, where anything touched it.
void LedgerBatch::write(const IncidentId &id)
{
    const Sequence version = m_touchedIncidents.take(id);
    const Incident *incident = m_world.incident(id);
    if (version == 0 || !incident)
        return;
    m_documents.push_back(documents::ofIncident(*incident, version));
    IncidentRow row = documents::rowOf(m_world, *incident);
    const auto before = m_before.constFind(id);
    const bool isKnown = before != m_before.cend() && before->has_value() && !m_writtenEarly.contains(id);
    if (!isKnown || !documents::isSame(row, documents::rowOf(m_world, **before)))
        m_rows.push_back(std::move(row));
}

Batch LedgerBatch::batch()
{
    for (const IncidentId &id : m_touchedIncidents.keys())
        write(id);
    for (const auto &[name, index] : m_touchedItems.asKeyValueRange()) {
        const LogEntry &entry = m_sealed[size_t(index)].entry;
        m_documents.push_back({name.first, name.second, entry.seq, true, entry.payload});
    }
    if (m_touchedNumbering)
        m_documents.push_back(documents::ofNumbering(m_world.numbering, m_touchedNumbering));
    if (m_touchedRecentlyClosed)
        m_documents.push_back(documents::ofRecentlyClosed(m_world.recentlyClosed, m_touchedRecentlyClosed));
    if (m_touchedHandOvers)
        m_documents.push_back(documents::ofHandOvers(m_world.handOvers, m_touchedHandOvers));
    if (m_touchedPasswords)
        m_documents.push_back(documents::ofPasswords(m_world.passwords, m_touchedPasswords));

    Batch batch;
    batch.secrets = std::move(m_secrets);
    batch.entries.reserve(m_sealed.size());
    for (const SealedEntry &sealed : m_sealed)
        batch.entries.push_back(sealed.entry);
    batch.documents = std::move(m_documents);
    batch.incidents = std::move(m_rows);
    return batch;
}

std::vector<SealedEntry> LedgerBatch::keep()
{
    m_kept = true;
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
    if (m_ruleBookBefore)
        static_cast<RuleBook &>(m_world) = std::move(*m_ruleBookBefore);
}

} // namespace liandong
