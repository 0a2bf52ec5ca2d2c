// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "replica/replica.h"

#include <QDir>

#include <map>

namespace liandong {

/// The commands that the service has not answered, each in a file of its own, so that a damaged one harms no other. The
/// files' numbers are the order of submission. Without a folder they live in memory alone. Nothing goes out in the name
/// of another than who asked for it: what others asked for waits until they are the owner again.
class Outbox
{
public:
    /// `folder` is the replica's; the files stand in its "outbox".
    explicit Outbox(const QString &folder);

    /// Reads what an earlier run left. A file that cannot be read is set aside under another name.
    void load();
    /// Who asks from now on; splits what is held. False where nothing moved.
    bool setOwner(const QString &owner);
    /// As the owner's. On disk when it returns. The command is in the outbox even where that fails.
    [[nodiscard]] Result<> add(PendingCommand command);
    /// Takes a command out; false where it is not in.
    bool remove(const CommandId &id);
    void setSent(size_t index, bool sent) { m_pending[index].sent = sent; }
    [[nodiscard]] const std::vector<PendingCommand> &pending() const { return m_pending; }
    [[nodiscard]] const std::vector<PendingCommand> &ofOthers() const { return m_ofOthers; }

private:
    [[nodiscard]] Result<> write(int number, const PendingCommand &command) const;
    [[nodiscard]] Result<PendingCommand> read(const QString &path) const;

    QString m_folder; ///< empty: memory alone
    QString m_owner;
    std::vector<PendingCommand> m_pending; ///< the owner's
    std::vector<PendingCommand> m_ofOthers;
    std::map<CommandId, int> m_numbers; ///< of the files
    int m_next = 1;
};

} // namespace liandong
