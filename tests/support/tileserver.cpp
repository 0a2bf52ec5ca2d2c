// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tileserver.h"

#include <QBuffer>
#include <QHostAddress>
#include <QPainter>
#include <QRegularExpression>
#include <QSslServer>

#include <algorithm>

namespace liandong {

using namespace Qt::StringLiterals;

QImage numberedTile(const TileId &tile)
{
    QImage picture(256, 256, QImage::Format_RGB32);
    picture.fill((tile.x + tile.y) % 2 ? QColor(0xd8, 0xe6, 0xd2) : QColor(0xe8, 0xe2, 0xcc));
    QPainter painter(&picture);
    painter.setPen(QColor(0x6a, 0x7a, 0x60));
    painter.drawRect(0, 0, 255, 255);
    QFont font = painter.font();
    font.setPixelSize(30);
    painter.setFont(font);
    painter.drawText(picture.rect(), Qt::AlignCenter, u"%1\n%2 / %3"_s.arg(tile.z).arg(tile.x).arg(tile.y));
    return picture;
}

QByteArray encoded(const QImage &picture, const char *format)
{
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format);
    return data;
}

TileServer::TileServer(const std::optional<QSslConfiguration> &tls)
    : m_tls(tls.has_value())
    , m_rule([](const TileId &tile, const QByteArray &) { return Reply{.body = encoded(numberedTile(tile))}; })
{
    if (tls) {
        auto secret = std::make_unique<QSslServer>();
        secret->setSslConfiguration(*tls);
        m_server = std::move(secret);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &TileServer::accept);
    start();
}

TileServer::~TileServer()
{
    m_server.reset(); // its sockets say goodbye while there is somebody to hear it
}

QString TileServer::address() const
{
    return u"%1://127.0.0.1:%2/{z}/{x}/{y}"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(m_port);
}

void TileServer::start()
{
    m_server->listen(QHostAddress::LocalHost, m_port);
    m_port = m_server->serverPort();
}

void TileServer::stop()
{
    m_server->close();
    m_held.clear();
    for (const auto &[socket, text] : std::exchange(m_reading, {}))
        socket->abort();
}

void TileServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_reading.erase(socket);
            std::erase_if(m_held, [socket](const auto &held) { return held.first == socket; });
            socket->deleteLater();
        });
        read(socket);
    }
}

void TileServer::read(QTcpSocket *socket)
{
    QByteArray &text = m_reading[socket];
    text += socket->readAll();
    if (!text.contains("\r\n\r\n"))
        return;
    m_lastHead = text;
    static const QRegularExpression kNumbers(uR"(^GET /(\d+)/(\d+)/(\d+))"_s);
    const QRegularExpressionMatch match = kNumbers.match(QString::fromLatin1(text));
    const TileId tile{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    m_asked.push_back(tile);
    const Reply reply = m_rule(tile, text);
    if (reply.way == Way::Hold) {
        m_held.emplace_back(socket, reply);
        m_most = std::max(m_most, held());
    } else if (reply.way != Way::Hang) {
        answer(socket, reply);
    }
}

void TileServer::answer(QTcpSocket *socket, const Reply &reply)
{
    socket->write("HTTP/1.1 " + QByteArray::number(reply.status) + " As-told\r\nContent-Type: " + reply.type
        + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\nConnection: close\r\n\r\n");
    socket->write(reply.way == Way::BreakOff ? reply.body.first(reply.body.size() / 2) : reply.body);
    m_reading.erase(socket);
    socket->disconnectFromHost();
}

void TileServer::release()
{
    for (const auto &[socket, reply] : std::exchange(m_held, {}))
        answer(socket, reply);
}

} // namespace liandong
