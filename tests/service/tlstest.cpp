// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rawseat.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QSslSocket::supportsSsl(), "this Qt has no TLS");
        QProcess openssl;
        openssl.start(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
                u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=liandong test"_s, u"-keyout"_s, m_folder.filePath(u"key.pem"_s),
                u"-out"_s, m_folder.filePath(u"certificate.pem"_s)});
        QVERIFY(openssl.waitForFinished());
        QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.setLocalCertificate(QSslCertificate(contentOf(m_folder.filePath(u"certificate.pem"_s))));
        m_tls.setPrivateKey(QSslKey(contentOf(m_folder.filePath(u"key.pem"_s)), QSsl::Ec));
        m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        QVERIFY(!m_tls.localCertificate().isNull() && !m_tls.privateKey().isNull());
    }

    void seatsComeOverTls()
    {
        Office office;
        Service service(office.ledger(), office.store(), office.clock());
        QVERIFY(service.listen({QHostAddress(QHostAddress::LocalHost), 0, m_tls}));
        RawSeat first(connected(service.port()));
        RawSeat second(connected(service.port()));
        QVERIFY(first.goLive() && second.goLive());
        for (quint32 n = 1; n <= 30; ++n)
            first.submit(office.submission(sample::burstMain(n)));
        for (quint32 n = 1; n <= 30; ++n) {
            const auto answered = first.await<wire::Answered>();
            QVERIFY(answered && !answered->refusal);
        }
        QVERIFY(second.await<wire::Entries>());
        QCOMPARE(office.world().incidents.size(), 30u);
    }

    void plainWordsAreNotUnderstood()
    {
        ServiceLimits limits = ServedOffice::shortLimits();
        Office office;
        Service service(office.ledger(), office.store(), office.clock(), limits);
        QVERIFY(service.listen({QHostAddress(QHostAddress::LocalHost), 0, m_tls}));
        RawSeat seat(service.port());
        seat.say(wire::Hello{});
        seat.say(wire::SignIn{u"name"_s, sample::theOperator(), {}});
        QVERIFY(seat.waitClosed());
        QCOMPARE(service.seatCount(), 0);
        QVERIFY(seat.frames.empty());
    }

    /// The handshake of TLS counts as part of ours.
    void whoDoesNotShakeHandsIsSentAway()
    {
        ServiceLimits limits = ServedOffice::shortLimits();
        Office office;
        Service service(office.ledger(), office.store(), office.clock(), limits);
        QVERIFY(service.listen({QHostAddress(QHostAddress::LocalHost), 0, m_tls}));
        RawSeat seat(service.port());
        const auto closed = [&] {
            office.clock().advance(std::chrono::milliseconds(30));
            return seat.isClosed();
        };
        QTRY_VERIFY(closed());
    }

private:
    std::unique_ptr<QTcpSocket> connected(quint16 port)
    {
        auto socket = std::make_unique<QSslSocket>();
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->connectToHostEncrypted(u"127.0.0.1"_s, port);
        (void)QTest::qWaitFor([&] { return socket->isEncrypted(); });
        return socket;
    }

    QTemporaryDir m_folder;
    QSslConfiguration m_tls;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tlstest.moc"
