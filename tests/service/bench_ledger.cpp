// SPDX-License-Identifier: GPL-3.0-or-later
// What one command costs the service beside the disk: decode, decide, apply, seal, encode. Run by hand.
#include "service/office.h"
#include "wire/messagecodec.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>

using namespace liandong;

namespace {

/// Keeps nothing, so that only the work of the ledger is measured.
class NoStore final : public Store, public SecretStore
{
public:
    [[nodiscard]] QUuid logId() const override { return {}; }
    [[nodiscard]] Sequence head() const override { return 0; }
    [[nodiscard]] QByteArray headHash() const override { return {}; }
    [[nodiscard]] Result<> commit(const Batch &) override { return {}; }
    bool indexSome() override { return false; }
    [[nodiscard]] Result<std::vector<Document>> openDocuments() override { return {}; }
    [[nodiscard]] Result<std::optional<Document>> document(const QString &, const QString &) override
    {
        return std::nullopt;
    }
    [[nodiscard]] Result<std::vector<LogEntry>> entries(Sequence, qsizetype) override { return {}; }
    [[nodiscard]] Result<std::vector<LogEntry>> entriesOf(const IncidentId &) override { return {}; }
    [[nodiscard]] Result<std::vector<LogEntry>> ruleBookEntries(const QString &) override { return {}; }
    [[nodiscard]] Result<std::optional<CommandTrace>> trace(const CommandId &) override { return std::nullopt; }
    [[nodiscard]] Result<HistoryResult> search(const HistoryQuery &) override { return {}; }
    [[nodiscard]] SecretStore &secrets() override { return *this; }
    [[nodiscard]] Result<> backup(const QString &) override { return {}; }

    [[nodiscard]] Result<std::optional<Secret>> secret(const AccountKey &) override { return std::nullopt; }
    [[nodiscard]] Result<std::optional<SeatToken>> token(const QByteArray &) override { return std::nullopt; }
    [[nodiscard]] Result<std::vector<SeatToken>> tokensUnusedSince(Instant) override { return {}; }
    [[nodiscard]] Result<> putToken(const SeatToken &) override { return {}; }
    [[nodiscard]] Result<> touchTokens(const std::vector<QByteArray> &, Instant) override { return {}; }
    [[nodiscard]] Result<> removeToken(const QByteArray &) override { return {}; }
    [[nodiscard]] Result<> removeTokens(const AccountKey &, const QByteArray &) override { return {}; }
};

double microseconds(std::chrono::steady_clock::duration time)
{
    return std::chrono::duration<double, std::micro>(time).count();
}

/// Each command in a batch of its own, as a lone seat sends it.
void measure(const char *what, Ledger &ledger, const std::vector<Submission> &submissions)
{
    std::vector<QByteArray> frames;
    for (const Submission &submission : submissions)
        frames.push_back(wire::encode(wire::Submit{submission.id, submission.command}).sliced(wire::kFrameHead));
    qsizetype bytes = 0;
    const auto start = std::chrono::steady_clock::now();
    for (size_t i = 0; i < frames.size(); ++i) {
        const Result<wire::Submit> submit = wire::decode<wire::Submit>(frames[i]);
        const Submission submission{submit->id, submit->command, submissions[i].actor, submissions[i].seat};
        const Commit commit = ledger.commit({&submission, 1});
        if (commit.outcomes.front().refusal)
            std::printf("refused\n");
        std::vector<QByteArray> encoded;
        for (const SealedEntry &entry : commit.entries)
            encoded.push_back(entry.encoded);
        bytes += wire::entriesFrame(encoded).size();
    }
    const double each = microseconds(std::chrono::steady_clock::now() - start) / double(frames.size());
    std::printf("%-16s %6zu commands, %6.1f us each, %lld bytes of entries each\n", what, frames.size(), each,
        static_cast<long long>(bytes / qsizetype(frames.size())));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    constexpr quint32 kIncidents = 500;
    Office office;
    NoStore store;
    const SystemClock clock;
    const std::unique_ptr<Ledger> ledger = Ledger::open(store, clock).value();
    Submission import = office.submission(ImportProfile{sample::profile()});
    import.actor = sample::theAdministrator();
    (void)ledger->commit({&import, 1});
    std::vector<std::vector<Submission>> byStep;
    std::vector<Submission> notes;
    for (quint32 n = 1; n <= kIncidents; ++n) {
        std::vector<Submission> steps = office.finishedIncident(n);
        steps.push_back(office.submission(Office::close(n)));
        byStep.resize(steps.size());
        for (size_t i = 0; i < steps.size(); ++i)
            byStep[i].push_back(steps[i]);
        notes.push_back(office.submission(AddNote{
            sample::id<IncidentId>(n), sample::id<NoteId>(n), QStringLiteral("已到场，正在关阀抢修，影响约三十户")}));
    }
    measure("open", *ledger, byStep[0]);
    measure("note", *ledger, notes);
    measure("order", *ledger, byStep[1]);
    measure("arrived", *ledger, byStep[2]);
    measure("oral feedback", *ledger, byStep[3]);
    measure("left", *ledger, byStep[4]);
    measure("written", *ledger, byStep[5]);
    measure("accepted", *ledger, byStep[6]);
    measure("close", *ledger, byStep[7]);
}
