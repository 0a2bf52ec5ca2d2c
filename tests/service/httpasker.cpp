// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/httpasker.h"

#include <QHostAddress>
#include <QTest>

namespace liandong {

namespace {

HttpAnswer parsed(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    HttpAnswer answer;
    QList<QByteArray> lines = bytes.first(end).split('\n');
    answer.status = lines.takeFirst().mid(9, 3).toInt();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    answer.body = bytes.sliced(end + 4);
    return answer;
}

} // namespace

HttpAsker::HttpAsker(quint16 port)
    : HttpAsker(std::make_unique<QTcpSocket>())
{
    m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket->waitForConnected();
}

HttpAsker::HttpAsker(std::unique_ptr<QTcpSocket> socket)
    : m_socket(std::move(socket))
{
    QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(), [this] { heard += m_socket->readAll(); });
}

HttpAnswer HttpAsker::get(const QByteArray &path, const QByteArray &lines)
{
    return ask("GET " + path + " HTTP/1.1\r\nHost: centre.example\r\n" + lines + "\r\n");
}

HttpAnswer HttpAsker::ask(const QByteArray &request)
{
    heard.clear();
    m_noBody = request.startsWith("HEAD ");
    write(request);
    (void)QTest::qWaitFor([this] { return isWhole() || m_socket->state() != QAbstractSocket::ConnectedState; });
    return parsed(heard);
}

void HttpAsker::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

bool HttpAsker::waitClosed()
{
    return QTest::qWaitFor([this] { return m_socket->state() == QAbstractSocket::UnconnectedState; });
}

bool HttpAsker::isWhole() const
{
    const qsizetype end = heard.indexOf("\r\n\r\n");
    return end >= 0 && (m_noBody || heard.size() - end - 4 >= parsed(heard).headers.value("content-length").toInt());
}

} // namespace liandong
