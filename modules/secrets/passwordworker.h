// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace liandong {

/// Hashes and checks passwords one after the other on a thread of its own, so that the owner's goes on and 64 MiB are
/// taken once. What has not been begun when it dies is dropped.
class PasswordWorker : public QObject
{
public:
    static constexpr int kMaxWaiting = 64;

    PasswordWorker();
    ~PasswordWorker() override;

    [[nodiscard]] bool isFull() const { return m_waiting >= kMaxWaiting; }
    /// The answers come on the thread of the caller, later. Only while it is not full.
    void check(const QString &hash, QString password, std::function<void(bool)> done);
    void hash(QString password, std::function<void(const QString &)> done);

private:
    template <class Answer>
    void run(std::function<Answer()> work, std::function<void(Answer)> done);

    QThreadPool m_thread;
    int m_waiting = 0;
};

} // namespace liandong
