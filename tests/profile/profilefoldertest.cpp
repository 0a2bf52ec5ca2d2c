// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profilefolder.h"
#include "support/sampleworld.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

void overwrite(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ProfileFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasWritten()
    {
        const QTemporaryDir folder;
        const QString inside = folder.filePath(u"县/配置"_s);
        QVERIFY(writeProfile(sample::profile(), inside));
        const Result<Profile> read = readProfile(inside);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY(*read == sample::profile());
    }

    /// What somebody broke in a sound profile, and the words that must come.
    void namesTheMistake_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("expected");
        QTest::addRow("syntax") << u"units.json"_s << QByteArray("\"key\": \"police\"")
                                << QByteArray("\"key\" \"police\"") << u"units.json: line "_s;
        QTest::addRow("type") << u"rules.json"_s << QByteArray("\"seconds\": 180")
                              << QByteArray("\"seconds\": \"three\"") << u"rules.json: rules[0].seconds: "_s;
        QTest::addRow("unknown member") << u"units.json"_s << QByteArray("\"shortName\"") << QByteArray("\"shortname\"")
                                        << u"units.json: units[0].shortname: "_s;
        QTest::addRow("unknown value") << u"rules.json"_s << QByteArray("\"acknowledgement\"")
                                       << QByteArray("\"acknowledgment\"") << u"rules.json: rules[0].kind: "_s;
        QTest::addRow("object instead of list")
            << u"hotlines.json"_s << QByteArray("[") << QByteArray("{\"110\": [") << u"hotlines.json: line "_s;
        QTest::addRow("reference that leads nowhere")
            << u"duties.json"_s << QByteArray("\"unit\": \"water\"") << QByteArray("\"unit\": \"waterworks\"")
            << u"duties.json: water-mains.unit: "_s;
        QTest::addRow("member of the centre")
            << u"centre.json"_s << QByteArray("\"utcOffsetMinutes\": 480") << QByteArray("\"utcOffsetMinutes\": true")
            << u"centre.json: utcOffsetMinutes: "_s;
        QTest::addRow("impossible number of the centre")
            << u"centre.json"_s << QByteArray("\"utcOffsetMinutes\": 480") << QByteArray("\"utcOffsetMinutes\": 48000")
            << u"centre.json: utcOffsetMinutes: "_s;
    }

    void namesTheMistake()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, expected);
        const QTemporaryDir folder;
        QVERIFY(writeProfile(sample::profile(), folder.path()));
        QByteArray text = contentOf(folder.filePath(file));
        const qsizetype at = text.indexOf(from);
        QVERIFY2(at >= 0, text.constData());
        text.replace(at, from.size(), to);
        overwrite(folder.filePath(file), text);

        const Result<Profile> read = readProfile(folder.path());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY2(read.error().detail.startsWith(expected), qPrintable(read.error().detail));
    }

    void mistakesOfSeveralFilesComeTogether()
    {
        const QTemporaryDir folder;
        QVERIFY(writeProfile(sample::profile(), folder.path()));
        overwrite(folder.filePath(u"units.json"_s), "[{\"key\": 7}, {\"name\": 8}]");
        overwrite(folder.filePath(u"centre.json"_s), "{\n  \"name\": \"中心\" \"numberPrefix\"");
        const Result<Profile> read = readProfile(folder.path());
        QVERIFY(!read);
        const QStringList lines = read.error().detail.split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].startsWith(u"centre.json: line 2, column 17: "_s), qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(u"units.json: units[0].key: "_s), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(u"units.json: units[1].name: "_s), qPrintable(lines[2]));
    }

    void everyMistakeIsNamed()
    {
        const QTemporaryDir folder;
        Profile many = sample::profile();
        for (int i = 0; i < 40; ++i) {
            Duty duty = many.duties.front();
            duty.key = DutyKey(u"more-%1"_s.arg(i));
            duty.unit = UnitKey(u"nobody"_s);
            many.duties.push_back(duty);
        }
        QVERIFY(writeProfile(many, folder.path()));
        const Result<Profile> read = readProfile(folder.path());
        QVERIFY(!read);
        QCOMPARE(read.error().detail.count(u'\n') + 1, 40);
        overwrite(folder.filePath(u"units.json"_s), '[' + QByteArray("{\"key\": 7},").repeated(30) + "{}]");
        QCOMPARE(readProfile(folder.path()).error().detail.count(u'\n') + 1, 30);
    }

    void oneFileInsteadOfAFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"县.json"_s);
        QVERIFY(writeProfileFile(sample::profile(), path));
        const Result<Profile> read = readProfileFile(path);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY(*read == sample::profile());
        overwrite(path, contentOf(path).replace("\"water\"", "\"waterworks\"").replace("0737-5550003", ""));
        QCOMPARE(readProfileFile(path).error().detail, u"units: power.dutyPhones: empty"_s);
        overwrite(path, "{\"units\": [{\"key\": 7}]}");
        QVERIFY2(readProfileFile(path).error().detail.startsWith(u"units[0].key: "_s), "no path");
        QCOMPARE(readProfileFile(folder.filePath(u"none.json"_s)).error().code, ErrorCode::NotFound);
    }

    /// Rivers lie beside the list of layers under the layer's key; written again they stand in the list.
    void aLayerTakesItsContentFromGeoJson()
    {
        const QTemporaryDir folder;
        Profile profile = sample::profile();
        profile.groundLayers = {{GroundLayerKey(u"rivers"_s), u"河流"_s, GroundKind::Water, u"手绘"_s, {}}};
        QVERIFY(writeProfile(profile, folder.path()));
        const QString rivers = folder.filePath(u"rivers.geojson"_s);
        overwrite(rivers, R"({"type":"LineString","coordinates":[[111.1,28.3],[111.2,28.4]]})");
        const Result<Profile> read = readProfile(folder.path());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->groundLayers.front().features.front().lines.front().back(), (GeoPoint{28.4, 111.2}));
        QCOMPARE(readLists(folder.path()).profile.groundLayers, read->groundLayers);
        const QTemporaryDir written;
        QVERIFY(writeProfile(*read, written.path()));
        QVERIFY(readProfile(written.path()) == read);
        QVERIFY(writeProfile(*read, folder.path())); // over the one that it came from
        QVERIFY(readProfile(folder.path()) == read);
        QVERIFY(writeProfile(profile, folder.path()));

        overwrite(rivers, R"({"type":"LineString","coordinates":[[111.1]]})");
        QCOMPARE(readProfile(folder.path()).error().detail,
            u"rivers.geojson: coordinates[0]: not a position: longitude, latitude"_s);
        QCOMPARE(readLists(folder.path()).mistakes,
            std::vector<FileMistake>(
                {{u"rivers.geojson"_s, u"coordinates[0]"_s, u"not a position: longitude, latitude"_s}}));
        QVERIFY(QFile::rename(rivers, folder.filePath(u"roads.geojson"_s)));
        QVERIFY2(readProfile(folder.path()).error().detail.startsWith(u"roads.geojson: no layer"_s), "not named");
    }

    void namesTheFileThatIsNotThere()
    {
        const QTemporaryDir folder;
        QVERIFY(writeProfile(sample::profile(), folder.path()));
        QVERIFY(QFile::remove(folder.filePath(u"rules.json"_s)));
        const Result<Profile> read = readProfile(folder.path());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NotFound);
        QVERIFY2(read.error().detail.startsWith(u"rules.json: cannot be read: "_s), qPrintable(read.error().detail));
        QCOMPARE(readProfile(folder.filePath(u"nowhere"_s)).error().code, ErrorCode::NotFound);
    }

    void takesWhatAnEditorOnWindowsLeaves()
    {
        const QTemporaryDir folder;
        QVERIFY(writeProfile(sample::profile(), folder.path()));
        const QString path = folder.filePath(u"centre.json"_s);
        overwrite(path, "\xef\xbb\xbf" + contentOf(path).replace("\n", "\r\n"));
        const Result<Profile> read = readProfile(folder.path());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY(*read == sample::profile());
    }

    void listsComeOneByOne()
    {
        const QTemporaryDir folder;
        QVERIFY(writeProfile(sample::profile(), folder.path()));
        const ProfileLists all = readLists(folder.path());
        QCOMPARE(all.mistakes, std::vector<FileMistake>());
        QVERIFY(all.profile == sample::profile());
        QCOMPARE(all.lists.size(), 18u);
        const QTemporaryDir part;
        QVERIFY(QFile::copy(folder.filePath(u"duties.json"_s), part.filePath(u"duties.json"_s)));
        const ProfileLists some = readLists(part.path());
        QCOMPARE(some.lists, std::vector{"duties"_L1});
        QVERIFY(some.profile.duties == sample::profile().duties);
    }

    void listsInOneFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"book.json"_s);
        QVERIFY(writeProfileFile(sample::profile(), path));
        const ProfileLists all = readLists(path);
        QCOMPARE(all.mistakes, std::vector<FileMistake>());
        QVERIFY(all.profile == sample::profile());
        overwrite(path, R"({"units": [{"key": "gas"}], "people": []})");
        const ProfileLists some = readLists(path);
        QCOMPARE(some.lists, std::vector{"units"_L1});
        QCOMPARE(some.mistakes, std::vector<FileMistake>({{u"book.json"_s, u"people"_s, u"there is no such list"_s}}));
    }

    void mistakesOfListsHaveTheirPlaces()
    {
        const QTemporaryDir folder;
        overwrite(folder.filePath(u"units.json"_s), R"([{"key": 7}, {"dutyPhones": [{"number": 8}]}])");
        overwrite(folder.filePath(u"duties.json"_s), "[");
        const ProfileLists read = readLists(folder.path());
        QVERIFY(read.lists.empty());
        QCOMPARE(read.mistakes.size(), 3u);
        QCOMPARE(read.mistakes[0], (FileMistake{u"units.json"_s, u"units[0].key"_s, u"expected text, got number"_s}));
        QCOMPARE(read.mistakes[1].where, u"units[1].dutyPhones[0].number"_s);
        QCOMPARE(read.mistakes[2].file, u"duties.json"_s);
        const QTemporaryDir empty;
        QCOMPARE(readLists(empty.path()).mistakes.size(), 1u);
        QCOMPARE(readLists(empty.filePath(u"nowhere.json"_s)).mistakes.size(), 1u);
    }

    void saysWhereItMayNotWrite()
    {
        const QTemporaryDir folder;
        overwrite(folder.filePath(u"file"_s), "no folder");
        const Result<> written = writeProfile(sample::profile(), folder.filePath(u"file/inside"_s));
        QVERIFY(!written);
        QVERIFY2(written.error().detail.contains(u"file/inside"_s), qPrintable(written.error().detail));
    }
};

QTEST_GUILESS_MAIN(ProfileFolderTest)
#include "profilefoldertest.moc"
