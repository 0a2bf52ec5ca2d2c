// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/modes.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

#include <thread>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <unistd.h>

namespace liandong::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSyncs = 500;
constexpr int kTrips = 5'000;
constexpr size_t kBytes = 200;

Result<Figures> syncTimes()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"sync"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::NoPermission, file.errorString());
    const QByteArray block(512, 'x');
    Figures figures;
    for (int i = 0; i < kSyncs; ++i) {
        const Nanoseconds began = now();
        file.write(block);
        if (::fdatasync(file.handle()) != 0)
            return failure(ErrorCode::Unsupported, u"fdatasync fails"_s);
        figures.add(now() - began);
    }
    return figures;
}

void readAll(int fd, char *to)
{
    for (size_t got = 0; got < kBytes;) {
        const ssize_t count = ::recv(fd, to + got, kBytes - got, 0);
        if (count <= 0)
            return;
        got += size_t(count);
    }
}

void makeFast(int fd)
{
    int one = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
}

Result<Figures> roundTrips()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(listener, generic, length) || ::listen(listener, 1) || ::getsockname(listener, generic, &length))
        return failure(ErrorCode::Unsupported, u"no loopback socket"_s);
    const int near = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(near, generic, length))
        return failure(ErrorCode::Unsupported, u"no loopback connection"_s);
    const int far = ::accept(listener, nullptr, nullptr);
    makeFast(near);
    makeFast(far);
    std::thread echo([far] {
        char buffer[kBytes];
        for (int i = 0; i < kTrips; ++i) {
            readAll(far, buffer);
            (void)::send(far, buffer, kBytes, MSG_NOSIGNAL);
        }
    });
    Figures figures;
    char buffer[kBytes]{};
    for (int i = 0; i < kTrips; ++i) {
        const Nanoseconds began = now();
        (void)::send(near, buffer, kBytes, MSG_NOSIGNAL);
        readAll(near, buffer);
        figures.add(now() - began);
    }
    echo.join();
    for (const int fd : {near, far, listener})
        ::close(fd);
    return figures;
}

} // namespace

Measured machine(const Options &)
{
    const Result<Figures> syncs = syncTimes();
    if (!syncs)
        return std::unexpected(syncs.error());
    const Result<Figures> trips = roundTrips();
    if (!trips)
        return std::unexpected(trips.error());
    QJsonObject json{{u"measure"_s, u"machine"_s}, {u"processors"_s, qint64(std::thread::hardware_concurrency())}};
    syncs->writeTo(json, u"fdatasync_512"_s);
    trips->writeTo(json, u"loopback_200"_s);
    return QJsonArray{json};
}

} // namespace liandong::bench
