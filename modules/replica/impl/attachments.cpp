// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica/impl/attachments.h"

#include "wire/limits.h"
#include "wire/messagecodec.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace liandong {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcAttachments, "liandong.attachments")

namespace {

constexpr qint64 kKeptAtMost = 200'000'000; ///< bytes

/// Empty where it is not there, or not what it was.
QByteArray readChecked(const QString &path, const QString &hash)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    return hashOf(content) == hash ? content : QByteArray();
}

Result<> writeWhole(const QString &folder, const QString &path, const QByteArray &content)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::NoPermission, u"cannot create the folder "_s % folder);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0 || !file.commit())
        return failure(ErrorCode::DiskFull, path % u": "_s % file.errorString());
    return {};
}

} // namespace

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Attachments::Attachments(const QString &folder, Told told)
    : m_folder(folder.isEmpty() ? QString() : folder % u"/attachments"_s)
    , m_uploadFolder(folder.isEmpty() ? QString() : folder % u"/uploads"_s)
    , m_told(std::move(told))
{ }

Result<> Attachments::upload(const QByteArray &content)
{
    const QString hash = hashOf(content);
    const Result<> kept
        = m_uploadFolder.isEmpty() ? Result<>() : writeWhole(m_uploadFolder, uploadPathOf(hash), content);
    if (m_uploadFolder.isEmpty() || !kept)
        m_unkept.insert_or_assign(hash, content);
    if (!isComing(hash))
        m_uploads.push_back({hash, content});
    goOn();
    return kept;
}

void Attachments::setUploads(const std::vector<QString> &hashes)
{
    std::deque<Upload> uploads;
    for (const QString &hash : hashes) {
        const auto held = std::ranges::find(m_uploads, hash, &Upload::hash);
        if (!std::ranges::contains(uploads, hash, &Upload::hash))
            uploads.push_back(held == m_uploads.end() ? Upload{hash, {}} : std::move(*held));
    }
    m_uploads = std::move(uploads);
    goOn();
}

void Attachments::removeAllBut(const std::vector<QString> &hashes) const
{
    if (m_uploadFolder.isEmpty())
        return;
    const QStringList names = QDir(m_uploadFolder).entryList(QDir::Files);
    for (const QString &name : names) {
        if (!std::ranges::contains(hashes, name))
            QFile::remove(uploadPathOf(name));
    }
}

bool Attachments::isComing(const QString &hash) const
{
    return std::ranges::contains(m_uploads, hash, &Upload::hash);
}

void Attachments::fetch(const IncidentId &incident, const QString &hash)
{
    if (const QByteArray content = kept(hash); !content.isEmpty())
        return m_told.fetched(hash, content, wire::AttachmentProblem::None);
    if (std::ranges::contains(m_fetches, hash, &Fetch::hash))
        return;
    m_fetches.push_back({incident, hash});
    goOn();
}

void Attachments::setLive(bool live)
{
    if (std::exchange(m_live, live) == live)
        return;
    for (Upload &upload : m_uploads)
        upload.request = 0;
    for (Fetch &fetch : m_fetches)
        fetch.request = 0;
    goOn();
}

void Attachments::goOn()
{
    if (!m_live)
        return;
    if (!m_uploads.empty() && m_uploads.front().request == 0) {
        Upload &first = m_uploads.front();
        if (first.content.isEmpty()) {
            const auto unkept = m_unkept.find(first.hash);
            first.content
                = unkept == m_unkept.end() ? readChecked(uploadPathOf(first.hash), first.hash) : unkept->second;
        }
        if (first.content.isEmpty()) // it may be up already; the service knows
            return endUpload(wire::AttachmentProblem::None);
        first.request = m_told.nextRequest();
        m_told.write(wire::encode(wire::OfferAttachment{first.request, first.hash, first.content.size()}));
    }
    if (!m_fetches.empty() && m_fetches.front().request == 0)
        ask(m_fetches.front());
}

void Attachments::ask(Fetch &fetch)
{
    fetch.request = m_told.nextRequest();
    m_told.write(wire::encode(wire::FetchAttachment{fetch.request, fetch.incident, fetch.hash, fetch.content.size()}));
}

Result<> Attachments::received(const wire::AttachmentWanted &wanted)
{
    if (m_uploads.empty() || m_uploads.front().request != wanted.request)
        return {};
    const Upload &first = m_uploads.front();
    if (wanted.offset < 0 || wanted.offset >= first.content.size())
        return failure(ErrorCode::BadInput, u"a part of an attachment is asked for that it does not have"_s);
    m_told.moved(first.hash, wanted.offset, first.content.size());
    m_told.write(wire::encode(wire::AttachmentPart{
        first.request, wanted.offset, first.content.size(), first.content.mid(wanted.offset, wire::kAttachmentPart)}));
    return {};
}

Result<> Attachments::received(const wire::AttachmentPart &part)
{
    if (m_fetches.empty() || m_fetches.front().request != part.request)
        return {};
    Fetch &first = m_fetches.front();
    if (part.bytes.isEmpty() || part.offset != first.content.size() || part.size > Attachment::kMaxSize
        || part.offset + part.bytes.size() > part.size)
        return failure(ErrorCode::BadInput, u"a part of an attachment does not fit"_s);
    first.content += part.bytes;
    if (first.content.size() < part.size) {
        ask(first);
    } else if (hashOf(first.content) == first.hash) {
        keep(first);
        endFetch(wire::AttachmentProblem::None);
    } else {
        endFetch(wire::AttachmentProblem::OtherContent);
    }
    return {};
}

Result<> Attachments::received(const wire::AttachmentTaken &taken)
{
    if (!m_uploads.empty() && m_uploads.front().request == taken.request) {
        endUpload(taken.problem);
    } else if (!m_fetches.empty() && m_fetches.front().request == taken.request) {
        endFetch(taken.problem);
    }
    return {};
}

void Attachments::endUpload(wire::AttachmentProblem problem)
{
    const QString hash = m_uploads.front().hash;
    m_uploads.pop_front();
    m_unkept.erase(hash);
    if (!m_uploadFolder.isEmpty())
        QFile::remove(uploadPathOf(hash));
    m_told.uploaded(hash, problem);
    goOn();
}

void Attachments::endFetch(wire::AttachmentProblem problem)
{
    const Fetch first = std::move(m_fetches.front());
    m_fetches.pop_front();
    m_told.fetched(first.hash, problem == wire::AttachmentProblem::None ? first.content : QByteArray(), problem);
    goOn();
}

QByteArray Attachments::kept(const QString &hash) const
{
    return m_folder.isEmpty() ? QByteArray() : readChecked(pathOf(hash), hash);
}

/// A file that cannot be kept is fetched anew the next time.
void Attachments::keep(const Fetch &fetch) const
{
    if (m_folder.isEmpty())
        return;
    const QFileInfoList oldest = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    qint64 bytes = fetch.content.size();
    for (const QFileInfo &file : oldest)
        bytes += file.size();
    for (const QFileInfo &file : oldest) {
        if (bytes <= kKeptAtMost)
            break;
        bytes -= file.size();
        QFile::remove(file.filePath());
    }
    if (const Result<> written = writeWhole(m_folder, pathOf(fetch.hash), fetch.content); !written)
        qCWarning(lcAttachments).noquote() << "an attachment cannot be kept:" << written.error().detail;
}

QString Attachments::pathOf(const QString &hash) const
{
    return m_folder % u'/' % hash;
}

QString Attachments::uploadPathOf(const QString &hash) const
{
    return m_uploadFolder % u'/' % hash;
}

} // namespace liandong
