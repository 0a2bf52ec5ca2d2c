// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "wire/limits.h"
#include "wire/messagecodec.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>

namespace liandong {

/// A log that a test writes by hand, sealed as a service would.
class ScriptedLog
{
public:
    /// The entry of an event; `command` is who asked.
    LogEntry add(const Event &event, const CommandId &command = {});
    [[nodiscard]] QUuid id() const { return m_id; }
    [[nodiscard]] Sequence position() const { return Sequence(m_entries.size()); }
    [[nodiscard]] QByteArray hash() const { return m_entries.empty() ? QByteArray() : m_entries.back().hash; }
    [[nodiscard]] const World &world() const { return m_world; }
    [[nodiscard]] wire::Snapshot snapshot() const { return {m_id, position(), hash(), m_world, m_entries}; }

private:
    QUuid m_id = QUuid::createUuid();
    World m_world;
    std::vector<LogEntry> m_entries;
};

/// Speaks the service's side of the protocol word by word, wrong words included. Signs everybody in by itself; what
/// follows is the test's.
class ScriptedService : public QObject
{
    Q_OBJECT

public:
    ScriptedService();

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] ScriptedLog &log() { return m_log; }

    wire::Welcome welcome; ///< sent to whoever signs in; log and position are filled in
    std::function<Instant()> time = [] { return Instant(); };
    std::function<void(const wire::Join &)> onJoin; ///< unless set: the snapshot and Live
    bool answersPings = true;
    bool greets = true;

    template <class Message>
    void send(const Message &message)
    {
        sendBytes(wire::encode(message));
    }
    void sendBytes(const QByteArray &bytes);
    void sendSnapshot();
    void sendLive() { send(wire::Live{m_log.position()}); }
    void hangUp();

    int connections = 0;
    std::vector<wire::Hello> hellos;
    std::vector<wire::Join> joins;
    std::vector<wire::Submit> submits;
    std::vector<wire::Look> looks;
    std::vector<wire::Farewell> farewells;
    std::vector<wire::SearchHistory> searches;
    int pings = 0;

private:
    void accept();
    void read(QTcpSocket *socket);
    void take(const wire::Frame &frame);

    QTcpServer m_server;
    QTcpSocket *m_socket = nullptr; ///< the newest seat's
    wire::FrameReader m_reader{wire::kMaxFrameFromSeat};
    ScriptedLog m_log;
};

} // namespace liandong
