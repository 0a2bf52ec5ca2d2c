// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/cborwriter.h"

#include <QUuid>
#include <QtEndian>

#include <bit>

namespace liandong::codec {

void CborWriter::head(quint8 major, quint64 value)
{
    if (value < 24) {
        m_out.append(char(major | value));
        return;
    }
    // 24 to 27 say that 1, 2, 4 or 8 bytes follow.
    const int power = value <= 0xff ? 0 : value <= 0xffff ? 1 : value <= 0xffff'ffff ? 2 : 3;
    const int size = 1 << power;
    char bytes[1 + sizeof value];
    bytes[0] = char(major | (24 + power));
    qToBigEndian(value << (64 - 8 * size), bytes + 1);
    m_out.append(bytes, 1 + size);
}

void CborWriter::string(quint8 major, const char *data, qsizetype size)
{
    head(major, quint64(size));
    m_out.append(data, size);
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
