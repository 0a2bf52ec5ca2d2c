// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alarmrules.h"

#include <deque>

namespace liandong {

class Voice;

/// What a wall says aloud: every deadline that runs out, once, in words for a room full of people (walltext.h); many at
/// once, or what ran out while the link was away, as a number. What was met or excused before its turn came is left
/// out. GUI thread; the source outlives it.
class WallSpeech : public QObject
{
    Q_OBJECT

public:
    /// So many that wait are said one by one.
    static constexpr size_t kOneByOne = 3;

    explicit WallSpeech(const WorldSource &source, QObject *parent = nullptr);

    /// Null: nothing is said, and what runs out meanwhile will not be. The voice outlives its use here.
    void setVoice(Voice *voice);
    /// Looks at the clock; called by an own timer once a second, and by tests.
    void tick() { m_rules.tick(); }

private:
    void onRaised(const Alarm &alarm);
    void onReturned(const AlarmCounts &missed);
    void sayNext();
    [[nodiscard]] bool stillStands(const Alarm &alarm) const;
    [[nodiscard]] QString textOf(const Alarm &alarm) const;

    const WorldSource &m_source;
    AlarmRules m_rules;
    Voice *m_voice = nullptr;
    std::deque<Alarm> m_waiting;
    int m_away = 0; ///< ran out while the link was away
};

} // namespace liandong
