// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "service/filestore.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <map>
#include <optional>

namespace liandong {

class Session;

/// Files on their way up and down. One way up at a time for each session; its bytes go to the disk as they come, and
/// what an offer said about size is never gone over. The last look, at content and kind, is another thread's.
class AttachmentDesk : public QObject
{
public:
    using FindSession = std::function<Session *(int)>;

    /// Without a file store nothing is taken and nothing found.
    AttachmentDesk(const FileStore *files, FindSession findSession);
    /// Waits for a look that is under way.
    ~AttachmentDesk() override;

    void offer(Session &session, const wire::OfferAttachment &offer);
    void take(Session &session, const wire::AttachmentPart &part);
    /// `incident`: as the session may see it; null where it may not.
    void fetch(Session &session, const wire::FetchAttachment &fetch, const Incident *incident);
    /// What came so far stays for a while, for a seat that comes back.
    void ended(int session) { m_uploads.erase(session); }

private:
    struct Upload
    {
        qint64 request = 0;
        QString hash;
        qint64 size = 0;
        qint64 have = 0;
    };

    [[nodiscard]] wire::AttachmentProblem objection(const Session &session, const wire::OfferAttachment &offer) const;
    void keep(int session, const Upload &upload);

    const FileStore *m_files;
    FindSession m_findSession;
    std::map<int, Upload> m_uploads; ///< by session
    QThreadPool m_worker; ///< one thread; touches a copy of the file store only
};

} // namespace liandong
