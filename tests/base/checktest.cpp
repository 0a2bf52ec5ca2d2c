// SPDX-License-Identifier: GPL-3.0-or-later
// check.h, result.h, described.h and logging.h.
#include "base/check.h"
#include "base/described.h"
#include "base/result.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace liandong {

struct Sample
{
    int number = 0;
    QString text;
};
LD_DESCRIBED(Sample, number, text)

} // namespace liandong

class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenConditionRecovers();
    void holdingConditionIsSilent();
    void failuresCarryCodeAndDetail();
    void codesHaveNames();
    void describedStructs();
    void logLinesHaveTheirForm();
};

namespace {

int checked(bool holds)
{
    LD_CHECK(holds, return -1);
    return 1;
}

} // namespace

void CheckTest::brokenConditionRecovers()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"checktest\\.cpp:\\d+: holds does not hold"_s));
    QCOMPARE(checked(false), -1);
}

void CheckTest::holdingConditionIsSilent()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QCOMPARE(checked(true), 1);
}

void CheckTest::failuresCarryCodeAndDetail()
{
    const Result<int> result = failure(ErrorCode::DiskFull, u"/var/lib: 0 bytes left"_s);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorCode::DiskFull, u"/var/lib: 0 bytes left"_s}));
    QVERIFY(Result<>());
    QCOMPARE(*Result<int>(3), 3);
}

void CheckTest::codesHaveNames()
{
    QSet<QString> names;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        QVERIFY(!nameOf(ErrorCode(code)).isEmpty());
        names.insert(nameOf(ErrorCode(code)));
    }
    QCOMPARE(names.size(), int(ErrorCode::Internal) + 1);
}

void CheckTest::describedStructs()
{
    QCOMPARE(describedNameOf<Sample>(), std::string_view("Sample"));
    QStringList members;
    Sample sample{7, u"七"_s};
    boost::mp11::mp_for_each<boost::describe::describe_members<Sample, boost::describe::mod_public>>(
        [&](auto member) { members.append(QString::fromLatin1(member.name)); });
    QCOMPARE(members, QStringList({u"number"_s, u"text"_s}));
}

void CheckTest::logLinesHaveTheirForm()
{
    installLogFormat();
    const QMessageLogContext context("a.cpp", 1, "f", "liandong.check");
    const QString line = qFormatLogMessage(QtWarningMsg, context, u"something"_s);
    QVERIFY2(QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+ warning liandong\\.check: something$"_s)
                 .match(line)
                 .hasMatch(),
        qPrintable(line));
    qSetMessagePattern(u"%{if-category}%{category}: %{endif}%{message}"_s);
}

QTEST_APPLESS_MAIN(CheckTest)
#include "checktest.moc"
