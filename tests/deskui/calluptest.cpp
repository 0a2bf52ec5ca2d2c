// SPDX-License-Identifier: GPL-3.0-or-later
// Equipment is searched, called up, delivered and given back, worked with keys.
#include "testdesk.h"

#include "deskui/dialogs/formdialog.h"
#include "deskui/mainwindow.h"
#include "deskui/panels/callupcard.h"
#include "deskui/panels/calluppanel.h"
#include "deskui/panels/equipmentpanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

class Bench
{
public:
    Bench()
        : window(seat.desk)
    {
        Equipment pump = sample::pump(u"pump", sample::water());
        pump.position = sample::inTown();
        seat.source.happen(EquipmentPut{pump});
        seat.source.bring(1, OrderState::Given);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not get the keyboard");
        seat.desk.select(sample::id<IncidentId>(1));
    }
    [[nodiscard]] const std::vector<CallUp> &callUps() const { return seat.source.incident(1).callUps; }
    /// The pump, two of them, with keys only.
    void callUpTwo()
    {
        press(Qt::Key_7, Qt::AltModifier);
        write(u"抽水"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        auto *form = openDialog<FormDialog>();
        QVERIFY(form);
        form->findChild<QSpinBox *>(u"quantity"_s)->setValue(2);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    [[nodiscard]] QToolButton *step(CallUpState to) const
    {
        return window.findChild<QToolButton *>(u"callUp%1"_s.arg(int(to)));
    }

    TestDesk seat;
    MainWindow window;
};

} // namespace

class CallUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }
    void theListIsThereAndReached();
    void fromTheSearchToTheReturn();
    void declinedWithAReason();
    void somethingNotListed();
    void aRefusalStaysInTheForm();
};

/// The list shows a few rows where it lies by default, and Down leads into it.
void CallUpTest::theListIsThereAndReached()
{
    Bench bench;
    press(Qt::Key_7, Qt::AltModifier);
    write(u"抽水"_s);
    auto *list = bench.window.findChild<QTableView *>(u"equipment"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    press(Qt::Key_Down);
    QVERIFY(list->hasFocus());
    QCOMPARE(list->currentIndex().row(), 0);
    EquipmentPanel panel(bench.seat.desk);
    panel.resize(430, 220); // what the dock has at 1600 x 1000
    panel.show();
    list = panel.findChild<QTableView *>(u"equipment"_s);
    QTRY_VERIFY(list->viewport()->height() >= 3 * list->rowHeight(0));
}

void CallUpTest::fromTheSearchToTheReturn()
{
    Bench bench;
    auto *board = bench.window.findChild<CallUpPanel *>();
    QVERIFY(!board->isVisible());
    bench.callUpTwo();
    bench.seat.carryOut();
    QCOMPARE(bench.callUps().size(), 1);
    QCOMPARE(bench.callUps().front().quantity, 2);
    QVERIFY(bench.callUps().front().neededBy > bench.seat.source.serviceNow());
    QTRY_VERIFY(!openDialog());
    QTRY_VERIFY(board->isVisible());
    for (const CallUpState to : {CallUpState::Agreed, CallUpState::Delivered, CallUpState::Returned}) {
        QTRY_VERIFY(bench.step(to));
        bench.step(to)->click();
        bench.seat.carryOut();
        QCOMPARE(bench.callUps().front().state, to);
    }
    QTRY_VERIFY(!board->isVisible());
    QVERIFY(bench.window.findChild<CallUpCard *>()->isVisible());
}

void CallUpTest::declinedWithAReason()
{
    Bench bench;
    bench.callUpTwo();
    bench.seat.carryOut();
    QTRY_VERIFY(!openDialog());
    QTRY_VERIFY(bench.step(CallUpState::Declined));
    bench.step(CallUpState::Declined)->click();
    auto *form = openDialog<FormDialog>();
    QVERIFY(form);
    form->findChild<QPlainTextEdit *>(u"reason"_s)->setPlainText(u"都在用"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    bench.seat.carryOut();
    QCOMPARE(bench.callUps().front().state, CallUpState::Declined);
    QCOMPARE(bench.callUps().front().steps.back().remark, u"都在用"_s);
}

void CallUpTest::somethingNotListed()
{
    Bench bench;
    for (auto *button : bench.window.findChildren<QPushButton *>()) {
        if (button->text() == u"Not listed…"_s)
            button->click();
    }
    auto *form = openDialog<FormDialog>();
    QVERIFY(form);
    form->findChild<QLineEdit *>(u"what"_s)->setText(u"吊车"_s);
    auto *unit = form->findChild<QComboBox *>(u"unit"_s);
    unit->setCurrentIndex(unit->findData(sample::transport().text()));
    press(Qt::Key_Return, Qt::ControlModifier);
    bench.seat.carryOut();
    QCOMPARE(bench.callUps().front().what, u"吊车"_s);
    QCOMPARE(bench.callUps().front().unit, sample::transport());
}

void CallUpTest::aRefusalStaysInTheForm()
{
    Bench bench;
    bench.callUpTwo();
    bench.seat.refuse({RefusalReason::NotEnough, {}, {}, u"1"_s});
    auto *form = openDialog<FormDialog>();
    QVERIFY(form);
    QVERIFY(labelsOf(*form).join(u' ').contains(u"there are 1"_s));
}

QTEST_MAIN(CallUpTest)
#include "calluptest.moc"
