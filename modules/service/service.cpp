// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/service.h"

#include "service/impl/hub.h"
#include "service/impl/servicelog.h"

namespace liandong {

Q_LOGGING_CATEGORY(lcService, "liandong.service")

struct Service::Private
{
    Hub hub;
};

Service::Service(Ledger &ledger, Store &store, const Clock &clock, QObject *parent)
    : Service(ledger, store, clock, ServiceLimits(), parent)
{ }

Service::Service(Ledger &ledger, Store &store, const Clock &clock, const ServiceLimits &limits, QObject *parent)
    : QObject(parent)
    , d(new Private{.hub = Hub(ledger, store, clock, limits)})
{ }

Service::~Service() = default;

Result<> Service::listen(const ListenOptions &options)
{
    return d->hub.listen(options);
}

quint16 Service::port() const
{
    return d->hub.port();
}

Result<> Service::serveTiles(const ListenOptions &options, const QString &file)
{
    return d->hub.serveTiles(options, file);
}

quint16 Service::tilesPort() const
{
    return d->hub.tilesPort();
}

void Service::stop()
{
    d->hub.stop([this] { Q_EMIT stopped(); });
}

int Service::seatCount() const
{
    return d->hub.seatCount();
}

} // namespace liandong
