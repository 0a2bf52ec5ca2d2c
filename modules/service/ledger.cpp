// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ledger.h"

#include "base/logging.h"
#include "domain/apply.h"
#include "domain/permissions.h"
#include "service/impl/documents.h"
#include "service/impl/ledgerbatch.h"
#include "wire/messagecodec.h"

namespace liandong {

namespace {

Q_LOGGING_CATEGORY(lcLedger, "liandong.ledger")

constexpr qsizetype kMostUnsettled = 256; ///< documents, under a load that leaves no idle moment
constexpr qsizetype kSlice = 1'000;

} // namespace

struct Ledger::Private
{
    Store &store;
    const Clock &clock;
    const FileStore *files;
    World world;
    Sequence position = 0;
    QByteArray headHash;
    Unsettled unsettled;
    std::optional<Recogniser> recogniser; ///< of the rule book as it stands; made when it is asked for

    [[nodiscard]] Outcome take(LedgerBatch &pending, const Submission &submission, Instant now);
    [[nodiscard]] std::optional<Incident> archived(const LedgerBatch &pending, const IncidentId &id);
    [[nodiscard]] const Recogniser &ready();
    void finish(LedgerBatch &pending, Commit &commit, const std::vector<bool> &durable);
};

namespace {

Outcome refused(const CommandId &id, RefusalReason reason)
{
    return {id, 0, 0, Refusal{reason, {}, {}, {}}};
}

/// Applies the entries behind the documents.
Result<> catchUp(Store &store, documents::Loaded &loaded, Unsettled &unsettled)
{
    for (;;) {
        const Result<std::vector<LogEntry>> entries = store.entries(loaded.position, kSlice);
        if (!entries)
            return std::unexpected(entries.error());
        if (entries->empty())
            return {};
        for (const LogEntry &entry : *entries) {
            const Result<Event> event = documents::eventIn(entry);
            if (!event)
                return std::unexpected(event.error());
            unsettled.note(loaded.world, entry, *event);
            apply(loaded.world, *event);
        }
        loaded.position = entries->back().seq;
    }
}

} // namespace

Ledger::Ledger(std::unique_ptr<Private> d)
    : d(std::move(d))
{ }

Ledger::~Ledger()
{
    settle();
}

Result<std::unique_ptr<Ledger>> Ledger::open(Store &store, const Clock &clock, const FileStore *files)
{
    Result<documents::Loaded> loaded = documents::load(store);
    if (!loaded)
        return std::unexpected(loaded.error());
    if (loaded->position > store.head()) {
        return failure(ErrorCode::Damaged,
            QStringLiteral("the documents stand at entry %1, the log at %2").arg(loaded->position).arg(store.head()));
    }
    Unsettled unsettled;
    if (const Result<> level = catchUp(store, *loaded, unsettled); !level)
        return std::unexpected(level.error());
    return std::unique_ptr<Ledger>(new Ledger(std::make_unique<Private>(
        store, clock, files, std::move(loaded->world), store.head(), store.headHash(), std::move(unsettled))));
}

Result<World> readWorld(Store &store)
{
    Result<documents::Loaded> loaded = documents::load(store);
    if (!loaded)
        return std::unexpected(loaded.error());
    Unsettled unsettled;
    return catchUp(store, *loaded, unsettled).transform([&] { return std::move(loaded->world); });
}

const World &Ledger::world() const
{
    return d->world;
}

Sequence Ledger::position() const
{
    return d->position;
}

QByteArray Ledger::headHash() const
{
    return d->headHash;
}

const FileStore *Ledger::files() const
{
    return d->files;
}

QUuid Ledger::logId() const
{
    return d->store.logId();
}

Commit Ledger::commit(std::span<const Submission> submissions)
{
    if (d->unsettled.size() >= kMostUnsettled)
        settle();
    const Instant now = d->clock.now();
    LedgerBatch pending(d->world, {d->position, d->headHash, now});
    Commit commit;
    commit.outcomes.reserve(submissions.size());
    std::vector<bool> durable(submissions.size());
    QHash<CommandId, size_t> inBatch;
    for (const Submission &submission : submissions) {
        const size_t index = commit.outcomes.size();
        if (const auto earlier = inBatch.constFind(submission.id); earlier != inBatch.cend()) {
            durable[index] = durable[*earlier];
            commit.outcomes.push_back(commit.outcomes[*earlier]);
            continue;
        }
        inBatch.insert(submission.id, index);
        const Result<std::optional<CommandTrace>> trace = d->store.trace(submission.id);
        if (!trace) {
            qCWarning(lcLedger, "cannot look up a command: %s", qUtf8Printable(trace.error().detail));
            commit.outcomes.push_back(refused(submission.id, RefusalReason::StoreFailed));
        } else if (*trace) {
            durable[index] = true;
            commit.outcomes.push_back({submission.id, (*trace)->first, (*trace)->last, std::nullopt});
        } else {
            commit.outcomes.push_back(d->take(pending, submission, now));
        }
    }
    d->finish(pending, commit, durable);
    return commit;
}

void Ledger::settle()
{
    if (d->unsettled.isEmpty())
        return;
    if (const Result<> stored = d->store.commit(d->unsettled.batch(d->world)); stored)
        d->unsettled.clear();
    else
        qCWarning(lcLedger, "the documents stay behind the log for now: %s", qUtf8Printable(stored.error().detail));
}

/// Decides one command against the world as the earlier ones of the batch have made it.
Outcome Ledger::Private::take(LedgerBatch &pending, const Submission &submission, Instant now)
{
    if (submission.id.isNull())
        return refused(submission.id, RefusalReason::Malformed);
    const bool isSignIns
        = !submission.passwordHash.isEmpty() && std::holds_alternative<NotePassword>(submission.command);
    if (!isSignIns && !isPermitted(submission.actor.role, submission.command))
        return refused(submission.id, RefusalReason::NotPermitted);
    const Context context{.now = now,
        .actor = submission.actor,
        .archive = [&](const IncidentId &id) { return archived(pending, id); },
        .recogniser = [this] { return ready(); },
        .file = [this](const QString &hash) { return files ? files->find(hash) : std::nullopt; }};
    Decision decision = decide(world, submission.command, context);
    if (!decision)
        return {submission.id, 0, 0, std::move(decision.error())};
    if (decision->empty())
        return {submission.id, 0, 0, std::nullopt};
    const Sequence first = pending.head() + 1;
    pending.append(submission, *decision);
    if (std::ranges::any_of(*decision, [](const Event &event) { return itemOf(event).has_value(); }))
        recogniser.reset();
    return {submission.id, first, pending.head(), std::nullopt};
}

std::optional<Incident> Ledger::Private::archived(const LedgerBatch &pending, const IncidentId &id)
{
    if (const Incident *incident = pending.departed(id))
        return *incident;
    if (const Incident *incident = unsettled.departed(id))
        return *incident;
    Result<std::optional<Incident>> incident = documents::readIncident(store, id);
    if (!incident) {
        qCWarning(lcLedger, "cannot read a closed incident: %s", qUtf8Printable(incident.error().detail));
        return std::nullopt;
    }
    return *std::move(incident);
}

const Recogniser &Ledger::Private::ready()
{
    if (!recogniser)
        recogniser.emplace(world);
    return *recogniser;
}

void Ledger::Private::finish(LedgerBatch &pending, Commit &commit, const std::vector<bool> &durable)
{
    if (pending.isEmpty())
        return;
    if (const Result<> stored = store.commit(pending.batch()); !stored) {
        recogniser.reset(); // the rule book goes back to what it was
        qCCritical(lcLedger, "%s, nothing of %lld commands was done: %s", nameOf(stored.error().code).data(),
            static_cast<long long>(commit.outcomes.size()), qUtf8Printable(stored.error().detail));
        for (size_t i = 0; i < commit.outcomes.size(); ++i) {
            if (!durable[i])
                commit.outcomes[i] = refused(commit.outcomes[i].id, RefusalReason::StoreFailed);
        }
        return;
    }
    position = pending.head();
    headHash = pending.headHash();
    commit.entries = pending.keep(unsettled);
}

} // namespace liandong
