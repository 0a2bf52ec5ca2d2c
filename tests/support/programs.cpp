// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programs.h"

#include <QDebug>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

QString programPath(QLatin1StringView name)
{
    return QStringLiteral(LIANDONG_BIN) + u"/liandong-"_s + name;
}

ProgramEnd runProgram(QLatin1StringView name, const QStringList &arguments, int seconds)
{
    QProcess process;
    process.start(programPath(name), arguments);
    if (!process.waitForFinished(seconds * 1'000)) {
        process.kill();
        process.waitForFinished();
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

SyncdProcess::SyncdProcess(QString store, QStringList moreArguments)
    : m_store(std::move(store))
    , m_moreArguments(std::move(moreArguments))
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(m_store + u".syncd.log"_s, QIODevice::Append);
}

SyncdProcess::~SyncdProcess()
{
    kill();
}

bool SyncdProcess::start()
{
    m_process.start(programPath("syncd"_L1),
        QStringList{u"--store"_s, m_store, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)} + m_moreArguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatienceMs)) {
            qWarning() << "liandong-syncd does not get ready; see" << m_store + u".syncd.log"_s;
            return false;
        }
    }
    const QString ready = QString::fromUtf8(m_process.readLine()).trimmed();
    m_port = ready.sliced(ready.lastIndexOf(u':') + 1).toUShort();
    return ready.startsWith(u"ready "_s) && m_port != 0;
}

void SyncdProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

int SyncdProcess::stop()
{
    m_process.terminate();
    m_process.waitForFinished(kPatienceMs);
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace liandong
