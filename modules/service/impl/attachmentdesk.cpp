// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/attachmentdesk.h"

#include "domain/permissions.h"
#include "service/impl/servicelog.h"
#include "service/impl/session.h"
#include "wire/limits.h"
#include "wire/messagecodec.h"

#include <QFile>

#include <algorithm>

namespace liandong {

namespace {

using wire::AttachmentProblem;

/// Appends to what came before; false where the disk did not take all of it.
bool append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(bytes) == bytes.size() && file.flush();
}

void say(Session &session, qint64 request, AttachmentProblem problem, const StoredFile &file = {})
{
    session.send(wire::encode(wire::AttachmentTaken{request, problem, file}));
}

} // namespace

AttachmentDesk::AttachmentDesk(const FileStore *files, FindSession findSession)
    : m_files(files)
    , m_findSession(std::move(findSession))
{
    m_worker.setMaxThreadCount(1);
}

AttachmentDesk::~AttachmentDesk()
{
    m_worker.waitForDone();
}

AttachmentProblem AttachmentDesk::objection(const Session &session, const wire::OfferAttachment &offer) const
{
    if (!isPermitted(session.present().actor.role, AddAttachment()))
        return AttachmentProblem::NotPermitted;
    if (!m_files)
        return AttachmentProblem::StoreFailed;
    if (offer.size > Attachment::kMaxSize)
        return AttachmentProblem::TooLarge;
    if (offer.size <= 0 || !FileStore::isHash(offer.hash))
        return AttachmentProblem::OtherContent;
    return AttachmentProblem::None;
}

void AttachmentDesk::offer(Session &session, const wire::OfferAttachment &offer)
{
    m_uploads.erase(session.number());
    if (const AttachmentProblem problem = objection(session, offer); problem != AttachmentProblem::None)
        return say(session, offer.request, problem);
    if (const std::optional<StoredFile> kept = m_files->find(offer.hash))
        return say(session, offer.request, AttachmentProblem::None, *kept);
    m_files->clearAbandoned();
    // The same file from a link that is dead and not yet noticed: the newer one goes on with it.
    std::erase_if(m_uploads, [&](const auto &entry) { return entry.second.hash == offer.hash; });
    const QString path = m_files->incomingPathOf(offer.hash);
    Upload upload{offer.request, offer.hash, offer.size, QFile(path).size()};
    if (upload.have >= upload.size) {
        QFile::remove(path);
        upload.have = 0;
    }
    m_uploads.insert_or_assign(session.number(), upload);
    session.send(wire::encode(wire::AttachmentWanted{offer.request, upload.have}));
}

void AttachmentDesk::take(Session &session, const wire::AttachmentPart &part)
{
    const auto found = m_uploads.find(session.number());
    if (found == m_uploads.end() || found->second.request != part.request)
        return say(session, part.request, AttachmentProblem::NotFound);
    Upload &upload = found->second;
    const bool fits = part.offset == upload.have && !part.bytes.isEmpty() && part.bytes.size() <= wire::kAttachmentPart
        && upload.have + part.bytes.size() <= upload.size;
    const QString path = m_files->incomingPathOf(upload.hash);
    if (!fits || !append(path, part.bytes)) {
        if (fits)
            qCCritical(lcService, "an attachment on its way up cannot be written: %s", qUtf8Printable(path));
        QFile::remove(path);
        m_uploads.erase(found);
        return say(session, part.request, fits ? AttachmentProblem::StoreFailed : AttachmentProblem::OtherContent);
    }
    upload.have += part.bytes.size();
    if (upload.have < upload.size)
        return session.send(wire::encode(wire::AttachmentWanted{upload.request, upload.have}));
    const Upload whole = upload;
    m_uploads.erase(found);
    keep(session.number(), whole);
}

void AttachmentDesk::keep(int session, const Upload &upload)
{
    m_worker.start([this, files = *m_files, session, request = upload.request, hash = upload.hash] {
        const std::expected<StoredFile, AttachmentProblem> kept = files.keep(hash);
        QMetaObject::invokeMethod(this, [this, session, request, kept] {
            if (Session *there = m_findSession(session))
                say(*there, request, kept ? AttachmentProblem::None : kept.error(), kept.value_or(StoredFile()));
        });
    });
}

void AttachmentDesk::fetch(Session &session, const wire::FetchAttachment &fetch, const Incident *incident)
{
    const bool belongs = incident && std::ranges::any_of(incident->attachments, [&](const Attachment &attachment) {
        return attachment.hash == fetch.hash && !attachment.struckBy;
    });
    const std::optional<StoredFile> file = belongs && m_files ? m_files->find(fetch.hash) : std::nullopt;
    const Result<QByteArray> bytes = file && fetch.offset >= 0 && fetch.offset < file->size
        ? m_files->read(fetch.hash, fetch.offset, wire::kAttachmentPart)
        : failure(ErrorCode::NotFound, {});
    if (!bytes)
        return say(session, fetch.request, AttachmentProblem::NotFound);
    session.send(wire::encode(wire::AttachmentPart{fetch.request, fetch.offset, file->size, *bytes}));
}

} // namespace liandong
