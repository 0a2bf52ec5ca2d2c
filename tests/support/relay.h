// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <map>

namespace liandong {

/// A cable between one seat and the service that a test can pull. Real sockets on both ends.
class Relay : public QObject
{
    Q_OBJECT

public:
    explicit Relay(quint16 target);

    /// The seat connects here; the same for the relay's whole life.
    [[nodiscard]] quint16 port() const { return m_port; }

    /// Both ends break at once, nobody gets through until restore().
    void cut();
    /// Cuts by itself once so many more bytes have come back from the service.
    void cutAfter(qint64 bytesToSeat) { m_bytesLeft = bytesToSeat; }
    /// As a hung machine: nothing breaks, nothing comes through, and what the service sends piles up on its side.
    void stall();
    void restore();
    [[nodiscard]] bool isCut() const { return m_cut || m_stalled; }
    [[nodiscard]] qint64 bytesToSeat() const { return m_bytesToSeat; }

private:
    void accept();
    void forward(QTcpSocket *from);
    void part(QTcpSocket *end);

    QTcpServer m_server;
    quint16 m_target;
    quint16 m_port = 0;
    std::map<QTcpSocket *, QTcpSocket *> m_peers; ///< both ways; children
    bool m_cut = false;
    bool m_stalled = false;
    qint64 m_bytesLeft = -1;
    qint64 m_bytesToSeat = 0;
};

} // namespace liandong
