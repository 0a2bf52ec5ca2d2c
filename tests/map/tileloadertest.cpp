// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/tiles/tileloader.h"
#include "secrets/certificate.h"
#include "support/manualclock.h"
#include "support/tileserver.h"

#include <QDirIterator>
#include <QPainter>
#include <QSignalSpy>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

using Reply = TileServer::Reply;
using Way = TileServer::Way;

Q_DECLARE_METATYPE(liandong::TileServer::Reply)
Q_DECLARE_METATYPE(liandong::TileProblem)

/// The loader against a host that does what no host should.
class TileLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_server.emplace();
        m_loader = makeLoader();
        m_loader->setSource(source());
    }

    void cleanup()
    {
        m_loader.reset();
        m_server.reset();
        m_folder.reset();
    }

    void aTileComesAsTheHostDrewIt()
    {
        const QSignalSpy arrived(&*m_loader, &TileLoader::arrived);
        m_loader->want({kTile});
        QVERIFY(m_loader->picture(kTile).isNull());
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(m_loader->picture(kTile), numberedTile(kTile));
        QCOMPARE(m_loader->notice(), QString());
        QCOMPARE(m_server->asked(), 1);
    }

    void withoutASourceNobodyIsAsked()
    {
        m_loader->want({kTile});
        QTRY_VERIFY(has(kTile));
        m_loader->setSource({});
        QVERIFY(!has(kTile));
        m_loader->want(row(0, 20));
        m_loader->setSource(source());
        QTRY_COMPARE(m_server->asked(), 21);
    }

    void neverMoreThanAFewAtOnceAndTheMiddleFirst()
    {
        holdAll();
        m_loader->want(row(0, 20));
        QTRY_COMPARE(m_server->held(), int(TileLoader::kMostAtOnce));
        for (const TileId &tile : row(0, int(TileLoader::kMostAtOnce)))
            QCOMPARE(m_server->askedFor(tile), 1);
        while (!hasAll(row(0, 20))) {
            m_server->release();
            QTRY_VERIFY(m_server->held() > 0 || hasAll(row(0, 20)));
        }
        QCOMPARE(m_server->mostAtOnce(), int(TileLoader::kMostAtOnce));
        QCOMPARE(m_server->asked(), 20);
    }

    void whatLeftTheViewIsGivenUp()
    {
        holdAll();
        m_loader->want(row(0, 20));
        QTRY_COMPARE(m_server->held(), int(TileLoader::kMostAtOnce));
        m_loader->want(row(100, 3));
        QTRY_VERIFY(m_server->askedFor(row(102, 1).front()) == 1);
        QTRY_COMPARE(m_server->held(), 3); // the four connections were closed
        m_server->release();
        QTRY_VERIFY(hasAll(row(100, 3)));
        QCOMPARE(m_server->asked(), int(TileLoader::kMostAtOnce) + 3);
    }

    void aRestartAsksNobody()
    {
        m_loader->want(row(0, 5));
        QTRY_VERIFY(hasAll(row(0, 5)));
        m_loader = makeLoader();
        m_server->stop();
        m_loader->setSource(source());
        m_loader->want(row(0, 5));
        QTRY_VERIFY(hasAll(row(0, 5)));
        QCOMPARE(m_server->asked(), 5);
    }

    void aDamagedFileIsFetchedAnew()
    {
        m_loader->want({kTile});
        QTRY_VERIFY(has(kTile));
        m_loader = makeLoader();
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is damaged and thrown away"_s));
        m_loader->setSource(source());
        m_loader->want({kTile});
        QTRY_VERIFY(has(kTile));
        QCOMPARE(m_server->asked(), 2);
    }

    void anOldPictureIsShownAndAskedForAgain()
    {
        m_loader->want({kTile});
        QTRY_VERIFY(has(kTile));
        m_clock.advance(std::chrono::days(31));
        m_loader = makeLoader();
        QImage redrawn = numberedTile(kTile);
        redrawn.fill(Qt::blue);
        m_server->setRule([redrawn](const TileId &, const QByteArray &) {
            return Reply{.body = encoded(redrawn), .way = Way::Hold};
        });
        m_loader->setSource(source());
        m_loader->want({kTile});
        QTRY_COMPARE(m_server->held(), 1);
        QCOMPARE(m_loader->picture(kTile), numberedTile(kTile));
        m_server->release();
        QTRY_COMPARE(m_loader->picture(kTile), redrawn);
    }

    /// Whatever one tile's answer is, the others come, the tile is asked for again, and it comes when the host has it.
    void oneBadTileIsOnlyThatTiles_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<TileProblem>("problem");
        const QByteArray whole = encoded(numberedTile(kTile));
        const QByteArray jpeg = encoded(numberedTile(kTile), "jpeg");
        QTest::newRow("404") << Reply{.status = 404, .body = "no"_ba} << TileProblem::Absent;
        QTest::newRow("204") << Reply{.status = 204} << TileProblem::Absent;
        QTest::newRow("500") << Reply{.status = 500} << TileProblem::ServerError;
        QTest::newRow("garbage") << Reply{.body = "garbage"_ba} << TileProblem::NotAPicture;
        QTest::newRow("nothing") << Reply{} << TileProblem::NotAPicture;
        QTest::newRow("a page that says it is a picture")
            << Reply{.body = "<html>Please sign in</html>"_ba} << TileProblem::NotAPicture;
        QTest::newRow("a picture that says it is a page")
            << Reply{.type = "text/html"_ba, .body = whole} << TileProblem::NotAPicture;
        QTest::newRow("half a PNG") << Reply{.body = whole.first(whole.size() / 2)} << TileProblem::NotAPicture;
        QTest::newRow("half a JPEG") << Reply{.body = jpeg.first(jpeg.size() / 2)} << TileProblem::NotAPicture;
        QTest::newRow("breaks off") << Reply{.body = whole, .way = Way::BreakOff} << TileProblem::ServerError;
        QTest::newRow("too large") << Reply{.body = QByteArray(3 << 20, 'x')} << TileProblem::TooLarge;
        QTest::newRow("hangs") << Reply{.way = Way::Hang} << TileProblem::NoAnswer;
    }
    void oneBadTileIsOnlyThatTiles()
    {
        QFETCH(const Reply, reply);
        QFETCH(const TileProblem, problem);
        bool ill = true;
        m_server->setRule([&](const TileId &tile, const QByteArray &) {
            return ill && tile == kTile ? reply : Reply{.body = encoded(numberedTile(tile))};
        });
        QSignalSpy failed(&*m_loader, &TileLoader::failed);
        m_loader->want({kTile});
        m_loader->want(tilesAfter(kTile, row(50, 10)));
        QTRY_VERIFY(hasAll(row(50, 10)));
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(failed.front().at(1).value<TileFailure>().problem, problem);
        QVERIFY(!has(kTile));
        ill = false;
        QTRY_VERIFY(has(kTile));
        QCOMPARE(m_loader->picture(kTile), numberedTile(kTile));
        QCOMPARE(m_loader->notice(), QString());
    }

    /// A host that fails altogether is left in peace between attempts, the view is told why, and all comes when it is
    /// back.
    void aHostThatIsAwayComesBack()
    {
        m_server->stop();
        QSignalSpy failed(&*m_loader, &TileLoader::failed);
        m_loader->want(row(0, 20));
        QTRY_VERIFY(failed.size() >= 3);
        QCOMPARE(failed.front().at(1).value<TileFailure>().problem, TileProblem::NoConnection);
        QVERIFY(!m_loader->notice().isEmpty());
        m_server->start();
        QTRY_VERIFY(hasAll(row(0, 20)));
        QCOMPARE(m_loader->notice(), QString());
    }

    void aHostThatHangsIsAskedByOneRequestAtATime()
    {
        m_server->setRule([](const TileId &, const QByteArray &) { return Reply{.way = Way::Hang}; });
        QSignalSpy failed(&*m_loader, &TileLoader::failed);
        m_loader->want(row(0, 20));
        QTRY_COMPARE(m_server->asked(), int(TileLoader::kMostAtOnce));
        QTRY_COMPARE(failed.size(), int(TileLoader::kMostAtOnce));
        holdAll();
        QTRY_VERIFY(m_server->held() > 0);
        QCOMPARE(m_server->held(), 1);
        m_server->setRule(
            [](const TileId &tile, const QByteArray &) { return Reply{.body = encoded(numberedTile(tile))}; });
        m_server->release();
        QTRY_VERIFY(hasAll(row(0, 20)));
    }

    void aTokenIsShownAndARefusalIsSaid()
    {
        m_server->setRule([](const TileId &tile, const QByteArray &head) {
            return head.toLower().contains("authorization: bearer open-sesame\r\n")
                ? Reply{.body = encoded(numberedTile(tile))}
                : Reply{.status = 401};
        });
        QSignalSpy failed(&*m_loader, &TileLoader::failed);
        m_loader->want({kTile});
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(failed.front().at(1).value<TileFailure>(), (TileFailure{TileProblem::Refused, u"HTTP 401"_s}));
        QVERIFY(!m_loader->notice().isEmpty());
        TileSource withToken = source();
        withToken.bearer = "open-sesame"_ba;
        m_loader->setSource(withToken);
        QCOMPARE(m_loader->notice(), QString());
        QTRY_VERIFY(has(kTile));
    }

    void anotherTokenKeepsThePictures()
    {
        m_loader->want({kTile});
        QTRY_VERIFY(has(kTile));
        TileSource renewed = source();
        renewed.bearer = "another"_ba;
        m_loader->setSource(renewed);
        QVERIFY(has(kTile));
        renewed.version = u"2"_s;
        m_loader->setSource(renewed);
        QVERIFY(!has(kTile));
        QTRY_VERIFY(has(kTile));
        QCOMPARE(m_server->asked(), 2);
    }

    void aHostThatNobodyKnows()
    {
        TileSource unknown = source();
        unknown.address = u"http://nobody.invalid/{z}/{x}/{y}"_s;
        QSignalSpy failed(&*m_loader, &TileLoader::failed);
        m_loader->setSource(unknown);
        m_loader->want({kTile});
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(failed.front().at(1).value<TileFailure>().problem, TileProblem::HostUnknown);
    }

    /// Only the pinned certificate gets the token; any other does not even hear what is asked for.
    void onlyThePinnedCertificateIsTrusted()
    {
        const auto pem = makeCertificate(u"tiles"_s);
        QVERIFY(pem);
        const QSslCertificate certificate(pem->certificate);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(certificate);
        tls.setPrivateKey(QSslKey(pem->key, QSsl::Ec));
        m_server.emplace(tls);
        for (const QString &pinned : {QString(), QString(fingerprintOf(certificate)).replace(0, 2, u"00"_s)}) {
            TileSource wrong = source();
            wrong.pinned = pinned;
            wrong.bearer = "secret"_ba;
            QSignalSpy failed(&*m_loader, &TileLoader::failed);
            m_loader->setSource(wrong);
            m_loader->want({kTile});
            QTRY_VERIFY(!failed.isEmpty());
            QCOMPARE(failed.front().at(1).value<TileFailure>().problem, TileProblem::Certificate);
        }
        QCOMPARE(m_server->asked(), 0);
        TileSource right = source();
        right.pinned = fingerprintOf(certificate);
        m_loader->setSource(right);
        QTRY_VERIFY(has(kTile));
    }

    void aTokenDoesNotFollowToAnotherHost()
    {
        TileServer other;
        const QByteArray place = other.address().toUtf8().replace("{z}/{x}/{y}", "12/1/1");
        m_server->setRule([&](const TileId &, const QByteArray &) {
            return Reply{.status = 302, .type = "image/png\r\nLocation: " + place};
        });
        TileSource withToken = source();
        withToken.bearer = "secret"_ba;
        QSignalSpy failed(&*m_loader, &TileLoader::failed);
        m_loader->setSource(withToken);
        m_loader->want({kTile});
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(other.asked(), 0);
        m_loader->setSource(source());
        QTRY_VERIFY(has(kTile));
        QCOMPARE(other.asked(), 1);
    }

    /// Workers and requests are still at it.
    void itMayDieAtAnyMoment()
    {
        holdAll();
        m_loader->want(row(0, 20));
        QTRY_VERIFY(m_server->held() > 0);
        m_loader->setSource({});
        m_loader->setSource(source());
        m_loader.reset();
        QTRY_COMPARE(m_server->held(), 0);
    }

private:
    static constexpr TileId kTile{12, 3313, 1711};

    [[nodiscard]] std::unique_ptr<TileLoader> makeLoader()
    {
        return std::make_unique<TileLoader>(TileLoaderOptions{.folder = m_folder->path(),
            .now = [this] { return m_clock.now(); },
            .times = {.answer = Milliseconds(1'000),
                .firstPause = Milliseconds(10),
                .longestPause = Milliseconds(100),
                .absent = Milliseconds(50)}});
    }

    [[nodiscard]] TileSource source() const { return {.name = u"test"_s, .address = m_server->address()}; }

    static std::vector<TileId> row(int first, int count)
    {
        std::vector<TileId> tiles;
        for (int i = 0; i < count; ++i)
            tiles.push_back({12, first + i, 1711});
        return tiles;
    }

    static std::vector<TileId> tilesAfter(const TileId &first, std::vector<TileId> others)
    {
        others.insert(others.begin(), first);
        return others;
    }

    void holdAll()
    {
        m_server->setRule([](const TileId &tile, const QByteArray &) {
            return Reply{.body = encoded(numberedTile(tile)), .way = Way::Hold};
        });
    }

    [[nodiscard]] bool has(const TileId &tile) const { return !m_loader->picture(tile).isNull(); }
    [[nodiscard]] bool hasAll(const std::vector<TileId> &tiles) const
    {
        return std::ranges::all_of(tiles, [this](const TileId &tile) { return has(tile); });
    }

    ManualClock m_clock;
    std::optional<QTemporaryDir> m_folder;
    std::optional<TileServer> m_server;
    std::unique_ptr<TileLoader> m_loader;
};

QTEST_MAIN(TileLoaderTest)
#include "tileloadertest.moc"
