// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tileinfo.h"

#include <QtEndian>

#include <array>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

struct FormatWords
{
    TileFormat format;
    QLatin1StringView name;
    QLatin1StringView contentType;
};

constexpr std::array kFormats{
    FormatWords{TileFormat::Png, "png"_L1, "image/png"_L1},
    FormatWords{TileFormat::Jpeg, "jpg"_L1, "image/jpeg"_L1},
    FormatWords{TileFormat::Webp, "webp"_L1, "image/webp"_L1},
};

const FormatWords &wordsOf(TileFormat format)
{
    return kFormats.at(size_t(format));
}

constexpr qsizetype kRiffHead = 8; ///< "RIFF" and the length of what follows

} // namespace

QLatin1StringView contentTypeOf(TileFormat format)
{
    return wordsOf(format).contentType;
}

QLatin1StringView nameOf(TileFormat format)
{
    return wordsOf(format).name;
}

std::optional<TileFormat> tileFormatNamed(QStringView name)
{
    for (const FormatWords &words : kFormats) {
        if (name.compare(words.name, Qt::CaseInsensitive) == 0)
            return words.format;
    }
    return name.compare("jpeg"_L1, Qt::CaseInsensitive) == 0 ? std::optional(TileFormat::Jpeg) : std::nullopt;
}

std::optional<TileFormat> tileFormatOf(QByteArrayView tile)
{
    if (tile.startsWith("\x89PNG\r\n\x1a\n"))
        return tile.lastIndexOf("IEND") > 0 ? std::optional(TileFormat::Png) : std::nullopt;
    if (tile.startsWith("\xff\xd8\xff"))
        return tile.lastIndexOf("\xff\xd9") > 0 ? std::optional(TileFormat::Jpeg) : std::nullopt;
    if (tile.startsWith("RIFF") && tile.size() > kRiffHead + 4 && tile.sliced(kRiffHead).startsWith("WEBP")) {
        const auto length = qFromLittleEndian<quint32>(tile.data() + 4);
        return qsizetype(length) <= tile.size() - kRiffHead ? std::optional(TileFormat::Webp) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace liandong
