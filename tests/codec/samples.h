// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/described.h"
#include "base/strongid.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <deque>
#include <map>
#include <optional>
#include <variant>
#include <vector>

/// A small world of its own, so that the codec is tested without the domain.
namespace sample {

using liandong::Instant;
using BoatId = liandong::StrongId<struct BoatTag>;
using PierKey = liandong::StrongKey<struct PierTag>;

enum class Sail { Main, ForeTop };
LD_DESCRIBED_ENUM(Sail, Main, ForeTop)

struct Knot
{
    QString name;
    int turns = 3; ///< a default that is not zero

    friend bool operator==(const Knot &, const Knot &) = default;
};
LD_DESCRIBED(Knot, name, turns)

struct Boat
{
    BoatId id;
    PierKey pier;
    QString name;
    int crew = 0;
    qint64 distance = 0;
    double draught = 0;
    bool afloat = false;
    Sail sail = Sail::Main;
    Instant built{};
    QByteArray papers;
    QUuid insurance;
    std::optional<int> engine;
    std::vector<Knot> knots;
    std::deque<BoatId> sisters;
    std::map<PierKey, Knot> moorings;
    std::map<BoatId, Knot> tows;
    Knot bend;

    friend bool operator==(const Boat &, const Boat &) = default;
};
LD_DESCRIBED(Boat, id, pier, name, crew, distance, draught, afloat, sail, built, papers, insurance, engine, knots,
    sisters, moorings, tows, bend)

/// What a later version might send.
struct NewerKnot
{
    QString name;
    int turns = 3;
    std::vector<std::map<PierKey, QString>> history;
    double load = 0;
};
LD_DESCRIBED(NewerKnot, name, turns, history, load)

/// What takes over another's members, and the same when both have grown.
struct Splice : Knot
{
    int length = 0;
    friend bool operator==(const Splice &, const Splice &) = default;
};
LD_DESCRIBED_ON(Splice, Knot, length)

struct NewerSplice : NewerKnot
{
    int length = 0;
    QString maker;
};
LD_DESCRIBED_ON(NewerSplice, NewerKnot, length, maker)

struct Moor
{
    PierKey pier;
    friend bool operator==(const Moor &, const Moor &) = default;
};
LD_DESCRIBED(Moor, pier)

struct Tie
{
    Knot knot;
    friend bool operator==(const Tie &, const Tie &) = default;
};
LD_DESCRIBED(Tie, knot)

struct Cast
{
    std::variant<Moor, Tie> deed;
    friend bool operator==(const Cast &, const Cast &) = default;
};
LD_DESCRIBED(Cast, deed)

struct Flag
{
    static constexpr bool kWritesDefaults = true;
    int version = 4;
    std::optional<int> colour;
    std::vector<int> stripes;
};
LD_DESCRIBED(Flag, version, colour, stripes)

/// Whatever can be nested, as deep as the limits allow.
struct Nest
{
    std::vector<Nest> inner;
    friend bool operator==(const Nest &, const Nest &) = default;
};
LD_DESCRIBED(Nest, inner)

inline Boat fullBoat()
{
    Boat boat;
    boat.id = BoatId(QUuid(QStringLiteral("0193a8b0-1111-7222-8333-444455556666")));
    boat.pier = PierKey(QStringLiteral("north-1"));
    boat.name = QStringLiteral("资江号");
    boat.crew = -7;
    boat.distance = 5'000'000'000;
    boat.draught = 1.25;
    boat.afloat = true;
    boat.sail = Sail::ForeTop;
    boat.built = Instant(liandong::Milliseconds(1'795'000'000'123));
    boat.papers = QByteArray("\x00\x01\xfe", 3);
    boat.insurance = QUuid(QStringLiteral("00000000-0000-4000-8000-000000000001"));
    boat.engine = 0;
    boat.knots = {{QStringLiteral("clove"), 2}, {}, {QString(), 0}};
    boat.sisters = {BoatId(), boat.id};
    boat.moorings = {{PierKey(QStringLiteral("a")), {QStringLiteral("hitch"), 1}}, {PierKey(QStringLiteral("b")), {}}};
    boat.tows = {{boat.id, {QStringLiteral("bowline"), 9}}};
    boat.bend = {QStringLiteral("sheet"), 1};
    return boat;
}

} // namespace sample
