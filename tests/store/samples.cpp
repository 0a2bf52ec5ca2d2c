// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/samples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liandong {

const QList<Engine> &engines()
{
    static const QList<Engine> all{
        {u"sqlite"_s,
            [](const QString &folder, OpenMode mode) {
                return openSqliteStore(QDir(folder).filePath(u"库.db"_s), mode);
            }},
    };
    return all;
}

void addEngines()
{
    QTest::addColumn<int>("engine");
    for (int i = 0; i < engines().size(); ++i)
        QTest::newRow(qUtf8Printable(engines()[i].name)) << i;
}

const Engine &currentEngine()
{
    const auto *index = static_cast<const int *>(QTest::qData("engine", QMetaType::Int));
    return engines()[*index];
}

QByteArray sampleSeal(QByteArrayView previousHash, const LogEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previousHash);
    const QString words = entry.actor.name % u'|' % entry.actor.unit % u'|' % entry.seat % u'|' % entry.kind;
    const QByteArray parts[]
        = {QByteArray::number(entry.seq), QByteArray::number(qint64(entry.at.time_since_epoch().count())),
            entry.command.uuid().toRfc4122(), entry.incident ? entry.incident->uuid().toRfc4122() : QByteArray(),
            words.toUtf8(), QByteArray::number(int(entry.actor.role)), entry.payload};
    for (const QByteArray &part : parts)
        hash.addData(part);
    return hash.result();
}

LogEntry Writer::entry(const CommandId &command, const std::optional<IncidentId> &incident, const QByteArray &payload)
{
    LogEntry entry;
    entry.seq = ++m_head;
    entry.at = sampleTime(int(m_head));
    entry.command = command;
    entry.actor = {u"王接警"_s, Role::Operator, {}};
    entry.seat = u"1号席"_s;
    entry.incident = incident;
    entry.kind = u"IncidentOpened"_s;
    entry.payload = payload;
    entry.hash = sampleSeal(m_hash, entry);
    m_hash = entry.hash;
    return entry;
}

Batch Writer::batch(const IncidentRow &row, bool open)
{
    Batch batch;
    batch.entries.push_back(entry(CommandId(QUuid::createUuid()), row.id, row.text.toUtf8()));
    batch.documents.push_back(
        {.kind = u"incident"_s, .id = row.id.text(), .version = m_head, .open = open, .payload = row.text.toUtf8()});
    batch.incidents.push_back(row);
    return batch;
}

void Writer::settle(const Store &store)
{
    m_head = store.head();
    m_hash = store.headHash();
}

IncidentId sampleIncidentId(int n)
{
    return IncidentId(QUuid(0x0190, 0, 0x7000, 0x80, 0, 0, 0, uchar(n >> 24), uchar(n >> 16), uchar(n >> 8), uchar(n)));
}

Instant sampleTime(int n)
{
    return Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21)) + std::chrono::minutes(n);
}

IncidentRow sampleIncident(int n, const QString &text)
{
    return {.id = sampleIncidentId(n),
        .number = u"AH-20261121-%1"_s.arg(n, 4, 10, QChar(u'0')),
        .openedAt = sampleTime(n),
        .state = IncidentState::Open,
        .category = CategoryKey(u"water"_s),
        .place = u"东坪镇"_s,
        .narrative = text,
        .text = text};
}

bool put(Store &store, Writer &writer, const IncidentRow &row, bool open)
{
    const Result<> done = store.commit(writer.batch(row, open));
    writer.settle(store);
    if (!done)
        qWarning("%s", qUtf8Printable(done.error().detail));
    return done.has_value();
}

} // namespace liandong
