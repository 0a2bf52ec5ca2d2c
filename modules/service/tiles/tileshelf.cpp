// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tiles/tileshelf.h"

#include "secrets/secrets.h"
#include "service/impl/servicelog.h"

#include <QFileInfo>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kVersionBytes = 8;

}

TileShelf::TileShelf(QString file)
    : m_file(std::move(file))
{ }

void TileShelf::look()
{
    const QFileInfo file(m_file);
    const Stamp stamp = file.exists() ? Stamp{file.size(), file.lastModified(QTimeZone::UTC)} : Stamp{};
    if (stamp == m_stamp && (m_set || stamp == Stamp()))
        return;
    m_stamp = stamp;
    m_set.reset();
    m_offer.reset();
    if (stamp == Stamp())
        return m_trouble.clear();
    Result<std::unique_ptr<TileSet>> set = TileSet::open(m_file);
    if (!set)
        return say(set.error().detail);
    m_trouble.clear();
    m_set = *std::move(set);
    const QByteArray identity
        = QByteArray::number(stamp.size) + ' ' + QByteArray::number(stamp.changed.toMSecsSinceEpoch());
    m_offer = TileOffer{m_set->info(), digestOf(identity).first(kVersionBytes).toHex()};
    qCInfo(
        lcService, "tiles: %s, zooms %d to %d", qUtf8Printable(m_file), m_set->info().minZoom, m_set->info().maxZoom);
}

Result<std::optional<QByteArray>> TileShelf::tile(const TilePlace &place)
{
    if (isBroken())
        return failure(ErrorCode::Damaged, m_trouble);
    if (!m_set)
        return std::nullopt;
    Result<std::optional<QByteArray>> tile = m_set->tile(place);
    if (!tile)
        say(tile.error().detail);
    return tile;
}

void TileShelf::say(const QString &trouble)
{
    if (m_trouble == trouble)
        return;
    m_trouble = trouble;
    qCWarning(lcService, "tiles cannot be served: %s", qUtf8Printable(trouble));
}

} // namespace liandong
