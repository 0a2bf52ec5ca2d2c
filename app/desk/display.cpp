// SPDX-License-Identifier: GPL-3.0-or-later
// For Unix with X11 and Wayland: asks their own libraries, which Qt's platform plugins load as well.
#include "display.h"

#include <QLibrary>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace liandong {

namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

template <class Function>
Function *functionOf(QLibrary &library, const char *name)
{
    return reinterpret_cast<Function *>(library.resolve(name));
}

/// Nothing where the library is not there to be asked.
std::optional<bool> opensX11()
{
    QLibrary xcb(QStringLiteral("xcb"), 1);
    auto *connect = functionOf<void *(const char *, int *)>(xcb, "xcb_connect");
    auto *hasError = functionOf<int(void *)>(xcb, "xcb_connection_has_error");
    auto *disconnect = functionOf<void(void *)>(xcb, "xcb_disconnect");
    if (!connect || !hasError || !disconnect)
        return std::nullopt;
    void *connection = connect(nullptr, nullptr);
    const bool opened = hasError(connection) == 0;
    disconnect(connection);
    return opened;
}

std::optional<bool> opensWayland()
{
    QLibrary wayland(QStringLiteral("wayland-client"), 0);
    auto *connect = functionOf<void *(const char *)>(wayland, "wl_display_connect");
    auto *disconnect = functionOf<void(void *)>(wayland, "wl_display_disconnect");
    if (!connect || !disconnect)
        return std::nullopt;
    void *display = connect(nullptr);
    if (display)
        disconnect(display);
    return display != nullptr;
}

#endif

} // namespace

QString displayProblem()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QStringList platforms = qEnvironmentVariable("QT_QPA_PLATFORM").split(u';', Qt::SkipEmptyParts);
    const auto asks = [&](QLatin1StringView platform) {
        return platforms.isEmpty()
            || std::ranges::any_of(platforms, [&](const QString &name) { return name.startsWith(platform); });
    };
    const bool x11 = asks(QLatin1StringView("xcb"));
    const bool wayland = asks(QLatin1StringView("wayland"));
    if (!x11 && !wayland)
        return {}; // offscreen, a frame buffer: not for us to judge
    QStringList tried;
    if (const QString display = qEnvironmentVariable("DISPLAY"); x11 && !display.isEmpty()) {
        if (opensX11().value_or(true))
            return {};
        tried += QStringLiteral("the X display '%1' (DISPLAY)").arg(display);
    }
    if (const QString display = qEnvironmentVariable("WAYLAND_DISPLAY"); wayland && !display.isEmpty()) {
        if (opensWayland().value_or(true))
            return {};
        tried += QStringLiteral("the Wayland display '%1' (WAYLAND_DISPLAY)").arg(display);
    }
    if (tried.isEmpty())
        return QStringLiteral("no display: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it in a desktop session, "
                              "or set QT_QPA_PLATFORM (offscreen draws without a screen).");
    return QStringLiteral("cannot open %1: nobody answers there, or this user is not let in. Start it in a desktop "
                          "session of this user, or set the variable to the display to use.")
        .arg(tried.join(QStringLiteral(" nor ")));
#else
    return {};
#endif
}

} // namespace liandong
