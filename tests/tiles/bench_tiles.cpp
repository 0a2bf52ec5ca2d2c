// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tilesamples.h"
#include "tiles/tileset.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liandong {

/// A set of a million tiles of some 2 kB each.
class TilesBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"large.mbtiles"_s);
        QVERIFY(makeSet(m_file));
        QVERIFY(runOn(m_file,
            {u"DELETE FROM tiles"_s, u"UPDATE metadata SET value = '10' WHERE name IN ('minzoom', 'maxzoom')"_s,
                u"WITH RECURSIVE n(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < 1048575) "
                "INSERT INTO tiles SELECT 10, i / 1024, i % 1024, x'89504e470d0a1a0a' || randomblob(2000) || 'IEND' "
                "FROM n"_s}));
        qInfo("%lld bytes", static_cast<long long>(QFileInfo(m_file).size()));
    }

    void open()
    {
        QBENCHMARK
        {
            QVERIFY(TileSet::open(m_file));
        }
    }

    void openWithoutZooms()
    {
        QVERIFY(runOn(m_file, {u"DELETE FROM metadata WHERE name IN ('minzoom', 'maxzoom')"_s}));
        QBENCHMARK
        {
            QVERIFY(TileSet::open(m_file));
        }
    }

    void oneTile()
    {
        const auto set = TileSet::open(m_file);
        QRandomGenerator random(1);
        QBENCHMARK
        {
            QVERIFY((*set)->tile({10, random.bounded(1024), random.bounded(1024)}).value());
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
};

} // namespace liandong

QTEST_GUILESS_MAIN(liandong::TilesBench)
#include "bench_tiles.moc"
