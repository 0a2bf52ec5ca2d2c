// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// A script of one step that opens an incident, and whatever stands in `more`.
QByteArray scriptOf(
    const QByteArray &steps, const QByteArray &staff = R"({"name": "周敏", "role": "operator", "seat": "席位 1"})")
{
    return R"({"title": "样本", "staff": [)" + staff + R"(], "steps": [)" + steps + "]}";
}

QByteArray openStep(const QByteArray &name, const QByteArray &more = {})
{
    return R"({"at": 1, "by": 0, "do": "OpenIncident")" + more + R"(, "with": {"incident": "$)" + name
        + R"(", "call": {"id": "$)" + name + R"(-call", "number": "13900000001"}, "narrative": "爆水管"}})";
}

} // namespace

class PlayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badScriptsAreNamedByStepAndPath_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no JSON") << QByteArray("{\n  \"title\": }") << u"line 2"_s;
        QTest::newRow("no steps") << QByteArray(R"({"staff": []})") << u"steps: missing"_s;
        QTest::newRow("stranger") << QByteArray(R"({"stuff": []})") << u"stuff: not known here"_s;
        QTest::newRow("role") << scriptOf(openStep("a"), R"({"name": "周敏", "role": "boss", "seat": "席位 1"})")
                              << u"staff[0].role"_s;
        QTest::newRow("nobody") << scriptOf(R"({"at": 0, "by": 3, "do": "AddNote", "with": {}})") << u"steps[0].by"_s;
        QTest::newRow("command") << scriptOf(openStep("a") + R"(, {"at": 2, "by": 0, "do": "Dance", "with": {}})")
                                 << u"steps[1].do: 'Dance'"_s;
        QTest::newRow("member") << scriptOf(R"({"at": 0, "by": 0, "do": "AddNote", "with": {"colour": "red"}})")
                                << u"steps[0].with.colour"_s;
        QTest::newRow("type") << scriptOf(R"({"at": 0, "by": 0, "do": "AddNote", "with": {"text": 3}})")
                              << u"steps[0].with.text"_s;
        QTest::newRow("id") << scriptOf(R"({"at": 0, "by": 0, "do": "AddNote", "with": {"note": "n1"}})")
                            << u"steps[0].with.note"_s;
        QTest::newRow("moment") << scriptOf(
            R"({"at": 0, "by": 0, "do": "CallUpEquipment", "with": {"neededBy": "+soon min"}})")
                                << u"steps[0].with.neededBy"_s;
        QTest::newRow("backwards") << scriptOf(
            openStep("a") + R"(, {"at": 0, "by": 0, "do": "AddNote", "with": {"text": "x"}})")
                                   << u"steps[1].at"_s;
        QTest::newRow("refusal") << scriptOf(openStep("a", R"(, "refusal": "noReason")")) << u"steps[0].refusal"_s;
    }

    void badScriptsAreNamedByStepAndPath()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QString, complaint);
        const ProgramEnd end = runProgram("player"_L1, {u"--script"_s, written(script)});
        QCOMPARE(end.exitCode, 3);
        QVERIFY2(end.errors.contains(complaint), qPrintable(end.errors));
        QVERIFY(end.errors.contains(u"script.json"_s));
    }

    void wrongArgumentsAndFilesAreSaid()
    {
        QCOMPARE(runProgram("player"_L1, {}).exitCode, 2);
        QCOMPARE(runProgram("player"_L1, {u"--script"_s, u"x"_s, u"--speed"_s, u"fast"_s}).exitCode, 2);
        QCOMPARE(runProgram("player"_L1, {u"--script"_s, u"x"_s, u"--connect"_s, u"nowhere"_s}).exitCode, 2);
        const ProgramEnd missing = runProgram("player"_L1, {u"--script"_s, m_folder.filePath(u"none.json"_s)});
        QCOMPARE(missing.exitCode, 3);
        QVERIFY(missing.errors.contains(u"none.json"_s));
    }

    void anUnexpectedRefusalEndsIt()
    {
        QVERIFY(serve());
        const ProgramEnd end = play(scriptOf(openStep("a") + ',' + openStep("b")));
        QCOMPARE(end.exitCode, 1);
        QVERIFY2(end.errors.contains(u"step 2/2"_s), qPrintable(end.errors));
        QVERIFY(end.errors.contains(u"OpenIncident"_s));
        QVERIFY(end.errors.contains(u"likelyRepeat"_s));
    }

    void anExpectedRefusalDoesNot()
    {
        QVERIFY(serve());
        const ProgramEnd end = play(scriptOf(openStep("a") + ',' + openStep("b", R"(, "refusal": "likelyRepeat")")));
        QVERIFY2(end.exitCode == 0, qPrintable(end.errors));
        QVERIFY(end.output.contains(u"refused as expected"_s));
        const ProgramEnd wrong = play(scriptOf(R"({"at": 1, "by": 0, "do": "OpenIncident", "refusal": "likelyRepeat",
            "with": {"incident": "$z", "call": {"id": "$z-call", "number": "13900000077"}, "narrative": "别的"}})"));
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY(wrong.errors.contains(u"expected a refusal"_s));
    }

    void theMorningOfTheDemoIsPlayedToItsEnd()
    {
        QVERIFY(serve({u"--clock-rate"_s, u"1200"_s}));
        const ProgramEnd end = runProgram("player"_L1,
            {u"--script"_s, QStringLiteral(LIANDONG_DATA "/demo/anhua-morning.json"), u"--connect"_s, address(),
                u"--speed"_s, u"1200"_s});
        QVERIFY2(end.exitCode == 0, qPrintable(end.errors));
        QVERIFY(end.output.contains(QRegularExpression(u"\nposition [0-9]+\n$"_s)));
    }

private:
    QString written(const QByteArray &script)
    {
        const QString path = m_folder.filePath(u"script.json"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(script);
        return path;
    }

    bool serve(const QStringList &arguments = {})
    {
        const QString store = m_folder.filePath(u"%1.db"_s.arg(++m_stores));
        const ProgramEnd made = runProgram("admin"_L1,
            {u"init"_s, u"--profile"_s, QStringLiteral(LIANDONG_DATA "/anhua"), u"--store"_s, store,
                u"--no-accounts"_s});
        m_syncd = std::make_unique<SyncdProcess>(store, arguments);
        return made.exitCode == 0 && m_syncd->start();
    }
    QString address() const { return u"127.0.0.1:%1"_s.arg(m_syncd->port()); }
    ProgramEnd play(const QByteArray &script)
    {
        return runProgram(
            "player"_L1, {u"--script"_s, written(script), u"--connect"_s, address(), u"--speed"_s, u"0"_s});
    }

    QTemporaryDir m_folder;
    int m_stores = 0;
    std::unique_ptr<SyncdProcess> m_syncd;
};

QTEST_GUILESS_MAIN(PlayerTest)
#include "playertest.moc"
