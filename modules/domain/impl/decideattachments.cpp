// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/checks.h"
#include "domain/impl/decisions.h"

namespace liandong::rules {

Decision decideOn(const World &world, const AddAttachment &command, const Context &context)
{
    const Found<const Incident *> incident = findUnclosed(world, command.incident);
    if (!incident)
        return std::unexpected(incident.error());
    const std::optional<StoredFile> file = context.file ? context.file(command.hash) : std::nullopt;
    Checks checks(command.attachment.text());
    checks.made("attachment"_L1, command.attachment)
        .that(!findIn((*incident)->attachments, command.attachment), RefusalReason::AlreadyThere, "attachment"_L1)
        .that(command.order.isNull() || (*incident)->order(command.order), RefusalReason::UnknownOrder, "order"_L1,
            command.order.text())
        .that(file.has_value(), RefusalReason::UnknownFile, "hash"_L1, command.hash)
        .that(!file || isAttachable(file->type), RefusalReason::UnknownFile, "type"_L1, file ? file->type : QString())
        .that(!file || file->size <= Attachment::kMaxSize, RefusalReason::TooLong, "size"_L1,
            QString::number(Attachment::kMaxSize))
        .neededText("name"_L1, command.name)
        .name("name"_L1, command.name)
        .name("caption"_L1, command.caption);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    return std::vector<Event>{AttachmentAdded{command.incident,
        {command.attachment, command.order, command.hash, command.name, file->type, file->size, command.caption,
            context.actor, context.now, {}, {}}}};
}

/// Also on a closed incident, for what should not be there should not stay there.
Decision decideOn(const World &world, const StrikeAttachment &command, const Context &context)
{
    const Found<const Incident *> incident = findIncident(world, command.incident);
    if (!incident)
        return std::unexpected(incident.error());
    const Attachment *attachment = findIn((*incident)->attachments, command.attachment);
    Checks checks(command.attachment.text());
    checks.that(attachment, RefusalReason::UnknownItem, "attachment"_L1)
        .that(!attachment || !attachment->struckBy, RefusalReason::WrongState, "attachment"_L1, u"struck"_s)
        .neededReason("reason"_L1, command.reason);
    if (checks.objection())
        return std::unexpected(*checks.objection());
    return std::vector<Event>{AttachmentStruck{command.incident, command.attachment, context.actor, command.reason}};
}

} // namespace liandong::rules
