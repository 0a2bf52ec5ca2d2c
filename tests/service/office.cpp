// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/office.h"

#include <QTest>

namespace liandong {

Office::Office()
{
    QVERIFY(m_files.open());
    m_store = std::make_unique<FailingStore>(openSqliteStore(file(), OpenMode::Create).value());
    m_ledger = Ledger::open(*m_store, m_clock, &m_files).value();
    const Submission import{m_ids.make<CommandId>(), ImportProfile{sample::profile()}, sample::theAdministrator(),
        QStringLiteral("set-up")};
    QVERIFY(!m_ledger->commit({&import, 1}).outcomes.front().refusal);
}

void Office::reopen()
{
    m_ledger.reset();
    m_store.reset();
    m_store = std::make_unique<FailingStore>(openSqliteStore(file(), OpenMode::Existing).value());
    m_ledger = Ledger::open(*m_store, m_clock, &m_files).value();
}

Submission Office::submission(const Command &command)
{
    return {m_ids.make<CommandId>(), command, sample::theSupervisor(), QStringLiteral("席位 1")};
}

Outcome Office::tell(const Command &command)
{
    const Submission one = submission(command);
    return m_ledger->commit({&one, 1}).outcomes.front();
}

CloseIncident Office::close(quint32 n)
{
    return {sample::id<IncidentId>(n), sample::handled(), {}};
}

std::vector<Submission> Office::finishedIncident(quint32 n)
{
    const auto incident = sample::id<IncidentId>(n);
    const auto order = sample::id<OrderId>(n);
    const auto text = QStringLiteral("已处置");
    const auto name = QStringLiteral("王队");
    const auto advance = [&](OrderState to) { return submission(AdvanceOrder{incident, order, to, name, {}}); };
    return {submission(sample::burstMain(n)), submission(sample::orderToWater(n)), advance(OrderState::Arrived),
        submission(RecordOralFeedback{incident, order, text, name}), advance(OrderState::LeftScene),
        submission(SubmitWrittenFeedback{incident, order, text, name}), advance(OrderState::Accepted)};
}

void Office::playThrough(quint32 n)
{
    std::vector<Submission> all = finishedIncident(n);
    all.push_back(submission(close(n)));
    for (const Outcome &outcome : m_ledger->commit(all).outcomes)
        QVERIFY(!outcome.refusal);
}

} // namespace liandong
