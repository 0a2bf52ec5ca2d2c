// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/office.h"
#include "support/print.h"
#include "wire/messagecodec.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

AmendIncident amendNarrative(quint32 n, const QString &from, const QString &to)
{
    AmendIncident amend;
    amend.incident = sample::id<IncidentId>(n);
    amend.narrative = {from, to};
    return amend;
}

QString reasonOf(const Outcome &outcome)
{
    return outcome.refusal ? enumName(outcome.refusal->reason) : QString();
}

bool sameAnswer(const Outcome &a, const Outcome &b)
{
    return a.id == b.id && a.first == b.first && a.last == b.last && a.refusal == b.refusal;
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreNumberedAndSealed()
    {
        Office office;
        const Sequence before = office.ledger().position();
        QByteArray hash = office.ledger().headHash();
        const std::vector<Submission> submissions = office.finishedIncident(1);
        const Commit commit = office.ledger().commit(submissions);
        QVERIFY(commit.entries.size() >= submissions.size());
        Sequence expected = before;
        for (const SealedEntry &sealed : commit.entries) {
            QCOMPARE(sealed.entry.seq, ++expected);
            QCOMPARE(sealed.entry.hash, wire::sealOf(hash, sealed.entry));
            QCOMPARE(sealed.encoded, wire::encodeEntry(sealed.entry));
            QCOMPARE(sealed.entry.at, office.clock().now());
            QCOMPARE(sealed.entry.actor, sample::theSupervisor());
            QCOMPARE(sealed.entry.incident, sample::id<IncidentId>(1));
            hash = sealed.entry.hash;
        }
        QCOMPARE(office.ledger().position(), expected);
        QCOMPARE(office.ledger().headHash(), hash);
        QCOMPARE(office.store().entries(before, 1000)->size(), commit.entries.size());
        QCOMPARE(commit.outcomes.front().first, before + 1);
        QCOMPARE(commit.outcomes.back().last, expected);
    }

    void aBatchIsOneCommit()
    {
        Office office;
        const int before = office.store().commits;
        (void)office.ledger().commit(office.finishedIncident(1));
        QCOMPARE(office.store().commits, before + 1);
    }

    void refusalsAloneDoNotReachTheDisk()
    {
        Office office;
        const int before = office.store().commits;
        QCOMPARE(reasonOf(office.tell(sample::orderToWater(7))), u"UnknownIncident"_s);
        QCOMPARE(office.store().commits, before);
    }

    void laterCommandsSeeWhatEarlierOnesDid()
    {
        Office office;
        const QString narrative = sample::burstMain(1).narrative;
        const std::vector<Submission> submissions{office.submission(sample::burstMain(1)),
            office.submission(sample::orderToWater(1)), office.submission(amendNarrative(1, narrative, u"甲"_s)),
            office.submission(amendNarrative(1, narrative, u"乙"_s)),
            office.submission(amendNarrative(1, u"甲"_s, u"丙"_s))};
        const Commit commit = office.ledger().commit(submissions);
        QCOMPARE(reasonOf(commit.outcomes[0]), QString());
        QCOMPARE(reasonOf(commit.outcomes[1]), QString());
        QCOMPARE(reasonOf(commit.outcomes[2]), QString());
        QCOMPARE(reasonOf(commit.outcomes[3]), u"Conflict"_s);
        QCOMPARE(commit.outcomes[3].refusal->current, u"甲"_s);
        QCOMPARE(reasonOf(commit.outcomes[4]), QString());
        QCOMPARE(office.world().incident(sample::id<IncidentId>(1))->narrative, u"丙"_s);
    }

    void aResendActsOnce()
    {
        Office office;
        const Submission open = office.submission(sample::burstMain(1));
        const std::vector<Submission> twice{open, open};
        const Commit first = office.ledger().commit(twice);
        QCOMPARE(reasonOf(first.outcomes[0]), QString());
        QVERIFY(sameAnswer(first.outcomes[0], first.outcomes[1]));
        const Sequence position = office.ledger().position();

        const Commit again = office.ledger().commit({&open, 1});
        QVERIFY(again.entries.empty());
        QVERIFY(sameAnswer(again.outcomes[0], first.outcomes[0]));

        office.reopen();
        const Commit afterRestart = office.ledger().commit({&open, 1});
        QVERIFY(sameAnswer(afterRestart.outcomes[0], first.outcomes[0]));
        QCOMPARE(office.ledger().position(), position);
        QCOMPARE(office.world().incidents.size(), 1u);
    }

    void aRefusedResendIsRefusedAgain()
    {
        Office office;
        const Submission order = office.submission(sample::orderToWater(1));
        const std::vector<Submission> twice{order, order};
        const Commit commit = office.ledger().commit(twice);
        QCOMPARE(reasonOf(commit.outcomes[0]), u"UnknownIncident"_s);
        QVERIFY(sameAnswer(commit.outcomes[0], commit.outcomes[1]));
    }

    void whoMayNotIsRefused()
    {
        Office office;
        Submission open = office.submission(sample::burstMain(1));
        open.actor = {u"大屏"_s, Role::Wall, {}};
        QCOMPARE(reasonOf(office.ledger().commit({&open, 1}).outcomes[0]), u"NotPermitted"_s);
        open.actor = sample::theOperator();
        open.command = ImportProfile{sample::profile()};
        QCOMPARE(reasonOf(office.ledger().commit({&open, 1}).outcomes[0]), u"NotPermitted"_s);
        QVERIFY(office.world().incidents.empty());
    }

    void aCommandWithoutIdIsMalformed()
    {
        Office office;
        Submission open = office.submission(sample::burstMain(1));
        open.id = {};
        QCOMPARE(reasonOf(office.ledger().commit({&open, 1}).outcomes[0]), u"Malformed"_s);
    }

    void aFullDiskLeavesTheWorldAsItWas()
    {
        Office office;
        office.playThrough(1);
        (void)office.ledger().commit(office.finishedIncident(2));
        const World before = office.world();
        const Sequence position = office.ledger().position();
        Profile changed = sample::profile();
        changed.units.front().name = u"另一个局"_s;
        changed.centre.name = u"另一个中心"_s;
        Submission import = office.submission(ImportProfile{changed});
        import.actor = sample::theAdministrator();
        const std::vector<Submission> submissions{import, office.submission(sample::burstMain(3)),
            office.submission(AddNote{sample::id<IncidentId>(3), sample::id<NoteId>(1), u"记录"_s}),
            office.submission(Office::close(2)),
            office.submission(LinkIncidents{sample::id<IncidentId>(1), sample::id<IncidentId>(3)}),
            office.submission(ReopenIncident{sample::id<IncidentId>(1), u"又漏了"_s})};

        office.store().isFull = true;
        const Commit refused = office.ledger().commit(submissions);
        QVERIFY(refused.entries.empty());
        for (const Outcome &outcome : refused.outcomes)
            QCOMPARE(reasonOf(outcome), u"StoreFailed"_s);
        QVERIFY(office.world() == before);
        QCOMPARE(office.ledger().position(), position);

        office.store().isFull = false;
        const Commit done = office.ledger().commit(submissions);
        for (const Outcome &outcome : done.outcomes)
            QCOMPARE(reasonOf(outcome), QString());
        QCOMPARE(done.entries.front().entry.seq, position + 1);
        const World after = office.world();
        office.reopen();
        QVERIFY(office.world() == after);
    }

    void aFullDiskBringsBackWhatWasPushedOut()
    {
        Office office;
        for (quint32 n = 1; n <= World::kRecentlyClosed; ++n)
            office.playThrough(n);
        (void)office.ledger().commit(office.finishedIncident(1000));
        const World before = office.world();
        const std::vector<Submission> submissions{
            office.submission(AddNote{sample::id<IncidentId>(1), sample::id<NoteId>(1), u"补记"_s}),
            office.submission(Office::close(1000))};
        office.store().isFull = true;
        (void)office.ledger().commit(submissions);
        QVERIFY(office.world() == before);
        office.store().isFull = false;
        for (const Outcome &outcome : office.ledger().commit(submissions).outcomes)
            QCOMPARE(reasonOf(outcome), QString());
        QVERIFY(!office.world().incident(sample::id<IncidentId>(1)));
        office.ledger().settle();
        const Result<std::optional<Document>> kept
            = office.store().document(u"incident"_s, sample::id<IncidentId>(1).text());
        QCOMPARE(wire::decodeIncident((*kept)->payload)->notes.size(), 1u);
    }

    void anAnswerThatIsDurableIsGivenByAFullDiskToo()
    {
        Office office;
        const Submission open = office.submission(sample::burstMain(1));
        const Outcome first = office.ledger().commit({&open, 1}).outcomes[0];
        office.store().isFull = true;
        const std::vector<Submission> submissions{open, office.submission(sample::burstMain(2))};
        const Commit commit = office.ledger().commit(submissions);
        QVERIFY(sameAnswer(commit.outcomes[0], first));
        QCOMPARE(reasonOf(commit.outcomes[1]), u"StoreFailed"_s);
    }

    void aStoreThatCannotBeReadRefuses()
    {
        Office office;
        office.store().cannotLookUp = true;
        QCOMPARE(reasonOf(office.tell(sample::burstMain(1))), u"StoreFailed"_s);
        QVERIFY(office.world().incidents.empty());
        office.store().cannotLookUp = false;
        QCOMPARE(reasonOf(office.tell(sample::burstMain(1))), QString());
    }

    void theWorldIsTheSameAfterARestart()
    {
        Office office;
        for (quint32 n = 1; n <= 5; ++n)
            office.playThrough(n);
        (void)office.ledger().commit(office.finishedIncident(6));
        office.tell(sample::burstMain(7));
        office.tell(MergeIncident{sample::id<IncidentId>(7), sample::id<IncidentId>(6), u"同一起"_s});
        office.tell(sample::burstMain(8));
        office.tell(LinkIncidents{sample::id<IncidentId>(8), sample::id<IncidentId>(2)});
        office.tell(ReopenIncident{sample::id<IncidentId>(3), u"又漏了"_s});
        office.clock().advance(std::chrono::days(1));
        office.tell(sample::burstMain(9));
        const World before = office.world();
        QCOMPARE(before.recentlyClosed.size(), 5u);
        const Sequence position = office.ledger().position();
        const QByteArray hash = office.ledger().headHash();
        office.reopen();
        QVERIFY(office.world() == before);
        QCOMPARE(office.ledger().position(), position);
        QCOMPARE(office.ledger().headHash(), hash);
        QCOMPARE(reasonOf(office.tell(sample::burstMain(10))), QString());
        QVERIFY(office.world().incident(sample::id<IncidentId>(10))->number.endsWith(u"-0002"_s));
    }

    void closedIncidentsLeaveTheWorldAndComeBack()
    {
        Office office;
        constexpr quint32 kMore = World::kRecentlyClosed + 3;
        for (quint32 n = 1; n <= kMore; ++n)
            office.playThrough(n);
        QCOMPARE(office.world().incidents.size(), size_t(World::kRecentlyClosed));
        QVERIFY(!office.world().incident(sample::id<IncidentId>(3)));
        const World before = office.world();
        office.reopen();
        QVERIFY(office.world() == before);
        QCOMPARE(reasonOf(office.tell(ReopenIncident{sample::id<IncidentId>(2), u"又漏了"_s})), QString());
        const Incident *back = office.world().incident(sample::id<IncidentId>(2));
        QVERIFY(back && !back->isClosed());
        QCOMPARE(back->narrative, sample::burstMain(2).narrative);
        QCOMPARE(reasonOf(office.tell(ReopenIncident{sample::id<IncidentId>(9999), u"没有"_s})), u"UnknownIncident"_s);
    }

    /// More are closed in one batch than the world keeps.
    void aBatchMayPushOutItsOwn()
    {
        Office office;
        std::vector<Submission> all;
        for (quint32 n = 1; n <= World::kRecentlyClosed + 20; ++n) {
            for (Submission &submission : office.finishedIncident(n))
                all.push_back(std::move(submission));
            all.push_back(office.submission(Office::close(n)));
        }
        for (const Outcome &outcome : office.ledger().commit(all).outcomes)
            QCOMPARE(reasonOf(outcome), QString());
        const World before = office.world();
        office.ledger().settle();
        const Result<std::optional<Document>> first
            = office.store().document(u"incident"_s, sample::id<IncidentId>(1).text());
        QVERIFY(*first);
        QVERIFY(wire::decodeIncident((*first)->payload)->isClosed());
        office.reopen();
        QVERIFY(office.world() == before);
    }

    void whatIsSearchedIsWritten()
    {
        Office office;
        office.playThrough(1);
        office.tell(sample::burstMain(2));
        office.tell(AddNote{sample::id<IncidentId>(2), sample::id<NoteId>(1), u"热心市民递水"_s});
        office.ledger().settle();
        while (office.store().indexSome()) { }
        const auto found = [&](const QString &text) { return office.store().search({text, {}, {}, 10})->rows.size(); };
        QCOMPARE(found(u"水管"_s), 2u);
        QCOMPARE(found(u"热心"_s), 1u);
        QCOMPARE(found(u"自来水公司"_s), 1u);
        QCOMPARE(found(u"13900000002"_s), 1u);
        QCOMPARE(found(u"来电人1"_s), 1u);
        QCOMPARE(found(u"资江路"_s), 2u);
        const IncidentRow row = office.store().search({u"热心"_s, {}, {}, 10})->rows.front();
        QCOMPARE(row.id, sample::id<IncidentId>(2));
        QCOMPARE(row.number, office.world().incident(row.id)->number);
    }

    void whatIsTouchedOftenIsSettledOnce()
    {
        Office office;
        office.ledger().settle();
        office.tell(sample::burstMain(1));
        office.tell(sample::orderToWater(1));
        office.tell(AddNote{sample::id<IncidentId>(1), sample::id<NoteId>(1), u"记录"_s});
        QCOMPARE(office.store().documentsOfLastCommit, 0);
        QVERIFY(!*office.store().document(u"incident"_s, sample::id<IncidentId>(1).text()));
        office.ledger().settle();
        QCOMPARE(office.store().documentsOfLastCommit, 3); // the incident, the numbering, how far they go
        const Document document = **office.store().document(u"incident"_s, sample::id<IncidentId>(1).text());
        QCOMPARE(document.version, office.ledger().position());
    }

    void whatCouldNotBeSettledIsSettledLater()
    {
        Office office;
        office.tell(sample::burstMain(1));
        office.store().isFull = true;
        office.ledger().settle();
        office.store().isFull = false;
        office.ledger().settle();
        QVERIFY(*office.store().document(u"incident"_s, sample::id<IncidentId>(1).text()));
    }

    void documentsThatLagBehindTheLogAreMadeAgain()
    {
        Office office;
        office.ledger().settle();
        constexpr quint32 kMore = World::kRecentlyClosed + 3;
        for (quint32 n = 1; n <= kMore; ++n) {
            office.playThrough(n);
            const auto again = Ledger::open(office.store(), office.clock()); // as after a kill, settles as it goes
            QVERIFY(again);
            if (n == 1 || n >= kMore - 4)
                QVERIFY((*again)->world() == office.world());
        }
        office.tell(ReopenIncident{sample::id<IncidentId>(2), u"又漏了"_s});
        const auto again = Ledger::open(office.store(), office.clock());
        QVERIFY(again);
        QVERIFY((*again)->world() == office.world());
        QCOMPARE((*again)->headHash(), office.ledger().headHash());
        QVERIFY(readWorld(office.store()).value() == office.world());
    }

    /// A ledger that has just pushed an incident out of the world finds it again, written or not.
    void whatLeftTheWorldIsFoundBeforeItIsSettled()
    {
        Office office;
        for (quint32 n = 1; n <= World::kRecentlyClosed; ++n)
            office.playThrough(n);
        office.ledger().settle();
        office.playThrough(1000);
        QVERIFY(!office.world().incident(sample::id<IncidentId>(1)));
        QCOMPARE(reasonOf(office.tell(ReopenIncident{sample::id<IncidentId>(1), u"又漏了"_s})), QString());
        office.ledger().settle();
        const World before = office.world();
        office.reopen();
        QVERIFY(office.world() == before);
    }

    void anEntryThatCannotBeReadIsNamed()
    {
        Office office;
        office.ledger().settle();
        LogEntry entry{.seq = office.store().head() + 1,
            .at = {},
            .command = sample::id<CommandId>(5),
            .actor = {},
            .seat = {},
            .incident = {},
            .kind = u"CentrePut"_s,
            .payload = "\x01",
            .hash = {}};
        entry.hash = wire::sealOf(office.store().headHash(), entry);
        QVERIFY(office.store().commit({{entry}, {}, {}}));
        const auto opened = Ledger::open(office.store(), office.clock());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
        QVERIFY2(opened.error().detail.contains(u"CentrePut"_s), qPrintable(opened.error().detail));
    }

    void documentsAheadOfTheLogAreRefused()
    {
        Office office;
        office.ledger().settle();
        Document document = **office.store().document(u"unit"_s, u"water"_s);
        document.version = office.store().head() + 1;
        QVERIFY(office.store().commit({{}, {document}, {}}));
        const auto opened = Ledger::open(office.store(), office.clock());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
    }

    void aDocumentThatCannotBeReadIsNamed()
    {
        Office office;
        QVERIFY(office.store().commit({{}, {{u"unit"_s, u"police"_s, 3, true, "\x01\x02"}}, {}}));
        const auto opened = Ledger::open(office.store(), office.clock());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
        QVERIFY2(opened.error().detail.contains(u"unit/police"_s), qPrintable(opened.error().detail));
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledgertest.moc"
