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

/// Nothing where it is refused, an empty hold where the library is not there to be asked.
std::optional<DisplayHold> holdX11()
{
    QLibrary xcb(QStringLiteral("xcb"), 1);
    auto *connect = functionOf<void *(const char *, int *)>(xcb, "xcb_connect");
    auto *hasError = functionOf<int(void *)>(xcb, "xcb_connection_has_error");
    auto *disconnect = functionOf<void(void *)>(xcb, "xcb_disconnect");
    if (!connect || !hasError || !disconnect)
        return DisplayHold();
    DisplayHold hold(connect(nullptr, nullptr), disconnect);
    return hasError(hold.get()) == 0 ? std::optional(hold) : std::nullopt;
}

std::optional<DisplayHold> holdWayland()
{
    QLibrary wayland(QStringLiteral("wayland-client"), 0);
    auto *connect = functionOf<void *(const char *)>(wayland, "wl_display_connect");
    auto *disconnect = functionOf<void(void *)>(wayland, "wl_display_disconnect");
    if (!connect || !disconnect)
        return DisplayHold();
    void *display = connect(nullptr);
    return display ? std::optional(DisplayHold(display, disconnect)) : std::nullopt;
}

#endif

} // namespace

Result<DisplayHold> holdDisplay()
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
        return DisplayHold(); // offscreen, a frame buffer: not for us to judge
    QStringList tried;
    if (const QString display = qEnvironmentVariable("DISPLAY"); x11 && !display.isEmpty()) {
        if (const auto hold = holdX11())
            return *hold;
        tried += QStringLiteral("the X display '%1' (DISPLAY)").arg(display);
    }
    if (const QString display = qEnvironmentVariable("WAYLAND_DISPLAY"); wayland && !display.isEmpty()) {
        if (const auto hold = holdWayland())
            return *hold;
        tried += QStringLiteral("the Wayland display '%1' (WAYLAND_DISPLAY)").arg(display);
    }
    if (tried.isEmpty())
        return failure(ErrorCode::Unsupported,
            QStringLiteral("no display: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it in a desktop session, or "
                           "set QT_QPA_PLATFORM (offscreen draws without a screen)."));
    return failure(ErrorCode::Refused,
        QStringLiteral("cannot open %1: nobody answers there, or this user is not let in. Start it in a desktop "
                       "session of this user, or set the variable to the display to use.")
            .arg(tried.join(QStringLiteral(" nor "))));
#else
    return DisplayHold();
#endif
}

} // namespace liandong
