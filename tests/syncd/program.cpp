// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "sqlite/connection.h"

#include <QRegularExpression>
#include <QTest>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

}

Program::Program(const QString &name, const QStringList &arguments)
{
    m_process.start(path(name), arguments);
}

Program::~Program()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

std::unique_ptr<Program> Program::withFileLimit(qint64 bytes, const QString &name, const QStringList &arguments)
{
    std::unique_ptr<Program> program(new Program);
    const QString script = u"trap '' XFSZ; ulimit -f %1; exec \"$@\""_s.arg(bytes / 512); // POSIX counts in 512 bytes
    program->m_process.start(u"sh"_s, QStringList{u"-c"_s, script, u"sh"_s, path(name)} + arguments);
    return program;
}

QString Program::path(const QString &name)
{
    return QStringLiteral(LIANDONG_BIN "/liandong-") + name;
}

int Program::exitCode()
{
    const bool ended = QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, kPatience);
    collect();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void Program::collect()
{
    m_out += m_process.readAllStandardOutput();
    m_err += m_process.readAllStandardError();
}

QString Program::out()
{
    collect();
    return QString::fromUtf8(m_out);
}

QString Program::err()
{
    collect();
    return QString::fromUtf8(m_err);
}

quint16 Program::port()
{
    static const QRegularExpression ready(u"^ready .*:(\\d+)\n"_s);
    QRegularExpressionMatch match;
    (void)QTest::qWaitFor(
        [&] {
            match = ready.match(out());
            return match.hasMatch() || m_process.state() == QProcess::NotRunning;
        },
        kPatience);
    return quint16(match.captured(1).toUInt());
}

void Program::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

Ran admin(const QStringList &arguments)
{
    Program program(u"admin"_s, arguments);
    Ran ran;
    ran.code = program.exitCode();
    ran.out = program.out();
    ran.err = program.err();
    return ran;
}

bool makeStore(const QString &file)
{
    return admin({u"init"_s, u"--profile"_s, QStringLiteral(LIANDONG_DATA "/anhua"), u"--store"_s, file,
                     u"--no-accounts"_s})
               .code
        == 0;
}

bool runSql(const QString &file, const QString &sql)
{
    return Connection::open(file, Access::Write, Milliseconds(0))
        .and_then([&](const std::unique_ptr<Connection> &connection) { return connection->run(sql); })
        .has_value();
}

} // namespace liandong
