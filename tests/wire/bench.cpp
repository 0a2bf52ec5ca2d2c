// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/filler.h"
#include "wire/messagecodec.h"

#include <QTest>

using namespace liandong;
using namespace liandong::wire;

namespace {

Submit openIncident()
{
    Filler filler;
    Submit submit{filler.make<CommandId>(), filler.alternative<Command>(1)};
    auto &open = std::get<OpenIncident>(submit.command);
    open.narrative = QStringLiteral(
        "东坪镇柳溪社区一楼道内有浓烟，住户说三楼有老人未出来，门口停着一辆电动自行车正在冒烟，附近还有两个液化气瓶。");
    return submit;
}

QByteArray bodyOf(const QByteArray &frame)
{
    return frame.sliced(kFrameHead);
}

/// As large as the join of a busy county: 500 open incidents and 2,000 entries.
Snapshot largeSnapshot()
{
    Filler filler;
    Snapshot snapshot = filler.make<Snapshot>();
    for (int i = 0; i < 500; ++i) {
        const Incident incident = filler.make<Incident>();
        snapshot.world.incidents[incident.id] = incident;
    }
    for (int i = 0; i < 2'000; ++i)
        snapshot.entries.push_back(filler.make<LogEntry>());
    return snapshot;
}

} // namespace

/// Not a test: run by hand, compare within one run.
class WireBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodeSubmit();
    void decodeSubmit();
    void encodeOneEntry();
    void seal();
    void encodeSnapshot();
    void decodeSnapshot();
};

void WireBench::encodeSubmit()
{
    const Submit submit = openIncident();
    qInfo("%lld bytes", qlonglong(encode(submit).size()));
    QBENCHMARK
    {
        (void)encode(submit);
    }
}

void WireBench::decodeSubmit()
{
    const QByteArray body = bodyOf(encode(openIncident()));
    QBENCHMARK
    {
        (void)decode<Submit>(body);
    }
}

void WireBench::encodeOneEntry()
{
    const LogEntry entry = Filler().make<LogEntry>();
    QBENCHMARK
    {
        (void)encodeEntry(entry);
    }
}

void WireBench::seal()
{
    const LogEntry entry = Filler().make<LogEntry>();
    QBENCHMARK
    {
        (void)sealOf(entry.hash, entry);
    }
}

void WireBench::encodeSnapshot()
{
    const Snapshot snapshot = largeSnapshot();
    qInfo("%lld bytes", qlonglong(encode(snapshot).size()));
    QBENCHMARK
    {
        (void)encode(snapshot);
    }
}

void WireBench::decodeSnapshot()
{
    const QByteArray body = bodyOf(encode(largeSnapshot()));
    QBENCHMARK
    {
        (void)decode<Snapshot>(body);
    }
}

QTEST_APPLESS_MAIN(WireBench)
#include "bench.moc"
