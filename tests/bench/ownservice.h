// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/modes.h"
#include "support/programs.h"

#include <QTemporaryDir>

#include <memory>

namespace liandong::bench {

/// A service on a store of its own, or the one that the options name. Ends with this object.
class OwnService
{
public:
    [[nodiscard]] static Result<std::unique_ptr<OwnService>> start(const Options &options, const Filling &filling);

    [[nodiscard]] int port() const { return m_syncd ? m_syncd->port() : m_port; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Nanoseconds startTime() const { return m_startTime; } ///< from exec to "ready"
    /// Resident memory in bytes now, and the most it ever was; 0 for a service that is not ours.
    [[nodiscard]] std::pair<qint64, qint64> memory() const;
    /// Processor time so far, the system's share included; 0 for a service that is not ours.
    [[nodiscard]] Nanoseconds processorTime() const;

private:
    QTemporaryDir m_folder;
    int m_port = 0;
    Nanoseconds m_startTime{};
    std::unique_ptr<SyncdProcess> m_syncd;
};

} // namespace liandong::bench
