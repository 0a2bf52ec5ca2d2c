// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/impl/heavytypes.h"

namespace liandong::codec {

LD_CBOR_INSTANTIATE(Command)

} // namespace liandong::codec
