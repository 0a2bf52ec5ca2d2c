// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bigstore.h"

#include "base/idsource.h"
#include "service/ledger.h"
#include "store/benchnarratives.h"
#include "support/manualclock.h"
#include "support/programs.h"

#include <algorithm>

namespace liandong::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kBatch = 1'000;

class Filler
{
public:
    Filler(Ledger &ledger, ManualClock &clock)
        : m_ledger(ledger)
        , m_clock(clock)
        , m_ids(clock)
    {
        for (const auto &[key, category] : ledger.world().categories) {
            if (!category.policeMatter && !category.parent.isNull())
                m_categories.push_back(key);
        }
        for (const auto &[key, unit] : ledger.world().units)
            m_units.push_back(key);
        const auto &dispositions = ledger.world().dispositions;
        const auto advice = std::ranges::find_if(dispositions, [](const auto &item) { return item.second.advice; });
        m_advice = advice == dispositions.end() ? DispositionKey() : advice->first;
    }

    Result<> close(int count)
    {
        for (int i = 0; i < count; ++i) {
            OpenIncident call = nextCall();
            call.kind = IncidentKind::Advice;
            call.disposition = m_advice;
            if (const Result<> taken = take(call); !taken)
                return taken;
        }
        return commit();
    }

    Result<> open(int count)
    {
        for (int i = 0; i < count; ++i) {
            const OpenIncident call = nextCall();
            const GiveOrder order{.incident = call.incident,
                .order = m_ids.make<OrderId>(),
                .unit = m_units[size_t(i) % m_units.size()],
                .instruction = u"速到现场处置"_s,
                .dutyPhone = u"0737-0000001"_s,
                .reasonNotSuggested = u"就近"_s,
                .replaces = {}};
            for (const Command &command : {Command(call), Command(order),
                     Command(AdvanceOrder{order.incident, order.order, OrderState::Acknowledged, u"值班员"_s, {}})}) {
                if (const Result<> taken = take(command); !taken)
                    return taken;
            }
        }
        return commit();
    }

private:
    OpenIncident nextCall()
    {
        m_clock.advance(std::chrono::minutes(5));
        const int n = m_count++;
        OpenIncident call;
        call.incident = m_ids.make<IncidentId>();
        call.call.id = m_ids.make<CallId>();
        call.call.number = u"139%1"_s.arg(n, 8, 10, QChar(u'0'));
        call.call.callerName = u"来电人"_s;
        call.category = m_categories[size_t(n) % m_categories.size()];
        call.place.text = u"东坪镇资江路%1号"_s.arg(n % 900 + 1);
        call.place.point = GeoPoint{28.3 + (n % 100) * 0.002, 111.1 + (n % 77) * 0.003};
        call.narrative = m_narratives.next();
        call.repeatSeen = true;
        return call;
    }

    Result<> take(const Command &command)
    {
        m_waiting.push_back({m_ids.make<CommandId>(), command, {u"填充"_s, Role::ShiftSupervisor, {}}, u"填充"_s});
        return m_waiting.size() < kBatch ? Result<>() : commit();
    }

    Result<> commit()
    {
        const Commit commit = m_ledger.commit(m_waiting);
        m_waiting.clear();
        const auto refused
            = std::ranges::find_if(commit.outcomes, [](const Outcome &outcome) { return outcome.refusal.has_value(); });
        if (refused != commit.outcomes.end())
            return failure(ErrorCode::Refused,
                u"the store cannot be filled: refusal %1, field %2"_s.arg(int(refused->refusal->reason))
                    .arg(refused->refusal->field));
        return {};
    }

    Ledger &m_ledger;
    ManualClock &m_clock;
    Uuid7Source m_ids;
    Narratives m_narratives;
    std::vector<CategoryKey> m_categories;
    std::vector<UnitKey> m_units;
    DispositionKey m_advice;
    std::vector<Submission> m_waiting;
    int m_count = 0;
};

} // namespace

Result<> makeStore(const QString &path, const QString &profile, const Filling &filling)
{
    const ProgramEnd made = runProgram("admin"_L1, {u"init"_s, u"--profile"_s, profile, u"--store"_s, path, u"--no-accounts"_s});
    if (made.exitCode != 0)
        return failure(ErrorCode::BadInput, made.errors);
    if (filling.open == 0 && filling.closed == 0)
        return {};
    const Result<std::unique_ptr<Store>> store = openSqliteStore(path, OpenMode::Existing);
    if (!store)
        return std::unexpected(store.error());
    const SystemClock today;
    ManualClock clock(today.now() - std::chrono::minutes(5) * (filling.open + filling.closed + 1));
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(**store, clock);
    if (!ledger)
        return std::unexpected(ledger.error());
    Filler filler(**ledger, clock);
    return filler.close(filling.closed).and_then([&] { return filler.open(filling.open); }).transform([&] {
        while ((*store)->indexSome()) { }
    });
}

} // namespace liandong::bench
