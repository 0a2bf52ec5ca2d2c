// SPDX-License-Identifier: GPL-3.0-or-later
#include "player.h"

#include "codec/enumnames.h"

#include <algorithm>
#include <cstdio>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr Seconds kPatience{60}; ///< for the service to answer, its restart included

QString clockText(Seconds at)
{
    return u"%1:%2"_s.arg(at.count() / 60, 2, 10, QChar(u'0')).arg(at.count() % 60, 2, 10, QChar(u'0'));
}

QString textOf(RefusalReason reason)
{
    const std::string_view name = enumText(reason);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

QString textOf(const Refusal &refusal)
{
    QString text = textOf(refusal.reason);
    if (!refusal.subject.isEmpty())
        text += u", subject "_s % refusal.subject;
    if (!refusal.field.isEmpty())
        text += u", field "_s % refusal.field;
    if (!refusal.current.isEmpty())
        text += u", current "_s % refusal.current;
    return text;
}

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

Player::Player(Script script, PlayOptions options, const Clock &clock, IdSource &ids)
    : m_script(std::move(script))
    , m_options(options)
    , m_clock(clock)
    , m_ids(ids)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_timer, &QTimer::timeout, this, &Player::play);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(u"no answer within %1 s"_s.arg(kPatience.count())); });
}

Player::~Player() = default;

void Player::start()
{
    say(m_script.title);
    for (const ScriptStaff &staff : m_script.staff) {
        ReplicaOptions options;
        options.services = {m_options.service};
        options.seat = staff.seat;
        options.actor = {staff.name, staff.role, staff.unit};
        auto &seat = m_seats.emplace_back(std::make_unique<Replica>(std::move(options), m_clock, m_ids));
        connect(seat.get(), &Replica::answered, this, &Player::answered);
        connect(seat.get(), &Replica::linkStateChanged, this, &Player::joined);
    }
    m_patience.start();
    for (const auto &seat : m_seats)
        seat->start();
}

void Player::joined()
{
    const bool all
        = std::ranges::all_of(m_seats, [](const auto &seat) { return seat->linkState() == LinkState::Live; });
    if (m_playing || !all)
        return;
    m_playing = true;
    m_patience.stop();
    m_start = m_clock.steady();
    if (m_options.speed > 0 && m_options.from > 1 && m_options.from <= m_script.steps.size())
        m_start -= due(m_script.steps[m_options.from - 1]) - m_start;
    waitForStep();
}

/// By the steady clock.
std::chrono::nanoseconds Player::due(const ScriptStep &step) const
{
    const std::chrono::duration<double> after(double(step.at.count()) / m_options.speed);
    return m_start + std::chrono::duration_cast<std::chrono::nanoseconds>(after);
}

void Player::waitForStep()
{
    if (m_step == m_script.steps.size())
        return end();
    std::chrono::nanoseconds wait{0};
    if (m_options.speed > 0)
        wait = std::max(wait, due(m_script.steps[m_step]) - m_clock.steady());
    m_timer.start(std::chrono::ceil<Milliseconds>(wait));
}

void Player::play()
{
    const ScriptStep &step = m_script.steps[m_step];
    m_patience.start();
    Replica &seat = *m_seats[step.by];
    m_waitsFor = seat.submit(commandAt(step, seat.serviceNow()));
}

void Player::answered(const CommandId &command, const std::optional<Refusal> &refusal)
{
    if (command != m_waitsFor)
        return;
    m_patience.stop();
    const ScriptStep &step = m_script.steps[m_step];
    if (refusal && refusal->reason != step.refusal)
        return fail(u"refused: "_s % textOf(*refusal));
    if (!refusal && step.refusal)
        return fail(u"expected a refusal (%1), but it was carried out"_s.arg(textOf(*step.refusal)));
    say(stepName() % (refusal ? u"  refused as expected"_s : QString()));
    ++m_step;
    waitForStep();
}

void Player::end()
{
    Sequence position = 0;
    for (const auto &seat : m_seats)
        position = std::max(position, seat->position());
    for (const auto &seat : m_seats)
        seat->stop();
    say(u"position %1"_s.arg(position));
    Q_EMIT finished(0);
}

void Player::fail(const QString &why)
{
    QString link;
    for (const auto &seat : m_seats) {
        if (seat->linkState() != LinkState::Live)
            link = u" ("_s % seat->seat() % u": "_s % seat->linkDetail() % u')';
    }
    const QString where = m_playing ? stepName() : u"joining"_s;
    std::fprintf(
        stderr, "liandong-player: %s: %s%s\n", qUtf8Printable(where), qUtf8Printable(why), qUtf8Printable(link));
    Q_EMIT finished(1);
}

QString Player::stepName() const
{
    const ScriptStep &step = m_script.steps[m_step];
    const QString as = step.as.isEmpty() ? QString() : u' ' % step.as;
    return u"step %1/%2  %3  "_s.arg(m_step + 1).arg(m_script.steps.size()).arg(clockText(step.at))
        % m_script.staff[step.by].seat % u"  "_s % step.name % as;
}

} // namespace liandong
