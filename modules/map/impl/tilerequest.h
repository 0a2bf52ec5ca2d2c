// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "map/tiles/tilefailure.h"
#include "map/tiles/tilesource.h"

#include <QObject>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace liandong {

/// One question to a host. Ends once, within the time given, with the bytes of an answer that claims to be a picture,
/// or with the reason why there are none. Dropped when it dies.
class TileRequest : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kMostBytes = 1 << 20;

    TileRequest(QNetworkAccessManager &network, const TileSource &source, const TileId &tile, Milliseconds time);
    ~TileRequest() override;

Q_SIGNALS:
    void ended(const liandong::TileFailure &failure, const QByteArray &data);

private:
    void follow();
    void judgeCertificate();
    void stopWith(const TileFailure &failure);
    void finish();
    [[nodiscard]] TileFailure judge() const;

    QNetworkReply *m_reply;
    QString m_pinned;
    QTimer m_time;
    TileFailure m_stopped; ///< why it was given up on this side
};

} // namespace liandong
