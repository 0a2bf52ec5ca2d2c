// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are no spreadsheets, broken ones, and those that ask for too much: a clear word, never a crash.
#include "sheets/bookof.h"
#include "sheets/sheetfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace liandong;
using namespace liandong::sheetfile;
using namespace Qt::StringLiterals;

namespace {

QByteArray soundFile()
{
    return xlsx({{u"单位"_s, {texts({u"单位名称"_s, u"简称"_s}), texts({u"环卫所"_s, u"环卫"_s})}}});
}

SheetMistake onlyMistake(const QByteArray &file)
{
    const auto read = readWorkbookBytes(file);
    if (read || read.error().size() != 1)
        return {.reason = SheetReason::IgnoredSheet};
    return read.error().front();
}

QByteArray compoundFile(const QByteArray &content)
{
    return QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(500, '\0') + content + QByteArray(3'000, '\0');
}

QByteArray withSheet(const QByteArray &rows, const QByteArray &strings = {})
{
    return zipped(smallestXlsx(rows, strings));
}

} // namespace

class BrokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs_data();
    void saysWhatItIs();
    void cutAnywhere();
    void aFileThatIsNotThere();
    void aBombStaysSmall();
    void aMillionRows();
    void aMillionRepeatedRows();
    void entitiesDoNotGrow();
    void oddReferencesAreTaken();
};

void BrokenTest::saysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<SheetReason>("reason");
    using enum SheetReason;
    QTest::newRow("nothing") << QByteArray() << NotASpreadsheet;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(1'000, 'x') << NotASpreadsheet;
    QTest::newRow("a list of commas") << QByteArray("单位,电话\n") << NotASpreadsheet;
    QTest::newRow("an old .xls") << compoundFile("Workbook") << NotASpreadsheet;
    QByteArray encrypted;
    for (const char c : QByteArray("EncryptedPackage"))
        encrypted.append(c).append('\0');
    QTest::newRow("with a password") << compoundFile(encrypted) << Encrypted;
    QTest::newRow("an ODS with a password")
        << zipped({{u"content.xml"_s, "\x01\x02\x03"}, {u"META-INF/manifest.xml"_s, "<m:encryption-data/>"}})
        << Encrypted;
    QTest::newRow("another package") << zipped({{u"word/document.xml"_s, "<document/>"}}) << NotASpreadsheet;
    QTest::newRow("an empty package") << zipped({}) << NotASpreadsheet;
    QTest::newRow("half of one") << soundFile().first(soundFile().size() / 2) << Damaged;
    QTest::newRow("broken XML") << ods(u"<table:table table:name=\"units\"><table:table-row>"_s) << Damaged;
    QTest::newRow("no known sheet") << xlsx({{u"Sheet1"_s, {texts({u"x"_s})}}}) << NoKnownSheet;
    QTest::newRow("no heading") << xlsx({{u"units"_s, {texts({u"x"_s})}}}) << NoHeader;
}

void BrokenTest::saysWhatItIs()
{
    QFETCH(const QByteArray, file);
    QFETCH(const SheetReason, reason);
    QCOMPARE(onlyMistake(file).reason, reason);
}

void BrokenTest::cutAnywhere()
{
    const QByteArray whole = soundFile();
    QVERIFY(readWorkbookBytes(whole));
    for (qsizetype size = 0; size < whole.size(); size += 7)
        QVERIFY2(!readWorkbookBytes(whole.first(size)), qPrintable(QString::number(size)));
}

void BrokenTest::aFileThatIsNotThere()
{
    const QTemporaryDir folder;
    const auto read = readWorkbook(folder.filePath(u"none.xlsx"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().front().reason, SheetReason::CannotOpen);
    QVERIFY(!readWorkbook(folder.path()));
}

void BrokenTest::aBombStaysSmall()
{
    const QByteArray zeros(150'000'000, ' ');
    const QByteArray bomb = zipped({{u"content.xml"_s, QByteArray("<a>" + zeros + "</a>")}});
    QVERIFY(bomb.size() < 1'000'000);
    QCOMPARE(onlyMistake(bomb).reason, SheetReason::TooBig);
}

void BrokenTest::aMillionRows()
{
    QByteArray rows;
    for (int i = 1; i <= 1'000'000; ++i)
        rows += "<row><c><v>1</v></c></row>";
    const SheetMistake mistake = onlyMistake(withSheet(rows));
    QCOMPARE(mistake.reason, SheetReason::TooManyRows);
    QCOMPARE(mistake.sheet, u"units"_s);
    QCOMPARE(mistake.expected, u"200000"_s);
}

void BrokenTest::aMillionRepeatedRows()
{
    const QString cell
        = u"<table:table-cell table:number-columns-repeated=\"%1\" office:value-type=\"float\" office:value=\"1\"/>"_s;
    const QString row
        = u"<table:table table:name=\"units\"><table:table-row table:number-rows-repeated=\"%1\">%2</table:table-row></table:table>"_s;
    QCOMPARE(onlyMistake(ods(row.arg(2'000'000'000).arg(cell.arg(1)))).reason, SheetReason::TooManyRows);
    QCOMPARE(onlyMistake(ods(row.arg(1'000).arg(cell.arg(2'000'000'000)))).reason, SheetReason::TooManyCells);
}

void BrokenTest::entitiesDoNotGrow()
{
    QByteArray content = "<!DOCTYPE a [<!ENTITY a0 'xxxxxxxxxx'>";
    for (int i = 1; i < 12; ++i) {
        const QByteArray below = "&a" + QByteArray::number(i - 1) + ';';
        content += "<!ENTITY a" + QByteArray::number(i) + " '" + below.repeated(10) + "'>";
    }
    content += "]><a>&a11;</a>";
    QCOMPARE(onlyMistake(zipped({{u"content.xml"_s, content}})).reason, SheetReason::Damaged);
}

/// References that lead nowhere, cells without a place, strings in pieces, escapes.
void BrokenTest::oddReferencesAreTaken()
{
    const auto read = readWorkbookBytes(
        withSheet("<row r='1'><c t='s' r='A1'><v>0</v></c><c "
                  "t='inlineStr'><is><t>short</t><r><t>Name</t></r></is></c><c r='ZZZZ1'><v>1</v></c></row>"
                  "<row><c t='s'><v>1</v></c><c t='s'><v>2</v></c><c t='s'><v>99</v></c><c "
                  "t='s'><v>-1</v></c><c><v>NaN</v></c></row>",
            "<si><t>name</t></si><si><r><t>环</t></r><r><t>卫所</t></r><rPh><t>xx</t></rPh></"
            "si><si><t>环_x000D__x0041_卫</t></si>"));
    QVERIFY2(read, qPrintable(read ? QString() : linesOf(read.error())));
    QCOMPARE(read->profile.units.at(0).name, u"环卫所"_s);
    QCOMPARE(read->profile.units.at(0).shortName, u"环A卫"_s);
}

QTEST_APPLESS_MAIN(BrokenTest)
#include "brokentest.moc"
