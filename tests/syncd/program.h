// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace liandong {

/// One of the real programs, run as somebody at the machine would.
class Program
{
public:
    /// "syncd" or "admin".
    explicit Program(const QString &name, const QStringList &arguments = {});
    ~Program();

    /// Waits for the end; the exit code, -1 where it crashed or goes on.
    [[nodiscard]] int exitCode();
    [[nodiscard]] QString out();
    [[nodiscard]] QString err();

    /// Waits for "ready HOST:PORT"; 0 where the program ended instead.
    [[nodiscard]] quint16 port();
    void terminate() { m_process.terminate(); }
    void kill();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    /// The same program with so many bytes to a file, as on a full disk.
    [[nodiscard]] static std::unique_ptr<Program> withFileLimit(
        qint64 bytes, const QString &name, const QStringList &arguments);
    [[nodiscard]] static QString path(const QString &name);

private:
    Program() = default;
    void collect();

    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};

/// Runs liandong-admin to its end.
struct Ran
{
    int code = -1;
    QString out;
    QString err;
};
[[nodiscard]] Ran admin(const QStringList &arguments);

/// A store with the profile that comes along.
[[nodiscard]] bool makeStore(const QString &file);

/// One statement on a store that nobody serves, past all that the store would check.
[[nodiscard]] bool runSql(const QString &file, const QString &sql);

} // namespace liandong
