// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/failingstore.h"
#include "service/ledger.h"
#include "support/manualclock.h"
#include "support/sampleworld.h"

#include <QTemporaryDir>

namespace liandong {

/// A ledger on a real store that begins with the sample profile, and the words to work with it.
class Office
{
public:
    Office();

    /// As after a restart of the service.
    void reopen();

    [[nodiscard]] Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] FailingStore &store() { return *m_store; }
    [[nodiscard]] const FileStore &files() const { return m_files; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] const World &world() const { return m_ledger->world(); }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("office.db")); }

    /// Every command gets an id of its own; the supervisor asks.
    [[nodiscard]] Submission submission(const Command &command);
    Outcome tell(const Command &command);
    /// Opens incident n, gives order n, brings it to its end and closes; all in one batch.
    void playThrough(quint32 n);
    /// The commands of playThrough() without the closing.
    [[nodiscard]] std::vector<Submission> finishedIncident(quint32 n);
    [[nodiscard]] static CloseIncident close(quint32 n);

private:
    QTemporaryDir m_folder;
    FileStore m_files{FileStore::folderOf(file())};
    ManualClock m_clock;
    SequentialIds m_ids{1'000'000};
    std::unique_ptr<FailingStore> m_store;
    std::unique_ptr<Ledger> m_ledger;
};

} // namespace liandong
