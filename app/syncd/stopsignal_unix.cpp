// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX only: a signal handler may do little more than write a byte, so it does that, into a pipe the event loop reads.
#include "stopsignal.h"

#include <QtSystemDetection>

#ifdef Q_OS_UNIX

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace liandong {

namespace {

std::array<int, 2> g_pipe{-1, -1}; // a signal handler reaches nothing but statics

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(g_pipe[1], &byte, 1);
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    if (pipe2(g_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(g_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        if (read(g_pipe[0], bytes.data(), bytes.size()) > 0)
            Q_EMIT requested();
    });
    struct sigaction action{};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

StopSignal::~StopSignal()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    close(g_pipe[0]);
    close(g_pipe[1]);
}

} // namespace liandong

#endif
