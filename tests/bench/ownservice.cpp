// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ownservice.h"

#include <QFile>

#include <unistd.h>

namespace liandong::bench {

using namespace Qt::StringLiterals;

namespace {

qint64 kilobytesAfter(const QByteArray &status, QByteArrayView name)
{
    const qsizetype at = status.indexOf(name);
    return at < 0 ? 0 : status.mid(at + name.size()).trimmed().split(' ').first().toLongLong();
}

} // namespace

Result<std::unique_ptr<OwnService>> OwnService::start(const Options &options, const Filling &filling)
{
    auto service = std::make_unique<OwnService>();
    if (options.port != 0) {
        service->m_port = options.port;
        return service;
    }
    const bool kept = !options.store.isEmpty() && filling == options.filling;
    const QString path = kept ? u"%1-%2-%3.db"_s.arg(options.store).arg(filling.open).arg(filling.closed)
                              : service->m_folder.filePath(u"bench.db"_s);
    if (!QFile::exists(path)) {
        if (const Result<> made = makeStore(path, options.profile, filling); !made)
            return std::unexpected(made.error());
    }
    service->m_syncd = std::make_unique<SyncdProcess>(path, QStringList{u"--log-level"_s, u"warning"_s});
    const Nanoseconds began = now();
    if (!service->m_syncd->start())
        return failure(ErrorCode::Internal, u"the service does not start"_s);
    service->m_startTime = now() - began;
    return service;
}

std::pair<qint64, qint64> OwnService::memory() const
{
    QFile file(u"/proc/%1/status"_s.arg(m_syncd ? m_syncd->processId() : 0));
    if (!m_syncd || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray status = file.readAll();
    return {1024 * kilobytesAfter(status, "VmRSS:"), 1024 * kilobytesAfter(status, "VmHWM:")};
}

Nanoseconds OwnService::processorTime() const
{
    QFile file(u"/proc/%1/stat"_s.arg(m_syncd ? m_syncd->processId() : 0));
    if (!m_syncd || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype kUser = 11; // behind the name; proc(5) counts it as 14
    const qint64 ticks = fields.value(kUser).toLongLong() + fields.value(kUser + 1).toLongLong();
    return Nanoseconds(ticks * 1'000'000'000 / ::sysconf(_SC_CLK_TCK));
}

} // namespace liandong::bench
