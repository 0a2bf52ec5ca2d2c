// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "wire/messages.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace liandong {

/// The world as a seat left it, kept in `folder`/world.cbor so that a start shows it before any service answers. What
/// goes in and comes out is a wire Snapshot. Used by one thread; writing happens on another.
class WorldFile
{
public:
    explicit WorldFile(const QString &folder);
    /// Waits for a writing that is under way.
    ~WorldFile();

    /// NotFound, TooNew, Damaged (which a checksum tells) or what the system said.
    [[nodiscard]] Result<wire::Snapshot> read() const;
    /// In the background; false while an earlier one is still under way.
    bool startWriting(wire::Snapshot snapshot);
    /// Waits for an earlier one first.
    [[nodiscard]] Result<> write(const wire::Snapshot &snapshot);

private:
    [[nodiscard]] Result<> store(const wire::Snapshot &snapshot) const;

    QString m_folder;
    QThreadPool m_writer; ///< one thread, which touches nothing but the snapshot it was given and m_busy
    std::atomic_bool m_busy = false;
};

} // namespace liandong
