// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "service/httpasker.h"
#include "service/rawseat.h"
#include "tiles/tilesamples.h"
#include "tiles/tileset.h"

#include <QDir>
#include <QTcpServer>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

/// Tiles from the console to a seat, with the real programs.
class TileProgramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeStore(m_master.filePath(u"anhua.db"_s))); }

    void init()
    {
        m_folder.emplace();
        QVERIFY(QFile::copy(m_master.filePath(u"anhua.db"_s), store()));
    }

    void drawnImportedServed()
    {
        const QString drawn = m_folder->filePath(u"drawn.mbtiles"_s);
        const QStringList draw{u"tiles"_s, u"draw"_s, u"--profile"_s, QStringLiteral(LIANDONG_DATA "/anhua"),
            u"--out"_s, drawn, u"--max-zoom"_s, u"9"_s};
        const Ran made = admin(draw);
        QVERIFY2(made.code == 0 && made.out.contains(u"tiles drawn"_s), qPrintable(made.out + made.err));
        const Ran again = admin(draw);
        QCOMPARE(again.code, 9);
        QVERIFY2(again.err.contains(u"not overwritten"_s), qPrintable(again.err));
        const Ran imported = tiles({u"import"_s, drawn});
        QVERIFY2(imported.code == 0 && imported.out.contains(store() + u".mbtiles"_s),
            qPrintable(imported.out + imported.err));
        for (const QStringList &look : {QStringList{u"info"_s}, QStringList{u"info"_s, drawn}}) {
            const Ran info = tiles(look);
            QVERIFY2(info.code == 0 && info.out.contains(u"zooms 5 to 9"_s) && info.out.contains(u"format png"_s),
                qPrintable(info.out + info.err));
        }
        const Ran verified = tiles({u"verify"_s});
        QVERIFY2(verified.code == 0 && verified.out.startsWith(u"sound: "_s), qPrintable(verified.out + verified.err));

        Program syncd(u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, u"127.0.0.1:0"_s});
        RawSeat seat(syncd.port());
        QVERIFY(seat.goLive());
        seat.say(wire::AskTiles{});
        const auto offered = seat.await<wire::TilesOffered>();
        QVERIFY(offered && offered->port > 0);
        const HttpAnswer answer
            = HttpAsker(quint16(offered->port))
                  .get("/tiles/5/25/13", "Authorization: Bearer " + offered->ticket.toLatin1() + "\r\n");
        QVERIFY(answer.status == 200);
        QCOMPARE(answer.body.first(8), QByteArray("\x89PNG\r\n\x1a\n"));
        syncd.terminate();
        QCOMPARE(syncd.exitCode(), 0);
        QVERIFY2(!syncd.err().contains(u"warning"_s), qPrintable(syncd.err()));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("named");
        const QString missing = u"/nowhere/at-all.mbtiles"_s;
        QTest::addRow("no such action") << QStringList{u"dance"_s} << 2 << u"\"dance\""_s;
        QTest::addRow("import nothing") << QStringList{u"import"_s} << 2 << u"FILE is missing"_s;
        QTest::addRow("import what is not there") << QStringList{u"import"_s, missing} << 3 << missing;
        QTest::addRow("info without a set") << QStringList{u"info"_s} << 3 << u"centre.db.mbtiles"_s;
        QTest::addRow("draw nothing") << QStringList{u"draw"_s} << 2 << u"--profile"_s;
        QTest::addRow("a word too many") << QStringList{u"info"_s, u"a"_s, u"b"_s} << 2 << u"\"b\""_s;
        QTest::addRow("zoom") << QStringList{u"draw"_s, u"--profile"_s, u"x"_s, u"--out"_s, u"y"_s, u"--max-zoom"_s,
            u"40"_s} << 2 << u"\"40\""_s;
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, code);
        QFETCH(const QString, named);
        const Ran ran = tiles(words);
        QVERIFY2(ran.code == code && ran.err.contains(named), qPrintable(u"%1: %2"_s.arg(ran.code).arg(ran.err)));
    }

    void aFullDiskLeavesTheOldSet()
    {
        const QString first = m_folder->filePath(u"first.mbtiles"_s);
        QVERIFY(makeSet(first));
        QCOMPARE(tiles({u"import"_s, first}).code, 0);
        const auto program
            = Program::withFileLimit(200'000, u"admin"_s, {u"tiles"_s, u"import"_s, first, u"--store"_s, store()});
        QCOMPARE(program->exitCode(), 8);
        QVERIFY2(program->err().contains(u"centre.db.mbtiles"_s), qPrintable(program->err()));
        QCOMPARE(tiles({u"verify"_s}).code, 0);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.mbtiles*"_s}, QDir::Files).size(), 2);
    }

    void whereTilesAreServed()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString taken = u"127.0.0.1:%1"_s.arg(other.serverPort());
        const auto start = [&](const QString &listen, const QString &tiles) {
            QStringList words{u"--store"_s, store(), u"--listen"_s, listen};
            return std::make_unique<Program>(
                u"syncd"_s, tiles.isEmpty() ? words : words << u"--tiles-listen"_s << tiles);
        };
        QCOMPARE(start(u"127.0.0.1:0"_s, taken)->exitCode(), 11);
        QCOMPARE(start(u"127.0.0.1:0"_s, u"here"_s)->exitCode(), 2);
        {
            const auto none = start(u"127.0.0.1:0"_s, u"none"_s);
            QVERIFY(none->port() != 0);
            QVERIFY2(!none->err().contains(u"tiles"_s), qPrintable(none->err()));
        }
        const auto elsewhere = start(u"127.0.0.1:0"_s, u"127.0.0.2:0"_s);
        QVERIFY(elsewhere->port() != 0);
        QTRY_VERIFY2(elsewhere->err().contains(u"tiles: listening on 127.0.0.2"_s), qPrintable(elsewhere->err()));
    }

    /// Nobody asked for that port: the seats' link is worth more than the map.
    void theUsualPortMayBeTaken()
    {
        // A port that is held, and a free one before it.
        std::vector<std::unique_ptr<QTcpServer>> tried;
        for (bool free = false; !free && tried.size() < 100;) {
            tried.push_back(std::make_unique<QTcpServer>());
            QVERIFY(tried.back()->listen(QHostAddress::LocalHost));
            free = QTcpServer().listen(QHostAddress::LocalHost, quint16(tried.back()->serverPort() - 1));
        }
        const auto listen = u"127.0.0.1:%1"_s.arg(tried.back()->serverPort() - 1);
        Program syncd(u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, listen});
        QVERIFY2(syncd.port() != 0, qPrintable(syncd.err()));
        QTRY_VERIFY2(syncd.err().contains(u"no tiles: cannot listen"_s), qPrintable(syncd.err()));
        RawSeat seat(syncd.port());
        QVERIFY(seat.goLive());
        seat.say(wire::AskTiles{});
        QCOMPARE(seat.await<wire::TilesOffered>().value_or(wire::TilesOffered{.port = -1}).port, 0);
    }

private:
    [[nodiscard]] QString store() const { return m_folder->filePath(u"centre.db"_s); }
    [[nodiscard]] Ran tiles(const QStringList &words) const
    {
        return admin(QStringList{u"tiles"_s} + words + QStringList{u"--store"_s, store()});
    }

    QTemporaryDir m_master;
    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TileProgramsTest)
#include "tileprogramstest.moc"
