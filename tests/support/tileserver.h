// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ground/tilemath.h"

#include <QImage>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace liandong {

/// A host of tiles on the loopback address that does what a test says, also what no host should.
class TileServer : public QObject
{
    Q_OBJECT

public:
    enum class Way {
        Answer,
        Hold, ///< until release()
        Hang, ///< says nothing, for ever
        BreakOff ///< announces all of it and sends half
    };
    struct Reply
    {
        int status = 200;
        QByteArray type = QByteArrayLiteral("image/png");
        QByteArray body{};
        Way way = Way::Answer;
    };
    using Rule = std::function<Reply(const TileId &tile, const QByteArray &head)>;

    /// Speaks TLS with the configuration given.
    explicit TileServer(const std::optional<QSslConfiguration> &tls = {});
    ~TileServer() override;

    /// Every tile with its numbers on it, until another rule is set.
    void setRule(Rule rule) { m_rule = std::move(rule); }
    /// Of its tiles.
    [[nodiscard]] QString address() const;
    void release();
    /// Nobody listens until start(), on the same port.
    void stop();
    void start();

    [[nodiscard]] int asked() const { return int(m_asked.size()); }
    [[nodiscard]] int askedFor(const TileId &tile) const { return int(std::ranges::count(m_asked, tile)); }
    [[nodiscard]] int held() const { return int(m_held.size()); }
    /// The most that were held at one time.
    [[nodiscard]] int mostAtOnce() const { return m_most; }
    /// The header lines of the last request.
    [[nodiscard]] const QByteArray &lastHead() const { return m_lastHead; }

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Reply &reply);

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    bool m_tls;
    Rule m_rule;
    std::map<QTcpSocket *, QByteArray> m_reading; ///< and has not been answered
    std::vector<std::pair<QTcpSocket *, Reply>> m_held;
    std::vector<TileId> m_asked;
    QByteArray m_lastHead;
    int m_most = 0;
};

/// 256 × 256 with the tile's numbers on it.
[[nodiscard]] QImage numberedTile(const TileId &tile);
[[nodiscard]] QByteArray encoded(const QImage &picture, const char *format = "png");

} // namespace liandong
