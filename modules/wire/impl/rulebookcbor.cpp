// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/impl/heavytypes.h"

namespace liandong::codec {

LD_CBOR_INSTANTIATE(Unit)
LD_CBOR_INSTANTIATE(Area)
LD_CBOR_INSTANTIATE(Profile)
LD_CBOR_INSTANTIATE(World)

} // namespace liandong::codec
