// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace liandong {

/// Turns the machine's wish that the program end (SIGTERM, SIGINT; Ctrl-C, log-off and shutdown on Windows) into a
/// signal of the event loop. One in a program.
class StopSignal : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void requested();
};

} // namespace liandong
