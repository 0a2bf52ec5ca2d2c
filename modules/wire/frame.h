// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "wire/messagelist.h"

#include <QByteArray>

#include <optional>

namespace liandong::wire {

/// A frame is: length (4 bytes, big-endian, of all that follows), message type (2 bytes, big-endian), CBOR body.
inline constexpr qsizetype kFrameHead = 6;

struct Frame
{
    MessageType type = MessageType::Hello;
    QByteArray body;
};

[[nodiscard]] QByteArray frameOf(MessageType type, QByteArrayView body);

/// Cuts a stream of bytes into frames. The announced length is checked before anything of the frame is kept.
class FrameReader
{
public:
    explicit FrameReader(quint32 maxFrame) : m_maxFrame(maxFrame) {}

    /// Larger frames are allowed after sign-in.
    void setMaxFrame(quint32 bytes) { m_maxFrame = bytes; }
    /// What follows a frame that was refused is dropped.
    void append(QByteArrayView bytes);
    /// The next whole frame, nothing when more bytes are needed, BadInput for a length outside 2…maximum.
    /// After an error the stream is of no more use.
    [[nodiscard]] Result<std::optional<Frame>> next();

private:
    quint32 m_maxFrame;
    QByteArray m_buffer;
    qsizetype m_used = 0;
    bool m_refused = false;
};

} // namespace liandong::wire
