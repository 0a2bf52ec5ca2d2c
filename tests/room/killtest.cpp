// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ledger.h"
#include "support/fakeroom.h"
#include "support/programs.h"
#include "support/sampleworld.h"

#include <QTest>

#include <set>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

OpenIncident callFrom(FakeSeat &seat, int n)
{
    OpenIncident open = sample::burstMain(quint32(n));
    open.incident = seat.ids().make<IncidentId>();
    open.call.id = seat.ids().make<CallId>();
    open.category = {};
    open.place.township = {};
    return open;
}

} // namespace

/// The real service as a process, killed by the system in the middle of the work.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAnsweredCommandIsLostAndSeatsRecover()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath(u"anhua.db"_s);
        const ProgramEnd made = runProgram("admin"_L1,
            {u"init"_s, u"--profile"_s, QStringLiteral(LIANDONG_DATA "/anhua"), u"--store"_s, store,
                u"--no-accounts"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
        SyncdProcess syncd(store);
        QVERIFY(syncd.start());
        std::vector<std::unique_ptr<FakeSeat>> seats;
        for (const quint32 number : {1u, 2u}) {
            seats.push_back(std::make_unique<FakeSeat>(FakeSeat::Setup{.servicePort = syncd.port(),
                .name = u"席位 %1"_s.arg(number),
                .actor = sample::theOperator(),
                .folder = folder.filePath(u"seat%1"_s.arg(number)),
                .firstId = number * 1'000'000,
                .times = shortTimes()}));
        }
        struct Asked
        {
            FakeSeat *seat;
            CommandId command;
            IncidentId incident;
        };
        std::vector<Asked> asked;
        const auto submit = [&](int n) {
            FakeSeat &seat = *seats[size_t(n) % 2];
            const OpenIncident open = callFrom(seat, n);
            asked.push_back({&seat, seat.submit(open), open.incident});
        };

        size_t unanswered = 0;
        constexpr int kRounds = 6;
        constexpr int kCommands = 60;
        for (int round = 0; round < kRounds; ++round) {
            std::set<IncidentId> acknowledged;
            for (int n = 0; n < kCommands; ++n) {
                submit(round * kCommands + n);
                QCoreApplication::processEvents();
                if (n != kCommands * (round + 1) / (kRounds + 1))
                    continue;
                for (const Asked &one : asked) {
                    if (one.seat->answers(one.command) > 0)
                        acknowledged.insert(one.incident);
                }
                unanswered += asked.size() - acknowledged.size();
                syncd.kill();
            }
            QVERIFY(syncd.start());
            const auto caughtUp = [&] {
                return std::ranges::all_of(seats, [](const auto &seat) {
                    return seat->replica().linkState() == LinkState::Live && seat->replica().pending().empty();
                }) && seats[0]->replica().position() == seats[1]->replica().position();
            };
            QTRY_VERIFY_WITH_TIMEOUT(caughtUp(), 30'000);
            for (const IncidentId &incident : acknowledged)
                QVERIFY2(seats[0]->world().incident(incident), "an acknowledged incident is lost");
        }
        qInfo() << "killed with" << unanswered << "commands under way";
        QVERIFY(unanswered > 0);
        QCOMPARE(seats[0]->world(), seats[1]->world());
        for (const Asked &one : asked) {
            QCOMPARE(one.seat->answers(one.command), 1);
            QVERIFY(!one.seat->refusal(one.command));
        }
        QCOMPARE(seats[0]->world().incidents.size(), size_t(kRounds * kCommands));
        QCOMPARE(syncd.stop(), 0);

        const Result<std::unique_ptr<Store>> opened = openSqliteStore(store, OpenMode::Existing);
        QVERIFY(opened.has_value());
        const SystemClock clock;
        const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(**opened, clock);
        QVERIFY(ledger.has_value());
        QCOMPARE(seats[0]->world(), (*ledger)->world());
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
