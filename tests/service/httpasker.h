// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpSocket>

#include <memory>

namespace liandong {

struct HttpAnswer
{
    int status = 0; ///< 0: none came
    QHash<QByteArray, QByteArray> headers; ///< names in small letters
    QByteArray body;
};

/// Asks word by word what a test tells it, wrong words included.
class HttpAsker
{
public:
    /// Connects to this machine at once.
    explicit HttpAsker(quint16 port);
    explicit HttpAsker(std::unique_ptr<QTcpSocket> socket);

    /// `lines`: further headers, each with its end.
    [[nodiscard]] HttpAnswer get(const QByteArray &path, const QByteArray &lines = {});
    [[nodiscard]] HttpAnswer ask(const QByteArray &request);
    void write(const QByteArray &bytes);
    [[nodiscard]] bool waitClosed();

    QByteArray heard; ///< of the answer under way

private:
    [[nodiscard]] bool isWhole() const;

    std::unique_ptr<QTcpSocket> m_socket;
    bool m_noBody = false;
};

} // namespace liandong
