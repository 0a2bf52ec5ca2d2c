// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/signin/gate.h"

#include "deskui/actions.h"
#include "deskui/signin/certificatedialog.h"
#include "deskui/signin/lockwindow.h"
#include "deskui/signin/passworddialog.h"
#include "deskui/signin/signindialog.h"
#include "deskui/tr.h"
#include "secrets/secrets.h"

#include <QApplication>
#include <QInputDialog>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace liandong {

using deskui::Tr;
using wire::FarewellReason;

namespace {

constexpr int kLongestLockMinutes = 24 * 60;
const QString kLockMinutes = QStringLiteral("lockAfterMinutes");

} // namespace

Gate::Gate(Desk &desk, Role role, const QString &typed)
    : m_desk(desk)
    , m_replica(desk.replica())
    , m_role(role)
    , m_typed(typed)
{
    connect(&m_replica, &Replica::signInRefused, this, &Gate::askAgain);
    connect(&m_replica, &Replica::linkStateChanged, this, &Gate::linkMoved);
    connect(&m_replica, &Replica::passwordChangeAsked, this, &Gate::changeFirstPassword);
    connect(&m_replica, &Replica::certificateAsked, this, &Gate::compare);
    connect(&m_replica, &Replica::certificateExpired, this, [this](const CertificateQuestion &question) {
        Q_EMIT m_desk.lastingNotice(
            Tr::tr("The certificate of the service %1 is out of date. Tell its administrator.").arg(question.service));
    });
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (!m_hash.isEmpty())
            lock();
    });
    setLockTime(QSettings().value(kLockMinutes, kUsualLockMinutes).toInt());
    qApp->installEventFilter(this);
}

Gate::~Gate()
{
    delete m_first;
    wipe(m_typed);
}

void Gate::serve(Actions &actions)
{
    connect(&actions[ActionId::Lock], &QAction::triggered, this, &Gate::lock);
    connect(&actions[ActionId::LockTime], &QAction::triggered, this, &Gate::chooseLockTime);
    connect(&actions[ActionId::ChangePassword], &QAction::triggered, this, &Gate::changePassword);
    connect(&actions[ActionId::SignOut], &QAction::triggered, this, &Gate::signOut);
}

void Gate::ask()
{
    if (m_dialog)
        return;
    hideWindows();
    m_dialog = std::make_unique<SignInDialog>(m_replica.seat(), m_role);
    m_dialog->setWay(SignInDialog::Way::Unknown);
    m_dialog->setService(serviceText(m_replica.linkState()));
    connect(m_dialog.get(), &SignInDialog::confirmed, this, &Gate::confirmed);
    connect(m_dialog.get(), &QDialog::rejected, this, &Gate::quitAsked);
    connect(m_dialog.get(), &SignInDialog::certificateAsked, this, [this] { compare(*m_declined); });
    m_dialog->show();
    m_dialog->activateWindow();
}

void Gate::askAgain(FarewellReason reason, int waitSeconds)
{
    m_lock.reset();
    if (m_first) {
        m_first->disconnect(this);
        m_first->close();
    }
    ask();
    m_dialog->setWay(m_replica.signsInByName() ? SignInDialog::Way::ByName : SignInDialog::Way::ByPassword);
    m_dialog->setService(serviceText(LinkState::Live));
    m_dialog->refuse(reason, waitSeconds);
    m_dialog->show();
}

void Gate::confirmed()
{
    const Credentials credentials = m_dialog->credentials();
    const bool byName = m_replica.signsInByName();
    const Actor actor = byName ? Actor{m_dialog->staff(), m_dialog->role(), {}, {}} : Actor{};
    if (m_dialog->seat() != m_replica.seat()) {
        Q_EMIT anotherSeat(m_dialog->seat(), byName ? Credentials{} : credentials, actor);
        return;
    }
    if (byName)
        return m_replica.signInByName(actor);
    wipe(m_typed);
    m_typed = credentials.password;
    m_replica.signIn(credentials);
}

void Gate::linkMoved(LinkState state)
{
    if (m_dialog)
        m_dialog->setService(serviceText(state));
    if (state != LinkState::Live)
        return;
    if (!m_typed.isEmpty())
        remember(std::exchange(m_typed, {}));
    if (!m_dialog)
        return;
    SignInDialog *done = m_dialog.release();
    done->hide();
    done->deleteLater();
    showWindows();
    Q_EMIT signedIn();
    tellOfOthers();
}

void Gate::tellOfOthers()
{
    QStringList names;
    for (const PendingCommand &pending : m_replica.pendingOfOthers()) {
        if (!names.contains(pending.by))
            names += pending.by;
    }
    if (!names.isEmpty())
        Q_EMIT m_desk.lastingNotice(Tr::tr("%n commands of %1 were not confirmed by the service. They are kept at this "
                                           "seat and sent when %1 signs in here again.",
            nullptr, int(m_replica.pendingOfOthers().size()))
                .arg(names.join(Tr::tr(", ", "between names"))));
}

QString Gate::serviceText(LinkState state) const
{
    switch (state) {
    case LinkState::Away:
        return Tr::tr("The service %1 does not answer; it is tried again and again.").arg(m_replica.service());
    case LinkState::Connecting:
        return Tr::tr("Connecting to the service %1…").arg(m_replica.service());
    case LinkState::Joining:
        return Tr::tr("Signed in; the incidents are being fetched…");
    case LinkState::Live:
        return m_replica.signsInByName()
            ? Tr::tr("The service %1 has no accounts: it serves this machine only, for demonstrations.")
                  .arg(m_replica.service())
            : Tr::tr("Service %1. What you do at this seat stands in the log under your name.")
                  .arg(m_replica.service());
    }
    return {};
}

void Gate::changeFirstPassword()
{
    if (m_first)
        return;
    if (m_dialog)
        m_dialog->hide();
    else
        hideWindows();
    m_first = new PasswordDialog(m_replica, m_dialog ? m_dialog->credentials().account : m_replica.actor().account,
        PasswordDialog::Why::Forced, nullptr);
    m_first->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_first, &QDialog::accepted, this, [this] {
        wipe(m_typed);
        m_typed = m_first->newPassword();
    });
    connect(m_first, &QDialog::rejected, this, [this] {
        m_replica.signOut();
        askAgain(FarewellReason::NotSignedIn, 0);
    });
    m_first->show();
}

void Gate::changePassword()
{
    const QString account = m_replica.actor().account;
    if (account.isEmpty())
        return m_desk.complain(Tr::tr("You are signed in by name: there is no password to change."));
    auto *dialog = new PasswordDialog(m_replica, account, PasswordDialog::Why::Wanted, QApplication::activeWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        remember(dialog->newPassword());
        m_desk.tell(wordsOf(wire::PasswordAnswered{}));
    });
    dialog->open();
}

void Gate::compare(const CertificateQuestion &question)
{
    if (m_dialog)
        m_dialog->hide();
    auto *dialog = new CertificateDialog(question, m_dialog ? nullptr : QApplication::activeWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, question] {
        m_declined.reset();
        if (m_dialog) {
            m_dialog->setWay(SignInDialog::Way::Unknown);
            m_dialog->show();
        }
        m_replica.trust(question.fingerprint);
    });
    connect(dialog, &QDialog::rejected, this, [this, question] { declined(question); });
    dialog->show();
}

/// It can be compared again from the sign-in dialog; in the midst of work whoever signs out comes there.
void Gate::declined(const CertificateQuestion &question)
{
    const QString words
        = Tr::tr("The certificate of the service %1 is not trusted here; before that nobody can sign in.")
              .arg(question.service);
    if (!m_dialog) {
        Q_EMIT m_desk.lastingNotice(words);
        return;
    }
    m_declined = question;
    m_dialog->setWay(SignInDialog::Way::Untrusted);
    m_dialog->setService(words);
    m_dialog->show();
}

/// Kept as a hash, so that the lock opens while the link is away, too.
void Gate::remember(const QString &password)
{
    m_hash.clear();
    m_worker.hash(password, [this](const QString &hash) { m_hash = hash; });
}

void Gate::lock()
{
    if (m_lock || m_dialog || m_first)
        return;
    if (m_hash.isEmpty())
        return m_desk.complain(Tr::tr("The seat cannot be locked: whoever is signed in by name has no password."));
    const QWidget *front = QApplication::activeWindow();
    const QRect place = front ? front->window()->geometry() : QRect();
    hideWindows();
    m_lock = std::make_unique<LockWindow>(m_desk, m_hash);
    connect(m_lock.get(), &LockWindow::unlocked, this, &Gate::unlock);
    connect(m_lock.get(), &LockWindow::signOutAsked, this, &Gate::signOut);
    m_lock->resize(place.isValid() ? place.size() : QSize(1200, 800));
    m_lock->showMaximized();
}

void Gate::unlock()
{
    std::exchange(m_lock, nullptr).release()->deleteLater();
    showWindows();
}

/// What one person asked for is not sent in the name of another; where nothing can be confirmed, it is kept.
void Gate::signOut()
{
    if (const auto waiting = m_replica.pending().size(); waiting > 0 && !m_replica.asksSomebody()) {
        const QString words = Tr::tr(
            "%n commands are not confirmed by the service yet; sign out when they are.", nullptr, int(waiting));
        if (m_lock)
            m_lock->complain(words);
        else
            m_desk.complain(words);
        return;
    }
    wipe(m_typed);
    m_hash.clear();
    if (m_lock)
        std::exchange(m_lock, nullptr).release()->deleteLater();
    m_replica.signOut();
    askAgain(FarewellReason::NotSignedIn, 0);
}

void Gate::chooseLockTime()
{
    bool chosen = false;
    const int minutes = QInputDialog::getInt(QApplication::activeWindow(), Tr::tr("Lock by itself"),
        Tr::tr("After so many minutes without a key or the mouse; 0: never."),
        QSettings().value(kLockMinutes, kUsualLockMinutes).toInt(), 0, kLongestLockMinutes, 5, &chosen);
    if (!chosen)
        return;
    QSettings().setValue(kLockMinutes, minutes);
    setLockTime(minutes);
}

void Gate::setLockTime(int minutes)
{
    m_idle.stop();
    m_idle.setInterval(std::chrono::minutes(std::clamp(minutes, 0, kLongestLockMinutes)));
    if (minutes > 0)
        m_idle.start();
}

/// Without windows the program is not at its end.
void Gate::hideWindows()
{
    QApplication::setQuitOnLastWindowClosed(false);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        const bool isSeen = window->isVisible() && window != m_dialog.get() && window != m_lock.get();
        if (!isSeen || window->windowType() == Qt::ToolTip || window->windowType() == Qt::Popup)
            continue;
        m_hidden.emplace_back(window);
        window->hide();
    }
}

void Gate::showWindows()
{
    for (const QPointer<QWidget> &window : std::exchange(m_hidden, {})) {
        if (window)
            window->show();
    }
    QApplication::setQuitOnLastWindowClosed(true);
}

bool Gate::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (m_idle.interval() > 0)
            m_idle.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace liandong
