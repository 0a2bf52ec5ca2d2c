// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"

namespace liandong {

/// The n-th id of a test: a UUIDv7 of the year 1970, so that it never meets a real one.
[[nodiscard]] inline QUuid numberedUuid(quint32 n)
{
    return QUuid(0, 0, 0x7000, 0x80, 0, 0, 0, quint8(n >> 24), quint8(n >> 16), quint8(n >> 8), quint8(n));
}

/// The same ids in every run.
class SequentialIds final : public IdSource
{
public:
    explicit SequentialIds(quint32 first = 1000)
        : m_next(first)
    { }
    [[nodiscard]] QUuid next() override { return numberedUuid(m_next++); }

private:
    quint32 m_next;
};

} // namespace liandong
