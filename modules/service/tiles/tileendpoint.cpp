// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tiles/tileendpoint.h"

namespace liandong {

TileEndpoint::TileEndpoint(QString file, const ServiceLimits &limits, std::function<void()> changed)
    : m_file(std::move(file))
    , m_limits(limits)
    , m_changed(std::move(changed))
{
    m_thread.setObjectName(QStringLiteral("tiles"));
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

TileEndpoint::~TileEndpoint()
{
    QMetaObject::invokeMethod(&m_there, [this] { m_host.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<> TileEndpoint::listen(const ListenOptions &options)
{
    const auto tell = [this](const std::optional<TileOffer> &offer) {
        QMetaObject::invokeMethod(
            this,
            [this, offer] {
                m_offer = offer;
                m_changed();
            },
            Qt::QueuedConnection);
    };
    Result<quint16> port = 0;
    QMetaObject::invokeMethod(
        &m_there,
        [&] {
            m_host = std::make_unique<TileHost>(m_file, m_tickets, m_limits, tell);
            port = m_host->listen(options);
        },
        Qt::BlockingQueuedConnection);
    if (!port)
        return std::unexpected(port.error());
    m_port = *port;
    m_tls = options.tls.has_value();
    return {};
}

} // namespace liandong
