// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/cbor.h"

#include <QSet>

#include <bit>

namespace liandong::codec {

namespace {

/// The member of that name, looked for from `expected` on, for members mostly come in their order.
size_t indexOf(std::span<const CborMember> members, std::string_view name, size_t expected)
{
    for (size_t i = expected; i < members.size(); ++i) {
        if (members[i].name == name)
            return i;
    }
    for (size_t i = 0; i < expected; ++i) {
        if (members[i].name == name)
            return i;
    }
    return members.size();
}

bool skipUnknown(CborReader &reader, std::string_view name, QSet<QByteArray> &unknown)
{
    const QByteArray key(name.data(), qsizetype(name.size()));
    if (unknown.contains(key))
        return reader.fail(name, "stands there twice");
    unknown.insert(key);
    if (reader.skip())
        return true;
    reader.within(std::string_view(key.data(), size_t(key.size())));
    return false;
}

} // namespace

void writeStruct(CborWriter &writer, const void *object, std::span<const CborMember> members)
{
    quint64 present = 0;
    for (size_t i = 0; i < members.size(); ++i) {
        if (!members[i].isDefault(object))
            present |= quint64(1) << i;
    }
    writer.startMap(quint64(std::popcount(present)));
    for (size_t i = 0; i < members.size(); ++i) {
        if (present & (quint64(1) << i)) {
            writer.text(members[i].name);
            members[i].write(writer, object);
        }
    }
}

bool readStruct(CborReader &reader, void *object, std::span<const CborMember> members)
{
    if (!reader.enterMap())
        return false;
    quint64 seen = 0;
    size_t expected = 0;
    QSet<QByteArray> unknown;
    while (reader.more()) {
        std::string_view name;
        if (!reader.name(name))
            return false;
        const size_t index = indexOf(members, name, expected);
        if (index == members.size()) {
            if (!skipUnknown(reader, name, unknown))
                return false;
            continue;
        }
        const CborMember &member = members[index];
        const quint64 bit = quint64(1) << index;
        if (seen & bit)
            return reader.fail(name, "stands there twice");
        seen |= bit;
        expected = index + 1;
        if (!member.read(reader, object)) {
            reader.within(member.name);
            return false;
        }
    }
    return reader.leave();
}

} // namespace liandong::codec
