// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/filestore.h"

#include "base/foldersync.h"
#include "service/impl/filetype.h"
#include "service/impl/servicelog.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHashDigits = 64;
constexpr qsizetype kIncomingAtMost = 64;

std::unexpected<Error> notWritten(const QString &path, const QString &why)
{
    return failure(ErrorCode::Internal, path % u": "_s % why);
}

} // namespace

FileStore::FileStore(QString folder)
    : m_folder(std::move(folder))
{ }

QString FileStore::folderOf(const QString &store)
{
    return store % u".files"_s;
}

Result<> FileStore::open() const
{
    const QString incoming = m_folder % u"/incoming"_s;
    QDir(incoming).removeRecursively();
    if (!QDir().mkpath(incoming))
        return notWritten(incoming, u"the folder of attachments cannot be made"_s);
    return {};
}

bool FileStore::isHash(const QString &text)
{
    return text.size() == kHashDigits
        && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

QString FileStore::pathOf(const QString &hash) const
{
    return m_folder % u'/' % hash.left(2) % u'/' % hash;
}

QString FileStore::incomingPathOf(const QString &hash) const
{
    return m_folder % u"/incoming/"_s % hash;
}

std::optional<StoredFile> FileStore::find(const QString &hash) const
{
    QFile file(isHash(hash) ? pathOf(hash) : QString());
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return StoredFile{typeOf(file), file.size()};
}

Result<QByteArray> FileStore::read(const QString &hash, qint64 offset, qint64 size) const
{
    QFile file(pathOf(hash));
    if (!isHash(hash) || !file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return failure(ErrorCode::NotFound, u"attachment "_s % hash % u": "_s % file.errorString());
    return file.read(size);
}

void FileStore::clearAbandoned() const
{
    const QDir incoming(m_folder % u"/incoming"_s);
    const QFileInfoList newestFirst = incoming.entryInfoList(QDir::Files, QDir::Time);
    for (const QFileInfo &file : newestFirst.sliced(std::min(kIncomingAtMost, newestFirst.size())))
        QFile::remove(file.filePath());
}

std::expected<StoredFile, wire::AttachmentProblem> FileStore::keep(const QString &hash) const
{
    using enum wire::AttachmentProblem;
    QFile incoming(incomingPathOf(hash));
    if (!incoming.open(QIODevice::ReadOnly))
        return std::unexpected(StoreFailed);
    const QByteArray content = incoming.readAll();
    const StoredFile file{typeOf(incoming), content.size()};
    incoming.close();
    incoming.remove();
    if (QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() != hash.toLatin1())
        return std::unexpected(OtherContent);
    if (!isAttachable(file.type))
        return std::unexpected(KindNotTaken);
    const QString path = pathOf(hash);
    const QString folder = QFileInfo(path).path();
    QSaveFile kept(path);
    if (!QDir().mkpath(folder) || !kept.open(QIODevice::WriteOnly) || kept.write(content) != content.size()
        || !kept.commit() || !syncFolder(folder)) {
        qCCritical(lcService, "an attachment cannot be kept: %s: %s", qUtf8Printable(path),
            qUtf8Printable(kept.errorString()));
        return std::unexpected(StoreFailed);
    }
    return file;
}

Result<qint64> FileStore::copyTo(const FileStore &other) const
{
    qint64 count = 0;
    for (QDirIterator it(m_folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString from = it.next();
        const QString to = other.pathOf(it.fileName());
        if (from != pathOf(it.fileName()))
            continue; // still on its way up
        ++count;
        if (QFile::exists(to))
            continue;
        QFile content(from);
        QSaveFile copy(to);
        if (!QDir().mkpath(QFileInfo(to).path()) || !content.open(QIODevice::ReadOnly)
            || !copy.open(QIODevice::WriteOnly) || copy.write(content.readAll()) != content.size() || !copy.commit())
            return notWritten(to, copy.errorString());
    }
    return count;
}

} // namespace liandong
