// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/sheetreaders.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace liandong;
    if (!fuzz::readSheetPart(QByteArrayView(data, qsizetype(size))))
        __builtin_trap();
    return 0;
}
