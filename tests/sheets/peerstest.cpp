// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that others wrote open our workbooks, and we open theirs.
#include "profile/profilefolder.h"
#include "sheets/bookof.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

class PeersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theyFindWhatAClerkNeeds();
    void theirFilesComeBack_data();
    void theirFilesComeBack();

private:
    static QByteArray peer(const QStringList &arguments);

    QTemporaryDir m_folder;
    RuleBook m_book;
    QString m_file;
};

void PeersTest::initTestCase()
{
    Result<Profile> anhua = readProfile(QStringLiteral(LIANDONG_DATA "/anhua"));
    QVERIFY2(anhua, qPrintable(anhua ? QString() : anhua.error().detail));
    anhua->groundLayers.clear(); // have no sheet
    m_book = bookOf(*anhua);
    m_file = m_folder.filePath(u"anhua.xlsx"_s);
    QVERIFY(writeWorkbook(m_file, m_book));
}

QByteArray PeersTest::peer(const QStringList &arguments)
{
    QProcess python;
    python.start(u"python3"_s, QStringList{QStringLiteral(LIANDONG_TEST_DATA "/peers.py")} + arguments);
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        return "peers.py failed: " + python.readAllStandardError();
    return python.readAllStandardOutput().trimmed();
}

void PeersTest::theyFindWhatAClerkNeeds()
{
    QCOMPARE(peer({u"check"_s, m_file}), QByteArray());
}

void PeersTest::theirFilesComeBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("xlsx") << u"xlsx"_s;
    QTest::newRow("ods") << u"ods"_s;
}

void PeersTest::theirFilesComeBack()
{
    QFETCH(const QString, format);
    const QString theirs = m_folder.filePath(u"theirs."_s + format);
    QCOMPARE(peer({format, m_file, theirs}), QByteArray());
    const auto read = readWorkbook(theirs);
    QVERIFY2(read, qPrintable(read ? QString() : linesOf(read.error())));
    QCOMPARE(linesOf(read->notes), QString());
    QVERIFY(bookOf(read->profile) == m_book);
}

QTEST_GUILESS_MAIN(PeersTest)
#include "peerstest.moc"
