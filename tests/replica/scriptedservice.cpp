// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica/scriptedservice.h"

#include "domain/apply.h"

namespace liandong {

using namespace Qt::StringLiterals;

LogEntry ScriptedLog::add(const Event &event, const CommandId &command)
{
    LogEntry entry;
    entry.seq = position() + 1;
    entry.command = command;
    entry.kind = kindOf(event);
    entry.payload = wire::encodeEvent(event);
    entry.hash = wire::sealOf(hash(), entry);
    apply(m_world, event);
    m_entries.push_back(entry);
    return entry;
}

ScriptedService::ScriptedService()
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedService::accept);
    m_server.listen(QHostAddress::LocalHost);
    welcome.session = 7;
}

void ScriptedService::accept()
{
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
        ++connections;
        m_socket = socket;
        m_reader = wire::FrameReader(wire::kMaxFrameFromSeat);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void ScriptedService::read(QTcpSocket *socket)
{
    if (socket != m_socket)
        return;
    m_reader.append(socket->readAll());
    while (true) {
        const Result<std::optional<wire::Frame>> frame = m_reader.next();
        QVERIFY(frame.has_value());
        if (!*frame)
            return;
        take(**frame);
    }
}

void ScriptedService::take(const wire::Frame &frame)
{
    switch (frame.type) {
    case wire::MessageType::Hello:
        hellos.push_back(wire::decode<wire::Hello>(frame.body).value());
        if (greets)
            send(wire::Greeting{wire::kProtocol, u"test"_s, {}, {u"name"_s}});
        break;
    case wire::MessageType::SignIn:
        welcome.actor = wire::decode<wire::SignIn>(frame.body).value().actor;
        welcome.log = m_log.id();
        welcome.position = m_log.position();
        welcome.serviceTime = time();
        send(welcome);
        break;
    case wire::MessageType::Join:
        joins.push_back(wire::decode<wire::Join>(frame.body).value());
        if (onJoin) {
            onJoin(joins.back());
        } else {
            sendSnapshot();
            sendLive();
        }
        break;
    case wire::MessageType::Submit:
        submits.push_back(wire::decode<wire::Submit>(frame.body).value());
        break;
    case wire::MessageType::Look:
        looks.push_back(wire::decode<wire::Look>(frame.body).value());
        break;
    case wire::MessageType::Ping:
        ++pings;
        if (answersPings)
            send(wire::Pong{wire::decode<wire::Ping>(frame.body).value().token, time()});
        break;
    case wire::MessageType::SearchHistory:
        searches.push_back(wire::decode<wire::SearchHistory>(frame.body).value());
        break;
    case wire::MessageType::Farewell:
        farewells.push_back(wire::decode<wire::Farewell>(frame.body).value());
        break;
    default:
        break;
    }
}

void ScriptedService::sendBytes(const QByteArray &bytes)
{
    if (m_socket)
        m_socket->write(bytes);
}

void ScriptedService::sendSnapshot()
{
    send(m_log.snapshot());
}

void ScriptedService::hangUp()
{
    if (QTcpSocket *const socket = std::exchange(m_socket, nullptr)) {
        socket->disconnectFromHost();
        socket->deleteLater();
    }
}

} // namespace liandong
