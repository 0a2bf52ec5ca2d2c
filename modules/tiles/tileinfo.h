// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace liandong {

enum class TileFormat { Png, Jpeg, Webp };

/// "image/png"
[[nodiscard]] QLatin1StringView contentTypeOf(TileFormat format);
/// As MBTiles name it: png, jpg, webp.
[[nodiscard]] QLatin1StringView nameOf(TileFormat format);
[[nodiscard]] std::optional<TileFormat> tileFormatNamed(QStringView name);
/// What the bytes are by their signature, and whole: a picture that was cut off is none.
[[nodiscard]] std::optional<TileFormat> tileFormatOf(QByteArrayView tile);

/// Degrees, WGS-84.
struct TileBounds
{
    double west = -180;
    double south = -85.0511;
    double east = 180;
    double north = 85.0511;

    friend bool operator==(const TileBounds &, const TileBounds &) = default;
};

/// What a set of tiles says of itself.
struct TileInfo
{
    QString name;
    TileFormat format = TileFormat::Png;
    int minZoom = 0;
    int maxZoom = 0;
    TileBounds bounds;
    QString attribution; ///< whom the map is owed to; plain text

    friend bool operator==(const TileInfo &, const TileInfo &) = default;
};

} // namespace liandong
