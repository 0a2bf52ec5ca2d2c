// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/verifyfiles.h"

#include "wire/messagecodec.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSlice = 1'000;

Result<> verifyOne(const FileStore &files, const Attachment &attachment, Sequence seq)
{
    QFile file(files.pathOf(attachment.hash));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return failure(ErrorCode::Damaged,
            u"log entry %1: the attachment %2 cannot be read: %3"_s.arg(seq).arg(file.fileName(), file.errorString()));
    }
    if (file.size() != attachment.size || hash.result().toHex() != attachment.hash.toLatin1()) {
        return failure(ErrorCode::Damaged,
            u"log entry %1: the attachment %2 is not what was attached"_s.arg(seq).arg(file.fileName()));
    }
    return {};
}

} // namespace

Result<qint64> verifyFiles(Store &store, const FileStore &files)
{
    QSet<QString> seen;
    for (Sequence done = 0;;) {
        const Result<std::vector<LogEntry>> entries = store.entries(done, kSlice);
        if (!entries)
            return std::unexpected(entries.error());
        if (entries->empty())
            return seen.size();
        for (const LogEntry &entry : *entries) {
            if (entry.kind != kindOf(AttachmentAdded()))
                continue;
            const Result<Event> event = wire::decodeEvent(entry.kind, entry.payload);
            if (!event)
                return std::unexpected(event.error());
            const Attachment &attachment = std::get<AttachmentAdded>(*event).attachment;
            if (seen.contains(attachment.hash))
                continue;
            seen.insert(attachment.hash);
            if (const Result<> sound = verifyOne(files, attachment, entry.seq); !sound)
                return std::unexpected(sound.error());
        }
        done = entries->back().seq;
    }
}

} // namespace liandong
