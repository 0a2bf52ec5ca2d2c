// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica/impl/worldfile.h"
#include "base/clock.h"
#include "support/sampleworld.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

wire::Snapshot someSnapshot(quint32 incidents = 3)
{
    wire::Snapshot snapshot;
    snapshot.log = numberedUuid(1);
    snapshot.position = 42;
    snapshot.hash = QByteArray(32, 'h');
    snapshot.world = sample::world();
    for (quint32 n = 1; n <= incidents; ++n) {
        const OpenIncident open = sample::burstMain(n);
        Incident incident;
        incident.id = open.incident;
        incident.number = u"AH-20261121-%1"_s.arg(n);
        incident.calls = {open.call};
        incident.category = open.category;
        incident.place = open.place;
        incident.narrative = open.narrative;
        Order order;
        order.id = sample::id<OrderId>(n);
        order.unit = sample::water();
        order.steps = {{OrderState::Given, sample::kMorning, sample::theOperator(), {}, {}}};
        order.deadlines.resize(2);
        incident.orders = {order};
        snapshot.world.incidents.emplace(incident.id, incident);
    }
    LogEntry entry;
    entry.seq = 42;
    entry.kind = u"NoteAdded"_s;
    entry.hash = snapshot.hash;
    snapshot.entries = {entry};
    return snapshot;
}

} // namespace

class WorldFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"world.cbor"_s);
    }

    void comesBackAsItWas()
    {
        WorldFile file(m_folder->path());
        const wire::Snapshot kept = someSnapshot();
        QVERIFY(file.write(kept).has_value());
        const Result<wire::Snapshot> read = file.read();
        QVERIFY(read.has_value());
        QCOMPARE(read->log, kept.log);
        QCOMPARE(read->position, kept.position);
        QCOMPARE(read->hash, kept.hash);
        QVERIFY(read->world == kept.world);
        QCOMPARE(read->entries, kept.entries);
    }

    void isWrittenInTheBackground()
    {
        {
            WorldFile file(m_folder->path());
            QVERIFY(file.startWriting(someSnapshot()));
        }
        QVERIFY(WorldFile(m_folder->path()).read().has_value());
    }

    void nothingThereIsNoMistake()
    {
        QCOMPARE(WorldFile(m_folder->path()).read().error().code, ErrorCode::NotFound);
        QCOMPARE(WorldFile(m_folder->filePath(u"nowhere"_s)).read().error().code, ErrorCode::NotFound);
    }

    void damageIsSeen_data()
    {
        QTest::addColumn<int>("cutTo");
        QTest::addColumn<int>("flipAt");
        QTest::newRow("empty") << 0 << -1;
        QTest::newRow("cut in the title") << 10 << -1;
        QTest::newRow("cut in the sum") << 30 << -1;
        QTest::newRow("cut in the middle") << 400 << -1;
        QTest::newRow("a bit in the title") << -1 << 3;
        QTest::newRow("a bit in the sum") << -1 << 20;
        QTest::newRow("a bit in the world") << -1 << 700;
    }

    void damageIsSeen()
    {
        QFETCH(const int, cutTo);
        QFETCH(const int, flipAt);
        WorldFile file(m_folder->path());
        QVERIFY(file.write(someSnapshot()).has_value());
        QByteArray bytes = content();
        if (cutTo >= 0)
            bytes.truncate(cutTo);
        if (flipAt >= 0)
            bytes[flipAt] = char(bytes[flipAt] ^ 4);
        setContent(bytes);
        const Result<wire::Snapshot> read = file.read();
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::Damaged);
        QVERIFY(read.error().detail.contains(m_path));
    }

    void aNewerFormatIsNotRead()
    {
        WorldFile file(m_folder->path());
        QVERIFY(file.write(someSnapshot()).has_value());
        setContent(content().replace("liandong-world 01", "liandong-world 02"));
        QCOMPARE(file.read().error().code, ErrorCode::TooNew);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QFile inTheWay(m_folder->filePath(u"seat"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Result<> written = WorldFile(m_folder->filePath(u"seat"_s)).write(someSnapshot());
        QVERIFY(!written.has_value());
        QVERIFY(written.error().detail.contains(u"seat"_s));
    }

    /// A busy machine is slower; what is meant is 0.3 s.
    void tenThousandIncidentsAreReadAtOnce()
    {
        WorldFile file(m_folder->path());
        QVERIFY(file.write(someSnapshot(10'000)).has_value());
        const SystemClock clock;
        const auto began = clock.steady();
        const Result<wire::Snapshot> read = file.read();
        const auto took = std::chrono::duration_cast<Milliseconds>(clock.steady() - began);
        QVERIFY(read.has_value());
        QCOMPARE(read->world.incidents.size(), size_t(10'000));
        qInfo() << "10,000 incidents read in" << took.count() << "ms from" << content().size() << "bytes";
        QVERIFY(took < Milliseconds(3'000));
    }

private:
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void setContent(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(WorldFileTest)
#include "worldfiletest.moc"
