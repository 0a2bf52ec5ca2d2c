// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/renderer.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>
#include <QSGRendererInterface>

#include <algorithm>
#include <array>

namespace liandong {

namespace {

Q_LOGGING_CATEGORY(lcRenderer, "liandong.renderer")

/// As the driver calls itself; empty without OpenGL.
QString openGlRenderer()
{
    QOffscreenSurface surface;
    surface.create();
    QOpenGLContext context;
    if (!surface.isValid() || !context.create() || !context.makeCurrent(&surface))
        return {};
    const QString name
        = QString::fromUtf8(reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER)));
    context.doneCurrent();
    return name;
}

bool isBySoftware(const QString &renderer)
{
    constexpr std::array kRasterizers{"llvmpipe", "softpipe", "swrast", "Software Rasterizer"};
    return renderer.isEmpty() || std::ranges::any_of(kRasterizers, [&](const char *name) {
        return renderer.contains(QLatin1StringView(name), Qt::CaseInsensitive);
    });
}

} // namespace

void chooseRenderer()
{
    const QString platform = QGuiApplication::platformName();
    const bool drawsByOpenGl = platform == u"xcb" || platform.startsWith(u"wayland");
    if (!drawsByOpenGl || qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND"))
        return;
    const QString renderer = openGlRenderer();
    if (!isBySoftware(renderer))
        return;
    qCInfo(lcRenderer, "no graphics card draws here (%s): maps are drawn by Qt's rasterizer",
        renderer.isEmpty() ? "no OpenGL" : qPrintable(renderer));
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace liandong
