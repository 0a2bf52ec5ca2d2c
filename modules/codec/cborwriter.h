// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QCborStreamWriter>
#include <QStringView>

#include <string_view>

class QUuid;

namespace liandong::codec {

/// Writes one CBOR value behind what `out` holds already. `out` is complete once the outermost value is.
class CborWriter
{
public:
    explicit CborWriter(QByteArray& out);

    void boolean(bool value) { m_writer.append(value); }
    void integer(qint64 value) { m_writer.append(value); }
    void real(double value) { m_writer.append(value); }
    void null() { m_writer.append(nullptr); }
    void text(QStringView value) { m_writer.append(value); }
    void text(std::string_view utf8) { m_writer.appendTextString(utf8.data(), qsizetype(utf8.size())); }
    void bytes(QByteArrayView value) { m_writer.appendByteString(value.data(), value.size()); }
    void uuid(const QUuid& value);

    void startArray(quint64 size) { m_writer.startArray(size); }
    void endArray() { m_writer.endArray(); }
    void startMap(quint64 size) { m_writer.startMap(size); }
    void endMap() { m_writer.endMap(); }

private:
    QBuffer m_buffer;
    QCborStreamWriter m_writer;
};

} // namespace liandong::codec
