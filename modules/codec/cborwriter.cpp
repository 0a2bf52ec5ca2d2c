// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/cborwriter.h"

#include <QUuid>

namespace liandong::codec {

CborWriter::CborWriter(QByteArray& out) : m_buffer(&out), m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

void CborWriter::uuid(const QUuid& value)
{
    const QUuid::Id128Bytes id = value.toBytes();
    bytes(QByteArrayView(id.data, sizeof id.data));
}

} // namespace liandong::codec
