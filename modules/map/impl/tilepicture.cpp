// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/impl/tilepicture.h"

#include <QBuffer>
#include <QImageReader>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestSide = 1024; ///< pixels; usual are 256 and 512
constexpr qsizetype kAfterTheEnd = 64; ///< bytes that some programs put behind a JPEG

/// By the first bytes; empty for what no tile is.
QByteArray formatOf(const QByteArray &data)
{
    if (data.startsWith("\x89PNG\r\n\x1a\n"))
        return "png"_ba;
    if (data.startsWith("\xff\xd8\xff"))
        return "jpeg"_ba;
    if (data.startsWith("RIFF") && data.mid(8, 4) == "WEBP")
        return "webp"_ba;
    return {};
}

/// The decoder draws the half of a JPEG that it has, and says nothing.
bool isCut(const QByteArray &data, const QByteArray &format)
{
    return format == "jpeg" && data.lastIndexOf("\xff\xd9") < data.size() - kAfterTheEnd;
}

} // namespace

QImage tilePicture(const QByteArray &data)
{
    const QByteArray format = formatOf(data);
    if (format.isEmpty() || isCut(data, format))
        return {};
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kLargestSide || size.height() > kLargestSide)
        return {};
    const QImage picture = reader.read();
    if (picture.isNull())
        return {};
    return picture.convertToFormat(
        picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

} // namespace liandong
