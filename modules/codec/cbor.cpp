// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/cbor.h"

#include <QSet>

#include <algorithm>
#include <bit>
#include <string>

namespace liandong::codec {

namespace {

/// The member the key means, looked for from `expected` on, for members mostly come in their order.
size_t indexOf(std::span<const CborMember> members, const MemberKey &key, size_t expected)
{
    const auto isMeant = [&key](const CborMember &member) {
        return key.number ? member.number == *key.number : member.name == key.name;
    };
    const auto found = std::ranges::find_if(members.subspan(expected), isMeant);
    if (found != members.end())
        return size_t(found - members.begin());
    return size_t(std::ranges::find_if(members, isMeant) - members.begin());
}

bool skipUnknown(CborReader &reader, const MemberKey &key, QSet<QByteArray> &unknown)
{
    const std::string name = key.number ? '#' + std::to_string(*key.number) : std::string(key.name);
    const auto before = unknown.size();
    unknown.insert(QByteArray::fromStdString(name));
    if (unknown.size() == before)
        return reader.fail(name, "stands there twice");
    if (reader.skip())
        return true;
    reader.within(name);
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
            writer.integer(members[i].number);
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
        MemberKey key;
        if (!reader.memberKey(key))
            return false;
        const size_t index = indexOf(members, key, expected);
        if (index == members.size()) {
            if (!skipUnknown(reader, key, unknown))
                return false;
            continue;
        }
        const CborMember &member = members[index];
        const quint64 bit = quint64(1) << index;
        if (seen & bit)
            return reader.fail(member.name, "stands there twice");
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
