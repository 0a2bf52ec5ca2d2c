// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <string_view>

class QUuid;

namespace liandong::codec {

/// Writes one CBOR value (RFC 8949, shortest heads, all lengths known) behind what `out` holds already. The caller
/// writes as many values into an array or map as it announced. By hand and not by QCborStreamWriter, whose device
/// takes several times as long; its reader is the judge in the tests.
class CborWriter
{
public:
    explicit CborWriter(QByteArray &out)
        : m_out(out)
    { }

    void boolean(bool value) { m_out.append(value ? kTrue : kFalse); }
    void integer(qint64 value);
    void real(double value);
    void null() { m_out.append(kNull); }
    void text(QStringView value);
    void text(std::string_view utf8) { string(0x60, utf8.data(), qsizetype(utf8.size())); }
    void bytes(QByteArrayView value) { string(0x40, value.data(), value.size()); }
    void uuid(const QUuid &value);
    void startArray(quint64 size) { head(0x80, size); }
    /// `size` counts pairs.
    void startMap(quint64 size) { head(0xa0, size); }

private:
    static constexpr char kFalse = char(0xf4);
    static constexpr char kTrue = char(0xf5);
    static constexpr char kNull = char(0xf6);

    struct Head
    {
        Head(quint8 major, quint64 value);
        char bytes[1 + sizeof(quint64)];
        int size = 1;
    };

    [[nodiscard]] char *extend(qsizetype size);
    void head(quint8 major, quint64 value);
    void string(quint8 major, const char *data, qsizetype size);

    QByteArray &m_out;
};

} // namespace liandong::codec
