// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ledger.h"
#include "service/servicelimits.h"
#include "wire/messages.h"

#include <deque>

namespace liandong {

/// Brings joining seats up to date from bytes that are made once: the newest entries as they were encoded, and one
/// snapshot that serves everybody until the ring no longer reaches back to it.
class CatchUp
{
public:
    CatchUp(const Ledger &ledger, const ServiceLimits &limits);

    /// Reads the newest entries back from the store.
    [[nodiscard]] Result<> load(Store &store);
    void append(const std::vector<SealedEntry> &entries);

    /// Everything the seat lacks, in frames that are shared with others; Live is the last.
    [[nodiscard]] std::vector<QByteArray> framesFor(const wire::Join &join);

private:
    struct Recent
    {
        QByteArray hash;
        QByteArray encoded;
    };

    [[nodiscard]] Sequence firstInRing() const;
    [[nodiscard]] bool canResume(const wire::Join &join) const;
    [[nodiscard]] bool snapshotServes() const;
    void makeSnapshot();
    [[nodiscard]] const std::vector<QByteArray> &tailAfter(Sequence position);
    void push(QByteArray hash, QByteArray encoded);

    const Ledger &m_ledger;
    const ServiceLimits &m_limits;
    std::deque<Recent> m_ring; ///< ends at the ledger's head
    qsizetype m_ringBytes = 0;
    QByteArray m_snapshot;
    Sequence m_snapshotAt = -1;
    std::vector<QByteArray> m_tail; ///< the last one asked for; seats come back in crowds
    Sequence m_tailAfter = -1;
    Sequence m_tailHead = -1;
};

} // namespace liandong
