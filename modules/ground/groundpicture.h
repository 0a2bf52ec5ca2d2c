// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ground/groundcontent.h"
#include "ground/tilemath.h"

#include <QImage>

#include <memory>

namespace liandong {

/// How the ground is drawn.
struct GroundStyle
{
    bool night = false;
    double magnification = 1; ///< of names and lines: for displays that are read from afar
    double resolution = 1; ///< pixels of the picture for each of kTileSide

    friend bool operator==(const GroundStyle &, const GroundStyle &) = default;
};

/// The ground as a pyramid of square pictures that fit together, names and lines that cross edges included. The same
/// content, style and fonts give the same pictures. Any thread, one at a time; needs a QGuiApplication.
class GroundPicture
{
public:
    static constexpr int kTileSide = 256;

    GroundPicture(const GroundContent &content, const GroundStyle &style);
    ~GroundPicture();
    Q_DISABLE_COPY_MOVE(GroundPicture)

    [[nodiscard]] QImage tile(const TileId &tile);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace liandong
