// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/cborreader.h"

#include "codec/printable.h"

#include <cmath>

namespace liandong::codec {

namespace {

// The years 1 to 9999; beyond them sums of times could overflow.
constexpr qint64 kFirstMs = -62'135'596'800'000;
constexpr qint64 kLastMs = 253'402'300'799'999;
constexpr size_t kMostRoom = 1'024;
constexpr QLatin1StringView kEndsEarly("the bytes end too early");

} // namespace

CborReader::CborReader(QByteArrayView bytes, const DecodeLimits &limits)
    : m_limits(limits)
    , m_size(bytes.size())
    , m_reader(bytes.data(), bytes.size())
{ }

bool CborReader::begin()
{
    if (++m_items > m_limits.items)
        return fail(QStringLiteral("more than %1 values").arg(m_limits.items));
    return true;
}

bool CborReader::broken()
{
    const QCborError error = m_reader.lastError();
    if (error == QCborError::NoError)
        return fail(QStringLiteral("a value is missing"));
    return fail(error == QCborError::EndOfFile ? QString(kEndsEarly) : error.toString());
}

bool CborReader::mismatch(const char *what)
{
    if (m_reader.lastError() != QCborError::NoError || !m_reader.isValid())
        return broken();
    return fail(QLatin1StringView(what));
}

bool CborReader::advance()
{
    return m_reader.next() || m_reader.lastError() == QCborError::NoError || broken();
}

bool CborReader::boolean(bool &value)
{
    if (!m_reader.isBool())
        return mismatch("not true or false");
    value = m_reader.toBool();
    return begin() && advance();
}

bool CborReader::integer(qint64 &value)
{
    if (!m_reader.isInteger())
        return mismatch("not an integer");
    // For a negative number CBOR holds -1 - n.
    const quint64 magnitude
        = m_reader.isUnsignedInteger() ? m_reader.toUnsignedInteger() : quint64(m_reader.toNegativeInteger()) - 1;
    if (magnitude > quint64(std::numeric_limits<qint64>::max()))
        return fail(QStringLiteral("an integer beyond 64 bits"));
    value = m_reader.isUnsignedInteger() ? qint64(magnitude) : -qint64(magnitude) - 1;
    return begin() && advance();
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
    if (m_reader.isInteger()) {
        qint64 whole = 0;
        if (!integer(whole))
            return false;
        value = double(whole);
        return true;
    }
    if (m_reader.isDouble())
        value = m_reader.toDouble();
    else if (m_reader.isFloat())
        value = double(m_reader.toFloat());
    else if (m_reader.isFloat16())
        value = double(float(m_reader.toFloat16()));
    else
        return mismatch("not a number");
    if (!std::isfinite(value))
        return fail(QStringLiteral("not a finite number"));
    return begin() && advance();
}

/// Whether a piece of that size may be taken, `before` bytes of the string having been taken already.
bool CborReader::allows(quint64 size, quint64 before, qsizetype limit)
{
    if (size > quint64(remaining()))
        return fail(kEndsEarly);
    if (before + size > quint64(limit))
        return fail(QStringLiteral("a string longer than %1 bytes").arg(limit));
    return true;
}

bool CborReader::readChunks(qsizetype limit, auto &&takeChunk)
{
    if (!begin())
        return false;
    const bool inOnePiece = m_reader.isLengthKnown();
    if (inOnePiece && !allows(m_reader.length(), 0, limit))
        return false;
    quint64 total = 0;
    for (;;) {
        if (!inOnePiece) {
            const qsizetype size = m_reader.currentStringChunkSize();
            if (size < 0)
                return broken();
            if (!allows(quint64(size), total, limit))
                return false;
            total += quint64(size);
        }
        const QCborStreamReader::StringResultCode status = takeChunk();
        if (status == QCborStreamReader::EndOfString)
            return true;
        if (status == QCborStreamReader::Error)
            return broken();
    }
}

bool CborReader::text(QString &value)
{
    if (!m_reader.isString())
        return mismatch("not a text");
    value.clear();
    return readChunks(m_limits.stringBytes, [&] {
        QCborStreamReader::StringResult<QString> chunk = m_reader.readString();
        if (value.isEmpty())
            value.swap(chunk.data);
        else
            value += chunk.data;
        return chunk.status;
    });
}

bool CborReader::bytes(QByteArray &value)
{
    if (!m_reader.isByteArray())
        return mismatch("not a byte string");
    value.clear();
    return readChunks(m_limits.stringBytes, [&] {
        QCborStreamReader::StringResult<QByteArray> chunk = m_reader.readByteArray();
        if (value.isEmpty())
            value.swap(chunk.data);
        else
            value += chunk.data;
        return chunk.status;
    });
}

bool CborReader::name(std::string_view &value)
{
    if (!m_reader.isString())
        return mismatch("not a text");
    size_t used = 0;
    if (!readChunks(qMin(m_limits.stringBytes, qsizetype(m_name.size())), [&] {
            const auto chunk = m_reader.readStringChunk(m_name.data() + used, qsizetype(m_name.size() - used));
            used += size_t(chunk.data);
            return chunk.status;
        }))
        return false;
    value = {m_name.data(), used};
    return true;
}

bool CborReader::uuid(QUuid &value)
{
    if (!m_reader.isByteArray())
        return mismatch("not an id of 16 bytes");
    QUuid::Id128Bytes id{};
    char *const raw = reinterpret_cast<char *>(id.data);
    qsizetype used = 0;
    if (!readChunks(sizeof id.data, [&] {
            const auto chunk = m_reader.readStringChunk(raw + used, qsizetype(sizeof id.data) - used);
            used += chunk.data;
            return chunk.status;
        }))
        return false;
    if (used != sizeof id.data)
        return fail(QStringLiteral("not an id of 16 bytes"));
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

bool CborReader::null()
{
    if (!m_reader.isNull())
        return mismatch("not null");
    return begin() && advance();
}

bool CborReader::enter(bool rightKind, const char *otherwise)
{
    if (!rightKind)
        return mismatch(otherwise);
    if (!begin())
        return false;
    if (++m_depth > m_limits.depth)
        return fail(QStringLiteral("deeper than %1 levels").arg(m_limits.depth));
    m_announced = 0;
    if (m_reader.isLengthKnown()) {
        const quint64 length = m_reader.length();
        if (length > quint64(remaining()))
            return fail(QStringLiteral("announces more values than there are bytes"));
        m_announced = qMin(size_t(length), kMostRoom);
    }
    return m_reader.enterContainer() || broken();
}

bool CborReader::enterArray()
{
    return enter(m_reader.isArray(), "not an array");
}

bool CborReader::enterMap()
{
    return enter(m_reader.isMap(), "not a map");
}

bool CborReader::leave()
{
    --m_depth;
    if (m_reader.lastError() == QCborError::NoError && m_reader.hasNext())
        return fail(QStringLiteral("more values than belong there"));
    if (m_reader.lastError() != QCborError::NoError)
        return broken();
    if (!m_reader.leaveContainer())
        return broken();
    return true;
}

bool CborReader::skipOne(int &open)
{
    if (m_reader.isContainer()) {
        ++open;
        return enter(true, "");
    }
    if (m_reader.isString() || m_reader.isByteArray()) {
        char waste = 0;
        return readChunks(m_limits.stringBytes, [&] { return m_reader.readStringChunk(&waste, 1).status; });
    }
    if (m_reader.isTag())
        return fail(QStringLiteral("a tag"));
    return begin() && advance();
}

bool CborReader::skip()
{
    int open = 0;
    do {
        if (!m_reader.isValid())
            return broken();
        if (!skipOne(open))
            return false;
        while (open > 0 && !m_reader.hasNext()) {
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
