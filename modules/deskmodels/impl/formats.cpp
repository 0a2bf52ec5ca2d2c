// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/formats.h"

#include "deskmodels/tr.h"

#include <QTimeZone>

namespace liandong {

using deskmodels::Tr;

QDateTime centreTime(Instant at, const Centre &centre)
{
    return QDateTime::fromMSecsSinceEpoch(
        at.time_since_epoch().count(), QTimeZone::fromSecondsAheadOfUtc(centre.utcOffsetMinutes * 60));
}

Instant instantAt(QDate day, QTime time, const Centre &centre)
{
    const QDateTime moment(day, time, QTimeZone::fromSecondsAheadOfUtc(centre.utcOffsetMinutes * 60));
    return Instant(Milliseconds(moment.toMSecsSinceEpoch()));
}

QString timeText(Instant at, Instant now, const Centre &centre)
{
    const QDateTime moment = centreTime(at, centre);
    const QDate today = centreTime(now, centre).date();
    if (moment.date() == today)
        return moment.toString(u"HH:mm:ss");
    return moment.toString(moment.date().year() == today.year() ? u"MM-dd HH:mm" : u"yyyy-MM-dd HH:mm");
}

QString fullTimeText(Instant at, const Centre &centre)
{
    return centreTime(at, centre).toString(u"yyyy-MM-dd HH:mm:ss");
}

QString remainingText(Seconds remaining)
{
    const qint64 all = std::abs(remaining.count());
    const QString sign = remaining.count() < 0 ? QStringLiteral("-") : QString();
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (all < 3600)
        return sign % QString::number(all / 60) % u':' % two(all % 60);
    return sign % QString::number(all / 3600) % u':' % two(all / 60 % 60) % u':' % two(all % 60);
}

QString durationText(Seconds length)
{
    const qint64 all = length.count();
    if (all < 60)
        return Tr::tr("%1 s").arg(all);
    const qint64 minutes = (all + 30) / 60;
    if (minutes < 60)
        return Tr::tr("%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return Tr::tr("%1 h").arg(minutes / 60);
    return Tr::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString distanceText(double metres)
{
    if (metres < 995)
        return Tr::tr("%1 m").arg(qRound(metres / 10) * 10);
    return Tr::tr("%1 km").arg(metres / 1000, 0, 'f', metres < 99'500 ? 1 : 0);
}

QString unitName(const World &world, const UnitKey &key)
{
    const Unit *unit = world.unit(key);
    return unit ? unit->name : Tr::tr("a unit not in the directory");
}

QString unitShortName(const World &world, const UnitKey &key)
{
    const Unit *unit = world.unit(key);
    if (!unit)
        return Tr::tr("unknown unit");
    return unit->shortName.isEmpty() ? unit->name : unit->shortName;
}

QString categoryName(const World &world, const CategoryKey &key)
{
    if (key.isNull())
        return Tr::tr("Not classified");
    const QString path = world.categoryPath(key);
    return path.isEmpty() ? Tr::tr("Unknown category") : path;
}

QString dispositionName(const World &world, const DispositionKey &key)
{
    const auto found = world.dispositions.find(key);
    return found == world.dispositions.end() ? Tr::tr("no disposition") : found->second.name;
}

QString hotlineName(const World &world, const HotlineKey &key)
{
    if (key.isNull())
        return {};
    const auto found = world.hotlines.find(key);
    return found == world.hotlines.end() || found->second.name.isEmpty()
        ? key.text()
        : Tr::tr("%1 %2", "a hotline: number, name").arg(key.text(), found->second.name);
}

QString placeText(const World &world, const Location &place)
{
    const auto township = world.places.find(place.township);
    const QString name = township == world.places.end() ? QString() : township->second.name;
    if (name.isEmpty() && place.text.isEmpty())
        return Tr::tr("Place unknown");
    if (name.isEmpty() || place.text.contains(name))
        return place.text;
    return place.text.isEmpty() ? name : QString(name % u' ' % place.text);
}

QString incidentNumber(const World &world, const IncidentId &id)
{
    const Incident *incident = world.incident(id);
    return incident ? incident->number : Tr::tr("an earlier incident");
}

QString actorText(const Actor &actor, const QString &seat)
{
    const QString name = actor.name.isEmpty() ? Tr::tr("somebody") : actor.name;
    return seat.isEmpty() ? name : Tr::tr("%1 (%2)", "person (seat)").arg(name, seat);
}

} // namespace liandong
