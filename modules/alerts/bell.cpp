// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/bell.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace liandong {

namespace {

QUrl soundOf(AlarmKind kind)
{
    const char *name = "new-incident";
    switch (kind) {
    case AlarmKind::NewIncident:
    case AlarmKind::OrderReceived:
    case AlarmKind::CallUpReceived:
        break;
    case AlarmKind::DeadlineWarning:
        name = "deadline-warning";
        break;
    case AlarmKind::OrderDeclined:
    case AlarmKind::Escalated:
    case AlarmKind::UrgingReceived:
        name = "order-declined";
        break;
    case AlarmKind::LinkLost:
        name = "link-lost";
        break;
    case AlarmKind::DeadlineMissed:
        name = "deadline-missed";
        break;
    }
    return QUrl(QStringLiteral("qrc:/liandong/sounds/%1.wav").arg(QLatin1StringView(name)));
}

} // namespace

Bell::Bell(QObject *parent)
    : QObject(parent)
    , m_devices(std::make_unique<QMediaDevices>())
{
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, [this] {
        m_sounds.clear();
        Q_EMIT soundCardChanged(hasSoundCard());
    });
}

Bell::~Bell() = default;

bool Bell::hasSoundCard() const
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

void Bell::ring(AlarmKind kind, int volume)
{
    const bool heard = !m_muted && hasSoundCard();
    if (heard) {
        std::unique_ptr<QSoundEffect> &sound = m_sounds[kind];
        if (!sound) {
            sound = std::make_unique<QSoundEffect>();
            sound->setSource(soundOf(kind));
        }
        sound->setVolume(float(volume) / 100);
        sound->play();
    }
    Q_EMIT rang(kind, heard);
}

} // namespace liandong
