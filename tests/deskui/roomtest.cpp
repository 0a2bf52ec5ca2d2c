// SPDX-License-Identifier: GPL-3.0-or-later
// The duty room's window, worked with keys.
#include "testdesk.h"

#include "deskmodels/dispatchlogmodel.h"
#include "deskui/panels/attachmentstrip.h"
#include "deskui/panels/callupcard.h"
#include "deskui/panels/roomorders.h"
#include "deskui/roomwindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace liandong;
using namespace Qt::StringLiterals;
using sample::id;

namespace {

struct Room
{
    Room()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not get the keyboard");
    }

    [[nodiscard]] RoomOrders &orders() { return *window.findChild<RoomOrders *>(); }

    TestDesk seat{sample::dutyRoom(sample::water())};
    RoomWindow window{seat.desk};
};

} // namespace

class RoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }

    void oneKeyAcknowledges()
    {
        Room room;
        QCOMPARE(room.orders().count(), 0);
        room.seat.source.bring(1, OrderState::Given);
        QCOMPARE(room.orders().count(), 1);
        QCOMPARE(room.seat.desk.selectedOrder()->id, id<OrderId>(1));
        press(Qt::Key_F2);
        QVERIFY(room.seat.newest<AdvanceOrder>());
        QCOMPARE(room.seat.newest<AdvanceOrder>()->to, OrderState::Acknowledged);
        room.seat.carryOut();
        press(Qt::Key_F2); // nothing waits for it any more
        QCOMPARE(room.seat.asked(), 1);
    }

    void whatIsDueFirstIsOnTop()
    {
        Room room;
        room.seat.source.bring(1, OrderState::Acknowledged); // arrival in half an hour
        room.seat.source.bring(2, OrderState::Given); // acknowledgement in three minutes
        room.seat.source.playThrough(3);
        QCOMPARE(room.orders().count(), 2);
        room.orders().setCurrentRow(0);
        QCOMPARE(room.seat.desk.selectedOrder()->id, id<OrderId>(2));
        const RoomFigures figures
            = roomFigures(room.seat.source.world(), sample::water(), room.seat.source.serviceNow());
        QCOMPARE(figures.toDo, 2);
        QCOMPARE(figures.soFar.arrivals, 1);
        QCOMPARE(figures.soFar.arrivedInTime, 1);
    }

    /// What the centre has to review is no work of the room's; it stands last and says so once.
    void anOrderInReviewIsNotToDo()
    {
        Room room;
        TestSource &source = room.seat.source;
        source.bring(1, OrderState::WrittenFeedbackGiven);
        source.bring(2, OrderState::Acknowledged);
        const auto figures = [&] { return roomFigures(source.world(), sample::water(), source.serviceNow()); };
        QCOMPARE(figures().toDo, 1);
        QCOMPARE(figures().inReview, 1);
        QCOMPARE(room.orders().count(), 2);
        const QString inReview = room.orders().item(1)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(inReview.startsWith(u"Awaits the centre's review"), qPrintable(inReview));
        QVERIFY2(!inReview.contains(u"Written feedback"_s), qPrintable(inReview));
        QVERIFY(labelsOf(room.window).filter(u"To do: 1 · awaiting review: 1"_s).size() == 1);
        source.others(AdvanceOrder{id<IncidentId>(1), id<OrderId>(1), OrderState::LeftScene, {}, u"缺照片"_s});
        QCOMPARE(figures().toDo, 2);
        QCOMPARE(figures().inReview, 0);
        bool returned = false;
        for (int row = 0; row < room.orders().count(); ++row)
            returned |= room.orders().item(row)->data(Qt::AccessibleTextRole).toString().contains(u"Returned for"_s);
        QVERIFY(returned);
    }

    /// What happened so far, by whom and when, beside the order.
    void theCourseOfItsIncident()
    {
        Room room;
        room.seat.source.bring(1, OrderState::Arrived);
        auto *tabs = room.window.findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        const auto *course = qobject_cast<QTableView *>(tabs->currentWidget());
        QVERIFY(course && course->isVisible());
        const int before = course->model()->rowCount();
        QVERIFY(before > 3);
        room.seat.source.advance(1, OrderState::OralFeedbackGiven);
        QCOMPARE(course->model()->rowCount(), before + 1);
        const auto cell = [&](int role) { return course->model()->index(before, 0).data(role).toString(); };
        QVERIFY(!cell(LogLinesModel::TimeRole).isEmpty());
        QCOMPARE(cell(LogLinesModel::KindRole), u"OrderAdvanced"_s);
        QVERIFY(cell(LogLinesModel::WhoRole).contains(room.seat.source.other.name));
    }

    /// The service counts; the link may be away and come back.
    void figuresByMonth()
    {
        Room room;
        Replica &replica = room.seat.desk.replica();
        room.window.findChild<QPushButton *>(u"byMonth"_s)->click();
        auto *dialog = openDialog();
        QVERIFY(dialog);
        const auto *state = dialog->findChild<QLabel *>(u"figuresState"_s);
        const auto *table = dialog->findChild<QTableView *>();
        QVERIFY(state->text().startsWith(u"The service is older"_s)); // nobody greeted this seat
        room.seat.source.setLink(LinkState::Away);
        QVERIFY(state->text().contains(u"the link is away"_s));
        Q_EMIT replica.unitFiguresCounted({.request = 7, .unit = sample::water(), .months = {{}}});
        QCOMPARE(table->model()->rowCount(), 0);
        press(Qt::Key_Escape);
        QVERIFY(!openDialog());
    }

    void theWholeJobByKeys()
    {
        Room room;
        room.seat.source.bring(1, OrderState::LeftScene);
        press(Qt::Key_F8, Qt::ControlModifier);
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        QVERIFY(tabTo(dialog->findChild<QPlainTextEdit *>()));
        write(u"更换管道三米"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(room.seat.newest<SubmitWrittenFeedback>());
        QCOMPARE(room.seat.newest<SubmitWrittenFeedback>()->author, sample::dutyRoom(sample::water()).name);
    }

    /// It rings until somebody answers, and stays on the screen until the equipment is back.
    void equipmentAskedForIsAnswered()
    {
        Room room;
        TestSource &source = room.seat.source;
        QSignalSpy alarms(&room.seat.desk.alarms(), &AlarmRules::raised);
        const auto card = [&] { return room.window.findChild<CallUpCard *>(); };
        source.open(1);
        source.others(CallUpEquipment{.incident = id<IncidentId>(1),
            .callUp = id<CallUpId>(1),
            .unit = sample::water(),
            .equipment = {},
            .what = u"水泵"_s,
            .quantity = 2,
            .instruction = {},
            .neededBy = source.serviceNow() + std::chrono::minutes(30),
            .returnBy = {}});
        QTRY_VERIFY(card() && card()->isVisible());
        QTRY_COMPARE(alarms.size(), 1);
        QCOMPARE(alarms.front().front().value<Alarm>().kind, AlarmKind::CallUpReceived);
        QVERIFY(room.window.findChild<QLabel *>(u"whereTo"_s)
                ->text()
                .contains(source.world().incident(id<IncidentId>(1))->place.text));
        QVERIFY(!room.window.findChild<QToolButton *>(u"callUp%1"_s.arg(int(CallUpState::Withdrawn))));
        for (const CallUpState to : {CallUpState::Agreed, CallUpState::Delivered, CallUpState::Returned}) {
            auto *button = room.window.findChild<QToolButton *>(u"callUp%1"_s.arg(int(to)));
            QVERIFY2(button && button->isEnabled(), qPrintable(QString::number(int(to))));
            button->click();
            QVERIFY(room.seat.newest<AdvanceCallUp>());
            QCOMPARE(room.seat.newest<AdvanceCallUp>()->to, to);
            room.seat.carryOut();
            QTRY_VERIFY(!card() || !room.window.findChild<QToolButton *>(u"callUp%1"_s.arg(int(to))));
        }
        QTRY_VERIFY(!card());
    }

    /// Nothing that a duty room may not do can be asked for here.
    void onlyItsOwnActions()
    {
        Room room;
        room.seat.source.bring(1, OrderState::Given);
        for (const auto &[key, modifier] :
            {std::pair(Qt::Key_F3, Qt::NoModifier), {Qt::Key_F10, Qt::NoModifier}, {Qt::Key_F6, Qt::ControlModifier}})
            press(key, modifier);
        QVERIFY(!openDialog());
        QCOMPARE(room.seat.asked(), 0);
    }
};

QTEST_MAIN(RoomTest)
#include "roomtest.moc"
