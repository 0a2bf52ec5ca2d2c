// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/actor.h"
#include "domain/ids.h"

#include <optional>

namespace liandong {

/// What is known of a file's content, which lies outside the log under its hash.
struct StoredFile
{
    QString type; ///< MIME type by content, whatever the file is called
    qint64 size = 0; ///< bytes

    friend bool operator==(const StoredFile&, const StoredFile&) = default;
};
LD_DESCRIBED(StoredFile, type, size)

/// 附件: a photograph or document of an incident. A struck-out one stays listed, with who struck it and why.
struct Attachment
{
    /// The most a file may have, in bytes.
    static constexpr qint64 kMaxSize = 20 * 1024 * 1024;

    AttachmentId id;
    OrderId order; ///< null: of the incident itself
    QString hash;  ///< SHA-256 of the content, 64 hexadecimal digits
    QString name;  ///< the file's, without a folder
    QString type;
    qint64 size = 0;
    QString caption;
    Actor by;
    Instant at{};
    std::optional<Actor> struckBy;
    QString struckReason;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};
LD_DESCRIBED(Attachment, id, order, hash, name, type, size, caption, by, at, struckBy, struckReason)

/// Pictures, sound, film, and the documents that offices send. Programs, archives and pages with scripts are none of them.
[[nodiscard]] bool isAttachable(const QString& type);

} // namespace liandong
