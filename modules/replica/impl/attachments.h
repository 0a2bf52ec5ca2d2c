// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "wire/attachmentmessages.h"

#include <deque>
#include <functional>
#include <map>

namespace liandong {

/// As the service names a file: SHA-256, 64 hexadecimal digits.
[[nodiscard]] QString hashOf(const QByteArray &content);

/// A seat's files on their way up and down, one of each at a time. A way that the link cut is gone on with when the
/// link is live again. In `folder` lie, under their hashes, the files that have to go up ("uploads", until they are
/// there) and what came down ("attachments", at most 200 MB of it); an empty folder keeps nothing.
class Attachments
{
public:
    struct Told
    {
        std::function<void(const QByteArray &frame)> write;
        std::function<qint64()> nextRequest;
        std::function<void(const QString &hash, qint64 sent, qint64 size)> moved;
        std::function<void(const QString &hash, wire::AttachmentProblem)> uploaded;
        std::function<void(const QString &hash, const QByteArray &content, wire::AttachmentProblem)> fetched;
    };

    Attachments(const QString &folder, Told told);

    /// On disk when it returns; told about by hashOf(content). Where that fails it goes up all the same.
    [[nodiscard]] Result<> upload(const QByteArray &content);
    /// The files that have to go up now, in this order, and no others; of an earlier run, too.
    void setUploads(const std::vector<QString> &hashes);
    /// Drops the files that nobody is going to send any more.
    void removeAllBut(const std::vector<QString> &hashes) const;
    [[nodiscard]] bool isComing(const QString &hash) const;
    void fetch(const IncidentId &incident, const QString &hash);
    void setLive(bool live);

    [[nodiscard]] Result<> received(const wire::AttachmentWanted &wanted);
    [[nodiscard]] Result<> received(const wire::AttachmentPart &part);
    [[nodiscard]] Result<> received(const wire::AttachmentTaken &taken);

private:
    struct Upload
    {
        QString hash;
        QByteArray content; ///< read when it is its turn
        qint64 request = 0; ///< 0: not yet offered over this link
    };
    struct Fetch
    {
        IncidentId incident;
        QString hash;
        QByteArray content;
        qint64 request = 0;
    };

    void goOn();
    void ask(Fetch &fetch);
    void endFetch(wire::AttachmentProblem problem);
    void endUpload(wire::AttachmentProblem problem);
    [[nodiscard]] QByteArray kept(const QString &hash) const;
    void keep(const Fetch &fetch) const;
    [[nodiscard]] QString pathOf(const QString &hash) const;
    [[nodiscard]] QString uploadPathOf(const QString &hash) const;

    QString m_folder; ///< of what came down
    QString m_uploadFolder;
    Told m_told;
    bool m_live = false;
    std::deque<Upload> m_uploads;
    std::map<QString, QByteArray> m_unkept; ///< by hash: what could not be kept on disk
    std::deque<Fetch> m_fetches;
};

} // namespace liandong
