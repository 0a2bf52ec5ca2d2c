// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldersync.h"

#include <QtSystemDetection>

#ifdef Q_OS_WIN

namespace liandong {

bool syncFolder(const QString &)
{
    return true;
}

} // namespace liandong

#endif
