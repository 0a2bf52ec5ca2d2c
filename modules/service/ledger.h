// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/decide.h"
#include "service/filestore.h"
#include "store/store.h"

#include <span>

namespace liandong {

struct Submission
{
    CommandId id;
    Command command;
    Actor actor;
    QString seat;
    QString passwordHash; ///< of a NotePassword, which nobody but the sign-in makes; empty with every other command
};

struct Outcome
{
    CommandId id;
    Sequence first = 0;
    Sequence last = 0;
    std::optional<Refusal> refusal;
};

/// An entry with the bytes that travel (wire::encodeEntry), made once for everybody.
struct SealedEntry
{
    LogEntry entry;
    QByteArray encoded;
};

struct Commit
{
    std::vector<Outcome> outcomes; ///< one a submission, in their order
    std::vector<SealedEntry> entries;
};

/// The one owner of the world on the server: permission, decision, commit, application, in that order. Nothing it
/// returns is less than durable. Lives on one thread; the store and the clock outlive it.
class Ledger
{
public:
    /// Loads the documents and applies the entries that they stand behind the log's head. Without `files` (which
    /// outlive it, too) there are no attachments.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(
        Store &store, const Clock &clock, const FileStore *files = nullptr);
    /// Settles.
    ~Ledger();

    [[nodiscard]] const World &world() const;
    [[nodiscard]] Sequence position() const;
    [[nodiscard]] QByteArray headHash() const;
    [[nodiscard]] QUuid logId() const;
    [[nodiscard]] const FileStore *files() const;

    /// Decides all in order and commits once. A command seen before is answered as it was then and acts no second time.
    /// Where the store fails every submission is refused with StoreFailed and the world is as before.
    [[nodiscard]] Commit commit(std::span<const Submission> submissions);
    /// Writes the documents and search rows that the last commits led to: in idle moments, and before anybody reads
    /// them from the store. What cannot be written now stays for the next time.
    void settle();

private:
    struct Private;
    explicit Ledger(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The world as the documents tell it, also beside a running service (OpenMode::Reading), where it may be newer than
/// the store's head().
[[nodiscard]] Result<World> readWorld(Store &store);

} // namespace liandong
