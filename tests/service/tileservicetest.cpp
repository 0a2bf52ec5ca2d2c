// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/certificatefiles.h"
#include "service/httpasker.h"
#include "service/rawseat.h"
#include "service/tiles/tilehost.h"
#include "service/tiles/tiletickets.h"
#include "tiles/importtiles.h"
#include "tiles/tilesamples.h"

#include <QSslSocket>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TilePlace kPlace{4, 7, 3};

ServiceLimits quickLimits()
{
    ServiceLimits limits;
    limits.tileLook = 10ms;
    limits.heartbeat = 1h;
    limits.silence = 2h;
    return limits;
}

} // namespace

/// The tiles of a service, over HTTP and to seats.
class TileServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_served = std::make_unique<ServedOffice>(quickLimits());
        m_file = m_folder->filePath(u"centre.db.mbtiles"_s);
        QVERIFY(makeSet(m_file));
    }

    void cleanup()
    {
        m_seat.reset();
        m_served.reset();
    }

    void aSeatGetsTilesWithItsTicket()
    {
        QVERIFY(serve());
        const wire::TilesOffered offered = signIn();
        QCOMPARE(offered.port, int(service().tilesPort()));
        QCOMPARE(offered.name, sampleInfo().name);
        QCOMPARE(offered.attribution, sampleInfo().attribution);
        QCOMPARE(offered.format, u"image/png"_s);
        QVERIFY(offered.minZoom == 3 && offered.maxZoom == 5 && offered.north == 28.75 && !offered.tls);
        const HttpAnswer answer = tile(offered.ticket, kPlace.text());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, samplePng(sampleNumber(kPlace)));
        QCOMPARE(answer.headers.value("content-type"), "image/png");
        QVERIFY(answer.headers.value("cache-control").startsWith("private"));
        const HttpAnswer again
            = tile(offered.ticket, kPlace.text(), "If-None-Match: " + answer.headers["etag"] + "\r\n");
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
    }

    void greetsWithTheFeature()
    {
        RawSeat seat(m_served->port());
        seat.say(wire::Hello{});
        const std::vector<QString> features = seat.next<wire::Greeting>().value().features;
        QVERIFY(std::ranges::contains(features, QString(wire::kTilesFeature)));
    }

    void withoutItsTicketNobodyGetsAny()
    {
        QVERIFY(serve());
        const QByteArray good = signIn().ticket.toLatin1();
        const QByteArray bearer = "Authorization: Bearer ";
        const QList<QByteArray> lines{{}, bearer + "\r\n", bearer + good.first(42) + "\r\n", bearer + good + "x\r\n",
            "Authorization: Basic " + good + "\r\n", bearer + good.toUpper() + "\r\n", "X-" + bearer + good + "\r\n",
            "Cookie: ticket=" + good + "\r\n"};
        for (const QByteArray &line : lines) {
            const HttpAnswer answer = HttpAsker(service().tilesPort()).get("/tiles/" + kPlace.text().toLatin1(), line);
            QVERIFY2(answer.status == 401, line.constData());
            QCOMPARE(answer.headers.value("www-authenticate"), "Bearer");
        }
        QCOMPARE(HttpAsker(service().tilesPort()).get("/tiles/4/7/3?ticket=" + good).status, 401);
    }

    void theTicketEndsWithTheSession()
    {
        QVERIFY(serve());
        const QString first = signIn().ticket;
        QCOMPARE(tile(first, kPlace.text()).status, 200);
        m_seat->say(wire::Farewell{});
        QVERIFY(m_seat->waitClosed());
        QTRY_COMPARE(tile(first, kPlace.text()).status, 401);
        const QString second = signIn().ticket;
        QVERIFY(second != first);
        QCOMPARE(tile(second, kPlace.text()).status, 200);
    }

    /// As a suspended account does: the service says farewell.
    void whoIsSentAwayReadsNoMore()
    {
        QVERIFY(serve());
        const QString ticket = signIn().ticket;
        m_seat->say(wire::Hello{}); // does not belong there
        QVERIFY(m_seat->await<wire::Farewell>());
        QCOMPARE(tile(ticket, kPlace.text()).status, 401);
    }

    void oneSeatsTicketDoesNotEndWithAnothers()
    {
        QVERIFY(serve());
        RawSeat other(m_served->port());
        QVERIFY(other.goLive());
        other.say(wire::AskTiles{});
        const QString ticket = other.await<wire::TilesOffered>().value().ticket;
        const QString mine = signIn().ticket;
        QVERIFY(mine != ticket);
        m_seat->say(wire::AskTiles{});
        QCOMPARE(m_seat->await<wire::TilesOffered>().value().ticket, mine);
        m_seat->say(wire::Farewell{});
        QTRY_COMPARE(tile(mine, kPlace.text()).status, 401);
        QCOMPARE(tile(ticket, kPlace.text()).status, 200);
    }

    void paths_data();
    void paths();

    void otherMethodsAreNotAnswered()
    {
        QVERIFY(serve());
        const QByteArray ticket = signIn().ticket.toLatin1();
        for (const char *method : {"POST", "PUT", "DELETE", "HEAD", "OPTIONS", "BREW"}) {
            const HttpAnswer answer = HttpAsker(service().tilesPort())
                                          .ask(QByteArray(method)
                                              + " /tiles/4/7/3 HTTP/1.1\r\nHost: x\r\n"
                                                "Authorization: Bearer "
                                              + ticket + "\r\n\r\n");
            QVERIFY2(answer.status == 405, method);
        }
    }

    void anybodyAsksForHealth()
    {
        QVERIFY(serve());
        const HttpAnswer answer = HttpAsker(service().tilesPort()).get("/health");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "{\"status\":\"ok\",\"version\":\"" LIANDONG_VERSION "\"}\n");
        QCOMPARE(HttpAsker(service().tilesPort()).get("/").status, 404);
    }

    void aDamagedSetIsToldAndNothingElseHappens()
    {
        QVERIFY(serve());
        const QString ticket = signIn().ticket;
        for (qint64 at = 8'192; at < QFileInfo(m_file).size(); at += 4'096)
            QVERIFY(overwrite(m_file, at, QByteArray(2'048, '\xa5')));
        QTRY_COMPARE(tile(ticket, u"5/30/30"_s).status, 503);
        QVERIFY(tile(ticket, u"5/30/30"_s).headers.value("retry-after").toInt() > 0);
        QCOMPARE(HttpAsker(service().tilesPort()).get("/health").status, 200);
        QVERIFY(QFile::resize(m_file, 5'000));
        std::optional<wire::TilesOffered> offered;
        do {
            offered = m_seat->await<wire::TilesOffered>();
            QVERIFY(offered);
        } while (offered->port != 0);
        QCOMPARE(tile(ticket, kPlace.text()).status, 503);
    }

    void aSetMayComeLaterAndBeReplaced()
    {
        QVERIFY(QFile::rename(m_file, m_folder->filePath(u"elsewhere"_s)));
        QVERIFY(serve());
        QVERIFY(signIn() == wire::TilesOffered());
        QVERIFY(importTiles(m_folder->filePath(u"elsewhere"_s), m_file));
        const auto first = m_seat->await<wire::TilesOffered>();
        QVERIFY(first && first->port > 0);
        QCOMPARE(tile(first->ticket, kPlace.text()).status, 200);
        QVERIFY(runOn(
            m_folder->filePath(u"elsewhere"_s), {u"DELETE FROM tiles WHERE zoom_level = 4 AND tile_column = 7"_s}));
        QVERIFY(importTiles(m_folder->filePath(u"elsewhere"_s), m_file));
        const auto second = m_seat->await<wire::TilesOffered>();
        QVERIFY(second && second->version != first->version);
        QCOMPARE(second->ticket, first->ticket);
        QCOMPARE(tile(second->ticket, kPlace.text()).status, 404);
        QVERIFY(QFile::remove(m_file));
        const auto third = m_seat->await<wire::TilesOffered>();
        QVERIFY(third && *third == wire::TilesOffered());
        QCOMPARE(tile(second->ticket, u"4/1/1"_s).status, 404);
    }

    void tooMuchAtOnceIsCut()
    {
        QVERIFY(serve());
        HttpAsker body(service().tilesPort());
        body.write("POST /health HTTP/1.1\r\nHost: x\r\nContent-Length: 900000000\r\n\r\n" + QByteArray(100'000, 'x'));
        QVERIFY(body.waitClosed());
        HttpAsker line(service().tilesPort());
        line.write("GET /" + QByteArray(100'000, 'x'));
        QVERIFY(line.waitClosed());
        HttpAsker nonsense(service().tilesPort());
        nonsense.write("\x16\x03\x01 hello\n\r\n\r\n");
        QVERIFY(nonsense.waitClosed());
        QCOMPARE(HttpAsker(service().tilesPort()).get("/health").status, 200);
    }

    void whoDoesNothingIsCut()
    {
        ServiceLimits limits = quickLimits();
        limits.tileLinkTime = 50ms;
        m_served = std::make_unique<ServedOffice>(limits);
        QVERIFY(serve());
        HttpAsker idle(service().tilesPort());
        HttpAsker slow(service().tilesPort());
        slow.write("GET /health HTT");
        QVERIFY(idle.waitClosed() && slow.waitClosed());
    }

    void connectionsOfOneAddressAreCounted()
    {
        ServiceLimits limits = quickLimits();
        limits.maxTileLinksOfPeer = 3;
        m_served = std::make_unique<ServedOffice>(limits);
        QVERIFY(serve());
        std::vector<std::unique_ptr<HttpAsker>> askers;
        for (int i = 0; i < 3; ++i) {
            askers.push_back(std::make_unique<HttpAsker>(service().tilesPort()));
            QCOMPARE(askers.back()->get("/health").status, 200);
        }
        QVERIFY(HttpAsker(service().tilesPort()).waitClosed());
        askers.pop_back();
        QVERIFY(QTest::qWaitFor([&] { return HttpAsker(service().tilesPort()).get("/health").status == 200; }));
    }

    void overTls()
    {
        const CertificateFiles files{m_folder->filePath(u"c.pem"_s), m_folder->filePath(u"k.pem"_s)};
        QVERIFY(makeOwnCertificate(files));
        QVERIFY(service().serveTiles({QHostAddress(QHostAddress::LocalHost), 0, readTls(files).value()}, m_file));
        const wire::TilesOffered offered = signIn();
        QVERIFY(offered.tls);
        auto socket = std::make_unique<QSslSocket>();
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->connectToHostEncrypted(u"127.0.0.1"_s, service().tilesPort());
        QTRY_VERIFY(socket->isEncrypted());
        const HttpAnswer answer
            = HttpAsker(std::move(socket))
                  .get("/tiles/4/7/3", "Authorization: Bearer " + offered.ticket.toLatin1() + "\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, samplePng(sampleNumber(kPlace)));
        HttpAsker plain(service().tilesPort());
        plain.write("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(plain.waitClosed());
        QVERIFY(!plain.heard.contains("ok"));
    }

    void elsewhereTlsIsAskedFor()
    {
        const Result<> serving = service().serveTiles({QHostAddress(QHostAddress::AnyIPv4), 0, {}}, m_file);
        QVERIFY(!serving);
        QCOMPARE(serving.error().code, ErrorCode::Refused);
        QCOMPARE(service().tilesPort(), 0);
        QVERIFY(signIn() == wire::TilesOffered());
    }

    void aTakenPortIsTold()
    {
        const Result<> serving
            = service().serveTiles({QHostAddress(QHostAddress::LocalHost), m_served->port(), {}}, m_file);
        QVERIFY(!serving);
        QCOMPARE(serving.error().code, ErrorCode::Busy);
    }

    void afterTheServiceNothingListens()
    {
        QVERIFY(serve());
        const quint16 port = service().tilesPort();
        HttpAsker open(port);
        QCOMPARE(open.get("/health").status, 200);
        service().stop();
        QVERIFY(open.waitClosed());
        QVERIFY(HttpAsker(port).waitClosed());
    }

private:
    [[nodiscard]] Service &service() { return m_served->service(); }
    [[nodiscard]] bool serve()
    {
        return service().serveTiles({QHostAddress(QHostAddress::LocalHost), 0, {}}, m_file).has_value();
    }
    /// As a new seat; with what it was offered, once the set was looked at.
    [[nodiscard]] wire::TilesOffered signIn()
    {
        m_seat = std::make_unique<RawSeat>(m_served->port());
        if (!m_seat->goLive())
            return {};
        m_seat->say(wire::AskTiles{});
        return m_seat->await<wire::TilesOffered>().value_or(wire::TilesOffered());
    }
    [[nodiscard]] HttpAnswer tile(const QString &ticket, const QString &place, const QByteArray &lines = {})
    {
        return HttpAsker(service().tilesPort())
            .get("/tiles/" + place.toUtf8(), "Authorization: Bearer " + ticket.toLatin1() + "\r\n" + lines);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServedOffice> m_served;
    std::unique_ptr<RawSeat> m_seat;
    QString m_file;
};

void TileServiceTest::paths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    const QByteArray nine(9, '9');
    QTest::newRow("there") << QByteArray("/tiles/4/7/3") << 200;
    QTest::newRow("with a question") << QByteArray("/tiles/4/7/3?v=1") << 200;
    QTest::newRow("no such zoom") << QByteArray("/tiles/9/7/3") << 404;
    QTest::newRow("no such zoom, deep") << QByteArray("/tiles/24/16777215/16777215") << 404;
    QTest::newRow("outside") << QByteArray("/tiles/4/16/3") << 400;
    QTest::newRow("negative") << QByteArray("/tiles/4/-1/3") << 400;
    QTest::newRow("signed") << QByteArray("/tiles/4/+7/3") << 400;
    QTest::newRow("too deep") << QByteArray("/tiles/25/0/0") << 400;
    QTest::newRow("huge") << "/tiles/" + nine + '/' + nine + '/' + nine << 400;
    QTest::newRow("endless") << "/tiles/4/" + QByteArray(5'000, '7') + "/3" << 400;
    QTest::newRow("wraps") << QByteArray("/tiles/4/4294967303/3") << 400;
    QTest::newRow("zeros in front") << QByteArray("/tiles/04/7/3") << 400;
    QTest::newRow("with an ending") << QByteArray("/tiles/4/7/3.png") << 400;
    QTest::newRow("too few") << QByteArray("/tiles/4/7") << 400;
    QTest::newRow("too many") << QByteArray("/tiles/4/7/3/1") << 400;
    QTest::newRow("empty") << QByteArray("/tiles//7/3") << 400;
    QTest::newRow("nothing") << QByteArray("/tiles/") << 400;
    QTest::newRow("letters") << QByteArray("/tiles/a/b/c") << 400;
    QTest::newRow("other digits") << QByteArray("/tiles/%EF%BC%94/7/3") << 400;
    QTest::newRow("up") << QByteArray("/tiles/../centre.db") << 400;
    QTest::newRow("up, hidden") << QByteArray("/tiles/%2e%2e/%2e%2e/3") << 400;
    QTest::newRow("up, far") << QByteArray("/tiles/../../../../etc/passwd") << 400;
    QTest::newRow("nul") << QByteArray("/tiles/4/7/3%00") << 400;
    QTest::newRow("quote") << QByteArray("/tiles/4/7/3'--") << 400;
    QTest::newRow("elsewhere") << QByteArray("/centre.db") << 404;
    QTest::newRow("another host") << QByteArray("http://x.example/tiles/4/7/3") << 200;
    QTest::newRow("no path") << QByteArray("*") << 404;
    QTest::newRow("no slash") << QByteArray("tiles/4/7/3") << 404;
}

void TileServiceTest::paths()
{
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    QVERIFY(serve());
    const QByteArray ticket = signIn().ticket.toLatin1();
    HttpAsker asker(service().tilesPort());
    const QByteArray line = "Authorization: Bearer " + ticket + "\r\n";
    QCOMPARE(asker.get(path, line).status, status);
    QCOMPARE(asker.get("/tiles/4/7/3", line).status, 200); // on the same connection
}

QTEST_GUILESS_MAIN(TileServiceTest)
#include "tileservicetest.moc"
