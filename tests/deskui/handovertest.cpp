// SPDX-License-Identifier: GPL-3.0-or-later
// A shift is handed over and taken over.
#include "testdesk.h"

#include "deskui/dialogs/handoverdialog.h"
#include "deskui/panels/statusstrip.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextBrowser>
#include <QToolButton>

using namespace liandong;
using namespace Qt::StringLiterals;

class HandOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }
    void writtenDownAndSigned();
    void signedBySomebodyElse();
    void theSamePersonIsTold();
    void theStripSaysThatOneWaits();

private:
    static void begin(TestSource &source)
    {
        source.others(BeginHandOver{sample::id<HandOverId>(1), 8, u"水厂停水到六点"_s});
    }
};

void HandOverTest::writtenDownAndSigned()
{
    TestDesk seat;
    seat.source.bring(1, OrderState::Given);
    auto *dialog = new HandOverDialog(seat.desk, nullptr);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto *page = dialog->findChild<QTextBrowser *>();
    QVERIFY(page->toPlainText().contains(seat.source.incident(1).number));
    dialog->findChild<QSpinBox *>(u"hours"_s)->setValue(1);
    dialog->findChild<QPlainTextEdit *>(u"words"_s)->setPlainText(u"盯住资江路"_s);
    seat.source.bring(2, OrderState::Given); // what is open changes, what is typed stays
    QTRY_VERIFY(page->toPlainText().contains(seat.source.incident(2).number));
    dialog->findChild<QPushButton *>(u"sign"_s)->click();
    const auto *asked = seat.newest<BeginHandOver>();
    QVERIFY(asked);
    QCOMPARE(asked->hours, 1);
    QCOMPARE(asked->notes, u"盯住资江路"_s);
    seat.carryOut();
    QCOMPARE(seat.source.world().handOvers.size(), 1);
    QTRY_COMPARE(dialog->findChild<QListWidget *>()->count(), 2);
    QTRY_VERIFY(page->toPlainText().contains(u"盯住资江路"_s));
    dialog->close();
}

void HandOverTest::signedBySomebodyElse()
{
    TestDesk seat;
    begin(seat.source);
    auto *dialog = new HandOverDialog(seat.desk, nullptr);
    dialog->show();
    auto *page = dialog->findChild<QTextBrowser *>();
    QVERIFY(page->toPlainText().contains(u"水厂停水到六点"_s)); // what waits is shown first
    dialog->findChild<QPlainTextEdit *>(u"words"_s)->setPlainText(u"知道了"_s);
    dialog->findChild<QPushButton *>(u"sign"_s)->click();
    seat.carryOut();
    QCOMPARE(seat.source.world().handOvers.front().to->name, seat.source.self.name);
    QTRY_VERIFY(page->toPlainText().contains(u"知道了"_s));
    QVERIFY(!dialog->findChild<QPushButton *>(u"sign"_s)->isVisible());
    dialog->close();
}

void HandOverTest::theSamePersonIsTold()
{
    TestDesk seat;
    seat.source.own(BeginHandOver{sample::id<HandOverId>(1), 8, {}});
    auto *dialog = new HandOverDialog(seat.desk, nullptr);
    dialog->show();
    dialog->findChild<QPushButton *>(u"sign"_s)->click();
    seat.refuse({RefusalReason::SamePerson, {}, {}, {}});
    QVERIFY(labelsOf(*dialog).join(u' ').contains(u"Somebody else"_s));
    dialog->close();
}

void HandOverTest::theStripSaysThatOneWaits()
{
    TestDesk seat;
    StatusStrip strip(seat.desk);
    strip.show();
    auto *waits = strip.findChild<QToolButton *>(u"handOverWaits"_s);
    auto *rosters = strip.findChild<QToolButton *>(u"rosterWarnings"_s);
    QVERIFY(!waits->isVisible());
    QVERIFY(!rosters->isVisible());
    begin(seat.source);
    QVERIFY(waits->isVisible());
    const QSignalSpy asked(&strip, &StatusStrip::handOverAsked);
    waits->click();
    QCOMPARE(asked.count(), 1);
    seat.source.own(SignHandOver{sample::id<HandOverId>(1), {}});
    QVERIFY(!waits->isVisible());
    RosterMonth roster = sample::roster(sample::water(), 3);
    roster.shifts.erase(roster.shifts.begin() + 1);
    seat.source.happen(RosterMonthPut{roster});
    QVERIFY(rosters->isVisible());
}

QTEST_MAIN(HandOverTest)
#include "handovertest.moc"
