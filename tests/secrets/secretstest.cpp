// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secrets.h"
#include "secrets/certificate.h"
#include "secrets/passwordworker.h"

#include <QSslKey>
#include <QTest>

#include <set>

using namespace liandong;
using namespace Qt::StringLiterals;

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHashFitsItsPasswordOnly()
    {
        const QString hash = hashOfPassword(u"接警员的密码 1"_s);
        QVERIFY2(hash.startsWith(u"$argon2id$"_s), qPrintable(hash));
        QVERIFY(!hash.contains(u"密码"_s));
        QVERIFY(isPassword(hash, u"接警员的密码 1"_s));
        QVERIFY(!isPassword(hash, u"接警员的密码 2"_s));
        QVERIFY(!isPassword(hash, {}));
        QVERIFY(hashOfPassword(u"接警员的密码 1"_s) != hash);
        QVERIFY(!isPassword(u"no hash at all"_s, u"no hash at all"_s));
        QVERIFY(!isPassword({}, {}));
        QVERIFY(!isPassword(QString(4'000, u'$'), {}));
    }

    void typedInTwoWaysIsTheSame()
    {
        QVERIFY(isPassword(hashOfPassword(u"caf\u00e9 caf\u00e9"_s), u"cafe\u0301 cafe\u0301"_s));
    }

    /// What nobody can tell from a real one by its form or its price.
    void theDecoyCostsAsMuch()
    {
        const QString real = hashOfPassword(u"something"_s);
        QCOMPARE(decoyHash().section(u'$', 0, 3), real.section(u'$', 0, 3));
        QCOMPARE(decoyHash().size(), real.size());
        QVERIFY(!isPassword(decoyHash(), {}));
        QVERIFY(!isPassword(decoyHash(), u"password"_s));
    }

    void whatIsGoodEnough()
    {
        QVERIFY(isGoodPassword(u"资江水电站 8 号"_s, u"wang"_s));
        QVERIFY(!isGoodPassword(u"short"_s, u"wang"_s));
        QVERIFY(!isGoodPassword({}, u"wang"_s));
        QVERIFY(!isGoodPassword(u"11111111"_s, u"wang"_s));
        QVERIFY(!isGoodPassword(u"WangJieJing"_s, u"wangjiejing"_s));
        QVERIFY(!isGoodPassword(QString(kLongestPassword, u'x') + u'y', u"wang"_s));
    }

    void madePasswordsAreGoodAndDiffer()
    {
        std::set<QString> made;
        for (int i = 0; i < 100; ++i) {
            const QString password = makePassword();
            QVERIFY2(isGoodPassword(password, u"admin"_s), qPrintable(password));
            QVERIFY(!password.contains(u'0') && !password.contains(u'l') && !password.contains(u'1'));
            made.insert(password);
        }
        QCOMPARE(made.size(), 100u);
    }

    void randomBytesAndDigests()
    {
        QCOMPARE(randomBytes(32).size(), 32);
        QVERIFY(randomBytes(32) != randomBytes(32));
        QCOMPARE(digestOf("a").size(), 32);
        QVERIFY(digestOf("a") != digestOf("b"));
        QVERIFY(isSameSecret(digestOf("a"), digestOf("a")));
        QVERIFY(!isSameSecret(digestOf("a"), digestOf("b")));
        QVERIFY(!isSameSecret("a", "ab"));
        QVERIFY(isSameSecret({}, {}));
    }

    void wipingLeavesOthersCopiesAlone()
    {
        QString own = u"secret"_s + QString::number(1);
        const QString shared = own;
        wipe(own);
        QVERIFY(own.isEmpty());
        QCOMPARE(shared, u"secret1"_s);
    }

    void theWorkerAnswersInOrderAndOnThisThread()
    {
        PasswordWorker worker;
        QStringList answers;
        worker.hash(u"first password"_s, [&](const QString &hash) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            answers << u"hashed"_s;
            worker.check(hash, u"first password"_s, [&](bool fits) { answers << (fits ? u"fits"_s : u"differs"_s); });
        });
        worker.check(decoyHash(), u"another"_s, [&](bool fits) { answers << (fits ? u"fits"_s : u"differs"_s); });
        QTRY_COMPARE(answers, (QStringList{u"hashed"_s, u"differs"_s, u"fits"_s}));
        QVERIFY(!worker.isFull());
    }

    void theWorkersQueueIsBoundedAndMayBeLeft()
    {
        int answered = 0;
        {
            PasswordWorker worker;
            while (!worker.isFull())
                worker.check(decoyHash(), u"x"_s, [&](bool) { ++answered; });
        }
        QCoreApplication::processEvents();
        QCOMPARE(answered, 0);
    }

    void aCertificateOfOnesOwn()
    {
        const Result<CertificatePem> made = makeCertificate(u"联动台 centre"_s);
        QVERIFY(made);
        const QSslCertificate certificate(made->certificate);
        QVERIFY(!certificate.isNull());
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{u"联动台 centre"_s});
        QVERIFY(certificate.effectiveDate() < QDateTime::currentDateTimeUtc());
        QVERIFY(certificate.expiryDate() > QDateTime::currentDateTimeUtc().addYears(9));
        const QSslKey key(made->key, QSsl::Ec);
        QVERIFY(!key.isNull());
        QCOMPARE(key.length(), 256);
        const QString fingerprint = fingerprintOf(certificate);
        QCOMPARE(fingerprint.size(), 32 * 3 - 1);
        QVERIFY(fingerprintOf(QSslCertificate(makeCertificate(u"x"_s)->certificate)) != fingerprint);
        const QSslCertificate over(makeCertificate(u"over"_s, -1)->certificate);
        QVERIFY(over.expiryDate() < QDateTime::currentDateTimeUtc());
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "secretstest.moc"
