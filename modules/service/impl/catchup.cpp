// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/catchup.h"

#include "wire/messagecodec.h"

namespace liandong {

namespace {

constexpr size_t kSlice = 256; ///< entries in one frame
constexpr Sequence kSnapshotAge = 1'000; ///< entries behind an older snapshot that are cheaper than a new one

} // namespace

CatchUp::CatchUp(const Ledger &ledger, const ServiceLimits &limits)
    : m_ledger(ledger)
    , m_limits(limits)
{ }

Result<> CatchUp::load(Store &store)
{
    const Sequence head = m_ledger.position();
    const Sequence after = std::max<Sequence>(0, head - m_limits.snapshotEntries);
    const Result<std::vector<LogEntry>> entries = store.entries(after, head - after);
    if (!entries)
        return std::unexpected(entries.error());
    for (const LogEntry &entry : *entries)
        push(entry.hash, wire::encodeEntry(entry));
    return {};
}

void CatchUp::append(const std::vector<SealedEntry> &entries)
{
    for (const SealedEntry &sealed : entries)
        push(sealed.entry.hash, sealed.encoded);
}

void CatchUp::push(QByteArray hash, QByteArray encoded)
{
    m_ringBytes += encoded.size();
    m_ring.push_back({std::move(hash), std::move(encoded)});
    while (m_ring.size() > 1 && (qsizetype(m_ring.size()) > m_limits.ringEntries || m_ringBytes > m_limits.ringBytes)) {
        m_ringBytes -= m_ring.front().encoded.size();
        m_ring.pop_front();
    }
}

Sequence CatchUp::firstInRing() const
{
    return m_ledger.position() - Sequence(m_ring.size()) + 1;
}

std::vector<QByteArray> CatchUp::framesFor(const wire::Join &join)
{
    std::vector<QByteArray> frames;
    Sequence position = join.position;
    if (!canResume(join)) {
        if (!snapshotServes())
            makeSnapshot();
        frames.push_back(m_snapshot);
        position = m_snapshotAt;
    }
    const std::vector<QByteArray> &tail = tailAfter(position);
    frames.insert(frames.end(), tail.begin(), tail.end());
    frames.push_back(wire::encode(wire::Live{m_ledger.position()}));
    return frames;
}

bool CatchUp::canResume(const wire::Join &join) const
{
    const Sequence head = m_ledger.position();
    if (join.log != m_ledger.logId() || join.position < firstInRing() || join.position > head || join.position <= 0)
        return false;
    return join.hash == m_ring[size_t(join.position - firstInRing())].hash;
}

bool CatchUp::snapshotServes() const
{
    return m_snapshotAt >= 0 && m_snapshotAt + 1 >= firstInRing() && m_ledger.position() - m_snapshotAt <= kSnapshotAge;
}

/// Its log is what the ring holds, encoded already.
void CatchUp::makeSnapshot()
{
    const size_t count = std::min(m_ring.size(), size_t(m_limits.snapshotEntries));
    std::vector<QByteArray> newest;
    newest.reserve(count);
    for (size_t i = m_ring.size() - count; i < m_ring.size(); ++i)
        newest.push_back(m_ring[i].encoded);
    m_snapshotAt = m_ledger.position();
    m_snapshot = wire::snapshotFrame(m_ledger.logId(), m_snapshotAt, m_ledger.headHash(), m_ledger.world(), newest);
}

const std::vector<QByteArray> &CatchUp::tailAfter(Sequence position)
{
    const Sequence head = m_ledger.position();
    if (m_tailAfter == position && m_tailHead == head)
        return m_tail;
    m_tail.clear();
    std::vector<QByteArray> slice;
    for (size_t i = size_t(position + 1 - firstInRing()); i < m_ring.size(); ++i) {
        slice.push_back(m_ring[i].encoded);
        if (slice.size() == kSlice || i + 1 == m_ring.size()) {
            m_tail.push_back(wire::entriesFrame(slice));
            slice.clear();
        }
    }
    m_tailAfter = position;
    m_tailHead = head;
    return m_tail;
}

} // namespace liandong
