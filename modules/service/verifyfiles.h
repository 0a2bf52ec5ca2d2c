// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/filestore.h"
#include "store/store.h"

namespace liandong {

/// How many attachments the log tells of, when the content of each is there and is what its hash says. Damaged names
/// the first that is not.
[[nodiscard]] Result<qint64> verifyFiles(Store &store, const FileStore &files);

} // namespace liandong
