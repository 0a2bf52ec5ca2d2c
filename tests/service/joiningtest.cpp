// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apply.h"
#include "service/rawseat.h"

#include <QElapsedTimer>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;
using wire::MessageType;

namespace {

/// What a seat would hold: the snapshot, if one came, and the entries behind it, applied in order.
struct Joined
{
    World world;
    Sequence position = 0;
    Sequence snapshotAt = -1;
    int snapshots = 0;
    int slices = 0;
    QByteArray snapshotBytes;
    QString mistake;
};

void take(Joined &joined, const wire::Frame &frame)
{
    if (frame.type == MessageType::Snapshot) {
        const auto snapshot = *wire::decode<wire::Snapshot>(frame.body);
        joined.world = snapshot.world;
        joined.position = joined.snapshotAt = snapshot.position;
        joined.snapshotBytes = frame.body;
        ++joined.snapshots;
        if (!snapshot.entries.empty() && snapshot.entries.back().hash != snapshot.hash)
            joined.mistake = u"the snapshot's hash is not its last entry's"_s;
    } else if (frame.type == MessageType::Entries) {
        ++joined.slices;
        const wire::Entries slice = *wire::decode<wire::Entries>(frame.body);
        for (const LogEntry &entry : slice.entries) {
            if (entry.seq != ++joined.position)
                joined.mistake = u"entry %1 where %2 was due"_s.arg(entry.seq).arg(joined.position);
            apply(joined.world, *wire::decodeEvent(entry.kind, entry.payload));
        }
    } else if (frame.type == MessageType::Live) {
        if (wire::decode<wire::Live>(frame.body)->position != joined.position)
            joined.mistake = u"live at another position"_s;
    }
}

/// Everything up to Live.
Joined join(RawSeat &seat, const wire::Join &join, const World &kept = {})
{
    Joined joined;
    joined.world = kept;
    joined.position = join.position;
    if (!seat.enter()) {
        joined.mistake = u"not let in"_s;
        return joined;
    }
    seat.frames.clear();
    seat.say(join);
    while (seat.waitFrames(1)) {
        const wire::Frame frame = seat.frames.front();
        seat.frames.pop_front();
        take(joined, frame);
        if (frame.type == MessageType::Live)
            return joined;
    }
    joined.mistake = u"not live in time"_s;
    return joined;
}

wire::Join whereItStands(Office &office)
{
    return {office.ledger().logId(), office.ledger().position(), office.ledger().headHash()};
}

} // namespace

/// How a seat gets what it lacks.
class JoiningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewSeatGetsASnapshot()
    {
        ServedOffice served;
        served.office.playThrough(1);
        served.office.tell(sample::burstMain(2));
        served.restart();
        RawSeat seat(served.port());
        const Joined joined = join(seat, {});
        QCOMPARE(joined.mistake, QString());
        QCOMPARE(joined.snapshots, 1);
        QCOMPARE(joined.slices, 0);
        QVERIFY(joined.world == served.office.world());
        const auto snapshot = wire::decode<wire::Snapshot>(joined.snapshotBytes);
        QCOMPARE(snapshot->entries.size(), size_t(served.office.ledger().position()));
        QCOMPARE(snapshot->hash, served.office.ledger().headHash());
    }

    void aSnapshotBringsTheNewestEntriesOnly()
    {
        ServiceLimits limits = ServedOffice::shortLimits();
        limits.snapshotEntries = 5;
        ServedOffice served(limits);
        RawSeat seat(served.port());
        const Joined joined = join(seat, {});
        QCOMPARE(joined.mistake, QString());
        const auto snapshot = wire::decode<wire::Snapshot>(joined.snapshotBytes);
        QCOMPARE(snapshot->entries.size(), 5u);
        QCOMPARE(snapshot->entries.back().seq, served.office.ledger().position());
    }

    void anEmptyLogCanBeJoined()
    {
        const QTemporaryDir folder;
        const auto store = *openSqliteStore(folder.filePath(u"empty.db"_s), OpenMode::Create);
        const SystemClock clock;
        const auto ledger = *Ledger::open(*store, clock);
        Service service(*ledger, *store, clock);
        QVERIFY(service.listen({QHostAddress(QHostAddress::LocalHost), 0, {}}));
        RawSeat seat(service.port());
        const Joined joined = join(seat, {});
        QCOMPARE(joined.mistake, QString());
        QCOMPARE(joined.position, 0);
        QVERIFY(joined.world == World());
    }

    void whoLacksNothingGetsNothing()
    {
        ServedOffice served;
        RawSeat seat(served.port());
        const Joined joined = join(seat, whereItStands(served.office), served.office.world());
        QCOMPARE(joined.mistake, QString());
        QCOMPARE(joined.snapshots, 0);
        QCOMPARE(joined.slices, 0);
    }

    void whoLacksLittleResumes_data()
    {
        QTest::addColumn<bool>("afterRestart");
        QTest::addRow("the service has run on") << false;
        QTest::addRow("the service was restarted meanwhile") << true;
    }

    void whoLacksLittleResumes()
    {
        QFETCH(const bool, afterRestart);
        ServedOffice served;
        const wire::Join before = whereItStands(served.office);
        const World kept = served.office.world();
        RawSeat writer(served.port());
        QVERIFY(writer.goLive());
        for (quint32 n = 1; n <= 60; ++n) {
            for (const Submission &submission : served.office.finishedIncident(n))
                writer.submit(submission);
        }
        QTRY_COMPARE(served.office.world().incidents.size(), 60u);
        if (afterRestart) {
            served.end();
            served.office.reopen();
            served.restart();
        }
        RawSeat seat(served.port());
        const Joined joined = join(seat, before, kept);
        QCOMPARE(joined.mistake, QString());
        QCOMPARE(joined.snapshots, 0);
        QVERIFY(joined.slices > 1); // so much comes in pieces
        QVERIFY(joined.world == served.office.world());
        QCOMPARE(joined.position, served.office.ledger().position());
    }

    void whoCannotResumeGetsASnapshot_data()
    {
        QTest::addColumn<QString>("wrong");
        for (const char *wrong : {"hash", "no hash", "log", "ahead", "negative", "too far behind"})
            QTest::addRow("%s", wrong) << QString::fromLatin1(wrong);
    }

    void whoCannotResumeGetsASnapshot()
    {
        QFETCH(const QString, wrong);
        ServiceLimits limits = ServedOffice::shortLimits();
        limits.ringEntries = 20;
        ServedOffice served(limits);
        wire::Join where = whereItStands(served.office);
        RawSeat writer(served.port());
        QVERIFY(writer.goLive());
        const bool far = wrong == u"too far behind"_s;
        for (quint32 n = 1; n <= (far ? 21u : 3u); ++n)
            writer.submit(served.office.submission(sample::burstMain(n)));
        QTRY_COMPARE(served.office.world().incidents.size(), far ? 21u : 3u);
        if (wrong == u"hash"_s)
            where.hash[0] = char(where.hash[0] ^ 1);
        else if (wrong == u"no hash"_s)
            where.hash.clear();
        else if (wrong == u"log"_s)
            where.log = QUuid::createUuid();
        else if (wrong == u"ahead"_s)
            where.position += 1'000;
        else if (wrong == u"negative"_s)
            where.position = -5;
        RawSeat seat(served.port());
        const Joined joined = join(seat, where);
        QCOMPARE(joined.mistake, QString());
        QCOMPARE(joined.snapshots, 1);
        QVERIFY(joined.world == served.office.world());
    }

    void anOlderSnapshotServesWithATail()
    {
        ServedOffice served;
        RawSeat first(served.port());
        const Joined before = join(first, {});
        QCOMPARE(before.mistake, QString());
        for (quint32 n = 1; n <= 10; ++n)
            first.submit(served.office.submission(sample::burstMain(n)));
        QTRY_COMPARE(served.office.world().incidents.size(), 10u);
        RawSeat second(served.port());
        const Joined after = join(second, {});
        QCOMPARE(after.mistake, QString());
        QCOMPARE(after.snapshotBytes, before.snapshotBytes);
        QCOMPARE(after.slices, 1);
        QVERIFY(after.world == served.office.world());
    }

    /// What happens while a seat joins comes neither twice nor never.
    void commandsWhileSeatsJoin()
    {
        ServedOffice served;
        RawSeat writer(served.port());
        QVERIFY(writer.goLive());
        std::vector<std::unique_ptr<RawSeat>> seats;
        for (quint32 n = 1; n <= 30; ++n) {
            for (const Submission &submission : served.office.finishedIncident(n))
                writer.submit(submission);
            seats.push_back(std::make_unique<RawSeat>(served.port()));
            seats.back()->say(wire::Hello{});
            seats.back()->say(wire::SignIn{u"name"_s, sample::theOperator(), {}});
            seats.back()->say(wire::Join{});
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(served.office.world().incidents.size(), 30u);
        for (const auto &seat : seats) {
            Joined joined;
            const auto isThere = [&] {
                for (; !seat->frames.empty(); seat->frames.pop_front())
                    take(joined, seat->frames.front());
                return joined.position == served.office.ledger().position();
            };
            QTRY_VERIFY(isThere());
            QCOMPARE(joined.mistake, QString());
            QVERIFY(joined.world == served.office.world());
        }
    }

    void aWholeRoomComesBackAtOnce()
    {
        ServiceLimits limits;
        ServedOffice served(limits);
        for (quint32 n = 1; n <= 100; ++n)
            served.office.tell(sample::burstMain(n));
        served.restart();
        std::vector<std::unique_ptr<RawSeat>> seats;
        for (int i = 0; i < 64; ++i)
            seats.push_back(std::make_unique<RawSeat>(served.port()));
        for (const auto &seat : seats)
            QVERIFY(seat->enter());
        QElapsedTimer timer;
        timer.start();
        for (const auto &seat : seats)
            seat->say(wire::Join{});
        QTRY_VERIFY(std::ranges::all_of(seats, [](const auto &seat) { return seat->has(MessageType::Live); }));
        qInfo() << "64 seats live after" << timer.elapsed() << "ms";
        QByteArray snapshot;
        for (const auto &seat : seats) {
            const auto it = std::ranges::find(seat->frames, MessageType::Snapshot, &wire::Frame::type);
            QVERIFY(it != seat->frames.end());
            if (snapshot.isEmpty())
                snapshot = it->body;
            QCOMPARE(it->body, snapshot);
        }
        QCOMPARE(served.service().seatCount(), 64);
    }
};

QTEST_GUILESS_MAIN(JoiningTest)
#include "joiningtest.moc"
