// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground/groundpicture.h"
#include "profile/profilefolder.h"
#include "tiledraw/drawtiles.h"
#include "tiles/tilesamples.h"
#include "tiles/verifytiles.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace liandong {

constexpr int kTileSide = GroundPicture::kTileSide;

class TileDrawTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Profile> profile = readProfile(QStringLiteral(LIANDONG_DATA "/anhua"));
        QVERIFY2(profile, why(profile).constData());
        m_profile = *profile;
        const GeoPoint at = m_profile.centre.position;
        const Polygon lake{{{{at.latitude - 0.1, at.longitude}, {at.latitude + 0.1, at.longitude - 0.1},
            {at.latitude + 0.1, at.longitude + 0.1}}}};
        m_profile.groundLayers
            = {{GroundLayerKey(u"lakes"_s), u"湖泊"_s, GroundKind::Water, u"测绘队"_s, {{u"湖"_s, {}, {lake}}}}};
    }

    void drawsASoundSet()
    {
        const QString file = m_folder.filePath(u"anhua.mbtiles"_s);
        const Result<qint64> drawn = drawTiles(m_profile, file, 9);
        QVERIFY2(drawn, why(drawn).constData());
        const Result<TileCounts> counts = verifyTiles(file);
        QVERIFY2(counts, why(counts).constData());
        QCOMPARE(counts->tiles, *drawn);
        QCOMPARE(counts->perZoom.begin()->first, kFirstDrawnZoom);
        QCOMPARE(counts->perZoom.rbegin()->first, 9);
        const auto set = TileSet::open(file);
        QCOMPARE((*set)->info().name, m_profile.centre.name);
        QVERIFY((*set)->info().attribution.contains(u"MIT"_s));
        QVERIFY((*set)->info().attribution.contains(u"测绘队"_s));
    }

    /// The county's ground, its boundary, its names: more colours than one, and nothing of it outside.
    void theCountyIsSeen()
    {
        const QString file = m_folder.filePath(u"seen.mbtiles"_s);
        QVERIFY(drawTiles(m_profile, file, 9));
        const auto set = TileSet::open(file);
        const TileId centre = tileAt(m_profile.centre.position, 9);
        const QImage within = pictureOf(**set, {9, centre.x, centre.y});
        QCOMPARE(within.size(), QSize(kTileSide, kTileSide));
        if (const QString pictures = qEnvironmentVariable("LIANDONG_PICTURES"); !pictures.isEmpty())
            QVERIFY(within.save(QDir(pictures).filePath(u"tile.png"_s)));
        std::set<QRgb> colours;
        for (int x = 0; x < within.width(); ++x) {
            for (int y = 0; y < within.height(); ++y)
                colours.insert(within.pixel(x, y));
        }
        QVERIFY(colours.contains(qRgb(0xf9, 0xfa, 0xfa))); // the county
        QVERIFY(colours.contains(qRgb(0xcf, 0xe1, 0xec))); // the lake
    }

    void theSameProfileGivesTheSamePictures()
    {
        const QString one = m_folder.filePath(u"one.mbtiles"_s);
        const QString two = m_folder.filePath(u"two.mbtiles"_s);
        QVERIFY(drawTiles(m_profile, one, 8) && drawTiles(m_profile, two, 8));
        QFile first(one);
        QFile second(two);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QVERIFY(first.readAll() == second.readAll());
    }

    /// What lies across an edge goes on in the next tile.
    void tilesFitTogether()
    {
        const QString file = m_folder.filePath(u"edges.mbtiles"_s);
        QVERIFY(drawTiles(m_profile, file, 9));
        const auto set = TileSet::open(file);
        const TileId centre = tileAt(m_profile.centre.position, 8);
        const QImage coarse = pictureOf(**set, {8, centre.x, centre.y});
        int alike = 0;
        int looked = 0;
        for (int quarter = 0; quarter < 4; ++quarter) {
            const int right = quarter % 2;
            const int below = quarter / 2;
            const QImage fine = pictureOf(**set, {9, qint64(centre.x) * 2 + right, qint64(centre.y) * 2 + below});
            for (int x = 4; !fine.isNull() && x < kTileSide; x += 8) {
                for (int y = 4; y < kTileSide; y += 8, ++looked) {
                    const QRgb half = coarse.pixel((x + right * kTileSide) / 2, (y + below * kTileSide) / 2);
                    alike += half == fine.pixel(x, y) ? 1 : 0;
                }
            }
        }
        QVERIFY(looked > 1'000);
        QVERIFY2(alike > looked * 3 / 4, qPrintable(u"%1 of %2"_s.arg(alike).arg(looked)));
    }

    void anEmptyProfileIsTold()
    {
        const Result<qint64> drawn = drawTiles({}, m_folder.filePath(u"empty.mbtiles"_s), 8);
        QVERIFY(!drawn);
        QCOMPARE(drawn.error().code, ErrorCode::BadInput);
        QVERIFY(!QFile::exists(m_folder.filePath(u"empty.mbtiles"_s)));
    }

private:
    static QImage pictureOf(TileSet &set, const TilePlace &place)
    {
        return QImage::fromData(set.tile(place).value().value_or(QByteArray()));
    }

    QTemporaryDir m_folder;
    Profile m_profile;
};

} // namespace liandong

QTEST_MAIN(liandong::TileDrawTest)
#include "tiledrawtest.moc"
