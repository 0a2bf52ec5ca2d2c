// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/attachment.h"
#include "wire/attachmentmessages.h"

#include <expected>

namespace liandong {

/// The contents of attachments, each under its SHA-256 in a folder beside the store: `ab/abcd…`. What is on its way up
/// lies in `incoming` until it was looked at; whole files only are ever found. A value; keep() may run on another
/// thread.
class FileStore
{
public:
    explicit FileStore(QString folder);
    /// "centre.db" → "centre.db.files"
    [[nodiscard]] static QString folderOf(const QString &store);

    /// Makes the folder and clears what was left over on its way up.
    [[nodiscard]] Result<> open() const;
    [[nodiscard]] const QString &folder() const { return m_folder; }

    [[nodiscard]] static bool isHash(const QString &text);
    [[nodiscard]] QString pathOf(const QString &hash) const;
    /// Its type as the content tells it, whatever it was called; nothing where there is no such file.
    [[nodiscard]] std::optional<StoredFile> find(const QString &hash) const;
    /// At most `size` bytes from there on.
    [[nodiscard]] Result<QByteArray> read(const QString &hash, qint64 offset, qint64 size) const;

    [[nodiscard]] QString incomingPathOf(const QString &hash) const;
    /// Of the ways up that nobody ended only the newest 64 stay.
    void clearAbandoned() const;
    /// A whole file that came in: its content must be what the hash says and of a kind that is taken; then it is on
    /// disk under its hash. Otherwise it is removed.
    [[nodiscard]] std::expected<StoredFile, wire::AttachmentProblem> keep(const QString &hash) const;

    /// Copies what the other one does not have; returns how many it has then.
    [[nodiscard]] Result<qint64> copyTo(const FileStore &other) const;

private:
    QString m_folder;
};

} // namespace liandong
