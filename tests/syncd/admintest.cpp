// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "profile/profilefolder.h"
#include "service/rawseat.h"
#include "sheets/workbook.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

const QString kAnhua = QStringLiteral(LIANDONG_DATA "/anhua");

} // namespace

/// liandong-admin as a process.
class AdminTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeStore(m_master.filePath(u"anhua.db"_s))); }

    void init()
    {
        m_folder.emplace();
        QVERIFY(QFile::copy(m_master.filePath(u"anhua.db"_s), store()));
    }

    void everyCommandHasHelp_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"init", "import", "export", "check-profile", "verify", "log", "backup", "recommend",
                 "suggestions", "users", "certificate", "tiles"})
            QTest::addRow("%s", command) << QString::fromLatin1(command);
    }

    void everyCommandHasHelp()
    {
        QFETCH(const QString, command);
        const Ran help = admin({command, u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains(u"Usage"_s), qPrintable(help.out));
        const Ran overview = admin({u"--help"_s});
        QVERIFY(overview.out.contains(command));
        const Ran without = admin({command});
        QCOMPARE(without.code, 2);
        QVERIFY2(without.err.contains(u"missing"_s), qPrintable(without.err));
    }

    void initMakesTheFirstAccountAndPrintsItsPasswordOnce()
    {
        const QString made = m_folder->filePath(u"new.db"_s);
        const Ran ran = admin({u"init"_s, u"--profile"_s, kAnhua, u"--store"_s, made});
        QCOMPARE(ran.code, 0);
        const QString password = ran.out.section(u"first password "_s, 1).section(u'\n', 0, 0);
        QCOMPARE(password.size(), 14);
        const Ran list = admin({u"users"_s, u"list"_s, u"--store"_s, made});
        QVERIFY2(list.out.startsWith(u"admin  "_s) && list.out.contains(u"administrator  first password"_s),
            qPrintable(list.out));
        QVERIFY(!admin({u"log"_s, u"--store"_s, made, u"--json"_s}).out.contains(password));
        QCOMPARE(admin({u"verify"_s, u"--store"_s, made}).code, 0);
    }

    void accountsFromTheConsole()
    {
        const auto users = [&](const QStringList &words) {
            return admin(QStringList{u"users"_s} + words + QStringList{u"--store"_s, store()});
        };
        QVERIFY(users({u"list"_s}).out.contains(u"no accounts"_s));
        const Ran added
            = users({u"add"_s, u"--account"_s, u"wang"_s, u"--name"_s, u"王接警"_s, u"--role"_s, u"operator"_s});
        QCOMPARE(added.code, 0);
        QVERIFY(added.out.contains(u"account wang, first password "_s));
        QCOMPARE(users({u"add"_s, u"--account"_s, u"wang"_s, u"--role"_s, u"operator"_s}).code, 10);
        QCOMPARE(users({u"add"_s, u"--account"_s, u"li"_s, u"--role"_s, u"king"_s}).code, 2);
        QCOMPARE(
            users({u"add"_s, u"--account"_s, u"li"_s, u"--role"_s, u"dutyRoom"_s, u"--unit"_s, u"none"_s}).code, 10);
        QCOMPARE(users({u"add"_s, u"--role"_s, u"operator"_s}).code, 2);
        QCOMPARE(users({u"dance"_s}).code, 2);
        QCOMPARE(users({u"suspend"_s, u"--account"_s, u"nobody"_s}).code, 3);
        QCOMPARE(users({u"suspend"_s, u"--account"_s, u"wang"_s}).code, 0);
        QVERIFY(users({u"list"_s}).out.contains(u"suspended"_s));
        QCOMPARE(users({u"resume"_s, u"--account"_s, u"wang"_s}).code, 0);
        QVERIFY(!users({u"list"_s}).out.contains(u"suspended"_s));
        const Ran again = users({u"password"_s, u"--account"_s, u"wang"_s});
        QCOMPARE(again.code, 0);
        QVERIFY(again.out != added.out);
        Program syncd(u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(syncd.port() != 0);
        QCOMPARE(users({u"list"_s}).code, 0);
        QCOMPARE(users({u"suspend"_s, u"--account"_s, u"wang"_s}).code, 4);
    }

    void badArguments()
    {
        QCOMPARE(admin({}).code, 2);
        const Ran unknown = admin({u"destroy"_s});
        QCOMPARE(unknown.code, 2);
        QVERIFY(unknown.err.contains(u"destroy"_s));
        QCOMPARE(admin({u"verify"_s, u"--stores"_s, u"x"_s}).code, 2);
        QCOMPARE(admin({u"log"_s, u"--store"_s, store(), u"--after"_s, u"soon"_s}).code, 2);
    }

    void initNamesTheMistakeAndLeavesNothing()
    {
        const Result<Profile> anhua = readProfile(kAnhua);
        QVERIFY(anhua);
        const QString folder = m_folder->filePath(u"profile"_s);
        Profile broken = *anhua;
        broken.duties.front().unit = UnitKey(u"no-such-unit"_s);
        QVERIFY(writeProfile(broken, folder));
        const QString made = m_folder->filePath(u"new.db"_s);
        const Ran ran = admin({u"init"_s, u"--profile"_s, folder, u"--store"_s, made});
        QCOMPARE(ran.code, 9);
        QVERIFY2(ran.err.contains(u"duties.json: "_s + broken.duties.front().key.text() + u".unit: "_s),
            qPrintable(ran.err));
        QVERIFY(!QFile::exists(made));
        const Ran check = admin({u"check-profile"_s, folder});
        QCOMPARE(check.code, 9);
        QVERIFY(check.err.contains(u"duties.json: "_s));
    }

    void initDoesNotTouchWhatIsThere()
    {
        const Ran ran = admin({u"init"_s, u"--profile"_s, kAnhua, u"--store"_s, store()});
        QCOMPARE(ran.code, 10);
        QVERIFY2(ran.err.contains(store()), qPrintable(ran.err));
        QCOMPARE(admin({u"verify"_s, u"--store"_s, store()}).code, 0);
    }

    void initWhereThereIsNoFolder()
    {
        const Ran ran
            = admin({u"init"_s, u"--profile"_s, kAnhua, u"--store"_s, m_folder->filePath(u"nowhere/centre.db"_s)});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.contains(u"nowhere"_s), qPrintable(ran.err));
    }

    void whatIsExportedIsWhatWasImported()
    {
        const QString out = m_folder->filePath(u"out"_s);
        QCOMPARE(admin({u"export"_s, u"--store"_s, store(), u"--profile"_s, out}).code, 0);
        QCOMPARE(admin({u"check-profile"_s, out}).code, 0);
        const QString again = m_folder->filePath(u"again.db"_s);
        QCOMPARE(admin({u"init"_s, u"--profile"_s, out, u"--store"_s, again, u"--no-accounts"_s}).code, 0);
        QCOMPARE(readWorldOf(again), readWorldOf(store()));
    }

    void anEmptyStoreIsServedAndFilled()
    {
        const QString made = m_folder->filePath(u"empty.db"_s);
        const Ran ran = admin({u"init"_s, u"--store"_s, made, u"--no-accounts"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QCOMPARE(admin({u"verify"_s, u"--store"_s, made}).code, 0);
        {
            Program syncd(u"syncd"_s, {u"--store"_s, made, u"--listen"_s, u"127.0.0.1:0"_s});
            RawSeat seat(syncd.port());
            QVERIFY(seat.goLive());
        }
        const Ran filled = admin({u"import"_s, u"--store"_s, made, u"--profile"_s, kAnhua});
        QVERIFY2(filled.code == 0, qPrintable(filled.err));
        QVERIFY(static_cast<const RuleBook &>(readWorldOf(made)) == readWorldOf(store()));
    }

    void everyFormComesBack_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"folder"_s, u"book.json"_s, u"职责 底册.xlsx"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyFormComesBack()
    {
        QFETCH(const QString, name);
        const QString out = m_folder->filePath(name);
        QCOMPARE(admin({u"export"_s, u"--store"_s, store(), u"--profile"_s, out}).code, 0);
        const Ran check = admin({u"check-profile"_s, out});
        QVERIFY2(check.code == 0, qPrintable(check.err));
        const QString again = m_folder->filePath(u"again.db"_s);
        QCOMPARE(admin({u"init"_s, u"--profile"_s, out, u"--store"_s, again, u"--no-accounts"_s}).code, 0);
        RuleBook expected = readWorldOf(store());
        QVERIFY(!expected.groundLayers.empty());
        if (name.endsWith(u".xlsx"))
            expected.groundLayers.clear(); // have no sheet
        QVERIFY(static_cast<const RuleBook &>(readWorldOf(again)) == expected);
        const Ran dry = admin({u"import"_s, u"--store"_s, store(), u"--profile"_s, out, u"--dry-run"_s});
        QCOMPARE(dry.out.trimmed(), u"nothing would change"_s);
    }

    void odsIsNotWritten()
    {
        const Ran ran = admin({u"export"_s, u"--store"_s, store(), u"--profile"_s, m_folder->filePath(u"book.ods"_s)});
        QVERIFY(ran.code != 0);
        QVERIFY2(ran.err.contains(u".xlsx"_s), qPrintable(ran.err));
    }

    void aWorkbookOfAnOffice()
    {
        const QString path = m_folder->filePath(u"office.xlsx"_s);
        RuleBook part;
        Unit unit = readWorldOf(store()).units.begin()->second;
        unit.liaisonOfficer = u"赵六"_s;
        part.units[unit.key] = unit;
        Unit made = unit;
        made.key = UnitKey(u"sanitation"_s);
        made.name = u"环卫所"_s;
        part.units[made.key] = made;
        QVERIFY(writeWorkbook(path, part));

        const qsizetype before = admin({u"log"_s, u"--store"_s, store()}).out.count(u'\n');
        const Ran dry = admin({u"import"_s, u"--store"_s, store(), u"--profile"_s, path, u"--dry-run"_s});
        QCOMPARE(dry.code, 0);
        QVERIFY2(dry.out.contains(u"+ Unit sanitation: \"环卫所\"\n"_s), qPrintable(dry.out));
        QVERIFY2(dry.out.contains(u"~ Unit "_s + unit.key.text() + u": liaisonOfficer: \"（待录入）\" -> \"赵六\"\n"_s),
            qPrintable(dry.out));
        QVERIFY2(dry.out.endsWith(u"2 items would change\n"_s), qPrintable(dry.out));
        QCOMPARE(admin({u"log"_s, u"--store"_s, store()}).out.count(u'\n'), before);

        const Ran ran = admin({u"import"_s, u"--store"_s, store(), u"--profile"_s, path});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QVERIFY2(ran.out.contains(u"2 log entries written"_s), qPrintable(ran.out));
        QCOMPARE(readWorldOf(store()).unit(unit.key)->liaisonOfficer, u"赵六"_s);
        QCOMPARE(readWorldOf(store()).units.size(), 21u);
        QCOMPARE(admin({u"verify"_s, u"--store"_s, store()}).code, 0);
    }

    void mistakesOfAWorkbookAreNamedAndNothingIsImported()
    {
        const QString path = m_folder->filePath(u"office.xlsx"_s);
        RuleBook part;
        Duty duty = readWorldOf(store()).duties.begin()->second;
        part.duties[duty.key] = duty;
        duty.key = DutyKey(u"wrong"_s);
        duty.unit = UnitKey(u"nobody"_s);
        duty.clause.clear();
        part.duties[duty.key] = duty;
        QVERIFY(writeWorkbook(path, part));
        const Ran ran = admin({u"import"_s, u"--store"_s, store(), u"--profile"_s, path});
        QCOMPARE(ran.code, 9);
        QVERIFY2(ran.err.contains(u"职责, row 4, column B (单位*): \"nobody\": nothing in the list units"_s),
            qPrintable(ran.err));
        QVERIFY2(ran.err.contains(u"职责, row 4, column G (依据条款*): must not be empty"_s), qPrintable(ran.err));
        QVERIFY(!readWorldOf(store()).duties.contains(duty.key));
        QCOMPARE(admin({u"import"_s, u"--store"_s, store(), u"--profile"_s, path + u".xlsx"}).code, 3);
    }

    void importChangesTheRuleBook()
    {
        const QString folder = m_folder->filePath(u"profile"_s);
        Profile profile = *readProfile(kAnhua);
        profile.units.front().leaderInCharge = u"张三"_s;
        QVERIFY(writeProfile(profile, folder));
        const Ran ran = admin({u"import"_s, u"--store"_s, store(), u"--profile"_s, folder});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.contains(u"1 log entries"_s), qPrintable(ran.out));
        QCOMPARE(readWorldOf(store()).unit(profile.units.front().key)->leaderInCharge, u"张三"_s);
        QCOMPARE(admin({u"verify"_s, u"--store"_s, store()}).code, 0);
    }

    void theLogAsJson()
    {
        const auto lines = [&](const QStringList &more) {
            const Ran ran = admin(QStringList{u"log"_s, u"--store"_s, store(), u"--json"_s} + more);
            return ran.code == 0 ? ran.out.split(u'\n', Qt::SkipEmptyParts) : QStringList();
        };
        const QStringList all = lines({});
        QVERIFY(all.size() > 300);
        qint64 expected = 0;
        for (const QString &line : all) {
            const QJsonObject entry = QJsonDocument::fromJson(line.toUtf8()).object();
            QCOMPARE(entry[u"seq"_s].toInteger(), ++expected);
            QVERIFY(entry[u"event"_s].isObject());
        }
        QCOMPARE(lines({u"--after"_s, QString::number(all.size() - 3)}), all.last(3));
        const Ran words = admin({u"log"_s, u"--store"_s, store()});
        QCOMPARE(words.out.count(u'\n'), all.size());
    }

    void verifyNamesTheEntry()
    {
        QVERIFY(runSql(store(), u"UPDATE log SET seat = 'elsewhere' WHERE seq = 17"_s));
        const Ran ran = admin({u"verify"_s, u"--store"_s, store()});
        QCOMPARE(ran.code, 5);
        QVERIFY2(ran.err.contains(u"17"_s) && ran.err.contains(store()), qPrintable(ran.err));
    }

    void verifyNamesTheDocument()
    {
        QVERIFY(runSql(store(),
            u"UPDATE document SET payload = (SELECT payload FROM document WHERE kind = 'unit' AND id = "
            "'education') WHERE kind = 'unit' AND id = 'police'"_s));
        const Ran ran = admin({u"verify"_s, u"--store"_s, store()});
        QCOMPARE(ran.code, 5);
        QVERIFY2(ran.err.contains(u"unit"_s), qPrintable(ran.err));
    }

    void readingBesideAService()
    {
        Program syncd(u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, u"127.0.0.1:0"_s});
        RawSeat seat(syncd.port());
        QVERIFY(seat.goLive());
        OpenIncident open = sample::burstMain(1);
        open.category = CategoryKey(u"water-burst"_s);
        open.place.township = {};
        seat.submit({sample::id<CommandId>(1), open, {}, {}});
        const auto answered = seat.await<wire::Answered>();
        QVERIFY(answered && !answered->refusal);

        const Ran verified = admin({u"verify"_s, u"--store"_s, store()});
        QVERIFY2(verified.code == 0, qPrintable(verified.err));
        QVERIFY2(verified.out.contains(u"1 incidents (1 not closed)"_s), qPrintable(verified.out));
        QCOMPARE(admin({u"log"_s, u"--store"_s, store(), u"--json"_s}).code, 0);
        QCOMPARE(admin({u"export"_s, u"--store"_s, store(), u"--profile"_s, m_folder->filePath(u"out"_s)}).code, 0);
        const QString copy = m_folder->filePath(u"copy.db"_s);
        const Ran backup = admin({u"backup"_s, u"--store"_s, store(), u"--to"_s, copy});
        QVERIFY2(backup.code == 0, qPrintable(backup.err));
        QCOMPARE(admin({u"verify"_s, u"--store"_s, copy}).code, 0);
        QCOMPARE(readWorldOf(copy).incidents.size(), 1u);

        const Ran import = admin({u"import"_s, u"--store"_s, store(), u"--profile"_s, kAnhua});
        QCOMPARE(import.code, 4);
        QVERIFY2(import.err.contains(store()) && import.err.contains(u"syncd"_s), qPrintable(import.err));
    }

    void recommendsInOrder_data()
    {
        QTest::addColumn<QStringList>("from");
        QTest::newRow("profile") << QStringList{u"--profile"_s, kAnhua};
        QTest::newRow("store") << QStringList{u"--store"_s, QString()};
    }

    void recommendsInOrder()
    {
        QFETCH(QStringList, from);
        if (from.back().isEmpty())
            from.back() = store();
        const auto list = [&](const QStringList &more) {
            const Ran ran = admin(QStringList{u"recommend"_s} + from + QStringList{u"--json"_s} + more);
            return QJsonDocument::fromJson(ran.out.toUtf8());
        };
        const QJsonArray burst = list({u"自來水管爆了，水冲到路上"_s}).array();
        const QJsonObject first = burst.at(0).toObject();
        QCOMPARE(first.keys().join(u' '), u"category clause name reason role score unit"_s);
        QCOMPARE(first[u"unit"_s].toString(), u"waterworks"_s);
        QCOMPARE(first[u"name"_s].toString(), u"安化县自来水公司"_s);
        QCOMPARE(first[u"role"_s].toString(), u"responsible"_s);
        QCOMPARE(first[u"category"_s].toString(), u"water-burst"_s);
        QVERIFY(first[u"reason"_s].toString().startsWith(u"词语："_s));
        QVERIFY(first[u"reason"_s].toString().contains(u"供水 / 水管爆裂"_s));
        QVERIFY(first[u"clause"_s].toString().contains(u"县自来水公司"_s));
        for (qsizetype i = 1; i < burst.size(); ++i)
            QCOMPARE_LE(burst.at(i)[u"score"_s].toDouble(), burst.at(i - 1)[u"score"_s].toDouble());
        QVERIFY(list({u"有事"_s}).isArray());
        QCOMPARE(list({u"有事"_s}).array().size(), 0);
        const QJsonArray known
            = list({u"--category"_s, u"forest-fire"_s, u"--lat"_s, u"28.37"_s, u"--lon"_s, u"111.2"_s, u""_s}).array();
        QCOMPARE(known.at(0)[u"unit"_s].toString(), u"forestry"_s);
        QVERIFY(known.at(0)[u"reason"_s].toString().contains(u"米"_s));
    }

    void recommendSaysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("named");
        const QStringList profile{u"--profile"_s, kAnhua};
        QTest::newRow("no rule book") << QStringList{u"停水"_s} << 2 << u"--store"_s;
        QTest::newRow("no narrative") << profile << 2 << u"NARRATIVE"_s;
        QTest::newRow("no such folder") << QStringList{u"--profile"_s, u"/nowhere/at/all"_s, u"停水"_s} << 3
                                        << u"/nowhere/at/all"_s;
        QTest::newRow("no such store") << QStringList{u"--store"_s, u"/nowhere.db"_s, u"停水"_s} << 3
                                       << u"/nowhere.db"_s;
        QTest::newRow("no such category")
            << profile + QStringList{u"--category"_s, u"sea"_s, u"停水"_s} << 2 << u"sea"_s;
        QTest::newRow("no time") << profile + QStringList{u"--at"_s, u"soon"_s, u"停水"_s} << 2 << u"soon"_s;
        QTest::newRow("half a place") << profile + QStringList{u"--lat"_s, u"28"_s, u"停水"_s} << 2 << u"--lon"_s;
    }

    void recommendSaysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, named);
        const Ran ran = admin(QStringList{u"recommend"_s} + arguments);
        QVERIFY2(ran.code == code, qPrintable(QString::number(ran.code) + ran.err));
        QVERIFY2(ran.err.contains(named), qPrintable(ran.err));
    }

    void whatWasSuggestedIsCountedAgainstWhatWasChosen()
    {
        Program syncd(u"syncd"_s, {u"--store"_s, store(), u"--listen"_s, u"127.0.0.1:0"_s});
        RawSeat seat(syncd.port());
        QVERIFY(seat.goLive());
        OpenIncident open = sample::burstMain(1);
        open.category = CategoryKey(u"water-burst"_s);
        open.narrative = u"水管爆了"_s;
        open.place.township = {};
        seat.submit({sample::id<CommandId>(1), open, {}, {}});
        QVERIFY(seat.await<wire::Answered>());
        GiveOrder give = sample::orderToWater(1);
        give.unit = UnitKey(u"waterworks"_s);
        seat.submit({sample::id<CommandId>(2), give, {}, {}});
        QVERIFY(seat.await<wire::Answered>());
        const Ran ran = admin({u"suggestions"_s, u"--store"_s, store(), u"--json"_s});
        const QJsonArray list = QJsonDocument::fromJson(ran.out.toUtf8()).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0][u"category"_s].toString(), u"water-burst"_s);
        QCOMPARE(list[0][u"categories"_s][u"first"_s].toInt(), 1);
        QCOMPARE(list[0][u"units"_s][u"cases"_s].toInt(), 1);
        QCOMPARE(list[0][u"units"_s][u"first"_s].toInt(), 1);
        const Ran log = admin({u"log"_s, u"--store"_s, store(), u"--json"_s});
        QVERIFY(log.out.contains(u"suggestedCategories"_s) && log.out.contains(u"suggested"_s));
        QVERIFY(admin({u"suggestions"_s, u"--store"_s, store()}).out.contains(u"1 of 1"_s));
    }

    void backupDoesNotReplace()
    {
        const QString other = m_folder->filePath(u"other.db"_s);
        QVERIFY(QFile::copy(store(), other));
        const Ran ran = admin({u"backup"_s, u"--store"_s, store(), u"--to"_s, other});
        QVERIFY(ran.code != 0);
        QVERIFY2(ran.err.contains(other), qPrintable(ran.err));
    }

private:
    [[nodiscard]] QString store() const { return m_folder->filePath(u"centre.db"_s); }

    static World readWorldOf(const QString &file)
    {
        const auto store = openSqliteStore(file, OpenMode::Reading);
        return store ? readWorld(**store).value_or(World()) : World();
    }

    QTemporaryDir m_master;
    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AdminTest)
#include "admintest.moc"
