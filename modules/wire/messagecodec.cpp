// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/messagecodec.h"

#include "wire/impl/heavytypes.h"

#include <QtEndian>

namespace liandong::wire {

namespace {

/// Room for the head; writeHead() fills it once the body stands behind it.
QByteArray beginFrame()
{
    return QByteArray(kFrameHead, '\0');
}

void writeHead(QByteArray &frame, MessageType type)
{
    constexpr qsizetype lengthSize = 4;
    qToBigEndian(quint32(frame.size() - lengthSize), frame.data());
    qToBigEndian(quint16(type), frame.data() + lengthSize);
}

void writeEntries(codec::CborWriter &writer, quint8 number, QByteArray &frame, std::span<const QByteArray> encoded)
{
    constexpr qsizetype headSize = 32;
    qsizetype size = frame.size() + headSize;
    for (const QByteArray &entry : encoded)
        size += entry.size();
    frame.reserve(size);
    writer.integer(number);
    writer.startArray(encoded.size());
    for (const QByteArray &entry : encoded)
        frame += entry;
}

template <class Message>
constexpr DecodeLimits limitsFor()
{
    constexpr bool large = std::is_same_v<Message, Snapshot> || std::is_same_v<Message, Entries>
        || std::is_same_v<Message, IncidentFetched> || std::is_same_v<Message, HistoryFound>
        || std::is_same_v<Message, ItemFetched>;
    return large ? kTrustedLimits : kSeatLimits;
}

} // namespace

template <class Message>
QByteArray encode(const Message &message)
{
    QByteArray frame = beginFrame();
    codec::CborWriter writer(frame);
    codec::writeValue(writer, message);
    writeHead(frame, Message::kType);
    return frame;
}

template <class Message>
Result<Message> decode(QByteArrayView body)
{
    return fromCbor<Message>(body, limitsFor<Message>());
}

#define LD_MESSAGE(Message)                                                                                            \
    template QByteArray encode<Message>(const Message &);                                                              \
    template Result<Message> decode<Message>(QByteArrayView);

LD_MESSAGE(Hello)
LD_MESSAGE(Greeting)
LD_MESSAGE(SignIn)
LD_MESSAGE(Welcome)
LD_MESSAGE(Join)
LD_MESSAGE(Snapshot)
LD_MESSAGE(Entries)
LD_MESSAGE(Live)
LD_MESSAGE(Submit)
LD_MESSAGE(Answered)
LD_MESSAGE(Look)
LD_MESSAGE(Presence)
LD_MESSAGE(Ping)
LD_MESSAGE(Pong)
LD_MESSAGE(SearchHistory)
LD_MESSAGE(HistoryFound)
LD_MESSAGE(FetchIncident)
LD_MESSAGE(IncidentFetched)
LD_MESSAGE(Farewell)
LD_MESSAGE(FetchItem)
LD_MESSAGE(ItemFetched)
LD_MESSAGE(SetPassword)
LD_MESSAGE(PasswordAnswered)
LD_MESSAGE(OfferAttachment)
LD_MESSAGE(AttachmentWanted)
LD_MESSAGE(AttachmentPart)
LD_MESSAGE(AttachmentTaken)
LD_MESSAGE(FetchAttachment)
LD_MESSAGE(AskTiles)
LD_MESSAGE(TilesOffered)
LD_MESSAGE(AskUnitFigures)
LD_MESSAGE(UnitFiguresCounted)

#undef LD_MESSAGE

QByteArray encodeEntry(const LogEntry &entry)
{
    return toCbor(entry);
}

QByteArray entriesFrame(std::span<const QByteArray> encodedEntries)
{
    if (encodedEntries.empty())
        return encode(Entries{});
    QByteArray frame = beginFrame();
    codec::CborWriter writer(frame);
    writer.startMap(1);
    writeEntries(writer, codec::memberNumber<Entries>("entries"), frame, encodedEntries);
    writeHead(frame, Entries::kType);
    return frame;
}

QByteArray snapshotFrame(const QUuid &log, Sequence position, const QByteArray &hash, const World &world,
    std::span<const QByteArray> encodedEntries)
{
    QByteArray frame = beginFrame();
    codec::CborWriter writer(frame);
    writer.startMap(5);
    writer.integer(codec::memberNumber<Snapshot>("log"));
    writer.uuid(log);
    writer.integer(codec::memberNumber<Snapshot>("position"));
    writer.integer(position);
    writer.integer(codec::memberNumber<Snapshot>("hash"));
    writer.bytes(hash);
    writer.integer(codec::memberNumber<Snapshot>("world"));
    codec::writeValue(writer, world);
    writeEntries(writer, codec::memberNumber<Snapshot>("entries"), frame, encodedEntries);
    writeHead(frame, Snapshot::kType);
    return frame;
}

QByteArray encodeWorld(const World &world)
{
    return toCbor(world);
}

Result<World> decodeWorld(QByteArrayView bytes)
{
    return fromCbor<World>(bytes, kTrustedLimits);
}

QByteArray encodeIncident(const Incident &incident)
{
    return toCbor(incident);
}

Result<Incident> decodeIncident(QByteArrayView bytes)
{
    return fromCbor<Incident>(bytes, kTrustedLimits);
}

} // namespace liandong::wire
