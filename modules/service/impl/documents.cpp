// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/documents.h"

#include "codec/cbor.h"
#include "domain/apply.h"
#include "wire/messagecodec.h"

#include <QStringList>

namespace liandong::documents {

namespace {

constexpr QLatin1StringView kPut("Put");

/// "UnitPut" → "unit"
QString kindOfDocument(QLatin1StringView eventKind)
{
    QString kind = eventKind.chopped(kPut.size()).toString();
    kind[0] = kind[0].toLower();
    return kind;
}

/// "unit" → "UnitPut"
QString kindOfEvent(const QString &documentKind)
{
    QString kind = documentKind + kPut;
    kind[0] = kind[0].toUpper();
    return kind;
}

/// The key of the one item that a rule book event carries.
template <class E>
QString keyOf(const E &event)
{
    QString key;
    boost::mp11::mp_for_each<boost::describe::describe_members<E, boost::describe::mod_any_access>>([&](auto member) {
        if constexpr (requires { (event.*member.pointer).key.text(); })
            key = (event.*member.pointer).key.text();
        else
            key = QString::fromLatin1(member.name); // there is only one of it
    });
    return key;
}

std::unexpected<Error> damaged(const Document &document, const QString &why)
{
    return failure(ErrorCode::Damaged,
        QStringLiteral("document %1/%2 (version %3): %4")
            .arg(document.kind, document.id)
            .arg(document.version)
            .arg(why));
}

/// A part of the world that lies in one document.
template <class T>
Result<> takePart(T &part, const Document &document)
{
    Result<T> read = fromCbor<T>(document.payload);
    if (!read)
        return damaged(document, read.error().detail);
    part = *std::move(read);
    return {};
}

/// One document's share of the world.
Result<> take(World &world, const Document &document)
{
    if (document.kind == kIncident) {
        Result<Incident> incident = wire::decodeIncident(document.payload);
        if (!incident)
            return damaged(document, incident.error().detail);
        world.incidents.insert_or_assign(incident->id, std::move(*incident));
    } else if (document.kind == kNumbering) {
        return takePart(world.numbering, document);
    } else if (document.kind == kRecentlyClosed) {
        return takePart(world.recentlyClosed, document);
    } else if (document.kind == kHandOvers) {
        return takePart(world.handOvers, document);
    } else if (document.kind == kPasswords) {
        return takePart(world.passwords, document);
    } else if (document.kind == kWall) {
        return takePart(world.wall, document);
    } else {
        const Result<Event> event = wire::decodeEvent(kindOfEvent(document.kind), document.payload);
        if (!event)
            return damaged(document, event.error().detail);
        apply(world, *event);
    }
    return {};
}

} // namespace

std::optional<Name> ruleBookName(const Event &event)
{
    if (!itemOf(event))
        return std::nullopt;
    return Name{kindOfDocument(kindOf(event)), std::visit([](const auto &put) { return keyOf(put); }, event)};
}

Document ofIncident(const Incident &incident, Sequence version, bool held)
{
    return {kIncident, incident.id.text(), version, held, wire::encodeIncident(incident)};
}

Document ofNumbering(const Numbering &numbering, Sequence version)
{
    return {kNumbering, kNumbering, version, true, toCbor(numbering)};
}

Document ofRecentlyClosed(const std::deque<IncidentId> &closed, Sequence version)
{
    return {kRecentlyClosed, kRecentlyClosed, version, true, toCbor(closed)};
}

Document ofHandOvers(const std::deque<HandOver> &handOvers, Sequence version)
{
    return {kHandOvers, kHandOvers, version, true, toCbor(handOvers)};
}

Document ofPasswords(const std::map<AccountKey, PasswordNote> &passwords, Sequence version)
{
    return {kPasswords, kPasswords, version, true, toCbor(passwords)};
}

Document ofWall(const WallProgramme &wall, Sequence version)
{
    return {kWall, kWall, version, true, toCbor(wall)};
}

Document ofSettled(Sequence position)
{
    return {kSettled, kSettled, position, true, toCbor(position)};
}

IncidentRow rowOf(const World &world, const Incident &incident)
{
    QStringList text{incident.number, incident.narrative, incident.place.text};
    if (const Category *category = world.category(incident.category))
        text << category->name;
    for (const Call &call : incident.calls)
        text << call.number << call.callerName << call.said;
    for (const Note &note : incident.notes)
        text << note.text;
    for (const Order &order : incident.orders) {
        if (const Unit *unit = world.unit(order.unit))
            text << unit->name << unit->shortName;
    }
    text.removeAll(QString());
    return {incident.id, incident.number, incident.openedAt, incident.state, incident.category, incident.place.text,
        incident.narrative, text.join(u'\n')};
}

Result<std::optional<Incident>> readIncident(Store &store, const IncidentId &id)
{
    const Result<std::optional<Document>> document = store.document(kIncident, id.text());
    if (!document)
        return std::unexpected(document.error());
    if (!*document)
        return std::nullopt;
    Result<Incident> incident = wire::decodeIncident((*document)->payload);
    if (!incident)
        return damaged(**document, incident.error().detail);
    return std::optional(std::move(*incident));
}

Result<Event> eventIn(const LogEntry &entry)
{
    return wire::decodeEvent(entry.kind, entry.payload).transform_error([&](const Error &error) {
        return Error{ErrorCode::Damaged,
            QStringLiteral("log entry %1 (%2) cannot be read: %3").arg(entry.seq).arg(entry.kind, error.detail)};
    });
}

Result<Loaded> load(Store &store)
{
    const Result<std::vector<Document>> documents = store.openDocuments();
    if (!documents)
        return std::unexpected(documents.error());
    Loaded loaded;
    Sequence newest = 0;
    for (const Document &document : *documents) {
        const Result<> taken
            = document.kind == kSettled ? takePart(loaded.position, document) : take(loaded.world, document);
        if (!taken)
            return std::unexpected(taken.error());
        if (document.kind == kSettled && document.version != loaded.position)
            return damaged(document, QStringLiteral("it says %1").arg(loaded.position));
        newest = std::max(newest, document.version);
    }
    if (newest != loaded.position) {
        return failure(ErrorCode::Damaged,
            QStringLiteral("the documents are said to stand at log entry %1, but go to %2")
                .arg(loaded.position)
                .arg(newest));
    }
    for (const IncidentId &id : loaded.world.recentlyClosed) {
        if (!loaded.world.incident(id))
            return failure(ErrorCode::Damaged, QStringLiteral("document incident/%1 is missing").arg(id.text()));
    }
    return loaded;
}

} // namespace liandong::documents
