// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QStringList>

namespace liandong {

/// Collects what Qt or we complain about while it lives; what a machine without screen or sound
/// card always says is left out.
/// One at a time.
class WarningWatch
{
public:
    WarningWatch()
    {
        s_seen.clear();
        s_before = qInstallMessageHandler(&WarningWatch::take);
    }
    ~WarningWatch() { qInstallMessageHandler(s_before); }
    Q_DISABLE_COPY_MOVE(WarningWatch)

    /// All so far, one a line; empty when all is well.
    [[nodiscard]] QString text() const
    {
        const QMutexLocker lock(&s_mutex);
        return s_seen.join(u'\n');
    }

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        const bool loud = type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
        const bool machine = message.startsWith(QLatin1StringView("This plugin does not support"))
            || message.startsWith(QLatin1StringView("PulseAudioService:"));
        if (loud && !machine) {
            const QMutexLocker lock(&s_mutex);
            s_seen.append(QLatin1StringView(context.category) + QStringLiteral(": ") + message);
        }
        s_before(type, context, message);
    }

    inline static QMutex s_mutex;
    inline static QStringList s_seen;
    inline static QtMessageHandler s_before = nullptr;
};

} // namespace liandong
