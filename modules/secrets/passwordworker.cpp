// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/passwordworker.h"

#include "base/check.h"
#include "secrets/secrets.h"

namespace liandong {

PasswordWorker::PasswordWorker()
{
    m_thread.setMaxThreadCount(1);
}

PasswordWorker::~PasswordWorker()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void PasswordWorker::check(const QString &hash, QString password, std::function<void(bool)> done)
{
    run<bool>(
        [hash, password = std::move(password)]() mutable {
            const bool fits = isPassword(hash, password);
            wipe(password);
            return fits;
        },
        std::move(done));
}

void PasswordWorker::hash(QString password, std::function<void(const QString &)> done)
{
    run<QString>(
        [password = std::move(password)]() mutable {
            QString hash = hashOfPassword(password);
            wipe(password);
            return hash;
        },
        std::move(done));
}

template <class Answer>
void PasswordWorker::run(std::function<Answer()> work, std::function<void(Answer)> done)
{
    LD_CHECK(!isFull(), return);
    ++m_waiting;
    m_thread.start([this, work = std::move(work), done = std::move(done)] {
        QMetaObject::invokeMethod(
            this,
            [this, answer = work(), done] {
                --m_waiting;
                done(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace liandong
