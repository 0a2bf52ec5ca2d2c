// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

namespace liandong {

Q_LOGGING_CATEGORY(lcCheck, "liandong.check")

void installLogFormat()
{
    qSetMessagePattern(QStringLiteral(
        "%{time yyyy-MM-ddTHH:mm:ss.zzz} "
        "%{if-debug}debug%{endif}%{if-info}info%{endif}%{if-warning}warning%{endif}"
        "%{if-critical}critical%{endif}%{if-fatal}fatal%{endif} %{category}: %{message}"));
}

} // namespace liandong
