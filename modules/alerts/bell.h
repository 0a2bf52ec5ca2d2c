// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alarm.h"

#include <QObject>

#include <map>
#include <memory>

class QMediaDevices;
class QSoundEffect;

namespace liandong {

/// Plays an alarm's sound. Without a sound card it stays silent and says so; a card that is plugged in later is used.
class Bell : public QObject
{
    Q_OBJECT

public:
    explicit Bell(QObject *parent = nullptr);
    ~Bell() override;

    /// `volume` in percent.
    void ring(AlarmKind kind, int volume = 100);
    void setMuted(bool muted) { m_muted = muted; }
    [[nodiscard]] bool isMuted() const { return m_muted; }
    [[nodiscard]] bool hasSoundCard() const;

Q_SIGNALS:
    void soundCardChanged(bool present);
    /// A sound was asked for; `heard` is false when muted or without a sound card.
    void rang(liandong::AlarmKind kind, bool heard);

private:
    std::unique_ptr<QMediaDevices> m_devices;
    std::map<AlarmKind, std::unique_ptr<QSoundEffect>> m_sounds;
    bool m_muted = false;
};

} // namespace liandong
