// SPDX-License-Identifier: GPL-3.0-or-later
// Windows only: the console's control handler, which runs on a thread of its own.
#include "stopsignal.h"

#include <QtSystemDetection>

#ifdef Q_OS_WIN

#include <qt_windows.h>

namespace liandong {

namespace {

StopSignal *g_stop = nullptr; // the handler is given nothing

BOOL WINAPI onControl(DWORD)
{
    QMetaObject::invokeMethod(g_stop, &StopSignal::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    g_stop = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    g_stop = nullptr;
}

} // namespace liandong

#endif
