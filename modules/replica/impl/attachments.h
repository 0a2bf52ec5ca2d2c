// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "wire/attachmentmessages.h"

#include <deque>
#include <functional>

namespace liandong {

/// A seat's files on their way up and down, one of each at a time. A way that the link cut is gone on with when the
/// link is live again. What came down is kept in `folder`, under its hash, at most 200 MB of it; an empty folder keeps
/// nothing.
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

    /// Its hash, by which the rest is told.
    QString upload(const QByteArray &content);
    void fetch(const IncidentId &incident, const QString &hash);
    void setLive(bool live);

    [[nodiscard]] Result<> received(const wire::AttachmentWanted &wanted);
    [[nodiscard]] Result<> received(const wire::AttachmentPart &part);
    [[nodiscard]] Result<> received(const wire::AttachmentTaken &taken);

private:
    struct Upload
    {
        QString hash;
        QByteArray content;
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
    [[nodiscard]] QByteArray kept(const QString &hash) const;
    void keep(const Fetch &fetch) const;
    [[nodiscard]] QString pathOf(const QString &hash) const;

    QString m_folder;
    Told m_told;
    bool m_live = false;
    std::deque<Upload> m_uploads;
    std::deque<Fetch> m_fetches;
};

} // namespace liandong
