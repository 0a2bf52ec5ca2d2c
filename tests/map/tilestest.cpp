// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/impl/tilecache.h"
#include "map/impl/tilepicture.h"
#include "map/tiles/tilesource.h"

#include <QBuffer>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

/// What is known of tiles without any network: their numbers, their addresses, their pictures, the files they are kept
/// in.
class TilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The numbers that others print for these places.
    void numbersAreThoseOfOtherPrograms_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<int>("zoom");
        QTest::addColumn<int>("x");
        QTest::addColumn<int>("y");
        QTest::newRow("whole world") << 28.4 << 111.2 << 0 << 0 << 0;
        QTest::newRow("mercantile's example") << 53.3308 << -9.1406 << 10 << 486 << 332;
        QTest::newRow("its other one") << 40.1222 << 20.6852 << 9 << 285 << 193;
        QTest::newRow("the wiki's Tokyo") << 35.6590699 << 139.7006793 << 18 << 232798 << 103246;
        QTest::newRow("south-west") << -33.45 << -70.66 << 6 << 19 << 38;
        QTest::newRow("the pole is on the edge") << 90.0 << 180.0 << 3 << 7 << 0;
        QTest::newRow("and the other one") << -90.0 << -180.0 << 3 << 0 << 7;
    }
    void numbersAreThoseOfOtherPrograms()
    {
        QFETCH(const double, latitude);
        QFETCH(const double, longitude);
        QFETCH(const int, zoom);
        const TileId tile = tileAt(GeoPoint{latitude, longitude}, zoom);
        QTEST(tile.x, "x");
        QTEST(tile.y, "y");
    }

    void cornersAreThoseOfOtherPrograms()
    {
        const GeoPoint corner = pointOf(cornerOf({10, 486, 332}));
        QVERIFY(std::abs(corner.longitude - -9.140625) < 1e-12);
        QVERIFY(std::abs(corner.latitude - 53.33087298301705) < 1e-12);
        const GeoPoint opposite = pointOf(cornerOf({10, 487, 333}));
        QVERIFY(std::abs(opposite.longitude - -8.7890625) < 1e-12);
        QVERIFY(std::abs(opposite.latitude - 53.12040528310657) < 1e-12);
        const GeoPoint north = pointOf(cornerOf({}));
        QVERIFY(std::abs(north.latitude - 85.0511287798066) < 1e-10);
        QCOMPARE((TileId{10, 486, 332}).ancestor(1), (TileId{9, 243, 166}));
    }

    void aPointComesBack()
    {
        for (const GeoPoint &point : {GeoPoint{28.374, 111.209}, {-33.45, -70.66}, {0, 0}, {84.9, 179.9}}) {
            const GeoPoint back = pointOf(mercatorOf(point));
            QVERIFY(std::abs(back.latitude - point.latitude) < 1e-10);
            QVERIFY(std::abs(back.longitude - point.longitude) < 1e-10);
        }
    }

    void addressesAreFilledIn_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("url");
        QTest::newRow("xyz") << u"https://a.example/{z}/{x}/{y}.png"_s << u"https://a.example/10/836/426.png"_s;
        QTest::newRow("from the south") << u"https://a.example/{z}/{x}/{-y}"_s << u"https://a.example/10/836/597"_s;
        QTest::newRow("three hosts") << u"http://{s}.example/{z}/{x}/{y}"_s << u"http://c.example/10/836/426"_s;
        QTest::newRow("eight hosts") << u"http://t{0-7}.example/{z}/{x}/{y}"_s << u"http://t6.example/10/836/426"_s;
        QTest::newRow("WMTS")
            << u"https://a.example/w?TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}&tk={key}"_s
            << u"https://a.example/w?TILEMATRIX=10&TILEROW=426&TILECOL=836&tk=a%26b"_s;
    }
    void addressesAreFilledIn()
    {
        QFETCH(const QString, address);
        QCOMPARE(addressProblem(address, u"a&b"_s), QString());
        const TileSource source{.name = u"test"_s, .address = address, .key = u"a&b"_s};
        QTEST(source.urlOf({10, 836, 426}).toString(QUrl::FullyEncoded), "url");
    }

    void whatIsWrongWithAnAddressIsSaid_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("problem");
        QTest::newRow("none") << QString() << u"missing"_s;
        QTest::newRow("no row") << u"https://a.example/{z}/{x}"_s << u"{z}, {x} and {y}"_s;
        QTest::newRow("no key") << u"https://a.example/{z}/{x}/{y}?tk={key}"_s << u"key"_s;
        QTest::newRow("misspelt") << u"https://a.example/{z}/{x}/{y}?tk={token}"_s << u"{token}"_s;
        QTest::newRow("no scheme") << u"a.example/{z}/{x}/{y}"_s << u"https://"_s;
        QTest::newRow("a file") << u"file:///{z}/{x}/{y}"_s << u"https://"_s;
    }
    void whatIsWrongWithAnAddressIsSaid()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, problem);
        QVERIFY2(addressProblem(address, {}).contains(problem), qPrintable(addressProblem(address, {})));
    }

    void neitherKeyNorTokenIsASourceOfItsOwn()
    {
        const TileSource source{.name = u"a"_s, .address = u"https://a.example/{z}/{x}/{y}?{key}"_s, .key = u"1"_s};
        TileSource other = source;
        other.key = u"2"_s;
        other.bearer = "token"_ba;
        QCOMPARE(other.cacheName(), source.cacheName());
        other.version = u"2027"_s;
        QVERIFY(other.cacheName() != source.cacheName());
    }

    void onlyWholePicturesOfATilesSizeAreTaken()
    {
        QVERIFY(!tilePicture(encodedAs("png", {256, 256})).isNull());
        QVERIFY(!tilePicture(encodedAs("jpeg", {512, 512})).isNull());
        QVERIFY(!tilePicture(encodedAs("webp", {256, 256})).isNull());
        for (const char *format : {"png", "jpeg"}) {
            const QByteArray whole = encodedAs(format, {256, 256});
            QVERIFY2(tilePicture(whole.first(whole.size() / 2)).isNull(), format);
            QVERIFY2(tilePicture(encodedAs(format, {2000, 10})).isNull(), format);
        }
        QVERIFY(tilePicture(encodedAs("bmp", {256, 256})).isNull());
        QVERIFY(tilePicture("<svg xmlns='http://www.w3.org/2000/svg' width='256' height='256'/>"_ba).isNull());
        QVERIFY(tilePicture("<html>"_ba).isNull());
        QVERIFY(tilePicture("\x89PNG\r\n\x1a\n and nothing more"_ba).isNull());
        QVERIFY(tilePicture({}).isNull());
    }

    void whatIsKeptComesBack()
    {
        const QTemporaryDir folder;
        TileCache cache(folder.path(), 1'000'000);
        QVERIFY(!cache.read(u"a"_s, kTile, kNow));
        cache.write(u"a"_s, kTile, "picture"_ba, kNow);
        const auto kept = TileCache(folder.path(), 1'000'000).read(u"a"_s, kTile, kNow + std::chrono::hours(1));
        QVERIFY(kept);
        QCOMPARE(kept->data, "picture"_ba);
        QVERIFY(kept->fetched == kNow);
        QVERIFY(!cache.read(u"b"_s, kTile, kNow));
        QVERIFY(!TileCache({}, 1'000'000).read(u"a"_s, kTile, kNow));
    }

    void aDamagedFileIsThrownAway_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::newRow("a byte is another one") << false;
        QTest::newRow("cut") << true;
    }
    void aDamagedFileIsThrownAway()
    {
        QFETCH(const bool, cut);
        const QTemporaryDir folder;
        TileCache cache(folder.path(), 1'000'000);
        cache.write(u"a"_s, kTile, "picture"_ba, kNow);
        QFile file(filesIn(folder).front());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (cut) {
            QVERIFY(file.resize(file.size() - 3));
        } else {
            QVERIFY(file.seek(file.size() - 2));
            file.putChar('!');
        }
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is damaged and thrown away"_s));
        QVERIFY(!cache.read(u"a"_s, kTile, kNow));
        QVERIFY(filesIn(folder).isEmpty());
    }

    void whatWasNotLookedAtLongestGoesFirst()
    {
        const QTemporaryDir folder;
        TileCache cache(folder.path(), 10'000'000);
        const QByteArray data(1'000, 'x');
        for (int x = 0; x < 20; ++x)
            cache.write(u"a"_s, {12, x, 0}, data, kNow);
        for (const QString &name : filesIn(folder))
            setAge(name, std::chrono::days(10));
        for (const int x : {3, 7}) // looked at again
            QVERIFY(cache.read(u"a"_s, {12, x, 0}, Instant(std::chrono::days(30'000))));
        TileCache small(folder.path(), 10'000);
        small.trim();
        QVERIFY(filesIn(folder).size() < 10);
        QVERIFY(filesIn(folder).size() > 5);
        for (const int x : {3, 7})
            QVERIFY(small.read(u"a"_s, {12, x, 0}, kNow));
    }

private:
    static constexpr TileId kTile{12, 3312, 1705};
    static constexpr Instant kNow{std::chrono::days(20'778)};

    static QByteArray encodedAs(const char *format, const QSize &size)
    {
        QImage picture(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x)
                picture.setPixelColor(x, y, QColor(x % 256, y % 256, (x * y) % 256));
        }
        QByteArray data;
        QBuffer buffer(&data);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, format);
        return data;
    }

    static QStringList filesIn(const QTemporaryDir &folder)
    {
        QStringList names;
        QDirIterator every(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (every.hasNext())
            names += every.next();
        return names;
    }

    static void setAge(const QString &name, std::chrono::days age)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime before = file.fileTime(QFileDevice::FileModificationTime).addDays(-age.count());
        QVERIFY(file.setFileTime(before, QFileDevice::FileModificationTime));
    }
};

QTEST_GUILESS_MAIN(TilesTest)
#include "tilestest.moc"
