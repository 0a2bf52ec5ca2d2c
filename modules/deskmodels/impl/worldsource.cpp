// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/worldsource.h"

namespace liandong {

WorldSource::WorldSource(QObject *parent)
    : QObject(parent)
{
    // Connected before anybody else is, so that whoever asks on a signal gets the new one.
    connect(this, &WorldSource::worldReplaced, this, [this] { m_recogniser.reset(); });
    connect(this, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (!incidentOf(event))
            m_recogniser.reset();
    });
}

const Recogniser &WorldSource::recogniser() const
{
    if (!m_recogniser)
        m_recogniser.emplace(world());
    return *m_recogniser;
}

} // namespace liandong
