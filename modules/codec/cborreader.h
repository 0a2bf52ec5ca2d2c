// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "codec/enumnames.h"
#include "codec/limits.h"

#include <QCborStreamReader>
#include <QUuid>

#include <array>
#include <span>

namespace liandong::codec {

/// Reads a stranger's CBOR value by value within limits. Every function that returns false has left error() behind;
/// after that the reader is of no more use. The bytes must outlive it.
class CborReader
{
public:
    CborReader(QByteArrayView bytes, const DecodeLimits &limits);

    [[nodiscard]] bool boolean(bool &value);
    [[nodiscard]] bool integer(qint64 &value);
    [[nodiscard]] bool integer(int &value);
    [[nodiscard]] bool real(double &value);
    [[nodiscard]] bool text(QString &value);
    [[nodiscard]] bool bytes(QByteArray &value);
    [[nodiscard]] bool uuid(QUuid &value);
    [[nodiscard]] bool instant(Instant &value);
    [[nodiscard]] bool enumerator(std::span<const EnumName> names, int &value);
    [[nodiscard]] bool null();
    [[nodiscard]] bool isNull() const { return m_reader.isNull(); }
    /// A short text, as names are. The view holds until the next name is read.
    [[nodiscard]] bool name(std::string_view &value);
    /// Passes over one value of whatever kind.
    [[nodiscard]] bool skip();

    [[nodiscard]] bool enterArray();
    [[nodiscard]] bool enterMap();
    [[nodiscard]] bool more() const { return m_reader.hasNext(); }
    /// A failure where more() says yes.
    [[nodiscard]] bool leave();
    /// How many elements of the container just entered are worth making room for: what was announced, but never
    /// more than bytes are left.
    [[nodiscard]] size_t roomFor() const { return m_announced; }
    /// Whether the one value was all there is.
    [[nodiscard]] bool finish();

    /// Always false; only the first failure counts.
    bool fail(const QString &what);
    bool fail(std::string_view name, const char *what);
    /// Names where the failure happened, from the inside out.
    void within(std::string_view member);
    void within(qsizetype index);
    [[nodiscard]] Error error() const;

private:
    [[nodiscard]] bool begin();
    [[nodiscard]] bool enter(bool rightKind, const char *otherwise);
    [[nodiscard]] bool mismatch(const char *what);
    [[nodiscard]] bool broken();
    [[nodiscard]] bool advance();
    [[nodiscard]] bool skipOne(int &open);
    [[nodiscard]] bool allows(quint64 size, quint64 before, qsizetype limit);
    [[nodiscard]] bool readChunks(qsizetype limit, auto &&takeChunk);
    [[nodiscard]] qsizetype remaining() const { return m_size - qsizetype(m_reader.currentOffset()); }

    DecodeLimits m_limits;
    qsizetype m_size;
    QCborStreamReader m_reader;
    qsizetype m_items = 0;
    int m_depth = 0;
    size_t m_announced = 0;
    std::array<char, 256> m_name{};
    QString m_failure;
    QString m_path;
};

} // namespace liandong::codec
