// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/impl/heavytypes.h"

namespace liandong::codec {

LD_CBOR_INSTANTIATE(Order)
LD_CBOR_INSTANTIATE(ThreeWayCall)
LD_CBOR_INSTANTIATE(Incident)
LD_CBOR_INSTANTIATE(LogEntry)

} // namespace liandong::codec
