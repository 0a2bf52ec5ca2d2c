// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/tiles/tilesource.h"

#include "map/tr.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace liandong {

using namespace Qt::StringLiterals;
using map::Tr;

namespace {

const QRegularExpression &hostRange()
{
    static const QRegularExpression kRange(uR"(\{([0-9a-z])-([0-9a-z])\})"_s);
    return kRange;
}

/// Neighbouring tiles come from different hosts, one tile always from the same.
void chooseHost(QString &address, const TileId &tile)
{
    address.replace("{s}"_L1, "{a-c}"_L1);
    const QRegularExpressionMatch range = hostRange().match(address);
    if (!range.hasMatch())
        return;
    const int first = range.capturedView(1).front().unicode();
    const int count = range.capturedView(2).front().unicode() - first + 1;
    address.replace(range.captured(), QChar(first + (tile.x + tile.y) % std::max(count, 1)));
}

QString filledIn(QString address, const TileId &tile, const QString &key)
{
    const QString x = QString::number(tile.x);
    const QString y = QString::number(tile.y);
    const QString z = QString::number(tile.z);
    chooseHost(address, tile);
    for (const auto &[name, value] :
        {std::pair("{z}"_L1, z), {"{TileMatrix}"_L1, z}, {"{x}"_L1, x}, {"{TileCol}"_L1, x}, {"{y}"_L1, y},
            {"{TileRow}"_L1, y}, {"{-y}"_L1, QString::number((1 << tile.z) - 1 - tile.y)},
            {"{key}"_L1, QString::fromLatin1(QUrl::toPercentEncoding(key))}})
        address.replace(name, value);
    return address;
}

} // namespace

QUrl TileSource::urlOf(const TileId &tile) const
{
    return QUrl(filledIn(address, tile, key), QUrl::StrictMode);
}

TileSource TileSource::labelSource() const
{
    TileSource above = *this;
    above.address = labels;
    above.labels.clear();
    return labels.isEmpty() ? TileSource() : above;
}

QString TileSource::cacheName() const
{
    const QByteArray what = QString(address % u'\n' % version).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().left(20));
}

QString addressProblem(const QString &address, const QString &key)
{
    if (address.isEmpty())
        return Tr::tr("The address is missing.");
    const auto lacks = [&](QLatin1StringView one, QLatin1StringView other) {
        return !address.contains(one) && !address.contains(other);
    };
    if (lacks("{z}"_L1, "{TileMatrix}"_L1) || lacks("{x}"_L1, "{TileCol}"_L1)
        || (lacks("{y}"_L1, "{TileRow}"_L1) && !address.contains("{-y}"_L1)))
        return Tr::tr("The address must have {z}, {x} and {y} where the tile's numbers belong.");
    if (address.contains("{key}"_L1) && key.isEmpty())
        return Tr::tr("The address asks for a key: enter the one that the host gave you.");
    const QString filled = filledIn(address, {}, key);
    static const QRegularExpression kName(uR"(\{[^{}]*\})"_s);
    if (const QRegularExpressionMatch unknown = kName.match(filled); unknown.hasMatch())
        return Tr::tr("%1 in the address means nothing here.").arg(unknown.captured());
    const QUrl url(filled, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return Tr::tr("This is no address: it begins with https:// or http:// and the host's name.");
    return {};
}

} // namespace liandong
