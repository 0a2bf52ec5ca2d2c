// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/service.h"
#include "service/tiles/tileshelf.h"
#include "service/tiles/tiletickets.h"

#include <QAbstractHttpServer>
#include <QTimer>

#include <functional>

namespace liandong {

/// Answers GET /health to everybody and GET /tiles/{z}/{x}/{y} to who has a ticket. Lives on one thread, the tiles'
/// own.
class TileHost : public QAbstractHttpServer
{
public:
    /// `changed`, called on this thread, is told whatever else is offered from now on. Tickets and limits outlive it.
    using Changed = std::function<void(const std::optional<TileOffer> &)>;
    TileHost(QString file, const TileTickets &tickets, const ServiceLimits &limits, Changed changed);

    [[nodiscard]] Result<quint16> listen(const ListenOptions &options);

protected:
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;

private:
    void look();
    void answerTile(const QString &path, const QHttpServerRequest &request, QHttpServerResponder &responder);

    TileShelf m_shelf;
    const TileTickets &m_tickets;
    const ServiceLimits &m_limits;
    Changed m_changed;
    QTimer m_looking;
};

/// "/tiles/12/3345/1702"; nothing where it is written in any other way, or is no place for a tile.
[[nodiscard]] std::optional<TilePlace> tilePlaceIn(QStringView path);

} // namespace liandong
