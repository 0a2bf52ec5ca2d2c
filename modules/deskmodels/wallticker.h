// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/worldsource.h"

#include <deque>

namespace liandong {

/// What just happened, in words for a public display (walltext.h).
class WallTicker : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t kLines = 8;

    struct Line
    {
        Instant at{};
        QString number; ///< of the incident
        QString text;

        friend bool operator==(const Line &, const Line &) = default;
    };

    explicit WallTicker(const WorldSource &source, QObject *parent = nullptr);

    /// Newest first, at most kLines.
    [[nodiscard]] const std::deque<Line> &lines() const { return m_lines; }

Q_SIGNALS:
    void changed();

private:
    void reload();
    void take(const LogEntry &entry, const Event &event);

    const WorldSource &m_source;
    std::deque<Line> m_lines;
};

} // namespace liandong
