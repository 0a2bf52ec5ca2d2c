// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/fanout.h"

namespace liandong::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Nanoseconds kDrain = 15s;

Nanoseconds fromSeconds(double seconds)
{
    return std::chrono::duration_cast<Nanoseconds>(std::chrono::duration<double>(seconds));
}

/// Chinese text of exactly so many bytes; the number in front makes each different.
std::string narrativeOf(uint64_t number, size_t bytes)
{
    static const std::string fill
        = "资江路菜市场门口自来水主管爆裂路面塌陷门面进水报警人称有车辆被困请速派人关阀抢修并设置围挡";
    std::string text = std::to_string(10'000'000 + number);
    for (size_t at = 0; text.size() + 3 <= bytes; at += 3)
        text += fill.substr(at % fill.size(), 3);
    text.resize(bytes, ' ');
    return text;
}

class Fanout final : public Crowd::User
{
public:
    Fanout(int port, const FanoutOptions &options)
        : m_options(options)
        , m_crowd(port)
        , m_hung(port)
        , m_order(options.seats)
        , m_underWay(options.writers)
    { }

    Result<QJsonObject> run();

    void event(size_t seat, uint64_t command) override
    {
        m_order[seat] = m_order[seat] * 1099511628211ULL + command + 1;
        Operation &operation = m_operations[command];
        if (++operation.seen > m_options.seats)
            ++m_doubled;
        else
            finish(operation);
    }
    void answer(size_t seat, uint64_t command, bool refused) override
    {
        Operation &operation = m_operations[command];
        if (operation.answered != Nanoseconds()) {
            ++m_doubled;
            return;
        }
        operation.answered = now();
        m_refused += refused;
        --m_underWay[seat];
        finish(operation);
    }

private:
    struct Operation
    {
        Nanoseconds sent{};
        Nanoseconds answered{};
        Nanoseconds last{};
        size_t seen = 0;
    };

    void finish(Operation &operation)
    {
        if (operation.last != Nanoseconds() || operation.answered == Nanoseconds() || operation.seen < m_options.seats)
            return;
        operation.last = now();
        ++m_done;
    }
    void issue(size_t writer)
    {
        const uint64_t number = m_operations.size();
        const std::string narrative = narrativeOf(number, m_options.narrativeBytes);
        ++m_underWay[writer];
        m_operations.push_back({});
        m_operations.back().sent = now();
        m_crowd.seat(writer).open(number, narrative);
    }
    void keepGoing()
    {
        if (m_options.mode == FanoutMode::Latency) {
            if (m_done == m_operations.size())
                issue(0);
            return;
        }
        for (size_t writer = 0; writer < m_options.writers; ++writer) {
            while (m_underWay[writer] < m_options.depth)
                issue(writer);
        }
    }
    [[nodiscard]] QJsonObject result(Nanoseconds window) const;

    FanoutOptions m_options;
    Crowd m_crowd;
    Crowd m_hung;
    std::vector<uint64_t> m_order; ///< by seat, of the commands in the order they came
    std::vector<int> m_underWay; ///< by writer
    std::vector<Operation> m_operations;
    size_t m_done = 0;
    size_t m_doubled = 0;
    size_t m_refused = 0;
    size_t m_first = 0; ///< operations of the measured time
    size_t m_end = 0;
    size_t m_doneBefore = 0;
    size_t m_doneAfter = 0;
};

Result<QJsonObject> Fanout::run()
{
    m_operations.reserve(2'000'000);
    if (const Result<> hung = m_hung.join(m_options.hung); !hung)
        return std::unexpected(hung.error());
    if (const Result<> joined = m_crowd.join(m_options.seats); !joined)
        return std::unexpected(joined.error());
    m_crowd.setUser(this);
    const Nanoseconds from = now() + fromSeconds(m_options.warmUp);
    const Nanoseconds to = from + fromSeconds(m_options.seconds);
    bool measuring = false;
    for (Nanoseconds time = now(); time < to; time = now()) {
        if (!measuring && time >= from) {
            measuring = true;
            m_first = m_operations.size();
            m_doneBefore = m_done;
        }
        keepGoing();
        if (const Result<> turned = m_crowd.turn(50ms); !turned)
            return std::unexpected(turned.error());
    }
    const Nanoseconds window = now() - from;
    m_end = m_operations.size();
    m_doneAfter = m_done;
    while (m_done < m_operations.size() && now() < to + kDrain) {
        if (const Result<> turned = m_crowd.turn(50ms); !turned)
            return std::unexpected(turned.error());
    }
    return result(window);
}

QJsonObject Fanout::result(Nanoseconds window) const
{
    Figures last;
    Figures answer;
    size_t missing = 0;
    for (size_t i = m_first; i < m_end; ++i) {
        const Operation &operation = m_operations[i];
        if (operation.answered != Nanoseconds())
            answer.add(operation.answered - operation.sent);
        if (operation.last != Nanoseconds())
            last.add(operation.last - operation.sent);
        else
            ++missing;
    }
    const auto disordered = std::ranges::count_if(m_order, [this](uint64_t order) { return order != m_order.front(); });
    QJsonObject json{{u"measure"_s, m_options.mode == FanoutMode::Latency ? u"latency"_s : u"throughput"_s},
        {u"seats"_s, qint64(m_options.seats)}, {u"writers"_s, qint64(m_options.writers)}, {u"depth"_s, m_options.depth},
        {u"hung_seats"_s, qint64(m_options.hung)}, {u"narrative_bytes"_s, qint64(m_options.narrativeBytes)},
        {u"seconds"_s, milliseconds(window) / 1'000},
        {u"commands_per_second"_s, double(m_doneAfter - m_doneBefore) / (milliseconds(window) / 1'000)},
        {u"commands_in_all"_s, qint64(m_operations.size())}, {u"missing"_s, qint64(missing)},
        {u"doubled"_s, qint64(m_doubled)}, {u"disordered_seats"_s, qint64(disordered)},
        {u"refused"_s, qint64(m_refused)}};
    last.writeTo(json, u"last"_s);
    answer.writeTo(json, u"answer"_s);
    return json;
}

} // namespace

Result<QJsonObject> measureFanout(int port, const FanoutOptions &options)
{
    if (options.writers < 1 || options.writers > options.seats)
        return failure(ErrorCode::BadInput, u"%1 writers among %2 seats"_s.arg(options.writers).arg(options.seats));
    return Fanout(port, options).run();
}

} // namespace liandong::bench
