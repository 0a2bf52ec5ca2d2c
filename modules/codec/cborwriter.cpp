// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/cborwriter.h"

#include <QUuid>
#include <QtEndian>

#include <bit>
#include <cstring>

namespace liandong::codec {

CborWriter::Head::Head(quint8 major, quint64 value)
{
    if (value < 24) {
        bytes[0] = char(major | value);
        return;
    }
    // 24 to 27 say that 1, 2, 4 or 8 bytes follow.
    const int power = value <= 0xff ? 0 : value <= 0xffff ? 1 : value <= 0xffff'ffff ? 2 : 3;
    size = 1 + (1 << power);
    bytes[0] = char(major | (24 + power));
    qToBigEndian(value << (64 - 8 * (size - 1)), bytes + 1);
}

/// One step for every value, however small: that is most of what writing costs.
char *CborWriter::extend(qsizetype size)
{
    const qsizetype before = m_out.size();
    m_out.resize(before + size);
    return m_out.data() + before;
}

void CborWriter::head(quint8 major, quint64 value)
{
    const Head head(major, value);
    std::memcpy(extend(head.size), head.bytes, size_t(head.size));
}

void CborWriter::string(quint8 major, const char *data, qsizetype size)
{
    const Head head(major, quint64(size));
    char *const to = extend(head.size + size);
    std::memcpy(to, head.bytes, size_t(head.size));
    if (size > 0)
        std::memcpy(to + head.size, data, size_t(size));
}

void CborWriter::integer(qint64 value)
{
    if (value >= 0)
        head(0x00, quint64(value));
    else
        head(0x20, quint64(-(value + 1)));
}

void CborWriter::real(double value)
{
    char bytes[1 + sizeof value];
    bytes[0] = char(0xfb);
    qToBigEndian(std::bit_cast<quint64>(value), bytes + 1);
    m_out.append(bytes, sizeof bytes);
}

void CborWriter::text(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    string(0x60, utf8.constData(), utf8.size());
}

void CborWriter::uuid(const QUuid &value)
{
    const QUuid::Id128Bytes id = value.toBytes();
    bytes(QByteArrayView(id.data, sizeof id.data));
}

} // namespace liandong::codec
