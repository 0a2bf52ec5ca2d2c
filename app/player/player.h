// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replica/replica.h"
#include "script.h"

#include <QTimer>

namespace liandong {

struct PlayOptions
{
    ServiceAddress service;
    double speed = 60; ///< 0: as fast as the answers come
    size_t from = 1; ///< the steps before this one are played without waiting
};

/// Plays a script through the real protocol: everybody of its staff is a seat of their own. Tells its progress on
/// standard output.
class Player : public QObject
{
    Q_OBJECT

public:
    /// Clock and ids outlive it.
    Player(Script script, PlayOptions options, const Clock &clock, IdSource &ids);
    ~Player() override;

    void start();

Q_SIGNALS:
    /// 0, or 1 where a step was refused, no service answered or one fell silent; said on standard error.
    void finished(int exitCode);

private:
    void joined();
    void waitForStep();
    void play();
    void answered(const CommandId &command, const std::optional<Refusal> &refusal);
    void end();
    void fail(const QString &why);
    [[nodiscard]] QString stepName() const;
    [[nodiscard]] std::chrono::nanoseconds due(const ScriptStep &step) const;

    Script m_script;
    PlayOptions m_options;
    const Clock &m_clock;
    IdSource &m_ids;
    std::vector<std::unique_ptr<Replica>> m_seats;
    size_t m_step = 0;
    CommandId m_waitsFor;
    bool m_playing = false;
    std::chrono::nanoseconds m_start{};
    QTimer m_timer;
    QTimer m_patience;
};

} // namespace liandong
