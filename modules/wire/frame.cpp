// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/frame.h"

#include <QtEndian>

namespace liandong::wire {

namespace {

constexpr qsizetype kLengthSize = 4;
constexpr qsizetype kTypeSize = kFrameHead - kLengthSize;
constexpr qsizetype kWorthMoving = 64 * 1024;

} // namespace

QByteArray frameOf(MessageType type, QByteArrayView body)
{
    QByteArray frame(kFrameHead + body.size(), Qt::Uninitialized);
    qToBigEndian(quint32(kTypeSize + body.size()), frame.data());
    qToBigEndian(quint16(type), frame.data() + kLengthSize);
    std::copy(body.begin(), body.end(), frame.begin() + kFrameHead);
    return frame;
}

void FrameReader::append(QByteArrayView bytes)
{
    if (m_refused)
        return;
    if (m_used == m_buffer.size()) {
        m_buffer.resize(0);
        m_used = 0;
    } else if (m_used > kWorthMoving && m_used > m_buffer.size() / 2) {
        m_buffer.remove(0, m_used);
        m_used = 0;
    }
    m_buffer.append(bytes);
}

Result<std::optional<Frame>> FrameReader::next()
{
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_used);
    if (!m_refused && rest.size() < kLengthSize)
        return std::nullopt;
    const quint32 length = m_refused ? 0 : qFromBigEndian<quint32>(rest.data());
    if (length < kTypeSize || length > m_maxFrame) {
        m_refused = true;
        m_buffer.clear();
        m_used = 0;
        return failure(ErrorCode::BadInput,
            QStringLiteral("a frame's length must lie between %1 and %2").arg(kTypeSize).arg(m_maxFrame));
    }
    if (rest.size() - kLengthSize < qsizetype(length))
        return std::nullopt;
    m_used += kLengthSize + qsizetype(length);
    return Frame{MessageType(qFromBigEndian<quint16>(rest.data() + kLengthSize)),
        rest.sliced(kFrameHead, qsizetype(length) - kTypeSize).toByteArray()};
}

} // namespace liandong::wire
