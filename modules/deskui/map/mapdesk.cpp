// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/map/mapdesk.h"

#include "deskui/map/addplace.h"
#include "deskui/map/maplayers.h"
#include "deskui/map/maptools.h"
#include "deskui/map/placesearch.h"
#include "deskui/settings/positioneditor.h"
#include "domain/event.h"

#include <QApplication>
#include <QHBoxLayout>

namespace liandong {

namespace {
constexpr int kLowestMap = 120; ///< on a notebook's screen, with the foot below
}

MapDesk::MapDesk(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_panel(new MapPanel(desk.source(), this))
    , m_row(new QHBoxLayout)
    , m_tools(new QHBoxLayout)
    , m_search(new PlaceSearch(desk, this))
    , m_foot(new PlaceFoot(desk, this))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_row);
    layout->addLayout(m_tools);
    layout->addWidget(m_panel, 1);
    m_panel->setMinimumHeight(kLowestMap);
    layout->addWidget(m_foot);
    buildRow();
    setFocusProxy(m_panel);
    connect(m_panel, &MapPanel::placePicked, this, [this](const GeoPoint &point) { tellOf(point); });
    connect(m_foot, &PlaceFoot::addAsked, this, &MapDesk::add);
    connect(m_foot, &PlaceFoot::dismissed, this, [this] {
        m_footWanted = false;
        refreshCross();
    });
    connect(&desk, &Desk::selectionChanged, this, &MapDesk::followSelection);
    connect(&desk.source(), &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        const auto *put = std::get_if<PlacePut>(&event);
        if (put && put->place.key == m_added) {
            m_search->remember(m_added);
            find(m_added);
        }
    });
    followSelection();
}

void MapDesk::buildRow()
{
    m_row->setContentsMargins(6, 4, 6, 4);
    m_row->setSpacing(5);
    m_row->addWidget(m_search, 1);
    m_row->addWidget(new MapLayersButton(*m_panel, this));
    m_tools->setContentsMargins(6, 0, 6, 4);
    m_tools->setSpacing(5);
    m_tools->addWidget(new MapTools(m_desk, *m_panel, this));
    m_tools->addStretch();
    connect(m_search, &PlaceSearch::placeChosen, this, &MapDesk::find);
    connect(m_search, &PlaceSearch::pointChosen, this, [this](const GeoPoint &point) {
        showPoint(point);
        Q_EMIT placeFound(point, {});
        returnFocus();
    });
    connect(m_search, &PlaceSearch::addAsked, this, &MapDesk::addSomewhere);
    connect(m_search, &PlaceSearch::abandoned, this, &MapDesk::returnFocus);
}

void MapDesk::focusSearch()
{
    if (QWidget *now = QApplication::focusWidget(); now != m_search)
        m_cameFrom = now;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MapDesk::returnFocus()
{
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus();
    m_cameFrom = nullptr;
}

void MapDesk::setCallPoint(const std::optional<GeoPoint> &point)
{
    m_callPoint = point;
    refreshCross();
}

void MapDesk::find(const PlaceKey &key)
{
    const auto found = m_desk.world().places.find(key);
    if (found == m_desk.world().places.end())
        return;
    showPlace(key);
    const Place &place = found->second;
    Q_EMIT placeFound(place.position, place.code.isEmpty() ? place.name : QString());
    returnFocus();
}

void MapDesk::showPlace(const PlaceKey &key)
{
    const auto place = m_desk.world().places.find(key);
    if (place == m_desk.world().places.end())
        return;
    m_panel->lookAt(place->second.position);
    tellOf(key);
}

void MapDesk::showPoint(const GeoPoint &point)
{
    m_panel->lookAt(point);
    tellOf(point);
}

/// Hidden by hand, the foot comes back for what is asked of the map itself, not for every incident.
void MapDesk::followSelection()
{
    if (m_desk.selected() && m_footWanted)
        tellOf(*m_desk.selected());
    else if (std::holds_alternative<IncidentId>(m_foot->subject()))
        tellOf({});
}

void MapDesk::tellOf(const PlaceSubject &subject)
{
    if (!std::holds_alternative<IncidentId>(subject) && !std::holds_alternative<std::monostate>(subject))
        m_footWanted = true;
    m_foot->tellOf(subject);
    refreshCross();
}

void MapDesk::refreshCross()
{
    const bool hasMarker = std::holds_alternative<IncidentId>(m_foot->subject());
    m_panel->setPick(m_callPoint || hasMarker ? m_callPoint : m_foot->point());
}

void MapDesk::addSomewhere(const QString &name)
{
    auto *dialog = new PointDialog(m_desk, m_foot->point(), window());
    connect(
        dialog, &PointDialog::chosen, this, [this, name](const GeoPoint &at) { add(at, name); }, Qt::QueuedConnection);
    dialog->open();
}

void MapDesk::add(const GeoPoint &at, const QString &name)
{
    m_added = askToAddPlace(m_desk, window(), at, name);
}

} // namespace liandong
