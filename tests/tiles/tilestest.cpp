// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/connection.h"
#include "tiles/impl/metadata.h"
#include "tiles/tilesamples.h"
#include "tiles/tilewriter.h"
#include "tiles/verifytiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liandong {

namespace {

const QString kMetadata = u"CREATE TABLE metadata (name TEXT, value TEXT)"_s;
const QString kTiles
    = u"CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)"_s;

QString says(const QString &name, const QString &value)
{
    return u"INSERT OR REPLACE INTO metadata VALUES ('%1', '%2')"_s.arg(name, value);
}

QString blob(const QByteArray &bytes)
{
    return u"x'%1'"_s.arg(QString::fromLatin1(bytes.toHex()));
}

} // namespace

class TilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"底图.mbtiles"_s);
    }

    void readsWhatWasWritten()
    {
        QVERIFY(makeSet(m_file));
        const auto set = TileSet::open(m_file);
        QVERIFY2(set, why(set).constData());
        QVERIFY((*set)->info() == sampleInfo());
        for (const TilePlace &place : {TilePlace{3, 0, 0}, TilePlace{3, 7, 7}, TilePlace{5, 31, 2}}) {
            const auto tile = (*set)->tile(place);
            QVERIFY(tile && *tile);
            QCOMPARE(**tile, samplePng(sampleNumber(place)));
        }
    }

    /// MBTiles count rows from the south.
    void turnsTheRows()
    {
        QVERIFY(makeSet(m_file));
        const auto connection = Connection::open(m_file, Access::Read, Milliseconds(0));
        QVERIFY(connection);
        const auto south = (*connection)
                               ->value(u"SELECT tile_data FROM tiles WHERE zoom_level = 4 AND tile_column = 2 AND "
                                       "tile_row = 0"_s);
        QCOMPARE(south->toByteArray(), samplePng(sampleNumber({4, 2, 15})));
        QCOMPARE(TilePlace::ofRow(4, 2, 0), (TilePlace{4, 2, 15}));
    }

    void aMissingTileIsNothing()
    {
        QVERIFY(makeSet(m_file));
        const auto set = TileSet::open(m_file);
        QVERIFY(set);
        const qint64 huge = std::numeric_limits<qint64>::max();
        for (const TilePlace &place : {TilePlace{6, 0, 0}, TilePlace{2, 0, 0}, TilePlace{3, 8, 0}, TilePlace{3, -1, 0},
                 TilePlace{3, 0, -1}, TilePlace{-1, 0, 0}, TilePlace{99, 0, 0}, TilePlace{3, huge, huge}}) {
            const auto tile = (*set)->tile(place);
            QVERIFY2(tile && !*tile, qPrintable(place.text()));
        }
    }

    void namesTheFileAndWhatIsWrong_data();
    void namesTheFileAndWhatIsWrong();
    void tellsACutOffFile();

    void findsWhatTheMetadataLeaveOut()
    {
        const QString tile = u"INSERT INTO tiles VALUES (%1, 1, 1, %2)"_s;
        const QString jpeg = blob(QByteArrayLiteral("\xff\xd8\xff\xe0....\xff\xd9"));
        QVERIFY(runOn(
            m_file, {kMetadata, kTiles, tile.arg(4).arg(jpeg), tile.arg(9).arg(jpeg), says(u"name"_s, u"旧图"_s)}));
        const auto set = TileSet::open(m_file);
        QVERIFY2(set, why(set).constData());
        const TileInfo &info = (*set)->info();
        QVERIFY(info.format == TileFormat::Jpeg && info.minZoom == 4 && info.maxZoom == 9);
        QVERIFY(info.bounds == TileBounds());
        QVERIFY(info.attribution.isEmpty());
    }

    /// As other programs keep tiles that are alike only once.
    void readsAView()
    {
        QVERIFY(runOn(m_file,
            {kMetadata, says(u"format"_s, u"png"_s), u"CREATE TABLE images (id TEXT PRIMARY KEY, data BLOB)"_s,
                u"CREATE TABLE map (z INTEGER, x INTEGER, y INTEGER, id TEXT)"_s,
                u"CREATE VIEW tiles AS SELECT z AS zoom_level, x AS tile_column, y AS tile_row, data AS tile_data "
                "FROM map JOIN images ON images.id = map.id"_s,
                u"INSERT INTO images VALUES ('a', %1)"_s.arg(blob(samplePng(7))),
                u"INSERT INTO map VALUES (2, 0, 0, 'a'), (2, 1, 0, 'a')"_s}));
        const auto set = TileSet::open(m_file);
        QVERIFY2(set, why(set).constData());
        const auto tile = (*set)->tile({2, 1, 3});
        QVERIFY(tile && *tile);
        QCOMPARE(**tile, samplePng(7));
        QCOMPARE(verifyTiles(m_file)->tiles, 2);
    }

    void verifyCounts()
    {
        QVERIFY(makeSet(m_file));
        const auto counts = verifyTiles(m_file);
        QVERIFY2(counts, why(counts).constData());
        QCOMPARE(counts->tiles, 64 + 256 + 1024);
        QVERIFY((counts->perZoom == std::map<int, qint64>{{3, 64}, {4, 256}, {5, 1024}}));
        QCOMPARE(counts->bytes, counts->tiles * samplePng(0).size());
    }

    void verifyNamesTheBadTile_data();
    void verifyNamesTheBadTile();

    void damagedPagesAreToldAndNeverMoreThanAnError()
    {
        QVERIFY(makeSet(m_file));
        const qint64 size = QFileInfo(m_file).size();
        for (qint64 at = 8'192; at < size; at += 3 * 4'096)
            QVERIFY(overwrite(m_file, at, QByteArray(2'048, '\xa5')));
        const auto verified = verifyTiles(m_file);
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, ErrorCode::Damaged);
        QVERIFY2(verified.error().detail.startsWith(m_file), qPrintable(verified.error().detail));
        const auto set = TileSet::open(m_file);
        if (!set)
            return;
        int errors = 0;
        for (TilePlace place{5, 0, 0}; place.x < 32; ++place.x) {
            for (place.y = 0; place.y < 32; ++place.y)
                errors += (*set)->tile(place) ? 0 : 1;
        }
        QVERIFY(errors > 0);
    }

    void aTileThatIsTooLargeIsAnError()
    {
        QVERIFY(makeSet(m_file));
        QVERIFY(runOn(m_file,
            {u"UPDATE tiles SET tile_data = zeroblob(%1) WHERE zoom_level = 3 AND tile_column = 1 AND tile_row = 1"_s
                    .arg(kLargestTile + 1)}));
        const auto set = TileSet::open(m_file);
        QVERIFY(set);
        QVERIFY(!(*set)->tile({3, 1, 6}));
        QVERIFY((*set)->tile({3, 1, 5}).value_or(std::nullopt));
    }

    void attributionsBecomePlain()
    {
        QCOMPARE(plainAttribution(u"<a href=\"https://x.example\">&copy; Some &amp;&nbsp;Map</a>\n people"_s),
            u"© Some & Map people"_s);
    }

    void anUnfinishedSetLeavesNothing()
    {
        {
            const auto writer = TileWriter::create(m_file, sampleInfo());
            QVERIFY(writer && (*writer)->add({3, 0, 0}, samplePng(1)));
            QVERIFY(!(*writer)->add({3, 8, 0}, samplePng(1)));
        }
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QVERIFY(makeSet(m_file));
        const auto again = TileWriter::create(m_file, sampleInfo());
        QVERIFY(!again);
        QVERIFY(again.error().detail.contains(u"not overwritten"_s));
        QVERIFY(verifyTiles(m_file));
    }

private:
    void write(const QByteArray &bytes)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TilesTest::namesTheFileAndWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    const QStringList good{
        kMetadata, kTiles, says(u"format"_s, u"png"_s), says(u"minzoom"_s, u"3"_s), says(u"maxzoom"_s, u"5"_s)};
    const auto with = [&](const QString &name, const QString &value) {
        return good + QStringList{u"DELETE FROM metadata WHERE name = '%1'"_s.arg(name), says(name, value)};
    };
    const QByteArray none;
    QTest::newRow("not there") << none << QStringList() << ErrorCode::NotFound << u"is not there"_s;
    QTest::newRow("a text") << QByteArray("tiles, honestly") << QStringList() << ErrorCode::BadInput
                            << u"is not an SQLite database"_s;
    QTest::newRow("a zip") << QByteArray("PK\x03\x04....") << QStringList() << ErrorCode::BadInput << u"50 4b 03 04"_s;
    QTest::newRow("no table") << none << QStringList{u"CREATE TABLE x (y)"_s} << ErrorCode::BadInput
                              << u"it has no table metadata"_s;
    QTest::newRow("no tiles") << none << QStringList{kMetadata} << ErrorCode::BadInput << u"it has no table tiles"_s;
    QTest::newRow("other columns") << none << QStringList{kMetadata, u"CREATE TABLE tiles (z, x, y, data)"_s}
                                   << ErrorCode::BadInput << u"lacks one of zoom_level"_s;
    QTest::newRow("vector") << none << with(u"format"_s, u"pbf"_s) << ErrorCode::BadInput << u"vector tiles"_s;
    QTest::newRow("unknown") << none << with(u"format"_s, u"tiff"_s) << ErrorCode::BadInput << u"\"tiff\""_s;
    QTest::newRow("no format, no tile") << none << QStringList{kMetadata, kTiles} << ErrorCode::BadInput
                                        << u"names no format"_s;
    QTest::newRow("empty") << none << QStringList{kMetadata, kTiles, says(u"format"_s, u"png"_s)} << ErrorCode::BadInput
                           << u"holds no tile"_s;
    QTest::newRow("zoom") << none << with(u"minzoom"_s, u"low"_s) << ErrorCode::BadInput << u"minzoom \"low\""_s;
    QTest::newRow("deep") << none << with(u"maxzoom"_s, u"99"_s) << ErrorCode::BadInput << u"maxzoom \"99\""_s;
    QTest::newRow("turned") << none << with(u"minzoom"_s, u"9"_s) << ErrorCode::BadInput << u"above its maxzoom"_s;
    QTest::newRow("bounds") << none << with(u"bounds"_s, u"1,2,3"_s) << ErrorCode::BadInput << u"bounds \"1,2,3\""_s;
    QTest::newRow("no numbers") << none << with(u"bounds"_s, u"1,nan,3,4"_s) << ErrorCode::BadInput << u"bounds"_s;
}

void TilesTest::namesTheFileAndWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, sql);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, words);
    if (!bytes.isEmpty())
        write(bytes);
    QVERIFY(sql.isEmpty() || runOn(m_file, sql));
    const auto set = TileSet::open(m_file);
    QVERIFY(!set);
    QCOMPARE(set.error().code, code);
    QVERIFY2(set.error().detail.startsWith(m_file), qPrintable(set.error().detail));
    QVERIFY2(set.error().detail.contains(words), qPrintable(set.error().detail));
}

void TilesTest::tellsACutOffFile()
{
    QVERIFY(makeSet(m_file));
    const qint64 size = QFileInfo(m_file).size();
    for (const qint64 left : {size - 1, size / 2, qint64(4'096), qint64(50), qint64(0)}) {
        QVERIFY(QFile::resize(m_file, left));
        const auto set = TileSet::open(m_file);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Damaged);
        QVERIFY2(set.error().detail.contains(left == 0 ? u"empty"_s : u"cut off"_s), qPrintable(set.error().detail));
    }
    QVERIFY(!TileSet::open(m_folder->path()));
}

void TilesTest::verifyNamesTheBadTile_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("words");
    const QString where = u" WHERE zoom_level = 3 AND tile_column = 2 AND tile_row = 0"_s;
    const QByteArray png = samplePng(1);
    QTest::newRow("cut off") << u"UPDATE tiles SET tile_data = %1"_s.arg(blob(png.first(100))) + where
                             << u"tile 3/2/7 is no whole png"_s;
    QTest::newRow("no picture") << u"UPDATE tiles SET tile_data = 'hello'"_s + where << u"68 65 6c 6c 6f"_s;
    QTest::newRow("vector") << u"UPDATE tiles SET tile_data = x'1f8b0800'"_s + where << u"1f 8b 08 00"_s;
    QTest::newRow("nothing") << u"UPDATE tiles SET tile_data = NULL"_s + where << u"tile 3/2/7"_s;
    QTest::newRow("zoom") << u"UPDATE tiles SET zoom_level = 6"_s + where << u"a tile of zoom 6"_s;
    QTest::newRow("row") << u"UPDATE tiles SET tile_row = 8"_s + where << u"outside the earth"_s;
    QTest::newRow("column") << u"UPDATE tiles SET tile_column = -1"_s + where << u"outside the earth"_s;
}

void TilesTest::verifyNamesTheBadTile()
{
    QFETCH(const QString, change);
    QFETCH(const QString, words);
    QVERIFY(makeSet(m_file));
    QVERIFY(runOn(m_file, {change}));
    const auto counts = verifyTiles(m_file);
    QVERIFY(!counts);
    QVERIFY2(counts.error().detail.startsWith(m_file), qPrintable(counts.error().detail));
    QVERIFY2(counts.error().detail.contains(words), qPrintable(counts.error().detail));
}

} // namespace liandong

QTEST_GUILESS_MAIN(liandong::TilesTest)
#include "tilestest.moc"
