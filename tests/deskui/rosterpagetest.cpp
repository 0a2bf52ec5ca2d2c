// SPDX-License-Identifier: GPL-3.0-or-later
// A unit's month, filled in with keys.
#include "testdesk.h"

#include "deskmodels/rosteredits.h"
#include "deskui/dialogs/formdialog.h"
#include "deskui/settings/rosterpage.h"
#include "deskui/settings/settingswindow.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 21);

class Bench
{
public:
    explicit Bench(const Actor &actor = sample::theSupervisor())
        : seat(actor)
        , window(seat.desk, nullptr)
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not get the keyboard");
        window.showRoster(sample::water(), kToday);
    }
    [[nodiscard]] QTableView &month() const { return *window.findChild<QTableView *>(u"rosterMonth"_s); }
    [[nodiscard]] QTableWidget &turns() const { return *window.findChild<QTableWidget *>(u"rosterTurns"_s); }
    [[nodiscard]] QPushButton &button(const QString &name) const { return *window.findChild<QPushButton *>(name); }
    [[nodiscard]] QString shown(QDate day) const
    {
        const auto *model = static_cast<const RosterCalendarModel *>(month().model());
        return model->indexOf(day).data().toString();
    }

    TestDesk seat;
    SettingsWindow window;
};

} // namespace

class RosterPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }
    void namesAreTypedIntoADay();
    void aMonthIsFilledInTurn();
    void lastMonthIsCopied();
    void aTurnIsAddedAndRemoved();
    void whoMayNotReads();
};

void RosterPageTest::namesAreTypedIntoADay()
{
    Bench bench;
    bench.month().setFocus();
    press(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    line->setText(u"张三、李四"_s);
    press(Qt::Key_Return);
    QVERIFY(bench.seat.newest<EditRuleBook>());
    bench.seat.carryOut();
    QTRY_COMPARE(bench.shown(kToday), u"张三\n李四"_s);
    QTRY_COMPARE(bench.turns().rowCount(), 2);
}

void RosterPageTest::aMonthIsFilledInTurn()
{
    Bench bench;
    bench.button(u"fillRoster"_s).click();
    auto *form = openDialog<FormDialog>();
    QVERIFY(form);
    form->findChild<QPlainTextEdit *>(u"people"_s)->setPlainText(u"甲 13800000001\n乙"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    bench.seat.carryOut();
    QTRY_COMPARE(bench.shown(kToday), u"甲"_s);
    QTRY_COMPARE(bench.shown(QDate(2026, 11, 30)), u"乙"_s);
    QTRY_VERIFY(!openDialog());
}

void RosterPageTest::lastMonthIsCopied()
{
    Bench bench;
    bench.seat.source.happen(RosterMonthPut{sample::roster(sample::water(), 9)});
    bench.button(u"nextMonth"_s).click();
    QTRY_COMPARE(bench.shown(QDate(2026, 12, 19)), QString());
    bench.button(u"copyRoster"_s).click();
    bench.seat.carryOut();
    QTRY_COMPARE(bench.shown(QDate(2026, 12, 19)), u"张三\n王五"_s);
}

void RosterPageTest::aTurnIsAddedAndRemoved()
{
    Bench bench;
    QVERIFY(!bench.button(u"removeTurn"_s).isEnabled());
    bench.button(u"addTurn"_s).click();
    auto *form = openDialog<FormDialog>();
    QVERIFY(form);
    form->findChild<QLineEdit *>(u"officer"_s)->setText(u"赵六"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    bench.seat.carryOut();
    const std::vector<Shift> turns = turnsOn(bench.seat.source.world(), sample::water(), kToday);
    QCOMPARE(turns.size(), 1);
    QCOMPARE(turns.front().from, sample::kMorning); // eight at the centre, whatever zone the machine is in
    QTRY_COMPARE(bench.turns().rowCount(), 1);
    QTRY_VERIFY(!openDialog());
    bench.turns().selectRow(0);
    QVERIFY(bench.button(u"removeTurn"_s).isEnabled());
    bench.button(u"removeTurn"_s).click();
    bench.seat.carryOut();
    QTRY_COMPARE(bench.turns().rowCount(), 0);
}

void RosterPageTest::whoMayNotReads()
{
    Bench bench(sample::theOperator());
    bench.seat.source.happen(RosterMonthPut{sample::roster(sample::water(), 1)});
    QTRY_COMPARE(bench.shown(kToday), u"张三\n王五"_s);
    for (const QString &name : {u"fillRoster"_s, u"copyRoster"_s, u"addTurn"_s, u"removeTurn"_s, u"editTurn"_s})
        QVERIFY2(!bench.button(name).isEnabled(), qPrintable(name));
    QVERIFY(labelsOf(bench.window).join(u' ').contains(u"Only administrators"_s));
}

QTEST_MAIN(RosterPageTest)
#include "rosterpagetest.moc"
