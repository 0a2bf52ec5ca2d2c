// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QByteArrayView>

#include <functional>

namespace liandong {

/// The seal of an entry behind an entry with that hash (empty before the first): wire::sealOf, handed in for the store
/// does not know it.
using SealFunction = std::function<QByteArray(QByteArrayView previousHash, const LogEntry &entry)>;
using VerifyProgress = std::function<void(Sequence done, Sequence of)>;

/// Walks the whole log in slices: numbers without gaps from 1 to the head, every hash the seal of its entry and of all
/// before. Damaged names the first entry that is wrong.
[[nodiscard]] Result<> verifyChain(Store &store, const SealFunction &seal, const VerifyProgress &progress = {});

} // namespace liandong
