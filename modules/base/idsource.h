// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QUuid>

namespace liandong {

/// Where new ids come from. Handed to constructors, so that a test gets the same ids every time.
class IdSource
{
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual QUuid next() = 0;

    template <class Id>
    [[nodiscard]] Id make()
    {
        return Id(next());
    }
};

/// UUIDv7: the clock's milliseconds, then random bits; ids of one source rise even within a millisecond.
class Uuid7Source final : public IdSource
{
public:
    explicit Uuid7Source(const Clock& clock);
    [[nodiscard]] QUuid next() override;

private:
    const Clock& m_clock;
    qint64 m_lastMs = 0;
    quint16 m_counter = 0;
};

/// The moment inside a UUIDv7; the epoch for any other UUID.
[[nodiscard]] Instant instantOf(const QUuid& uuid7);

} // namespace liandong
