// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/map/placesearch.h"

#include "deskmodels/placedetails.h"
#include "deskui/map/pointreadings.h"
#include "deskui/tr.h"
#include "domain/permissions.h"
#include "map/coordinates.h"

#include <QFocusEvent>
#include <QSettings>

#include <ranges>

namespace liandong {

using deskui::Tr;

namespace {

constexpr QLatin1StringView kRecent("map/recentPlaces");
constexpr qsizetype kRecentAtMost = 8;

} // namespace

PlaceSearch::PlaceSearch(Desk &desk, QWidget *parent)
    : SuggestionLine(parent)
    , m_desk(desk)
    , m_places(desk.source(), PlaceListModel::Choice::AllPlaces)
{
    setObjectName(QStringLiteral("placeSearch"));
    setPlaceholderText(Tr::tr("Place or coordinates"));
    setAccessibleName(Tr::tr("Find a place on the map"));
    setToolTip(Tr::tr("A place by its name, pinyin initials (qtp) or what people call it; or latitude and longitude"));
    setMinimumWidth(120);
}

std::vector<SuggestionLine::Suggestion> PlaceSearch::suggestions(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return recent();
    std::vector<Suggestion> found;
    for (const PointReading &reading : pointReadings(m_desk.world(), text))
        found.push_back(suggestionOf(reading.at, reading.text, reading.detail));
    m_places.setTyped(text);
    for (const PlaceRow &row : m_places.rows() | std::views::take(kShown))
        found.push_back(suggestionOf(row.place));
    if (found.empty())
        found.push_back(missing(text));
    return found;
}

std::vector<SuggestionLine::Suggestion> PlaceSearch::recent()
{
    std::vector<Suggestion> found;
    const World &world = m_desk.world();
    for (const QString &entry : QSettings().value(kRecent).toStringList()) {
        const auto place = world.places.find(PlaceKey(entry));
        if (place != world.places.end()) {
            if (!place->second.retired)
                found.push_back(suggestionOf(place->second));
        } else if (const std::optional<GeoPoint> point = pointFromText(entry)) {
            found.push_back(suggestionOf(*point, entry, whereaboutsText(world, *point)));
        }
    }
    return found;
}

SuggestionLine::Suggestion PlaceSearch::suggestionOf(const Place &place)
{
    return {place.name, hintText(m_desk.world(), place, m_desk.source().serviceNow()), 0, [this, key = place.key] {
                remember(key);
                Q_EMIT placeChosen(key);
            }};
}

SuggestionLine::Suggestion PlaceSearch::suggestionOf(const GeoPoint &point, const QString &text, const QString &detail)
{
    return {text, detail, 0, [this, point, text] {
                remember(text);
                Q_EMIT pointChosen(point);
            }};
}

SuggestionLine::Suggestion PlaceSearch::missing(const QString &name)
{
    const QString none = Tr::tr("No place is called “%1”.").arg(name);
    if (!isPermitted(m_desk.source().actor().role, AddPlace{}))
        return {none, {}, 0, {}};
    return {none, Tr::tr("Add it…", "a place to the gazetteer"), 0, [this, name] { Q_EMIT addAsked(name); }};
}

void PlaceSearch::remember(const QString &entry)
{
    QSettings settings;
    QStringList entries = settings.value(kRecent).toStringList();
    entries.removeAll(entry);
    entries.prepend(entry);
    settings.setValue(kRecent, entries.first(std::min(entries.size(), kRecentAtMost)));
}

void PlaceSearch::focusInEvent(QFocusEvent *event)
{
    SuggestionLine::focusInEvent(event);
    const bool comesHere = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (comesHere && text().isEmpty())
        offer();
}

/// The list comes when the button is let go: before, the line would take it for the end of a selection.
void PlaceSearch::mouseReleaseEvent(QMouseEvent *event)
{
    SuggestionLine::mouseReleaseEvent(event);
    if (text().isEmpty())
        offer();
}

} // namespace liandong
