// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTimer>
#include <QWidget>

namespace liandong {

namespace {
Q_LOGGING_CATEGORY(lcPictures, "liandong.pictures")
constexpr Milliseconds kLook{200}; ///< for the file
constexpr Milliseconds kSettling{2'500}; // the map's first frames come from its own thread
} // namespace

Pictures::Pictures(const WorldSource &source, const Replica &replica, QString whenFile, QString folder, QWidget &window)
    : m_replica(replica)
    , m_whenFile(std::move(whenFile))
    , m_folder(std::move(folder))
    , m_window(window)
{
    connect(&source, &WorldSource::worldReplaced, this, &Pictures::check);
    connect(&source, &WorldSource::entryApplied, this, &Pictures::check);
    connect(&source, &WorldSource::linkStateChanged, this, &Pictures::check);
    if (!m_whenFile.isEmpty()) {
        auto *looking = new QTimer(this);
        connect(looking, &QTimer::timeout, this, &Pictures::check);
        looking->start(kLook);
    }
    check();
}

bool Pictures::isDue() const
{
    if (m_replica.linkState() != LinkState::Live)
        return false;
    if (m_whenFile.isEmpty())
        return true;
    QFile file(m_whenFile);
    bool whole = false;
    const Sequence position = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong(&whole) : 0;
    return whole && m_replica.position() >= position;
}

void Pictures::check()
{
    if (m_taken || !isDue())
        return;
    m_taken = true;
    Q_EMIT due();
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
