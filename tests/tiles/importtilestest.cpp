// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/importtiles.h"
#include "sqlite/connection.h"
#include "tiles/tilesamples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liandong {

class ImportTilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_from = m_folder->filePath(u"送来的.mbtiles"_s);
        m_to = tileFileOf(m_folder->filePath(u"centre.db"_s));
        QVERIFY(makeSet(m_from));
    }

    void putsACopyBesideTheStore()
    {
        const auto counts = importTiles(m_from, m_to);
        QVERIFY2(counts, why(counts).constData());
        QCOMPARE(counts->tiles, 64 + 256 + 1024);
        QVERIFY(verifyTiles(m_to));
        QCOMPARE(names(), (QStringList{u"centre.db.mbtiles"_s, u"送来的.mbtiles"_s}));
    }

    void takesThePlaceOfTheOldSet()
    {
        QVERIFY(importTiles(m_from, m_to));
        const auto served = TileSet::open(m_to);
        QVERIFY(served);
        QVERIFY(runOn(m_from,
            {u"DELETE FROM tiles WHERE zoom_level = 5"_s,
                u"UPDATE metadata SET value = '4' WHERE name = 'maxzoom'"_s}));
        QVERIFY(importTiles(m_from, m_to));
        QCOMPARE(TileSet::open(m_to).value()->info().maxZoom, 4);
        QVERIFY((*served)->tile({5, 1, 1}).value()); // whoever reads the old set goes on
    }

    void aBadSetLeavesTheOldOne_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a bad tile") << u"UPDATE tiles SET tile_data = 'x' WHERE zoom_level = 5"_s;
        QTest::newRow("vector") << u"UPDATE metadata SET value = 'pbf' WHERE name = 'format'"_s;
        QTest::newRow("no tile") << u"DELETE FROM tiles"_s;
    }

    void aBadSetLeavesTheOldOne()
    {
        QFETCH(const QString, sql);
        QVERIFY(importTiles(m_from, m_to));
        QVERIFY(runOn(m_from, {sql}));
        const auto counts = importTiles(m_from, m_to);
        QVERIFY(!counts);
        QVERIFY2(counts.error().detail.startsWith(m_from), qPrintable(counts.error().detail));
        QCOMPARE(verifyTiles(m_to)->tiles, 64 + 256 + 1024);
        QCOMPARE(names().size(), 2);
    }

    void aDamagedFileLeavesTheOldOne()
    {
        QVERIFY(importTiles(m_from, m_to));
        for (qint64 at = 8'192; at < QFileInfo(m_from).size(); at += 3 * 4'096)
            QVERIFY(overwrite(m_from, at, QByteArray(2'048, '\xa5')));
        const auto counts = importTiles(m_from, m_to);
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, ErrorCode::Damaged);
        QVERIFY(verifyTiles(m_to));
        QCOMPARE(names().size(), 2);
    }

    void givesAnIndexToASetWithoutOne()
    {
        QVERIFY(runOn(m_from, {u"DROP INDEX tile_index"_s}));
        QVERIFY(importTiles(m_from, m_to));
        const auto connection = Connection::open(m_to, Access::Read, Milliseconds(0));
        const auto plan
            = (*connection)->value(u"SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'tiles'"_s);
        QCOMPARE(plan->toString(), u"tile_index"_s);
    }

    void twoTilesAtOnePlaceAreRefused()
    {
        QVERIFY(runOn(m_from, {u"DROP INDEX tile_index"_s, u"INSERT INTO tiles SELECT * FROM tiles LIMIT 1"_s}));
        const auto counts = importTiles(m_from, m_to);
        QVERIFY(!counts);
        QVERIFY2(counts.error().detail.contains(u"two tiles at the same place"_s), qPrintable(counts.error().detail));
        QVERIFY(!QFile::exists(m_to));
    }

    /// A log beside the file would be needed by every reader.
    void aSetWithALogBecomesOneFile()
    {
        QVERIFY(runOn(m_from, {u"PRAGMA journal_mode = WAL"_s, u"INSERT INTO metadata VALUES ('x', 'y')"_s}));
        QVERIFY(importTiles(m_from, m_to));
        const auto connection = Connection::open(m_to, Access::Read, Milliseconds(0));
        QCOMPARE((*connection)->value(u"PRAGMA journal_mode"_s)->toString(), u"delete"_s);
    }

    void itselfIsRefused()
    {
        QVERIFY(importTiles(m_from, m_to));
        const auto counts = importTiles(m_to, m_to);
        QVERIFY(!counts);
        QVERIFY(counts.error().detail.contains(u"is the set itself"_s));
        QVERIFY(verifyTiles(m_to));
    }

    void whatAnInterruptedImportLeftIsNoHindrance()
    {
        QVERIFY(QFile::copy(m_from, m_to + u"-new"_s));
        QVERIFY(QFile::copy(m_from, m_to + u"-new-part"_s));
        QVERIFY(importTiles(m_from, m_to));
        QCOMPARE(names().size(), 2);
    }

    void aMissingFolderIsTold()
    {
        const auto counts = importTiles(m_from, m_folder->filePath(u"no/where.mbtiles"_s));
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, ErrorCode::NotFound);
    }

private:
    [[nodiscard]] QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_from;
    QString m_to;
};

} // namespace liandong

QTEST_GUILESS_MAIN(liandong::ImportTilesTest)
#include "importtilestest.moc"
