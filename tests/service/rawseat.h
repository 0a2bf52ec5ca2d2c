// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"
#include "service/service.h"
#include "wire/messagecodec.h"

#include <QTcpSocket>

#include <deque>
#include <functional>

namespace liandong {

/// A seat that says what a test tells it, byte by byte if need be, and keeps every frame it gets.
class RawSeat
{
public:
    /// Connects at once.
    explicit RawSeat(quint16 port);
    /// One that is connected already: TLS.
    explicit RawSeat(std::unique_ptr<QTcpSocket> socket);

    void write(QByteArrayView bytes);
    template <class Message>
    void say(const Message &message)
    {
        write(wire::encode(message));
    }
    void submit(const Submission &submission) { say(wire::Submit{submission.id, submission.command}); }
    void close() { m_socket->disconnectFromHost(); }
    /// Leaves in the kernel what comes from now on.
    void readNoMore();

    [[nodiscard]] bool isClosed() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] bool waitClosed();
    QByteArray heard; ///< every byte that ever came
    /// The frames that are there, oldest first.
    std::deque<wire::Frame> frames;
    [[nodiscard]] bool waitFrames(size_t count);
    [[nodiscard]] bool has(wire::MessageType type) const;

    /// The next frame; nothing where it is another message or none comes.
    template <class Message>
    [[nodiscard]] std::optional<Message> next()
    {
        if (!waitFrames(1) || frames.front().type != Message::kType)
            return std::nullopt;
        return pop<Message>();
    }
    /// The same, passing over others.
    template <class Message>
    [[nodiscard]] std::optional<Message> await()
    {
        while (waitFrames(1)) {
            if (frames.front().type == Message::kType)
                return pop<Message>();
            frames.pop_front();
        }
        return std::nullopt;
    }

    /// Hello and sign-in.
    [[nodiscard]] std::optional<wire::Welcome> enter(
        const Actor &actor = sample::theSupervisor(), const QString &name = QStringLiteral("席位"));
    /// enter() and Join, up to Live; what comes first stays in `frames`.
    [[nodiscard]] bool goLive(
        const Actor &actor = sample::theSupervisor(), const QString &name = QStringLiteral("席位"));

private:
    template <class Message>
    std::optional<Message> pop()
    {
        const wire::Frame frame = std::move(frames.front());
        frames.pop_front();
        Result<Message> message = wire::decode<Message>(frame.body);
        return message ? std::optional(*std::move(message)) : std::nullopt;
    }
    void listen();
    void read();

    std::unique_ptr<QTcpSocket> m_socket;
    wire::FrameReader m_reader{wire::kMaxFrameFromService};
};

/// A service on an office, with small times that pass only when the office's clock is turned.
class ServedOffice
{
public:
    explicit ServedOffice(const ServiceLimits &limits = shortLimits());

    [[nodiscard]] static ServiceLimits shortLimits();
    [[nodiscard]] Service &service() { return *m_service; }
    [[nodiscard]] quint16 port() const { return m_service->port(); }
    /// Turns the clock little by little until `done`; how far it had to be turned, nothing where it was of no use.
    [[nodiscard]] std::optional<Milliseconds> passUntil(const std::function<bool()> &done);
    void restart();
    void end() { m_service.reset(); }

    Office office;

private:
    ServiceLimits m_limits;
    std::unique_ptr<Service> m_service;
};

} // namespace liandong
