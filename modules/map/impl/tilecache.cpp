// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/impl/tilecache.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace liandong {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcTiles, "liandong.tiles")

namespace {

// A file: "LDT1", when it was fetched (ms, 8 bytes), a checksum of the picture (2 bytes), the picture.
constexpr QByteArrayView kMark("LDT1");
constexpr qsizetype kHead = 4 + 8 + 2;
constexpr qint64 kLargestFile = 2 << 20;
constexpr std::chrono::hours kLookedAtLately(24);

QDateTime dateOf(Instant when)
{
    return QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count());
}

QByteArray headOf(const QByteArray &data, Instant fetched)
{
    QByteArray head(kHead, '\0');
    std::ranges::copy(kMark, head.begin());
    qToLittleEndian<qint64>(fetched.time_since_epoch().count(), head.data() + 4);
    qToLittleEndian<quint16>(qChecksum(data), head.data() + 12);
    return head;
}

std::optional<TileCache::Kept> contentOf(const QByteArray &file)
{
    if (file.size() <= kHead || !file.startsWith(kMark))
        return {};
    TileCache::Kept kept{file.sliced(kHead), Instant(Milliseconds(qFromLittleEndian<qint64>(file.constData() + 4)))};
    if (qFromLittleEndian<quint16>(file.constData() + 12) != qChecksum(kept.data))
        return {};
    return kept;
}

} // namespace

TileCache::TileCache(QString folder, qint64 mostBytes)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
{ }

QString TileCache::fileOf(const QString &source, const TileId &tile) const
{
    return u"%1/%2/%3/%4-%5.tile"_s.arg(m_folder, source).arg(tile.z).arg(tile.x).arg(tile.y);
}

std::optional<TileCache::Kept> TileCache::read(const QString &source, const TileId &tile, Instant now) const
{
    if (m_folder.isEmpty())
        return {};
    QFile file(fileOf(source, tile));
    if (!file.exists() || !file.open(QIODevice::ReadOnly))
        return {};
    std::optional<Kept> kept = contentOf(file.read(kLargestFile));
    const bool old = file.fileTime(QFileDevice::FileModificationTime) < dateOf(now - kLookedAtLately);
    file.close();
    if (!kept) {
        qCWarning(lcTiles).noquote() << file.fileName() << "is damaged and thrown away";
        file.remove();
    } else if (old && file.open(QIODevice::ReadWrite)) {
        file.setFileTime(dateOf(now), QFileDevice::FileModificationTime);
    }
    return kept;
}

void TileCache::write(const QString &source, const TileId &tile, const QByteArray &data, Instant now)
{
    if (m_folder.isEmpty())
        return;
    const QString name = fileOf(source, tile);
    QDir().mkpath(QFileInfo(name).path());
    QSaveFile file(name);
    const QByteArray head = headOf(data, now);
    const bool kept = file.open(QIODevice::WriteOnly) && file.write(head) == head.size()
        && file.write(data) == data.size() && file.commit();
    if (!kept) {
        if (!m_failed.exchange(true))
            qCWarning(lcTiles).noquote() << "tiles cannot be kept:" << name << file.errorString();
        return;
    }
    if ((m_written += data.size()) > m_mostBytes / 10)
        trim();
}

void TileCache::remove(const QString &source, const TileId &tile) const
{
    QFile::remove(fileOf(source, tile));
}

void TileCache::trim()
{
    m_written = 0;
    if (m_folder.isEmpty())
        return;
    std::vector<QFileInfo> files;
    qint64 total = 0;
    QDirIterator every(m_folder, {u"*.tile"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (every.hasNext()) {
        files.push_back(every.nextFileInfo());
        total += files.back().size();
    }
    if (total <= m_mostBytes)
        return;
    std::ranges::sort(files, {}, [](const QFileInfo &file) { return file.lastModified(QTimeZone::UTC); });
    for (const QFileInfo &file : files) {
        if (total <= m_mostBytes / 10 * 9)
            break;
        if (QFile::remove(file.filePath()))
            total -= file.size();
    }
}

} // namespace liandong
