// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/desk.h"
#include "secrets/passwordworker.h"

#include <QPointer>
#include <QTimer>

namespace liandong {

class Actions;
class LockWindow;
class PasswordDialog;
class SignInDialog;

/// Stands before the windows of a seat: asks who works at it, has certificates compared and first passwords changed,
/// locks. While nobody is signed in, or the seat is locked, no other window is seen.
class Gate : public QObject
{
    Q_OBJECT

public:
    static constexpr int kUsualLockMinutes = 30;

    /// `role`: offered to whoever signs in by name; `typed`: the password that the replica begins with.
    Gate(Desk &desk, Role role, const QString &typed = {});
    ~Gate() override;

    /// Asks before the service does.
    void ask();
    /// The program's actions that are about the gate.
    void serve(Actions &actions);

    void lock();
    void signOut();
    [[nodiscard]] bool isLocked() const { return m_lock != nullptr; }

Q_SIGNALS:
    /// The link is live; the windows are seen again.
    void signedIn();
    void quitAsked();
    /// Another seat than the replica's: everything begins anew with these.
    void anotherSeat(const QString &seat, const liandong::Credentials &credentials, const liandong::Actor &byName);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askAgain(wire::FarewellReason reason, int waitSeconds);
    void confirmed();
    void linkMoved(LinkState state);
    void changeFirstPassword();
    void changePassword();
    void chooseLockTime();
    void compare(const CertificateQuestion &question);
    void declined(const CertificateQuestion &question);
    void tellOfOthers();
    void setLockTime(int minutes);
    void unlock();
    void remember(const QString &password);
    void hideWindows();
    void showWindows();
    [[nodiscard]] QString serviceText(LinkState state) const;

    Desk &m_desk;
    Replica &m_replica;
    Role m_role;
    std::unique_ptr<SignInDialog> m_dialog;
    std::unique_ptr<LockWindow> m_lock;
    QPointer<PasswordDialog> m_first;
    std::optional<CertificateQuestion> m_declined; ///< nobody signs in before it is trusted
    std::vector<QPointer<QWidget>> m_hidden;
    PasswordWorker m_worker;
    QString m_typed; ///< until the service has taken it
    QString m_hash; ///< of the password of whoever is signed in
    QTimer m_idle; ///< begins anew with every key and every move of the mouse; interval 0: never
};

} // namespace liandong
