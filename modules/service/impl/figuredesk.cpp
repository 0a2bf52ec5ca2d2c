// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/figuredesk.h"

#include "domain/roster.h"
#include "service/impl/documents.h"
#include "service/impl/servicelog.h"
#include "service/impl/session.h"
#include "wire/messagecodec.h"

#include <algorithm>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMonths = 24;
constexpr int kLookedUp = 200; ///< incidents found at once
constexpr int kCounted = 20; ///< read and counted at once
constexpr Milliseconds kNextMillisecond{1};

/// "2026-11": its first day.
QDate firstDayOf(const QString &month)
{
    return QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
}

/// Midnight on the centre's calendar.
Instant beginOf(QDate day, const Centre &centre)
{
    return Instant(std::chrono::days(QDate(1970, 1, 1).daysTo(day))) - std::chrono::minutes(centre.utcOffsetMinutes);
}

} // namespace

FigureDesk::FigureDesk(Ledger &ledger, Store &store, const Clock &clock, FindSession findSession)
    : m_ledger(ledger)
    , m_store(store)
    , m_clock(clock)
    , m_findSession(std::move(findSession))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FigureDesk::step);
}

void FigureDesk::ask(const Session &session, const wire::AskUnitFigures &asked)
{
    Question question{.session = session.number(), .answer = {}, .wanted = {}};
    question.answer.request = asked.request;
    question.answer.unit = session.isRoom() ? session.unit() : asked.unit;
    const QDate today = dayIn(m_ledger.world().centre, m_clock.now());
    for (int back = 0; back < std::clamp(asked.months, 1, kMostMonths); ++back)
        question.wanted.push_back(rosterMonthOf(today.addMonths(-back)));
    std::erase_if(m_questions, [&](const Question &other) { return other.session == session.number(); });
    m_questions.push_back(std::move(question));
    m_next.start(0);
}

void FigureDesk::review(const std::vector<SealedEntry> &entries)
{
    for (const SealedEntry &sealed : entries) {
        const std::optional<IncidentId> &id = sealed.entry.incident;
        const Incident *incident = id ? m_ledger.world().incident(*id) : nullptr;
        if (incident) {
            const QString month = monthOf(incident->openedAt);
            m_counted.erase(month);
            if (m_count && m_count->name == month)
                m_count->changed = true;
        } else if (id || sealed.entry.kind == "CentrePut"_L1) {
            m_counted.clear();
            m_count.reset();
        }
    }
}

void FigureDesk::step()
{
    if (m_questions.empty())
        return;
    m_next.start(0);
    Question &question = m_questions.front();
    if (question.wanted.empty() || !m_findSession(question.session))
        return end(false);
    const QString &month = question.wanted.front();
    const auto counted = m_counted.find(month);
    if (counted != m_counted.end() && (!counted->second.until || m_clock.now() <= *counted->second.until))
        return answer(question, counted->second);
    if (!m_count || m_count->name != month)
        begin(month);
    if (const Result<> done = m_count->incidents.empty() ? lookUpSome() : countSome(); !done) {
        qCWarning(lcService, "figures: %s", qUtf8Printable(done.error().detail));
        m_count.reset();
        return end(true);
    }
    if (!m_count->incidents.empty() || m_count->from < m_count->to)
        return;
    const Count whole = *std::exchange(m_count, std::nullopt);
    answer(question, whole.month);
    if (!whole.changed)
        m_counted.insert_or_assign(whole.name, whole.month);
}

void FigureDesk::begin(const QString &month)
{
    const Centre &centre = m_ledger.world().centre;
    const QDate first = firstDayOf(month);
    m_count = Count{.name = month,
        .month = {},
        .from = beginOf(first, centre),
        .to = beginOf(first.addMonths(1), centre),
        .incidents = {},
        .changed = false};
}

/// From the month's end backwards, as the store tells them.
Result<> FigureDesk::lookUpSome()
{
    m_ledger.settle();
    Count &count = *m_count;
    const Result<HistoryResult> found
        = m_store.search({.text = {}, .from = count.from, .to = count.to, .limit = kLookedUp});
    if (!found)
        return std::unexpected(found.error());
    const Instant last = found->rows.empty() ? count.from : found->rows.back().openedAt;
    // Of the last one's millisecond there may be more than were told; the next look finds them all.
    const bool again = found->more && found->rows.front().openedAt != last;
    for (const IncidentRow &row : found->rows) {
        if (!again || row.openedAt != last)
            count.incidents.push_back(row.id);
    }
    count.to = !found->more ? count.from : again ? last + kNextMillisecond : last;
    return {};
}

Result<> FigureDesk::countSome()
{
    for (int n = 0; n < kCounted && !m_count->incidents.empty(); ++n) {
        const IncidentId id = m_count->incidents.front();
        m_count->incidents.pop_front();
        if (const Result<> counted = count(id); !counted)
            return counted;
    }
    return {};
}

Result<> FigureDesk::count(const IncidentId &id)
{
    const Incident *incident = m_ledger.world().incident(id);
    Result<std::optional<Incident>> kept;
    if (!incident) {
        kept = documents::readIncident(m_store, id);
        if (!kept)
            return std::unexpected(kept.error());
        incident = *kept ? &**kept : nullptr;
    }
    const Instant now = m_clock.now();
    Month &month = m_count->month;
    for (const Order &order : incident ? incident->orders : std::vector<Order>()) {
        liandong::count(month.units[order.unit], order, now);
        const std::optional<Instant> until = countsUntil(order, now);
        if (until && (!month.until || *until < *month.until))
            month.until = until;
    }
    return {};
}

void FigureDesk::answer(Question &question, const Month &month)
{
    const auto found = month.units.find(question.answer.unit);
    question.answer.months.push_back(
        {question.wanted.front(), found == month.units.end() ? OrderFigures() : found->second});
    question.wanted.pop_front();
}

void FigureDesk::end(bool failed)
{
    Question question = std::move(m_questions.front());
    m_questions.pop_front();
    question.answer.failed = failed;
    if (Session *session = m_findSession(question.session))
        session->send(wire::encode(question.answer));
}

QString FigureDesk::monthOf(Instant at) const
{
    return rosterMonthOf(dayIn(m_ledger.world().centre, at));
}

} // namespace liandong
