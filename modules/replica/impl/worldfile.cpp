// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica/impl/worldfile.h"

#include "wire/messagecodec.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLoggingCategory>
#include <QSaveFile>

namespace liandong {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcWorldFile, "liandong.worldfile")

namespace {

// A line that says what the file is, the SHA-256 of all that follows, the snapshot's CBOR.
constexpr QByteArrayView kTitle = "liandong-world ";
constexpr int kFormat = 1;
constexpr qsizetype kTitleLine = 18;
constexpr qsizetype kSum = 32;

QString pathIn(const QString &folder)
{
    return QDir(folder).filePath(u"world.cbor"_s);
}

QByteArray titleLine()
{
    return kTitle.toByteArray() + QByteArray::number(kFormat).rightJustified(2, '0') + '\n';
}

QByteArray sumOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

WorldFile::WorldFile(const QString &folder)
    : m_folder(folder)
{
    m_writer.setMaxThreadCount(1);
}

WorldFile::~WorldFile()
{
    m_writer.waitForDone();
}

Result<wire::Snapshot> WorldFile::read() const
{
    QFile file(pathIn(m_folder));
    if (!file.exists())
        return failure(ErrorCode::NotFound, file.fileName() % u" does not exist"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NoPermission, file.fileName() % u": "_s % file.errorString());
    const QByteArray bytes = file.readAll();
    if (!bytes.startsWith(kTitle) || bytes.size() < kTitleLine + kSum)
        return failure(ErrorCode::Damaged, file.fileName() % u" is no kept world"_s);
    if (const int format = bytes.sliced(kTitle.size(), 2).toInt(); format != kFormat)
        return failure(ErrorCode::TooNew,
            u"%1 has format %2, this program reads %3"_s.arg(file.fileName()).arg(format).arg(kFormat));
    const QByteArrayView body = QByteArrayView(bytes).sliced(kTitleLine + kSum);
    if (sumOf(body) != QByteArrayView(bytes).sliced(kTitleLine, kSum))
        return failure(ErrorCode::Damaged, file.fileName() % u" does not match its checksum"_s);
    Result<wire::Snapshot> snapshot = wire::decode<wire::Snapshot>(body);
    if (!snapshot)
        return failure(ErrorCode::Damaged, file.fileName() % u": "_s % snapshot.error().detail);
    return snapshot;
}

bool WorldFile::startWriting(wire::Snapshot snapshot)
{
    if (m_busy.exchange(true))
        return false;
    m_writer.start([this, snapshot = std::move(snapshot)] {
        if (const Result<> stored = store(snapshot); !stored)
            qCWarning(lcWorldFile).noquote() << "the world cannot be kept:" << stored.error().detail;
        m_busy = false;
    });
    return true;
}

Result<> WorldFile::write(const wire::Snapshot &snapshot)
{
    m_writer.waitForDone();
    return store(snapshot);
}

Result<> WorldFile::store(const wire::Snapshot &snapshot) const
{
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::NoPermission, u"cannot create the folder "_s % m_folder);
    const QByteArray frame = wire::encode(snapshot);
    const QByteArrayView body = QByteArrayView(frame).sliced(wire::kFrameHead);
    QSaveFile file(pathIn(m_folder));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(titleLine() + sumOf(body)) > 0
        && file.write(body.data(), body.size()) == body.size();
    if (!written || !file.commit())
        return failure(ErrorCode::DiskFull, file.fileName() % u": "_s % file.errorString());
    return {};
}

} // namespace liandong
