// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/databasefile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace liandong {

namespace {

constexpr qint64 kHeaderSize = 100;
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// The pages the header promises, nothing where it does not say.
std::optional<qint64> promisedSize(const QByteArray &header)
{
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool counts = numberAt(header, 24) == numberAt(header, 92);
    return counts ? std::optional(pageSize * numberAt(header, 28)) : std::nullopt;
}

} // namespace

Result<> checkFolder(const QString &file)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.exists())
        return failure(ErrorCode::NotFound, u"%1: the folder %2 does not exist"_s.arg(file, folder.filePath()));
    if (!folder.isDir())
        return failure(ErrorCode::BadInput, u"%1: %2 is no folder"_s.arg(file, folder.filePath()));
    if (!folder.isWritable())
        return failure(
            ErrorCode::NoPermission, u"%1: no permission to write in the folder %2"_s.arg(file, folder.filePath()));
    return {};
}

Result<> checkHeader(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NoPermission, u"%1: cannot be read: %2"_s.arg(file, device.errorString()));
    const qint64 size = device.size();
    const QByteArray header = device.read(kHeaderSize);
    if (size == 0)
        return failure(ErrorCode::Damaged, u"%1: is empty (0 bytes)"_s.arg(file));
    const qsizetype compared = std::min(header.size(), kMagic.size());
    if (header.first(compared) != kMagic.first(compared))
        return failure(ErrorCode::BadInput,
            u"%1: is not an SQLite database (it begins with %2)"_s.arg(
                file, QString::fromLatin1(header.first(compared).toHex(' '))));
    if (header.size() < kHeaderSize)
        return failure(ErrorCode::Damaged, u"%1: is cut off: %2 bytes, not even a whole header"_s.arg(file).arg(size));
    // A log with something in it may hold the pages that the file lacks; then SQLite has to judge.
    if (QFileInfo(file + "-wal"_L1).size() > 0)
        return {};
    if (const std::optional<qint64> promised = promisedSize(header); promised && size < *promised)
        return failure(
            ErrorCode::Damaged, u"%1: is cut off: %2 bytes, its header says %3"_s.arg(file).arg(size).arg(*promised));
    return {};
}

Result<> checkPages(const Connection &connection, PageCheck how)
{
    const Result<QVariant> verdict
        = connection.value(how == PageCheck::Quick ? u"PRAGMA quick_check(1)"_s : u"PRAGMA integrity_check(1)"_s);
    if (!verdict)
        return std::unexpected(verdict.error());
    if (verdict->toString() != "ok"_L1)
        return failure(ErrorCode::Damaged, u"%1: is damaged: %2"_s.arg(connection.file(), verdict->toString()));
    return {};
}

} // namespace liandong
