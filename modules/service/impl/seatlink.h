// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "wire/frame.h"

#include <QObject>
#include <QTcpSocket>

#include <chrono>
#include <memory>

class QSslSocket;

namespace liandong {

/// Who gets what a connection brings. May end the connection from inside, but not delete it.
class SeatLinkUser
{
public:
    virtual ~SeatLinkUser() = default;
    virtual void onFrame(const wire::Frame &frame) = 0;
    virtual void onBroken(const QString &detail) = 0;
    virtual void onClosed() = 0;
};

/// A socket, plain or TLS, as a pipe for frames: cuts what comes in, bounds what waits to go out.
class SeatLink : public QObject
{
public:
    SeatLink(
        std::unique_ptr<QTcpSocket> socket, SeatLinkUser &user, const Clock &clock, quint32 maxFrame, qint64 maxUnsent);
    ~SeatLink() override;

    void setMaxFrame(quint32 bytes) { m_reader.setMaxFrame(bytes); }
    /// Shares the bytes, writes what the socket takes at once. Who is too far behind is cut.
    void send(const QByteArray &frame);
    /// So much more may wait until it is gone: what a joining seat gets in one piece.
    void allowBurst(qint64 bytes) { m_allowance += bytes; }

    /// Reads no more, sends what waits, closes.
    void finish();
    /// Closes at once; what waits is lost. onClosed() follows before it returns, where it did not yet come.
    void cut();

    [[nodiscard]] bool isOpen() const { return m_open; }
    /// By the steady clock: when bytes came last.
    [[nodiscard]] std::chrono::nanoseconds lastHeard() const { return m_lastHeard; }
    [[nodiscard]] QString peer() const;
    [[nodiscard]] QString peerAddress() const { return m_socket->peerAddress().toString(); }

private:
    void read();
    void deliver();
    void closed();
    [[nodiscard]] qint64 unsent() const;

    std::unique_ptr<QTcpSocket> m_socket;
    const QSslSocket *m_tls; ///< the same socket, null for a plain one
    SeatLinkUser &m_user;
    const Clock &m_clock;
    wire::FrameReader m_reader;
    qint64 m_maxUnsent;
    qint64 m_allowance;
    std::chrono::nanoseconds m_lastHeard;
    bool m_open = true;
    bool m_reading = true;
};

} // namespace liandong
