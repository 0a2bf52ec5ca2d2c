// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/signin/gate.h"
#include "deskui/signin/certificatedialog.h"
#include "deskui/signin/lockwindow.h"
#include "deskui/signin/passworddialog.h"
#include "deskui/signin/signindialog.h"
#include "secrets/secrets.h"
#include "testdesk.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace liandong;
using namespace Qt::StringLiterals;
using wire::FarewellReason;

namespace {

const QString kPassword = u"Zijiang water 8"_s;

Actor wang()
{
    return {u"王接警"_s, Role::Operator, {}, u"wang"_s};
}

/// The window of this kind that is seen; null where none is.
template <class Window>
Window *seen()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *wanted = qobject_cast<Window *>(window); wanted && wanted->isVisible())
            return wanted;
    }
    return nullptr;
}

QString problemOf(const QWidget *window)
{
    const auto *label = window->findChild<QLabel *>(u"problem"_s);
    return label && label->isVisible() ? label->text() : QString();
}

QLineEdit *line(const QWidget *window, const char *name)
{
    return window->findChild<QLineEdit *>(QString::fromLatin1(name));
}

} // namespace

/// The service is the test, which says through the replica's signals what it would.
class GateTest : public QObject
{
    Q_OBJECT

    struct Room
    {
        Room()
        {
            window.setObjectName(u"work"_s);
            window.show();
        }
        void serviceAsks(FarewellReason reason = FarewellReason::NotSignedIn, int wait = 0)
        {
            Q_EMIT seat.desk.replica().signInRefused(reason, wait);
        }
        void typeAndConfirm(const QString &password)
        {
            auto *dialog = seen<SignInDialog>();
            QVERIFY(dialog);
            line(dialog, "account")->setText(u"wang"_s);
            line(dialog, "password")->setText(password);
            QTest::keyClick(line(dialog, "password"), Qt::Key_Return);
        }
        void becomesLive() { Q_EMIT seat.desk.replica().linkStateChanged(LinkState::Live); }
        void signedIn()
        {
            serviceAsks();
            typeAndConfirm(kPassword);
            becomesLive();
        }
        /// The hash is made on another thread.
        void locked()
        {
            signedIn();
            QTRY_VERIFY((gate.lock(), gate.isLocked()));
        }

        TestDesk seat{wang()};
        QWidget window;
        Gate gate{seat.desk, Role::Operator};
    };

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }

    void nothingIsSeenBeforeSomebodySignedIn()
    {
        Room room;
        QSignalSpy signedIn(&room.gate, &Gate::signedIn);
        room.serviceAsks();
        QVERIFY(seen<SignInDialog>());
        QVERIFY(!room.window.isVisible());
        room.typeAndConfirm(kPassword);
        QVERIFY(!room.window.isVisible());
        QVERIFY2(line(seen<SignInDialog>(), "password")->text().isEmpty(), "it stays in the line");
        room.becomesLive();
        QCOMPARE(signedIn.count(), 1);
        QVERIFY(!seen<SignInDialog>());
        QVERIFY(room.window.isVisible());
        QCOMPARE(QSettings().value(u"account"_s).toString(), u"wang"_s);
    }

    void everyRefusalIsExplained_data()
    {
        QTest::addColumn<FarewellReason>("reason");
        QTest::addColumn<QString>("words");
        QTest::newRow("wrong") << FarewellReason::WrongPassword << u"wrong"_s;
        QTest::newRow("suspended") << FarewellReason::AccountSuspended << u"suspended"_s;
        QTest::newRow("token") << FarewellReason::TokenRefused << u"signed out"_s;
        QTest::newRow("other") << FarewellReason::SignInRefused << u"refused"_s;
    }

    void everyRefusalIsExplained()
    {
        QFETCH(const FarewellReason, reason);
        QFETCH(const QString, words);
        Room room;
        room.serviceAsks();
        room.typeAndConfirm(kPassword);
        room.serviceAsks(reason);
        auto *dialog = seen<SignInDialog>();
        QVERIFY(dialog);
        QVERIFY2(problemOf(dialog).contains(words), qPrintable(problemOf(dialog)));
        QVERIFY(dialog->findChild<QPushButton *>()->isEnabled());
    }

    void theWaitIsCountedDown()
    {
        Room room;
        room.serviceAsks();
        room.serviceAsks(FarewellReason::TooManyAttempts, 2);
        auto *dialog = seen<SignInDialog>();
        QVERIFY2(problemOf(dialog).contains(u'2'), qPrintable(problemOf(dialog)));
        auto *accept = dialog->findChild<QPushButton *>();
        QVERIFY(!accept->isEnabled());
        QTRY_VERIFY(problemOf(dialog).contains(u'1'));
        QTRY_VERIFY(accept->isEnabled());
        QVERIFY(problemOf(dialog).isEmpty());
    }

    void capsLockIsTold()
    {
        Room room;
        room.serviceAsks();
        auto *dialog = seen<SignInDialog>();
        const auto isTold = [&] {
            return std::ranges::any_of(dialog->findChildren<QLabel *>(),
                [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Caps"); });
        };
        QTest::sendKeyEvent(QTest::Click, line(dialog, "password"), Qt::Key_A, u'A', Qt::ShiftModifier);
        QVERIFY(!isTold());
        QTest::sendKeyEvent(QTest::Click, line(dialog, "password"), Qt::Key_A, u'A', Qt::NoModifier);
        QVERIFY(isTold());
        QTest::sendKeyEvent(QTest::Click, line(dialog, "password"), Qt::Key_A, u'a', Qt::NoModifier);
        QVERIFY(!isTold());
    }

    void aCertificateIsTrustedOnlyAfterComparing()
    {
        Room room;
        room.gate.ask();
        const CertificateQuestion question{.service = u"127.0.0.2:7110"_s,
            .fingerprint = u"AB:CD"_s,
            .known = {},
            .expired = false,
            .notAfter = QDateTime::currentDateTime()};
        Q_EMIT room.seat.desk.replica().certificateAsked(question);
        auto *dialog = seen<CertificateDialog>();
        QVERIFY(dialog);
        QVERIFY(!seen<SignInDialog>());
        QVERIFY(labelsOf(*dialog).contains(u"AB:CD"_s));
        QPushButton *accept = nullptr;
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (!button->isEnabled())
                accept = button;
        }
        QVERIFY(accept);
        dialog->findChild<QCheckBox *>(u"compared"_s)->click();
        QVERIFY(accept->isEnabled());
        accept->click();
        QVERIFY(!seen<CertificateDialog>());
        QVERIFY(seen<SignInDialog>());
    }

    void aChangedCertificateShowsBoth()
    {
        Room room;
        room.gate.ask();
        QSignalSpy quit(&room.gate, &Gate::quitAsked);
        Q_EMIT room.seat.desk.replica().certificateAsked(
            {u"127.0.0.2:7110"_s, u"AB:CD"_s, u"12:34"_s, true, QDateTime::currentDateTime()});
        auto *dialog = seen<CertificateDialog>();
        QVERIFY(labelsOf(*dialog).contains(u"AB:CD"_s) && labelsOf(*dialog).contains(u"12:34"_s));
        dialog->reject();
        QCOMPARE(quit.count(), 0);
    }

    void aDeclinedCertificateIsComparedAgainFromTheSignIn()
    {
        Room room;
        room.gate.ask();
        Q_EMIT room.seat.desk.replica().certificateAsked(
            {u"127.0.0.2:7110"_s, u"AB:CD"_s, {}, false, QDateTime::currentDateTime()});
        seen<CertificateDialog>()->reject();
        auto *dialog = seen<SignInDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>()->isEnabled());
        QVERIFY(
            std::ranges::any_of(labelsOf(*dialog), [](const QString &text) { return text.contains(u"127.0.0.2"); }));
        auto *compare = dialog->findChild<QPushButton *>(u"certificate"_s);
        QVERIFY(compare->isVisible());
        compare->click();
        QVERIFY(labelsOf(*seen<CertificateDialog>()).contains(u"AB:CD"_s));
        seen<CertificateDialog>()->accept();
        QVERIFY(seen<SignInDialog>());
        room.serviceAsks();
        QVERIFY(!compare->isVisible());
        QVERIFY(dialog->findChild<QPushButton *>()->isEnabled());
    }

    void aCertificateDeclinedInTheMidstOfWorkIsSaid()
    {
        Room room;
        room.signedIn();
        QSignalSpy said(&room.seat.desk, &Desk::lastingNotice);
        Q_EMIT room.seat.desk.replica().certificateAsked(
            {u"127.0.0.2:7110"_s, u"AB:CD"_s, u"12:34"_s, false, QDateTime::currentDateTime()});
        seen<CertificateDialog>()->reject();
        QCOMPARE(said.count(), 1);
        QVERIFY(said.front().front().toString().contains(u"127.0.0.2:7110"));
        QVERIFY(room.window.isVisible());
    }

    void theSignInSaysToWhichService()
    {
        Room room;
        room.serviceAsks();
        QVERIFY(!room.seat.desk.replica().service().isEmpty());
        QVERIFY(std::ranges::any_of(labelsOf(*seen<SignInDialog>()),
            [&](const QString &text) { return text.contains(room.seat.desk.replica().service()); }));
    }

    void aFirstPasswordHasToBeChanged()
    {
        Room room;
        room.serviceAsks();
        room.typeAndConfirm(kPassword);
        Q_EMIT room.seat.desk.replica().passwordChangeAsked();
        auto *dialog = seen<PasswordDialog>();
        QVERIFY(dialog);
        QVERIFY(!seen<SignInDialog>() && !room.window.isVisible());
        line(dialog, "oldPassword")->setText(kPassword);
        line(dialog, "newPassword")->setText(u"short"_s);
        dialog->findChild<QPushButton *>()->click();
        QVERIFY(!problemOf(dialog).isEmpty());
        line(dialog, "newPassword")->setText(u"a new password 9"_s);
        line(dialog, "newPasswordAgain")->setText(u"a new password 8"_s);
        dialog->findChild<QPushButton *>()->click();
        QVERIFY2(problemOf(dialog).contains(u"differ"_s), qPrintable(problemOf(dialog)));
        dialog->reject();
        QVERIFY(seen<SignInDialog>());
    }

    void theLockHidesAndThePasswordOpens()
    {
        Room room;
        room.locked();
        auto *lock = seen<LockWindow>();
        QVERIFY(lock);
        QVERIFY(!room.window.isVisible());
        QVERIFY(!lock->close());
        line(lock, "password")->setText(u"not it"_s);
        QTest::keyClick(line(lock, "password"), Qt::Key_Return);
        QTRY_VERIFY(!problemOf(lock).isEmpty());
        QVERIFY(room.gate.isLocked());
        QTRY_VERIFY(lock->findChild<QPushButton *>()->isEnabled());
        line(lock, "password")->setText(kPassword);
        QTest::keyClick(line(lock, "password"), Qt::Key_Return);
        QTRY_VERIFY(!room.gate.isLocked());
        QVERIFY(room.window.isVisible());
        QVERIFY(!seen<LockWindow>());
    }

    void alarmsAreCountedOverTheLockWithoutTheirTexts()
    {
        Room room;
        room.locked();
        Q_EMIT const_cast<AlarmRules &>(room.seat.desk.alarms()).raised({.kind = AlarmKind::DeadlineMissed});
        const QString text = seen<LockWindow>()->findChild<QLabel *>(u"ringing"_s)->text();
        QVERIFY2(text.contains(u'1'), qPrintable(text));
    }

    void anotherPersonAfterTheLock()
    {
        Room room;
        room.locked();
        seen<LockWindow>()->findChild<QPushButton *>(u"anotherPerson"_s)->click();
        QVERIFY(!room.gate.isLocked());
        QVERIFY(seen<SignInDialog>());
        QVERIFY(!room.window.isVisible());
    }

    void commandsThatWaitAreNotSentInAnothersName()
    {
        Room room;
        room.signedIn();
        room.seat.desk.submit(AddNote{sample::id<IncidentId>(1), sample::id<NoteId>(1), u"记录"_s});
        QSignalSpy notices(&room.seat.desk, &Desk::notice);
        room.gate.signOut();
        QVERIFY(!seen<SignInDialog>());
        QCOMPARE(notices.count(), 1);
    }

    void withoutAPasswordThereIsNoLock()
    {
        Room room;
        QSignalSpy notices(&room.seat.desk, &Desk::notice);
        room.gate.lock();
        QVERIFY(!room.gate.isLocked());
        QCOMPARE(notices.count(), 1);
    }
};

QTEST_MAIN(GateTest)
#include "gatetest.moc"
