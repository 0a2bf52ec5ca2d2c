// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec/cbor.h"
#include "domain/command.h"
#include "domain/event.h"
#include "domain/logentry.h"

// Compiled once each (incidentcbor.cpp, rulebookcbor.cpp, commandcbor.cpp), whoever has them as members.
namespace liandong::codec {

LD_CBOR_EXTERN(Order)
LD_CBOR_EXTERN(ThreeWayCall)
LD_CBOR_EXTERN(Incident)
LD_CBOR_EXTERN(LogEntry)
LD_CBOR_EXTERN(Profile)
LD_CBOR_EXTERN(World)
LD_CBOR_EXTERN(Unit)
LD_CBOR_EXTERN(Area)
LD_CBOR_EXTERN(Command)

} // namespace liandong::codec

namespace liandong::wire {

/// For what the service itself or this machine's own files say: as large as the frame or file is.
inline constexpr DecodeLimits kTrustedLimits{.items = 100'000'000, .stringBytes = 64'000'000};
/// For what a seat says: a full layer of the ground as it was and as it should be.
inline constexpr DecodeLimits kSeatLimits{.items = 1'000'000, .stringBytes = 1'000'000};

} // namespace liandong::wire
