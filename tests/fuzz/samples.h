// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/readers.h"
#include "wire/filler.h"

#include <QJsonDocument>

/// Valid inputs to begin from, one list for each reader.
namespace liandong::fuzz {

inline QByteArray bodyOf(const QByteArray &frame)
{
    return frame.sliced(wire::kFrameHead);
}

inline std::vector<QByteArray> submitSamples()
{
    std::vector<QByteArray> samples;
    for (size_t i = 0; i < std::variant_size_v<Command>; ++i) {
        Filler filler;
        samples.push_back(bodyOf(wire::encode(wire::Submit{filler.make<CommandId>(), filler.alternative<Command>(i)})));
    }
    return samples;
}

inline std::vector<QByteArray> snapshotSamples()
{
    wire::Snapshot small;
    Filler filler;
    small.world.units[UnitKey(QStringLiteral("police"))] = filler.make<Unit>();
    small.world.incidents[IncidentId()] = Incident();
    return {bodyOf(wire::encode(filler.make<wire::Snapshot>())), bodyOf(wire::encode(small)),
        bodyOf(wire::encode(wire::Snapshot()))};
}

inline std::vector<QByteArray> entriesSamples()
{
    return {bodyOf(wire::encode(Filler().make<wire::Entries>())),
        bodyOf(wire::encode(wire::Entries{std::vector<LogEntry>(3)}))};
}

inline std::vector<QByteArray> frameSamples()
{
    QByteArray stream;
    for (int size : {0, 1, 100, 3'000})
        stream += wire::frameOf(wire::MessageType::Ping, QByteArray(size, char(size)));
    return {stream, wire::encode(wire::Hello()), wire::encode(wire::Ping{7})};
}

inline std::vector<QByteArray> profileJsonSamples()
{
    const auto text = [](const Profile &profile) { return QJsonDocument(toJson(profile).toObject()).toJson(); };
    return {text(Filler().make<Profile>()), text(Profile()), "{\"units\": [{\"key\": \"a\", \"position\": null}]}"};
}

} // namespace liandong::fuzz
