// SPDX-License-Identifier: GPL-3.0-or-later
// The import of a large rule book where it works: from the page over a real service to another seat.
#include "deskmodels/itemfields.h"
#include "deskmodels/replicasource.h"
#include "deskui/settings/exchangepage.h"
#include "deskui/settings/importfile.h"
#include "profile/profilefolder.h"
#include "sheets/workbook.h"
#include "support/fakeroom.h"
#include "support/sampleworld.h"
#include "wire/messagecodec.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 5'000;

DutyKey dutyKey(int n)
{
    return DutyKey(u"fresh-%1"_s.arg(n, 4, 10, QChar(u'0')));
}

/// The sample's rule book and five thousand duties more.
RuleBook large(const QString &text)
{
    RuleBook book = sample::world();
    const std::array units{sample::police(), sample::water(), sample::power(), sample::housing(), sample::market()};
    const std::array categories{"burst-main"_L1, "power-line"_L1, "fallen-tree"_L1, "food-poisoning"_L1};
    for (int n = 0; n < kRows; ++n) {
        Duty duty{.key = dutyKey(n),
            .unit = units[size_t(n) % units.size()],
            .category = sample::category(categories[size_t(n) % categories.size()]),
            .role = DutyRole(n % 5),
            .text = text + QString::number(n) + u"：接到派单后赶到现场，处置完毕口头反馈并在十二小时内书面反馈"_s,
            .words = {u"停水%1"_s.arg(n), u"爆管"_s, u"漏水"_s},
            .clause = u"样本方案 附件 第%1项"_s.arg(n)};
        book.duties.emplace(duty.key, duty);
    }
    return book;
}

/// Three mistakes, far apart.
RuleBook spoilt(RuleBook book)
{
    book.duties.at(dutyKey(17)).text.clear();
    book.duties.at(dutyKey(2'500)).unit = UnitKey(u"nobody"_s);
    Duty &late = book.duties.at(dutyKey(4'999));
    late.validFrom = sample::kMorning;
    late.validTo = sample::kMorning - std::chrono::days(1);
    return book;
}

void write(const RuleBook &book, const QString &path)
{
    const Result<> written = path.endsWith(u".xlsx") ? writeWorkbook(path, book)
        : path.endsWith(u".json")                    ? writeProfileFile(profileOf(book), path)
                                                     : writeProfile(profileOf(book), path);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
}

QString placesOf(const ImportedFile &file)
{
    QStringList places;
    for (const ImportMistake &mistake : file.mistakes)
        places += QStringList{mistake.where, mistake.row, mistake.column}.join(u'|');
    return places.join(u'\n');
}

} // namespace

class ImportRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveThousandRows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("places");
        const auto places = [](const QString &where) {
            const auto at = [&](const QString &key, const char *member) {
                return QStringList{where, key, labelOf(*itemField(u"Duty", member))}.join(u'|');
            };
            return QStringList{
                at(u"fresh-0017"_s, "text"), at(u"fresh-2500"_s, "unit"), at(u"fresh-4999"_s, "validTo")};
        };
        QTest::newRow("spreadsheet") << u"book.xlsx"_s << QStringList();
        QTest::newRow("JSON file") << u"book.json"_s << places(u"duties"_s);
        QTest::newRow("folder") << u"book"_s << places(u"duties.json"_s);
    }

    void fiveThousandRows()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, places);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        FakeRoom room(1);
        FakeSeat &seat = room.addSeat(sample::theAdministrator());
        ReplicaSource source(seat.replica());
        Desk desk(seat.replica(), source);
        ExchangePage page(desk, nullptr);
        auto *send = page.findChild<QPushButton *>(u"send"_s);
        QVERIFY(room.settle());
        const World before = room.world();

        write(spoilt(large(u"职责"_s)), path);
        const ImportedFile broken = readImport(path, source.world());
        QCOMPARE(broken.mistakes.size(), 3u);
        if (!places.isEmpty())
            QCOMPARE(placesOf(broken), places.join(u'\n'));
        page.read(path);
        QVERIFY(!send->isEnabled());
        QVERIFY(room.settle());
        QVERIFY(room.world() == before);

        write(large(u"职责"_s), path);
        page.read(path);
        QVERIFY(send->isEnabled());
        send->click();
        QVERIFY(room.settle());
        QCOMPARE(room.world().duties.size(), before.duties.size() + kRows);
        QCOMPARE(room.world().duties.at(dutyKey(4'999)), large(u"职责"_s).duties.at(dutyKey(4'999)));
        QTRY_VERIFY(!send->isEnabled()); // told, and put away

        // All of them changed: what was and what is to be travel together.
        write(large(u"新的职责"_s), path);
        page.read(path);
        send->click();
        QVERIFY(room.settle());
        QVERIFY(room.world().duties.at(dutyKey(0)).text.startsWith(u"新的职责"_s));
        QVERIFY(room.world().duties.at(dutyKey(4'999)).text.startsWith(u"新的职责"_s));
        QCOMPARE(room.trouble(), QString());
    }

    void whatSomebodyElseChangedMeanwhileIsNotOverwritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"book.json"_s);
        FakeRoom room;
        FakeSeat &one = room.addSeat(sample::theAdministrator());
        FakeSeat &two = room.addSeat(sample::theAdministrator());
        ReplicaSource source(one.replica());
        Desk desk(one.replica(), source);
        ExchangePage page(desk, nullptr);
        QVERIFY(room.settle());
        RuleBook book = sample::world();
        book.units.at(sample::water()).shortName = u"水厂"_s;
        book.units.at(sample::power()).shortName = u"电力"_s;
        write(book, path);
        page.read(path);
        const Unit water = two.world().units.at(sample::water());
        Unit theirs = water;
        theirs.shortName = u"供水"_s;
        two.submit(EditRuleBook{{{water, theirs}}});
        QVERIFY(room.settle());
        page.findChild<QPushButton *>(u"send"_s)->click();
        QVERIFY(room.settle());
        QCOMPARE(room.world().units.at(sample::water()).shortName, u"供水"_s);
        QCOMPARE(room.world().units.at(sample::power()).shortName, u"供电公司"_s); // nothing by halves
        QTRY_VERIFY(page.findChild<QLabel *>(u"result"_s)->text().contains(u"Nothing was imported"_s));
    }

    /// What five thousand changed duties weigh on the wire.
    void aLargeImportFitsIntoAFrame()
    {
        EditRuleBook edit;
        const RuleBook from = large(u"职责"_s);
        const RuleBook to = large(u"新的职责"_s);
        for (int n = 0; n < kRows; ++n)
            edit.edits.push_back({from.duties.at(dutyKey(n)), to.duties.at(dutyKey(n))});
        const QByteArray frame = wire::encode(wire::Submit{sample::id<CommandId>(1), edit});
        QCOMPARE_LE(frame.size(), qsizetype(wire::kMaxFrameFromAdministrator) / 3);
    }
};

QTEST_MAIN(ImportRoom)
#include "importroom.moc"
