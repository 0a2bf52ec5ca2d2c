// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace liandong {

/// The full path of liandong-NAME of this build.
[[nodiscard]] QString programPath(QLatin1StringView name);

struct ProgramEnd
{
    int exitCode = -1; ///< -1: killed, crashed or never started
    QString output;
    QString errors;
};

/// Runs liandong-NAME to its end; a program that takes longer than `seconds` is killed.
[[nodiscard]] ProgramEnd runProgram(QLatin1StringView name, const QStringList &arguments, int seconds = 60);

/// A liandong-syncd of its own on a store in a folder of the test's.
class SyncdProcess
{
public:
    /// Port 0 the first time, the same port ever after.
    explicit SyncdProcess(QString store, QStringList moreArguments = {});
    ~SyncdProcess();

    /// Waits until seats can come; false (and why on the test's log) where it ends instead.
    [[nodiscard]] bool start();
    /// kill -9.
    void kill();
    /// In an orderly way; the exit code.
    int stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    QString m_store;
    QStringList m_moreArguments;
    quint16 m_port = 0;
    QProcess m_process;
};

} // namespace liandong
