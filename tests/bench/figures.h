// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <vector>

namespace liandong::bench {

using Nanoseconds = std::chrono::nanoseconds;

[[nodiscard]] inline Nanoseconds now()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

/// Durations; percentiles by nearest rank.
class Figures
{
public:
    void add(Nanoseconds duration) { m_values.push_back(duration); }
    void reserve(size_t count) { m_values.reserve(count); }
    [[nodiscard]] size_t size() const { return m_values.size(); }

    /// `percent` of 0 to 100; zero where nothing was measured.
    [[nodiscard]] Nanoseconds at(double percent) const
    {
        if (m_values.empty())
            return {};
        std::vector<Nanoseconds> sorted = m_values;
        std::ranges::sort(sorted);
        const auto rank = size_t(percent / 100 * double(sorted.size()) + 0.999999);
        return sorted[std::clamp<size_t>(rank, 1, sorted.size()) - 1];
    }

    /// p50_us, p90_us, p99_us, max_us and count, each behind `name`.
    void writeTo(QJsonObject &json, const QString &name) const
    {
        const auto put = [&](QLatin1StringView what, double percent) {
            json.insert(name + what, double(at(percent).count()) / 1'000);
        };
        using namespace Qt::StringLiterals;
        put("_p50_us"_L1, 50);
        put("_p90_us"_L1, 90);
        put("_p99_us"_L1, 99);
        put("_max_us"_L1, 100);
        json.insert(name + "_count"_L1, qint64(m_values.size()));
    }

private:
    std::vector<Nanoseconds> m_values;
};

[[nodiscard]] inline double milliseconds(Nanoseconds duration)
{
    return double(duration.count()) / 1e6;
}

} // namespace liandong::bench
