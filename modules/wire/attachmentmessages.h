// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "wire/messagelist.h"

namespace liandong::wire {

// A file's way up: OfferAttachment, then AttachmentWanted and AttachmentPart by turns, so that nothing waits behind it
// for long, then AttachmentTaken. Down: FetchAttachment and AttachmentPart by turns.

/// A file for an AddAttachment that follows.
struct OfferAttachment
{
    static constexpr auto kType = MessageType::OfferAttachment;
    qint64 request = 0;
    QString hash; ///< SHA-256, hexadecimal
    qint64 size = 0; ///< bytes
};
LD_DESCRIBED(OfferAttachment, request, hash, size)

struct AttachmentWanted
{
    static constexpr auto kType = MessageType::AttachmentWanted;
    qint64 request = 0;
    qint64 offset = 0;
};
LD_DESCRIBED(AttachmentWanted, request, offset)

/// At most kAttachmentPart bytes.
struct AttachmentPart
{
    static constexpr auto kType = MessageType::AttachmentPart;
    qint64 request = 0;
    qint64 offset = 0;
    qint64 size = 0; ///< of the whole file
    QByteArray bytes;
};
LD_DESCRIBED(AttachmentPart, request, offset, size, bytes)

enum class AttachmentProblem { None, TooLarge, KindNotTaken, OtherContent, NotPermitted, NotFound, StoreFailed };
LD_DESCRIBED_ENUM(AttachmentProblem, None, TooLarge, KindNotTaken, OtherContent, NotPermitted, NotFound, StoreFailed)

/// The end of a way up, or of a way down that does not lead on.
struct AttachmentTaken
{
    static constexpr auto kType = MessageType::AttachmentTaken;
    qint64 request = 0;
    AttachmentProblem problem = AttachmentProblem::None;
    StoredFile file; ///< as the service sees it
};
LD_DESCRIBED(AttachmentTaken, request, problem, file)

struct FetchAttachment
{
    static constexpr auto kType = MessageType::FetchAttachment;
    qint64 request = 0;
    IncidentId incident; ///< that it belongs to
    QString hash;
    qint64 offset = 0;
};
LD_DESCRIBED(FetchAttachment, request, incident, hash, offset)

} // namespace liandong::wire
