// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/map/ground.h"

#include "map/mapview.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

const QStringList kChoices{u"bundled"_s, u"centre"_s, u"online"_s};

TileSource keptSource(const QSettings &settings)
{
    TileSource kept;
    kept.name = settings.value(u"ground/name"_s).toString();
    kept.address = settings.value(u"ground/address"_s).toString();
    kept.labels = settings.value(u"ground/labels"_s).toString();
    kept.key = settings.value(u"ground/key"_s).toString();
    kept.attribution = settings.value(u"ground/attribution"_s).toString();
    kept.minZoom = std::clamp(settings.value(u"ground/minZoom"_s, 0).toInt(), 0, kDeepestMapZoom);
    kept.maxZoom = std::clamp(settings.value(u"ground/maxZoom"_s, 18).toInt(), kept.minZoom, kDeepestMapZoom);
    kept.gcj02 = settings.value(u"ground/gcj02"_s).toBool();
    return kept;
}

void keep(const TileSource &source, QSettings &settings)
{
    settings.setValue(u"ground/name"_s, source.name);
    settings.setValue(u"ground/address"_s, source.address);
    settings.setValue(u"ground/labels"_s, source.labels);
    settings.setValue(u"ground/key"_s, source.key);
    settings.setValue(u"ground/attribution"_s, source.attribution);
    settings.setValue(u"ground/minZoom"_s, source.minZoom);
    settings.setValue(u"ground/maxZoom"_s, source.maxZoom);
    settings.setValue(u"ground/gcj02"_s, source.gcj02);
}

} // namespace

Ground::Ground(QObject *parent)
    : QObject(parent)
{
    const QSettings settings;
    const qsizetype choice = kChoices.indexOf(settings.value(u"ground/choice"_s).toString());
    m_choice = choice < 0 ? GroundChoice::Centre : GroundChoice(choice);
    m_onLine = keptSource(settings);
}

TileSource Ground::source() const
{
    switch (m_choice) {
    case GroundChoice::Bundled:
        break;
    case GroundChoice::Centre:
        return m_centres;
    case GroundChoice::OnLine:
        return m_onLine;
    }
    return {};
}

void Ground::choose(GroundChoice choice, const TileSource &onLine)
{
    m_choice = choice;
    m_onLine = onLine;
    QSettings settings;
    settings.setValue(u"ground/choice"_s, kChoices[int(choice)]);
    keep(onLine, settings);
    Q_EMIT changed();
}

void Ground::setCentres(const TileSource &centres)
{
    if (m_centres == centres)
        return;
    m_centres = centres;
    Q_EMIT changed();
}

void Ground::lay(MapView &map)
{
    map.setGround(source());
    connect(this, &Ground::changed, &map, [this, &map] { map.setGround(source()); });
}

} // namespace liandong
