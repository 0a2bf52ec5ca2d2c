// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTimer>
#include <QWidget>

namespace liandong {

namespace {
Q_LOGGING_CATEGORY(lcPictures, "liandong.pictures")
constexpr Milliseconds kSettling{2'500}; // the map's first frames come from its own thread
} // namespace

Pictures::Pictures(const WorldSource &source, const Replica &replica, Sequence when, QString folder, QWidget &window)
    : m_replica(replica)
    , m_when(when)
    , m_folder(std::move(folder))
    , m_window(window)
{
    connect(&source, &WorldSource::worldReplaced, this, &Pictures::check);
    connect(&source, &WorldSource::entryApplied, this, &Pictures::check);
    connect(&source, &WorldSource::linkStateChanged, this, &Pictures::check);
    check();
}

void Pictures::check()
{
    if (m_taken || m_replica.linkState() != LinkState::Live || m_replica.position() < m_when)
        return;
    m_taken = true;
    QTimer::singleShot(kSettling, this, &Pictures::take);
}

void Pictures::take()
{
    const QString path = QDir(m_folder).filePath(m_window.objectName() + QStringLiteral(".png"));
    const bool saved = QDir().mkpath(m_folder) && m_window.grab().save(path);
    if (!saved)
        qCCritical(lcPictures, "cannot save %s", qPrintable(path));
    Q_EMIT done(saved);
}

} // namespace liandong
