// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/tiles/tilesource.h"

#include <QObject>

namespace liandong {

class MapView;

enum class GroundChoice {
    Bundled, ///< boundary and place names; nothing is asked of anybody
    Centre, ///< what the service offers; bundled while it offers nothing
    OnLine ///< a host of this seat's choice
};

/// What lies beneath every map of this seat. Kept in the user's settings, this machine's alone.
class Ground : public QObject
{
    Q_OBJECT

public:
    /// As it was left; the centre's tiles where nobody chose yet.
    explicit Ground(QObject *parent = nullptr);

    [[nodiscard]] GroundChoice choice() const { return m_choice; }
    /// The host of one's choice, also while another choice holds.
    [[nodiscard]] const TileSource &onLine() const { return m_onLine; }
    /// Empty while the service offers nothing.
    [[nodiscard]] const TileSource &centres() const { return m_centres; }
    /// What holds now; empty for the bundled base.
    [[nodiscard]] TileSource source() const;

    /// Kept, and beneath every map at once.
    void choose(GroundChoice choice, const TileSource &onLine);
    /// What the service offers from now on; empty for nothing.
    void setCentres(const TileSource &centres);
    /// The map follows for as long as both live.
    void lay(MapView &map);

Q_SIGNALS:
    void changed();

private:
    GroundChoice m_choice = GroundChoice::Centre;
    TileSource m_onLine;
    TileSource m_centres;
};

} // namespace liandong
