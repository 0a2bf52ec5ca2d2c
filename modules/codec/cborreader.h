// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "codec/enumnames.h"
#include "codec/limits.h"

#include <QUuid>
#include <QVarLengthArray>

#include <span>

namespace liandong::codec {

/// What a member of a struct stands under: its number, or its name where somebody wrote by hand.
struct MemberKey
{
    std::optional<quint64> number;
    std::string_view name; ///< empty where there is a number
};

/// Reads a stranger's CBOR (RFC 8949) value by value within limits. Every function that returns false has left error()
/// behind; after that the reader is of no more use. The bytes must outlive it. By hand and not by QCborStreamReader,
/// which takes several times as long; that one is the judge in the tests.
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
    [[nodiscard]] bool isNull() const;
    /// A short text, as names are. The view holds until the next name is read.
    [[nodiscard]] bool name(std::string_view &value);
    [[nodiscard]] bool memberKey(MemberKey &key);
    /// Passes over one value of whatever kind.
    [[nodiscard]] bool skip();

    [[nodiscard]] bool enterArray() { return enter(Major::Array, "not an array"); }
    [[nodiscard]] bool enterMap() { return enter(Major::Map, "not a map"); }
    [[nodiscard]] bool more() const;
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
    enum class Major : quint8 { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Other };
    /// The beginning of a value.
    struct Head
    {
        Major major = Major::Other;
        quint8 info = 0; ///< the low five bits
        quint64 value = 0; ///< number, length or bits of a number
        qsizetype size = 1;

        [[nodiscard]] bool isOpen() const { return info == 31; } ///< the length is not known
    };
    /// A container that was entered.
    struct Level
    {
        quint64 left = 0; ///< values, the keys of a map included; for an open one from kOpen downwards
        bool open = false;
        bool map = false;
    };

    [[nodiscard]] bool peek(Head &head);
    [[nodiscard]] bool take(const Head &head);
    [[nodiscard]] bool enter(Major major, const char *otherwise);
    [[nodiscard]] bool string(Major major, qsizetype limit, const char *otherwise, QByteArrayView &value);
    [[nodiscard]] bool pieces(Major major, qsizetype limit, QByteArrayView &value);
    [[nodiscard]] bool skipOne(int &open);
    [[nodiscard]] qsizetype remaining() const { return m_end - m_at; }

    DecodeLimits m_limits;
    const char *m_at;
    const char *m_end;
    qsizetype m_items = 0;
    QVarLengthArray<Level, 32> m_levels;
    size_t m_announced = 0;
    QByteArray m_pieces; ///< a string that came in pieces
    QString m_failure;
    QString m_path;
};

} // namespace liandong::codec
