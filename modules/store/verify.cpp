// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verify.h"

using namespace Qt::StringLiterals;

namespace liandong {

Result<> verifyChain(Store &store, const SealFunction &seal, const VerifyProgress &progress)
{
    constexpr qsizetype kSlice = 1'000;
    const Sequence head = store.head();
    QByteArray hash;
    for (Sequence done = 0; done < head;) {
        const Result<std::vector<LogEntry>> entries = store.entries(done, std::min<Sequence>(kSlice, head - done));
        if (!entries)
            return std::unexpected(entries.error());
        if (entries->empty())
            return failure(ErrorCode::Damaged, u"log entry %1 is missing"_s.arg(done + 1));
        for (const LogEntry &entry : *entries) {
            if (entry.seq != done + 1)
                return failure(ErrorCode::Damaged, u"log entry %1 is missing"_s.arg(done + 1));
            if (seal(hash, entry) != entry.hash)
                return failure(ErrorCode::Damaged, u"log entry %1 is not what was sealed"_s.arg(entry.seq));
            hash = entry.hash;
            done = entry.seq;
        }
        if (progress)
            progress(done, head);
    }
    return {};
}

} // namespace liandong
