// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuttexts.h"
#include "testdesk.h"

#include "deskmodels/refusaltext.h"
#include "deskui/callupactions.h"
#include "deskui/commandbar.h"
#include "deskui/dialogs/incidentchooser.h"
#include "deskui/dialogs/orderdialog.h"
#include "deskui/dialogs/threewaydialog.h"
#include "deskui/look/language.h"
#include "deskui/look/theme.h"
#include "deskui/mainwindow.h"
#include "deskui/panels/lifestrip.h"
#include "deskui/roomwindow.h"
#include "deskui/settings/settingswindow.h"
#include "deskui/signin/certificatedialog.h"
#include "deskui/signin/lockwindow.h"
#include "deskui/signin/passworddialog.h"
#include "deskui/signin/signindialog.h"
#include "deskui/wall/wallwindow.h"
#include "secrets/secrets.h"
#include "support/warnings.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSmallestScreen = 1366; ///< wide

/// Equipment on its way, late and asked for; a roster with a hole this evening; a shift that waits to be taken over.
void lendAndRoster(TestSource &source)
{
    Equipment pump = sample::pump(u"pump", sample::water());
    pump.keeper = u"老刘"_s;
    pump.phone = u"13900000009"_s;
    pump.place = u"抢修班仓库"_s;
    pump.position = sample::inTown();
    source.happen(EquipmentPut{pump});
    Equipment lamp = sample::pump(u"lamp", sample::power());
    lamp.name = u"移动照明灯塔"_s;
    lamp.state = EquipmentState::UnderRepair;
    source.happen(EquipmentPut{lamp});
    for (const quint32 n : {1u, 2u}) {
        source.others(CallUpEquipment{.incident = sample::id<IncidentId>(4),
            .callUp = sample::id<CallUpId>(n),
            .unit = sample::water(),
            .equipment = pump.key,
            .what = {},
            .quantity = 1,
            .instruction = u"送到资江路口，找现场指挥"_s,
            .neededBy = source.serviceNow() + std::chrono::minutes(n),
            .returnBy = source.serviceNow() + std::chrono::hours(8)});
    }
    source.others(
        AdvanceCallUp{sample::id<IncidentId>(4), sample::id<CallUpId>(2), CallUpState::Delivered, u"老刘"_s, {}});
    source.clock.advance(Milliseconds(100'000));
    RosterMonth roster = sample::roster(sample::water(), 8);
    roster.shifts.erase(roster.shifts.begin() + 1);
    source.happen(RosterMonthPut{roster});
    Detachment crew{DetachmentKey(u"crew"_s), sample::water(), u"管网抢修队"_s, u"老刘"_s, u"13900000009"_s, 12,
        sample::inTown(), false, Readiness::Away, {{u"张三"_s, u"驾驶员"_s, u"13800000001"_s}}};
    source.happen(DetachmentPut{crew});
    source.others(BeginHandOver{sample::id<HandOverId>(1), 12, u"资江路抢修未完，六点前问一次进度"_s});
}

/// A morning in which every order and incident action has something to do.
void playTheMorning(TestSource &source)
{
    using enum OrderState;
    source.playThrough(1);
    source.open(2);
    source.bring(3, Given);
    source.others(
        UrgeUnit{sample::id<IncidentId>(3), sample::id<OrderId>(3), sample::id<UrgingId>(1), u"超过接令时限"_s});
    source.clock.advance(Milliseconds(1'000'000));
    source.bring(4, Arrived);
    source.others(EscalateIncident{sample::id<IncidentId>(4), sample::id<EscalationId>(1),
        u"主干管爆裂，影响三个乡镇供水"_s, u"安化县自来水公司"_s, 2, true, true});
    source.others(AddNote{sample::id<IncidentId>(4), sample::id<NoteId>(1), u"来电人催问，已告知抢修进度"_s});
    source.others(LinkIncidents{sample::id<IncidentId>(4), sample::id<IncidentId>(2)});
    lendAndRoster(source);
    source.bring(5, LeftScene);
    source.bring(6, WrittenFeedbackGiven);
    source.bring(7, Acknowledged);
    source.setPresent({{.session = 1, .seat = source.seat(), .actor = source.self, .looking = {}},
        {.session = 2, .seat = u"席位 2"_s, .actor = sample::theSupervisor(), .looking = sample::id<IncidentId>(4)}});
}

} // namespace

/// Opens every window and dialog in every language and light: nothing is complained about, nothing is cut.
/// LIANDONG_PICTURES=FOLDER keeps a picture of each.
class SelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }

    void everyWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("night");
        for (const char *language : {"zh_CN", "zh_TW", "en"}) {
            QTest::addRow("%s day", language) << QString::fromLatin1(language) << false;
            QTest::addRow("%s night", language) << QString::fromLatin1(language) << true;
        }
    }

    void everyWindow()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, night);
        m_name = language + (night ? u"-night"_s : QString());
        m_complaints.clear();
        {
            const WarningWatch watch;
            const Language words(language);
            Theme::apply(*qApp, night ? Theme::Light::Night : Theme::Light::Day);
            lookAtEmptyWindows(night);
            lookAtTheDesk(night);
            lookAtTheSettings();
            lookAtTheRoom(night);
            if (!watch.text().isEmpty())
                m_complaints += watch.text();
        }
        QVERIFY2(m_complaints.isEmpty(), qPrintable(u'\n' + m_complaints.join(u'\n')));
    }

private:
    void lookAtEmptyWindows(bool night)
    {
        TestDesk seat;
        seat.source.setLink(LinkState::Away);
        seat.source.replace({});
        MainWindow window(seat.desk);
        window.setNight(night);
        look(window, u"desk-empty"_s);
        WallWindow wall(seat.source);
        look(wall, u"wall-empty"_s);
        SignInDialog signIn({}, Role::Operator);
        look(signIn, u"sign-in"_s);
        QTest::keyClick(&signIn, Qt::Key_Return);
        look(signIn, u"sign-in-incomplete"_s);
        lookAtTheGate(seat);
    }

    void lookAtTheGate(TestDesk &seat)
    {
        SignInDialog signIn(u"席位 1"_s, Role::Operator);
        signIn.setWay(SignInDialog::Way::ByPassword);
        signIn.setService(u"127.0.0.1:7110"_s);
        look(signIn, u"sign-in-password"_s);
        signIn.refuse(wire::FarewellReason::WrongPassword, 0);
        look(signIn, u"sign-in-wrong"_s);
        signIn.refuse(wire::FarewellReason::TooManyAttempts, 32);
        look(signIn, u"sign-in-wait"_s);
        for (const auto why : {PasswordDialog::Why::Wanted, PasswordDialog::Why::Forced}) {
            PasswordDialog password(seat.desk.replica(), u"wang"_s, why, nullptr);
            look(password, u"password-%1"_s.arg(int(why)));
            QTest::keyClick(&password, Qt::Key_Return);
            look(password, u"password-incomplete-%1"_s.arg(int(why)));
        }
        const QString shown = QStringList(32, u"A5"_s).join(u':');
        const QString known = QStringList(32, u"5A"_s).join(u':');
        const QDateTime until(QDate(2036, 11, 25), QTime(8, 0));
        CertificateDialog first({u"centre.example:7110"_s, shown, {}, false, until});
        look(first, u"certificate-first"_s);
        CertificateDialog changed({u"centre.example:7110"_s, shown, known, true, until});
        look(changed, u"certificate-changed"_s);
        LockWindow lock(seat.desk, decoyHash());
        lock.resize(1200, 760);
        look(lock, u"lock"_s);
        lock.count({.kind = AlarmKind::NewIncident});
        lock.count({.kind = AlarmKind::NewIncident});
        lock.count({.kind = AlarmKind::DeadlineMissed});
        look(lock, u"lock-ringing"_s);
    }

    void lookAtTheDesk(bool night)
    {
        TestDesk seat(sample::theSupervisor()); // who may do everything at it
        playTheMorning(seat.source);
        MainWindow window(seat.desk);
        window.setNight(night);
        seat.desk.select(sample::id<IncidentId>(4));
        look(window, u"desk"_s);
        lookAtOtherSizes(window);
        lookAtTheMenuOfATextField(window);
        lookAtTheCommandBar(window);
        lookAtDialogsOfActions(seat, window);
        lookAtDialogsAtWork(seat, window);
        window.actions()[ActionId::NewCall].trigger();
        window.findChild<QLineEdit *>(u"number"_s)->setText(u"13900000002"_s);
        window.findChild<QPlainTextEdit *>(u"narrative"_s)->setPlainText(u"水管漏水，电线断了"_s);
        window.findChild<QLineEdit *>(u"place"_s)->setText(u"资江路12号门前"_s);
        window.actions()[ActionId::SaveCall].trigger();
        seat.refuse({RefusalReason::LikelyRepeat, sample::id<IncidentId>(2).text(), {}, {}});
        look(window, u"desk-intake"_s);
        seat.source.setLink(LinkState::Away);
        seat.desk.complain(u"—"_s);
        look(window, u"desk-away"_s);
        seat.source.setLink(LinkState::Joining);
        seat.source.bring(20, OrderState::Given);
        seat.source.clock.advance(Milliseconds(200'000));
        seat.source.open(21);
        seat.source.setLink(LinkState::Live);
        look(window, u"desk-returned"_s);
        WallWindow wall(seat.source);
        seat.source.open(30);
        look(wall, u"wall"_s);
    }

    void lookAtOtherSizes(MainWindow &window)
    {
        const QSize usual = window.size();
        for (const QSize size : {QSize(1366, 728), QSize(1600, 1000), QSize(1920, 1080)}) {
            const QString name = u"desk-%1"_s.arg(size.width());
            window.resize(size);
            look(window, name);
            if (window.size() != size)
                m_complaints += u"%1: is %2 × %3"_s.arg(name).arg(window.width()).arg(window.height());
        }
        window.actions()[ActionId::GoCharts].trigger();
        look(window, u"desk-charts"_s);
        window.findChild<QDockWidget *>(u"charts"_s)->hide();
        window.resize(usual);
    }

    /// A unit's duty room: nothing to do, an order to acknowledge under an urging, one to be written about.
    void lookAtTheRoom(bool night)
    {
        TestDesk seat(sample::dutyRoom(sample::water()));
        RoomWindow window(seat.desk);
        window.setNight(night);
        look(window, u"room-empty"_s);
        playTheMorning(seat.source);
        for (const auto &[name, n] : {std::pair(u"room-given"_s, 3u), {u"room-left"_s, 5u}}) {
            seat.desk.select(sample::id<IncidentId>(n));
            seat.desk.selectOrder(sample::id<OrderId>(n));
            look(window, name);
        }
        window.actions()[ActionId::WrittenFeedback].trigger();
        lookAtOpened(window, u"room-written-feedback"_s);
        window.findChild<QPushButton *>(u"byMonth"_s)->click();
        lookAtOpened(window, u"room-figures"_s);
        window.findChild<QTabWidget *>()->setCurrentIndex(1);
        seat.source.advance(5, OrderState::WrittenFeedbackGiven);
        look(window, u"room-in-review"_s);
    }

    /// Qt's own words are in the language, too.
    void lookAtTheMenuOfATextField(MainWindow &window)
    {
        const std::unique_ptr<QMenu> menu(window.findChild<QLineEdit *>()->createStandardContextMenu());
        if (menu->actions().front()->text().contains(u"Undo") != m_name.startsWith(u"en"))
            m_complaints += u"the menu of a text field says “%1”"_s.arg(menu->actions().front()->text());
        menu->popup(window.pos());
        look(*menu, u"menu-of-a-text-field"_s);
        menu->close();
    }

    void lookAtTheCommandBar(MainWindow &window)
    {
        auto *bar = window.findChild<CommandBar *>();
        QTest::keyClicks(bar, u"28.37, 111.2"_s);
        if (QWidget *popup = QApplication::activePopupWidget()) {
            look(*popup, u"command-bar"_s);
            popup->hide();
        } else {
            m_complaints += u"the command bar offers nothing for a point"_s;
        }
        bar->clear();
    }

    /// Every page of the settings: as an administrator with an item open, with a new one, and of a centre from nothing.
    void lookAtTheSettings()
    {
        TestDesk seat(sample::theAdministrator());
        playTheMorning(seat.source);
        SettingsWindow window(seat.desk, nullptr);
        for (const QString &page : window.pages()) {
            window.turnTo(page);
            window.show();
            auto *items = window.currentPage()->findChild<QTreeView *>(u"items"_s);
            if (items && items->model()->rowCount() > 0)
                items->setCurrentIndex(items->model()->index(0, 0));
            look(window, u"settings-"_s + page);
            if (auto *make = window.currentPage()->findChild<QPushButton *>(u"newItem"_s); make && make->isVisible()) {
                make->click();
                press(Qt::Key_S, Qt::ControlModifier);
                look(window, u"settings-new-"_s + page);
            }
        }
        lookAtTheRoster(window);
        lookAtTwoWhoEditOneUnit(seat, window);
        TestDesk empty(sample::theAdministrator());
        empty.source.replace({});
        SettingsWindow unbuilt(empty.desk, nullptr);
        for (const QString &page : unbuilt.pages()) {
            unbuilt.turnTo(page);
            look(unbuilt, u"settings-empty-"_s + page);
        }
    }

    /// Both values beside the choice between them, and the history with what each did.
    void lookAtTwoWhoEditOneUnit(TestDesk &seat, SettingsWindow &window)
    {
        const Unit standing = seat.source.world().units.at(sample::police());
        seat.source.happen(UnitPut{standing});
        window.turnTo(u"Unit"_s);
        QWidget *page = window.currentPage();
        page->findChild<QPushButton *>(u"discardItem"_s)->click();
        auto *items = page->findChild<QTreeView *>(u"items"_s);
        items->setCurrentIndex({});
        items->setCurrentIndex(items->model()->index(0, 0));
        auto *leader = page->findChild<QLineEdit *>(u"leaderInCharge"_s);
        leader->setText(u"张三"_s);
        Q_EMIT leader->textEdited(leader->text());
        Unit theirs = seat.source.world().units.at(sample::police());
        theirs.leaderInCharge = u"李四"_s;
        theirs.dutyPhones.front().verifiedAt = seat.source.serviceNow();
        seat.source.happen(UnitPut{theirs});
        look(window, u"settings-conflict"_s);
        page->findChild<QPushButton *>(u"historyOfItem"_s)->click();
        seat.source.answerItem();
        QDialog *history = visibleDialog(*page);
        if (!history) {
            m_complaints += u"settings: no history"_s;
            return;
        }
        look(*history, u"settings-history"_s);
        close(history);
    }

    /// Every action whose text ends with dots, and those that open a window without them.
    void lookAtDialogsOfActions(TestDesk &seat, MainWindow &window)
    {
        const std::set<ActionId> others{ActionId::Amend, ActionId::Help, ActionId::About};
        const std::set<ActionId> needAPassword{
            ActionId::LockTime, ActionId::ChangePassword, ActionId::SignOut}; // gatetest
        for (const ActionDeclaration &declaration : actionDeclarations()) {
            if (needAPassword.contains(declaration.id))
                continue;
            if (!QString::fromUtf8(declaration.text).endsWith(u'…') && !others.contains(declaration.id))
                continue;
            QAction &action = window.actions()[declaration.id];
            for (quint32 n = 1; n <= 7 && !action.isEnabled(); ++n)
                seat.desk.select(sample::id<IncidentId>(n));
            const QString name = QString::fromLatin1(declaration.name);
            if (!action.isEnabled()) {
                m_complaints += u"%1: nothing it can be done to"_s.arg(name);
                continue;
            }
            action.trigger();
            QDialog *dialog = visibleDialog(window);
            if (!dialog) {
                m_complaints += u"%1: opens nothing"_s.arg(name);
                continue;
            }
            look(*dialog, u"dialog-"_s + name);
            if (dialog->windowTitle().isEmpty())
                m_complaints += u"%1: no title"_s.arg(name);
            close(dialog);
        }
    }

    /// Dialogs in the states that come while one works with them.
    void lookAtDialogsAtWork(TestDesk &seat, MainWindow &window)
    {
        auto *order = new OrderDialog(seat.desk, sample::id<IncidentId>(2), {}, &window);
        order->choose(sample::police());
        order->open();
        look(*order, u"order-another-unit"_s);
        close(order);

        auto *call = new ThreeWayDialog(seat.desk, sample::id<IncidentId>(2), sample::water(), &window);
        call->show();
        call->findChildren<QPushButton *>().front()->click();
        seat.carryOut();
        look(*call, u"three-way-dialling"_s);
        close(call);

        seat.desk.select(sample::id<IncidentId>(4));
        window.actions()[ActionId::CallUp].trigger();
        look(window, u"desk-equipment"_s);
        const Equipment &pump = seat.source.world().equipment.at(EquipmentKey(u"pump"_s));
        for (const Equipment *equipment : {&pump, static_cast<const Equipment *>(nullptr)}) {
            askToCallUp(seat.desk, &window, equipment);
            lookAtOpened(window, equipment ? u"call-up"_s : u"call-up-not-listed"_s);
        }

        seat.desk.select(sample::id<IncidentId>(2));
        window.actions()[ActionId::Merge].trigger();
        auto *chooser = qobject_cast<IncidentChooser *>(visibleDialog(window));
        if (!chooser) {
            m_complaints += u"merge: no chooser"_s;
            return;
        }
        chooser->findChild<QTableView *>()->selectRow(0);
        Q_EMIT chooser->chosen(sample::id<IncidentId>(4));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QDialog *why = visibleDialog(window);
        if (!why) {
            m_complaints += u"merge: asks for no reason"_s;
            return;
        }
        look(*why, u"merge-reason"_s);
        close(why);
    }

    /// The dialogs of the roster's page.
    void lookAtTheRoster(SettingsWindow &window)
    {
        window.showRoster(sample::water(), QDate(2026, 11, 21));
        look(window, u"settings-roster"_s);
        for (const QString &name : {u"fillRoster"_s, u"addTurn"_s}) {
            window.currentPage()->findChild<QPushButton *>(name)->click();
            lookAtOpened(*window.currentPage(), u"roster-"_s + name);
        }
    }

    void lookAtOpened(QWidget &window, const QString &name)
    {
        if (QDialog *dialog = visibleDialog(window)) {
            look(*dialog, name);
            close(dialog);
        } else {
            m_complaints += u"%1: opens nothing"_s.arg(name);
        }
    }

    static QDialog *visibleDialog(const QWidget &window)
    {
        for (auto *dialog : window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    static void close(QDialog *dialog)
    {
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void look(QWidget &window, const QString &name)
    {
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            m_complaints += u"%1: does not appear"_s.arg(name);
        QImage picture; // what is laid out anew takes some rounds of events
        const auto isSteady = [&] {
            const QImage before = std::exchange(picture, window.grab().toImage());
            return before == picture && cutTexts(window).isEmpty();
        };
        if (!QTest::qWaitFor(isSteady, 500)) {
            for (const QString &text : cutTexts(window))
                m_complaints += u"%1: %2"_s.arg(name, text);
        }
        if (window.minimumSizeHint().width() > kSmallestScreen)
            m_complaints += u"%1: needs a screen of %2"_s.arg(name).arg(window.minimumSizeHint().width());
        const QString folder = qEnvironmentVariable("LIANDONG_PICTURES");
        if (!folder.isEmpty() && !(QDir().mkpath(folder) && picture.save(u"%1/%2-%3.png"_s.arg(folder, m_name, name))))
            m_complaints += u"%1: no picture in %2"_s.arg(name, folder);
    }

    QString m_name;
    QStringList m_complaints;
};

QTEST_MAIN(SelfTest)
#include "selftest.moc"
