// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/cborwriter.h"
#include "codec/enumnames.h"
#include "wire/messagecodec.h"

#include <QCryptographicHash>

namespace liandong::wire {

// The form of the sealed bytes is for ever: a log written today must verify in twenty years. A new member of LogEntry
// or Actor is not sealed unless a new form is added beside these. The second, with the actor's account at its end, is
// for whoever signed in with one.
QByteArray sealOf(QByteArrayView previousHash, const LogEntry &entry)
{
    QByteArray sealed;
    codec::CborWriter writer(sealed);
    const bool hasAccount = !entry.actor.account.isEmpty();
    writer.startArray(hasAccount ? 11 : 10);
    writer.integer(entry.seq);
    writer.integer(entry.at.time_since_epoch().count());
    writer.uuid(entry.command.uuid());
    writer.text(entry.actor.name);
    writer.text(enumText(entry.actor.role));
    writer.text(entry.actor.unit);
    writer.text(entry.seat);
    if (entry.incident)
        writer.uuid(entry.incident->uuid());
    else
        writer.null();
    writer.text(entry.kind);
    writer.bytes(entry.payload);
    if (hasAccount)
        writer.text(entry.actor.account);

    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previousHash);
    hash.addData(sealed);
    return hash.result();
}

} // namespace liandong::wire
