// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever happens, in whatever order: models that followed every event say the same as models that start now.
#include "alldeskmodels.h"
#include "dump.h"
#include "support/print.h"
#include "testsource.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

class StreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followersEqualNewcomers_data();
    void followersEqualNewcomers();
};

namespace {

/// Does something random and possible; what the rules refuse is left out.
class Player
{
public:
    Player(TestSource &source, quint32 seed)
        : m_source(source)
        , m_random(seed)
    { }

    void play()
    {
        m_source.clock.advance(Milliseconds(m_random.bounded(120'000)));
        const int what = m_random.bounded(20);
        if (what < 4 || m_source.world().incidents.empty())
            m_source.open(++m_last);
        else if (what == 4)
            changeRuleBook();
        else
            act(pick());
    }

private:
    IncidentId pick()
    {
        auto it = m_source.world().incidents.begin();
        std::advance(it, m_random.bounded(int(m_source.world().incidents.size())));
        return it->first;
    }

    void act(const IncidentId &id)
    {
        const Incident &incident = *m_source.world().incident(id);
        const auto fresh = ++m_fresh;
        std::vector<Command> options{AddNote{id, sample::id<NoteId>(fresh), u"记%1"_s.arg(fresh)},
            EscalateIncident{id, sample::id<EscalationId>(fresh), u"塌方"_s, u"居民"_s, 1, true, true},
            LinkIncidents{id, pick()}, MergeIncident{id, pick(), u"重复"_s}, CloseIncident{id, sample::handled(), {}},
            ReopenIncident{id, u"复发"_s}, amendment(incident), order(id, fresh)};
        for (const Order &order : incident.orders) {
            for (const OrderTransition &step : orderTransitions()) {
                if (step.from == order.state)
                    options.push_back(stepOf(id, order, step));
            }
            options.push_back(ExcuseDelay{id, order.id, DeadlineKind::Arrival, u"桥断"_s});
            options.push_back(UrgeUnit{id, order.id, sample::id<UrgingId>(fresh), u"快"_s});
        }
        const Command &command = options[size_t(m_random.bounded(int(options.size())))];
        if (decide(m_source.world(), command, {m_source.clock.now(), m_source.other, {}}))
            m_source.others(command);
    }

    Command stepOf(const IncidentId &id, const Order &order, const OrderTransition &step) const
    {
        if (step.to == OrderState::OralFeedbackGiven)
            return RecordOralFeedback{id, order.id, u"已关阀"_s, u"王队"_s};
        if (step.to == OrderState::WrittenFeedbackGiven)
            return SubmitWrittenFeedback{id, order.id, u"已修复"_s, u"王队"_s};
        return AdvanceOrder{id, order.id, step.to, u"王队"_s, u"原因"_s};
    }

    Command amendment(const Incident &incident)
    {
        AmendIncident amend;
        amend.incident = incident.id;
        const bool toTown = incident.place == sample::mountainPlace();
        amend.place = {incident.place, toTown ? sample::townPlace() : sample::mountainPlace()};
        amend.level = {incident.level, Level(m_random.bounded(4))};
        return amend;
    }

    Command order(const IncidentId &id, quint32 fresh)
    {
        auto unit = m_source.world().units.begin();
        std::advance(unit, m_random.bounded(int(m_source.world().units.size())));
        GiveOrder give;
        give.incident = id;
        give.order = sample::id<OrderId>(fresh);
        give.unit = unit->first;
        give.reasonNotSuggested = u"就近"_s;
        return give;
    }

    void changeRuleBook()
    {
        Unit unit = m_source.world().units.at(sample::power());
        unit.shortName = u"供电%1"_s.arg(++m_fresh);
        m_source.happen(UnitPut{unit});
        Category category = m_source.world().categories.at(sample::category("fallen-tree"_L1));
        category.parent = m_random.bounded(2) ? sample::category("road"_L1) : sample::category("infrastructure"_L1);
        m_source.happen(CategoryPut{category});
    }

    TestSource &m_source;
    QRandomGenerator m_random;
    quint32 m_last = 0;
    quint32 m_fresh = 10'000;
};

} // namespace

void StreamTest::followersEqualNewcomers_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1, 2, 3, 4})
        QTest::addRow("seed %u", seed) << seed;
}

void StreamTest::followersEqualNewcomers()
{
    QFETCH(quint32, seed);
    TestSource source;
    AllDeskModels followers(source);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    int resets = 0;
    for (QAbstractItemModel *model : followers.all()) {
        testers.push_back(
            std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        connect(model, &QAbstractItemModel::modelReset, this, [&resets] { ++resets; });
    }
    Player player(source, seed);
    for (int round = 0; round < 400; ++round) {
        player.play();
        if (round % 50 == 0) {
            followers.queue.checkClock();
            followers.countdown.tick();
        }
    }
    QCoreApplication::processEvents(); // what was put off to the next round
    followers.queue.checkClock();
    followers.countdown.tick();
    followers.orders.tick();
    AllDeskModels newcomers(source);
    for (size_t at = 0; at < followers.all().size(); ++at) {
        QAbstractItemModel *follower = followers.all()[at];
        QAbstractItemModel *newcomer = newcomers.all()[at];
        // A newcomer has no news, and words its lines with the names of today.
        if (follower == &followers.log)
            QCOMPARE(follower->rowCount(), newcomer->rowCount());
        else
            QCOMPARE(dump(*follower).remove(QRegularExpression(u"\\n *news=[0-9]"_s)),
                dump(*newcomer).remove(QRegularExpression(u"\\n *news=[0-9]"_s)));
    }
    QCOMPARE(resets, 0);
}

QTEST_GUILESS_MAIN(StreamTest)
#include "streamtest.moc"
