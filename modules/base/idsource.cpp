// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/idsource.h"

#include <QRandomGenerator>

namespace liandong {

namespace {
constexpr quint16 kCounterEnd = 0x1000; // the 12 bits behind the version
}

Uuid7Source::Uuid7Source(const Clock& clock) : m_clock(clock) {}

QUuid Uuid7Source::next()
{
    const qint64 now = m_clock.now().time_since_epoch().count();
    if (now > m_lastMs) {
        m_lastMs = now;
        m_counter = quint16(QRandomGenerator::global()->bounded(kCounterEnd / 2));
    } else if (++m_counter == kCounterEnd) {
        ++m_lastMs;
        m_counter = 0;
    }
    const quint64 random = QRandomGenerator::global()->generate64();
    return QUuid(quint32(m_lastMs >> 16), quint16(m_lastMs), quint16(0x7000 | m_counter),
                 quint8(0x80 | ((random >> 56) & 0x3f)), quint8(random >> 48), quint8(random >> 40),
                 quint8(random >> 32), quint8(random >> 24), quint8(random >> 16), quint8(random >> 8), quint8(random));
}

Instant instantOf(const QUuid& uuid7)
{
    if ((uuid7.data3 >> 12) != 7)
        return {};
    return Instant(Milliseconds((qint64(uuid7.data1) << 16) | uuid7.data2));
}

} // namespace liandong
