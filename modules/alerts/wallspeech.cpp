// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/wallspeech.h"

#include "alerts/voice.h"
#include "deskmodels/walltext.h"

namespace liandong {

WallSpeech::WallSpeech(const WorldSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_rules(source, source.seat())
{
    connect(&m_rules, &AlarmRules::raised, this, &WallSpeech::onRaised);
    connect(&m_rules, &AlarmRules::returned, this, &WallSpeech::onReturned);
}

void WallSpeech::setVoice(Voice *voice)
{
    if (voice == m_voice)
        return;
    if (m_voice)
        m_voice->disconnect(this);
    m_waiting.clear();
    m_away = 0;
    m_voice = voice;
    if (m_voice)
        connect(m_voice, &Voice::changed, this, &WallSpeech::sayNext);
}

void WallSpeech::onRaised(const Alarm &alarm)
{
    if (alarm.kind != AlarmKind::DeadlineMissed || !m_voice || !m_voice->canSpeak())
        return;
    m_waiting.push_back(alarm);
    sayNext();
}

void WallSpeech::onReturned(const AlarmCounts &missed)
{
    const auto overdue = missed.find(AlarmKind::DeadlineMissed);
    if (overdue == missed.end() || !m_voice || !m_voice->canSpeak())
        return;
    m_away += overdue->second;
    sayNext();
}

void WallSpeech::sayNext()
{
    if (m_voice->isSpeaking() || !m_voice->canSpeak())
        return;
    std::erase_if(m_waiting, [this](const Alarm &alarm) { return !stillStands(alarm); });
    if (m_away > 0 || m_waiting.size() > kOneByOne) {
        const int count = std::exchange(m_away, 0) + int(m_waiting.size());
        m_waiting.clear();
        m_voice->say(overdueSpeech(count));
    } else if (!m_waiting.empty()) {
        const QString text = textOf(m_waiting.front());
        m_waiting.pop_front();
        m_voice->say(text);
    }
}

bool WallSpeech::stillStands(const Alarm &alarm) const
{
    const Incident *incident = alarm.incident ? m_source.world().incident(*alarm.incident) : nullptr;
    const Order *order = incident && alarm.order ? incident->order(*alarm.order) : nullptr;
    const Deadline *deadline = order && alarm.deadline ? order->deadline(*alarm.deadline) : nullptr;
    return deadline && !incident->isClosed() && deadline->isRunning() && !deadline->excuse;
}

QString WallSpeech::textOf(const Alarm &alarm) const
{
    const Incident &incident = *m_source.world().incident(*alarm.incident);
    return overdueSpeech(m_source.world(), incident, *incident.order(*alarm.order), *alarm.deadline);
}

} // namespace liandong
