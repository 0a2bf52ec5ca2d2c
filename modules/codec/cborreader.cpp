// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/cborreader.h"

#include "codec/printable.h"

#include <QtEndian>
#include <qfloat16.h>

#include <bit>
#include <cmath>

namespace liandong::codec {

namespace {

// The years 1 to 9999; beyond them sums of times could overflow.
constexpr qint64 kFirstMs = -62'135'596'800'000;
constexpr qint64 kLastMs = 253'402'300'799'999;
constexpr size_t kMostRoom = 1'024;
constexpr qsizetype kLongestName = 256;
constexpr quint64 kOpen = std::numeric_limits<quint64>::max() - 1; ///< even, so that an odd rest is half a pair
constexpr char kBreak = char(0xff);
constexpr QLatin1StringView kEndsEarly("the bytes end too early");

enum Simple : quint8 { kFalse = 20, kTrue = 21, kNull = 22, kHalf = 25, kFloat = 26, kDouble = 27 };

} // namespace

CborReader::CborReader(QByteArrayView bytes, const DecodeLimits &limits)
    : m_limits(limits)
    , m_at(bytes.data())
    , m_end(bytes.data() + bytes.size())
{ }

/// Looks at the next value without taking it.
bool CborReader::peek(Head &head)
{
    if (!m_levels.isEmpty() && m_levels.last().left == 0)
        return fail(QStringLiteral("a value is missing"));
    if (m_at == m_end)
        return fail(kEndsEarly);
    const auto first = quint8(*m_at);
    head.major = Major(first >> 5);
    head.info = first & 0x1f;
    head.size = 1;
    head.value = head.info;
    if (head.info < 24)
        return true;
    if (*m_at == kBreak)
        return fail(QStringLiteral("a value is missing before a 'break'"));
    const bool mayBeOpen = head.major >= Major::Bytes && head.major <= Major::Map;
    if (head.info > 27 && !(head.isOpen() && mayBeOpen))
        return fail(QStringLiteral("a byte that CBOR does not know"));
    if (head.isOpen())
        return true;
    const int width = 1 << (head.info - 24);
    if (remaining() <= width)
        return fail(kEndsEarly);
    head.size += width;
    head.value = 0;
    for (int i = 1; i <= width; ++i)
        head.value = head.value << 8 | quint8(m_at[i]);
    return true;
}

/// Goes behind the head; what belongs to the value may follow.
bool CborReader::take(const Head &head)
{
    if (++m_items > m_limits.items)
        return fail(QStringLiteral("more than %1 values").arg(m_limits.items));
    if (!m_levels.isEmpty())
        --m_levels.last().left;
    m_at += head.size;
    return true;
}

bool CborReader::boolean(bool &value)
{
    Head head;
    if (!peek(head))
        return false;
    if (head.major != Major::Other || (head.info != kFalse && head.info != kTrue))
        return fail(QStringLiteral("not true or false"));
    value = head.info == kTrue;
    return take(head);
}

bool CborReader::integer(qint64 &value)
{
    Head head;
    if (!peek(head))
        return false;
    if (head.major != Major::Unsigned && head.major != Major::Negative)
        return fail(QStringLiteral("not an integer"));
    if (head.value > quint64(std::numeric_limits<qint64>::max()))
        return fail(QStringLiteral("an integer beyond 64 bits"));
    // For a negative number CBOR holds -1 - n.
    value = head.major == Major::Unsigned ? qint64(head.value) : -qint64(head.value) - 1;
    return take(head);
}

bool CborReader::integer(int &value)
{
    qint64 wide = 0;
    if (!integer(wide))
        return false;
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return fail(QStringLiteral("an integer beyond 32 bits"));
    value = int(wide);
    return true;
}

bool CborReader::real(double &value)
{
    Head head;
    if (!peek(head))
        return false;
    if (head.major == Major::Unsigned || head.major == Major::Negative) {
        qint64 whole = 0;
        if (!integer(whole))
            return false;
        value = double(whole);
        return true;
    }
    if (head.major != Major::Other || head.info < kHalf)
        return fail(QStringLiteral("not a number"));
    if (head.info == kDouble)
        value = std::bit_cast<double>(head.value);
    else if (head.info == kFloat)
        value = double(std::bit_cast<float>(quint32(head.value)));
    else
        value = double(float(std::bit_cast<qfloat16>(quint16(head.value))));
    if (!std::isfinite(value))
        return fail(QStringLiteral("not a finite number"));
    return take(head);
}

/// A text or byte string of at most `limit` bytes. The view holds until the next string is read.
bool CborReader::string(Major major, qsizetype limit, const char *otherwise, QByteArrayView &value)
{
    Head head;
    if (!peek(head))
        return false;
    if (head.major != major)
        return fail(QLatin1StringView(otherwise));
    if (!take(head))
        return false;
    if (head.isOpen())
        return pieces(major, limit, value);
    if (head.value > quint64(remaining()))
        return fail(kEndsEarly);
    if (head.value > quint64(limit))
        return fail(QStringLiteral("a string longer than %1 bytes").arg(limit));
    value = QByteArrayView(m_at, qsizetype(head.value));
    m_at += head.value;
    return true;
}

bool CborReader::pieces(Major major, qsizetype limit, QByteArrayView &value)
{
    m_pieces.clear();
    while (m_at != m_end && *m_at != kBreak) {
        // A piece is a string of the same kind and is no value of a container.
        CborReader piece(QByteArrayView(m_at, m_end), m_limits);
        QByteArrayView bytes;
        if ((quint8(*m_at) & 0x1f) == 31)
            return fail(QStringLiteral("pieces inside a piece"));
        if (!piece.string(major, limit, "a piece of another kind", bytes))
            return fail(piece.m_failure);
        if (m_pieces.size() + bytes.size() > limit)
            return fail(QStringLiteral("a string longer than %1 bytes").arg(limit));
        m_pieces += bytes;
        m_at = piece.m_at;
    }
    if (m_at == m_end)
        return fail(kEndsEarly);
    ++m_at;
    value = m_pieces;
    return true;
}

bool CborReader::text(QString &value)
{
    QByteArrayView utf8;
    if (!string(Major::Text, m_limits.stringBytes, "not a text", utf8))
        return false;
    if (!utf8.isValidUtf8())
        return fail(QStringLiteral("a text that is not UTF-8"));
    value = QString::fromUtf8(utf8);
    return true;
}

bool CborReader::bytes(QByteArray &value)
{
    QByteArrayView bytes;
    if (!string(Major::Bytes, m_limits.stringBytes, "not a byte string", bytes))
        return false;
    value = bytes.toByteArray();
    return true;
}

bool CborReader::name(std::string_view &value)
{
    QByteArrayView utf8;
    if (!string(Major::Text, qMin(m_limits.stringBytes, kLongestName), "not a text", utf8))
        return false;
    value = {utf8.data(), size_t(utf8.size())};
    return true;
}

bool CborReader::memberKey(MemberKey &key)
{
    Head head;
    if (!peek(head))
        return false;
    if (head.major != Major::Unsigned)
        return name(key.name);
    key.number = head.value;
    return take(head);
}

bool CborReader::uuid(QUuid &value)
{
    QUuid::Id128Bytes id{};
    QByteArrayView bytes;
    if (!string(Major::Bytes, sizeof id.data, "not an id of 16 bytes", bytes))
        return false;
    if (bytes.size() != sizeof id.data)
        return fail(QStringLiteral("not an id of 16 bytes"));
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(id.data));
    value = QUuid::fromBytes(id.data);
    return true;
}

bool CborReader::instant(Instant &value)
{
    qint64 ms = 0;
    if (!integer(ms))
        return false;
    if (ms < kFirstMs || ms > kLastMs)
        return fail(QStringLiteral("not a time between the years 1 and 9999"));
    value = Instant(Milliseconds(ms));
    return true;
}

bool CborReader::enumerator(std::span<const EnumName> names, int &value)
{
    std::string_view text;
    if (!name(text))
        return false;
    const std::optional<int> known = enumValue(names, text);
    if (!known)
        return fail(text, "is none of its values");
    value = *known;
    return true;
}

bool CborReader::isNull() const
{
    return m_at != m_end && quint8(*m_at) == (quint8(Major::Other) << 5 | kNull);
}

bool CborReader::null()
{
    Head head;
    if (!peek(head))
        return false;
    return isNull() ? take(head) : fail(QStringLiteral("not null"));
}

bool CborReader::enter(Major major, const char *otherwise)
{
    Head head;
    if (!peek(head))
        return false;
    if (head.major != major)
        return fail(QLatin1StringView(otherwise));
    if (!take(head))
        return false;
    if (m_levels.size() >= m_limits.depth)
        return fail(QStringLiteral("deeper than %1 levels").arg(m_limits.depth));
    const bool map = major == Major::Map;
    if (head.isOpen()) {
        m_announced = 0;
        m_levels.push_back({kOpen, true, map});
        return true;
    }
    if (head.value > quint64(remaining()))
        return fail(QStringLiteral("announces more values than there are bytes"));
    m_announced = qMin(size_t(head.value), kMostRoom);
    m_levels.push_back({map ? 2 * head.value : head.value, false, map});
    return true;
}

bool CborReader::more() const
{
    const Level &level = m_levels.last();
    return level.open ? m_at == m_end || *m_at != kBreak : level.left > 0;
}

bool CborReader::leave()
{
    const Level level = m_levels.last();
    if (more())
        return fail(m_at == m_end ? QString(kEndsEarly) : QStringLiteral("more values than belong there"));
    if (level.open && level.map && level.left % 2 != 0)
        return fail(QStringLiteral("a value is missing before a 'break'"));
    if (level.open)
        ++m_at;
    m_levels.pop_back();
    return true;
}

bool CborReader::skipOne(int &open)
{
    Head head;
    if (!peek(head))
        return false;
    QByteArrayView waste;
    switch (head.major) {
    case Major::Array:
    case Major::Map:
        ++open;
        return enter(head.major, "");
    case Major::Bytes:
    case Major::Text:
        return string(head.major, m_limits.stringBytes, "", waste);
    case Major::Tag:
        return fail(QStringLiteral("a tag"));
    default:
        return take(head);
    }
}

bool CborReader::skip()
{
    int open = 0;
    do {
        if (!skipOne(open))
            return false;
        while (open > 0 && !more()) {
            if (!leave())
                return false;
            --open;
        }
    } while (open > 0);
    return true;
}

bool CborReader::finish()
{
    if (remaining() != 0)
        return fail(QStringLiteral("%1 bytes too many").arg(remaining()));
    return true;
}

bool CborReader::fail(const QString &what)
{
    if (m_failure.isEmpty())
        m_failure = what;
    return false;
}

bool CborReader::fail(std::string_view name, const char *what)
{
    return fail(u'\'' + QString::fromUtf8(name.data(), qsizetype(name.size())) + u"' " + QLatin1StringView(what));
}

void CborReader::within(std::string_view member)
{
    const QString name = QString::fromUtf8(member.data(), qsizetype(member.size()));
    m_path = m_path.isEmpty() || m_path.startsWith(u'[') ? QString(name + m_path) : QString(name + u'.' + m_path);
}

void CborReader::within(qsizetype index)
{
    const QString segment = u'[' + QString::number(index) + u']';
    m_path = m_path.isEmpty() || m_path.startsWith(u'[') ? QString(segment + m_path) : QString(segment + u'.' + m_path);
}

Error CborReader::error() const
{
    return {ErrorCode::BadInput, printable(m_path.isEmpty() ? m_failure : QString(m_path + u": " + m_failure))};
}

} // namespace liandong::codec
