// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/map/maptools.h"

#include "deskmodels/formats.h"
#include "deskmodels/refusaltext.h"
#include "deskmodels/words.h"
#include "deskui/look/icons.h"
#include "deskui/map/drawinglabel.h"
#include "deskui/map/mapprint.h"
#include "deskui/tr.h"
#include "domain/permissions.h"
#include "map/mappanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace liandong {

using deskui::Tr;

namespace {

constexpr int kIcon = 18;
constexpr int kBetweenGroups = 6;

std::optional<DrawingKind> kindOf(MapTool tool)
{
    switch (tool) {
    case MapTool::Perimeter:
        return DrawingKind::Perimeter;
    case MapTool::Line:
        return DrawingKind::Line;
    case MapTool::Point:
        return DrawingKind::Point;
    case MapTool::None:
    case MapTool::Distance:
    case MapTool::Area:
        break;
    }
    return std::nullopt;
}

QString tooManyText()
{
    return Tr::tr("There are %1 drawings about this incident, more are not possible: erase one first.")
        .arg(Drawing::kAtMost);
}

QString tooManyCornersText()
{
    return Tr::tr("At most %1 corners").arg(Drawing::kPointsAtMost);
}

/// Why nothing can be changed about the incident; empty where it can.
QString obstacle(const Desk &desk)
{
    const Incident *incident = desk.selectedIncident();
    if (!isPermitted(desk.source().actor().role, DrawOnIncident{}))
        return Tr::tr("Your role may not draw on the map.");
    if (!incident)
        return Tr::tr("Choose an incident first: what is drawn belongs to it.");
    return incident->isClosed() ? Tr::tr("The incident is closed: nothing is drawn about it any more.") : QString();
}

QString obstacleToDrawing(const Desk &desk)
{
    const QString why = obstacle(desk);
    if (why.isEmpty() && desk.selectedIncident()->drawings.size() >= Drawing::kAtMost)
        return tooManyText();
    return why;
}

QString obstacleToErasing(const Desk &desk)
{
    const QString why = obstacle(desk);
    if (why.isEmpty() && desk.selectedIncident()->drawings.empty())
        return Tr::tr("Nothing is drawn about this incident.");
    return why;
}

void setPossible(QToolButton &button, const QString &obstacle)
{
    const QString name = button.accessibleName();
    button.setEnabled(obstacle.isEmpty());
    button.setToolTip(obstacle.isEmpty() ? name : Tr::tr("%1 — %2", "tool — why not now").arg(name, obstacle));
}

/// Heard while the map or what lies on it has the focus.
QShortcut *keysOf(QWidget &map, const QList<QKeySequence> &keys)
{
    auto *shortcut = new QShortcut(&map);
    shortcut->setKeys(keys);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    return shortcut;
}

QString crossingText()
{
    return Tr::tr("The lines cross. Drag a corner to where it belongs, or take back the last one (Backspace)");
}

/// About the corners; everything else as everywhere.
QString wordsOf(const Refusal &refusal, const DrawOnIncident &asked, const World &world)
{
    if (refusal.field == u"points" && refusal.reason == RefusalReason::BadPlace && asked.kind == DrawingKind::Perimeter)
        return crossingText();
    if (refusal.field == u"points" && refusal.reason == RefusalReason::TooLong)
        return tooManyCornersText();
    if (refusal.field == u"drawings")
        return tooManyText();
    return refusalText(refusal, world);
}

QString nameOf(const Drawing &drawing)
{
    return drawing.label.isEmpty()
        ? wordOf(drawing.kind)
        : Tr::tr("%1 “%2”", "kind of drawing, label").arg(wordOf(drawing.kind), drawing.label);
}

} // namespace

MapTools::MapTools(Desk &desk, MapPanel &panel, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_panel(panel)
    , m_sketch(panel.sketch())
    , m_label(new DrawingLabel(panel))
    , m_drawings(new QMenu(this))
    , m_undo(keysOf(panel, {Qt::Key_Backspace}))
    , m_finish(keysOf(panel, {Qt::Key_Return, Qt::Key_Enter}))
    , m_leave(keysOf(panel, {Qt::Key_Escape}))
{
    setStyleSheet(QStringLiteral("QToolButton { padding: 3px 4px; } QToolButton:focus { padding: 2px 3px; }"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(3);
    addTool(MapTool::Distance, "measure-distance", Tr::tr("Measure a distance"));
    addTool(MapTool::Area, "measure-area", Tr::tr("Measure an area"));
    row->addSpacing(kBetweenGroups);
    addTool(MapTool::Perimeter, "draw-perimeter", Tr::tr("Draw a perimeter"));
    addTool(MapTool::Line, "draw-line", Tr::tr("Draw a line"));
    addTool(MapTool::Point, "draw-point", Tr::tr("Draw a point"));
    m_erase = addButton("erase", Tr::tr("Erase a drawing"));
    m_erase->setPopupMode(QToolButton::InstantPopup);
    m_erase->setMenu(m_drawings);
    row->addSpacing(kBetweenGroups);
    m_print = addButton("print", Tr::tr("Print the map, or save it as a picture"));
    row->addStretch();
    connect(m_drawings, &QMenu::aboutToShow, this, &MapTools::fillEraseMenu);
    connect(m_print, &QToolButton::clicked, this, [this] { printMap(m_desk, m_panel, window()); });
    connect(m_undo, &QShortcut::activated, &m_sketch, &MapSketch::undo);
    connect(m_finish, &QShortcut::activated, &m_sketch, &MapSketch::finish);
    connect(m_leave, &QShortcut::activated, this, [this] { m_label->isVisible() ? m_label->abandon() : putAway(); });
    connect(&m_sketch, &MapSketch::changed, this, &MapTools::follow);
    connect(&m_sketch, &MapSketch::pointed, this, &MapTools::showHint);
    connect(&m_sketch, &MapSketch::finished, this, &MapTools::onFinished);
    connect(&m_sketch, &MapSketch::objected, this, &MapTools::object);
    connect(m_label, &DrawingLabel::given, this, &MapTools::submit);
    connect(m_label, &DrawingLabel::abandoned, this, [this] {
        m_begun = m_label->text();
        m_sketch.resume();
        m_panel.setFocus();
    });
    connect(&desk, &Desk::selectionChanged, this, &MapTools::refresh);
    connect(&desk, &Desk::selectedChanged, this, &MapTools::refresh);
    connect(&desk.source(), &WorldSource::linkStateChanged, this, &MapTools::refresh);
    refreshIcons();
    follow();
}

QToolButton *MapTools::addButton(const char *name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setIconSize({kIcon, kIcon});
    layout()->addWidget(button);
    return button;
}

void MapTools::addTool(MapTool tool, const char *name, const QString &text)
{
    QToolButton *button = addButton(name, text);
    button->setCheckable(true);
    m_tools[tool] = button;
    connect(button, &QToolButton::clicked, this, [this, tool] { take(tool); });
}

void MapTools::take(MapTool tool)
{
    if (!m_tools.at(tool)->isEnabled())
        return;
    if (tool == m_sketch.tool())
        return putAway();
    m_label->hide();
    m_incident = m_desk.selected();
    m_drawing = {};
    m_begun.clear();
    m_sketch.take(tool);
    m_panel.setFocus();
}

void MapTools::putAway()
{
    m_label->hide();
    m_drawing = {};
    m_sketch.take(MapTool::None);
    m_panel.setFocus();
}

void MapTools::follow()
{
    m_objection.clear();
    const bool sketching = m_sketch.isActive() && !m_sketch.isFinished();
    m_undo->setEnabled(sketching);
    m_finish->setEnabled(sketching);
    m_leave->setEnabled(m_sketch.isActive());
    refresh();
    showHint();
}

void MapTools::refresh()
{
    const QString why = obstacleToDrawing(m_desk);
    for (const auto &[tool, button] : m_tools) {
        button->setChecked(tool == m_sketch.tool());
        if (kindOf(tool))
            setPossible(*button, tool == m_sketch.tool() ? QString() : why); // what is in hand can be put away
    }
    setPossible(*m_erase, obstacleToErasing(m_desk));
}

QString MapTools::title() const
{
    const std::optional<DrawingKind> kind = kindOf(m_sketch.tool());
    if (!kind)
        return m_sketch.isClosed() ? Tr::tr("Area", "being measured") : Tr::tr("Distance", "being measured");
    return Tr::tr("%1 for %2", "kind of drawing, incident number")
        .arg(wordOf(*kind), m_incident ? incidentNumber(m_desk.world(), *m_incident) : QString());
}

/// Empty where there is nothing to measure: yet, or within lines that cross.
QString MapTools::measured() const
{
    const std::vector<GeoPoint> points = m_sketch.reaching();
    if (points.size() < 2)
        return {};
    if (!m_sketch.isClosed() || points.size() < 3)
        return lengthText(lengthOf(points));
    if (mistakeIn(Polygon{{points}}))
        return {};
    return Tr::tr("%1, around %2", "area, length of its outline")
        .arg(areaText(areaOf(points)), lengthText(outlineOf(points)));
}

QString MapTools::keysText() const
{
    if (m_sketch.isFinished() && m_sketch.isMeasuring())
        return Tr::tr("A click measures anew · Esc: leave");
    if (m_sketch.tool() == MapTool::Point)
        return Tr::tr("Click the place · Esc: leave");
    if (m_sketch.points().empty())
        return Tr::tr("Click corner after corner · Esc: leave");
    return Tr::tr("Double-click or Enter: finish · Backspace: one back · Esc: leave");
}

void MapTools::showHint()
{
    if (!m_sketch.isActive())
        return m_sketch.setHint({});
    if (!m_objection.isEmpty())
        return m_sketch.setHint(m_objection);
    if (!m_drawing.isNull())
        return m_sketch.setHint(Tr::tr("%1: being saved…").arg(title()));
    const QString size = measured();
    const QString head
        = size.isEmpty() ? title() : Tr::tr("%1: %2", "what is measured or drawn, its size").arg(title(), size);
    const bool asked = m_sketch.isFinished() && !m_sketch.isMeasuring();
    m_sketch.setHint(asked ? head : head + u'\n' + keysText());
}

void MapTools::object()
{
    if (m_sketch.mistake())
        m_objection = crossingText();
    else if (m_sketch.points().size() < m_sketch.pointsNeeded())
        m_objection = Tr::tr("Too few corners: %1 are needed").arg(m_sketch.pointsNeeded());
    else
        m_objection = tooManyCornersText();
    showHint();
}

void MapTools::onFinished()
{
    if (const std::optional<DrawingKind> kind = kindOf(m_sketch.tool()))
        m_label->ask(*kind, m_begun);
}

/// Without a link the command waits in the outbox, and nobody waits for it before the map.
void MapTools::submit(const QString &label)
{
    const std::optional<DrawingKind> kind = kindOf(m_sketch.tool());
    if (!kind || !m_incident)
        return;
    const DrawOnIncident command{*m_incident, m_desk.newId<DrawingId>(), *kind, label, m_sketch.points()};
    m_drawing = command.drawing;
    m_begun = label;
    m_panel.setFocus();
    showHint();
    m_desk.submit(command, this, [this, command](const std::optional<Refusal> &refusal) { answer(refusal, command); });
    if (m_desk.source().linkState() == LinkState::Live)
        return;
    putAway();
    m_desk.tell(Tr::tr("The link is away. The drawing waits in the outbox and is made when the link is back."));
}

void MapTools::answer(const std::optional<Refusal> &refusal, const DrawOnIncident &asked)
{
    const bool inHand = m_drawing == asked.drawing;
    if (inHand)
        m_drawing = {};
    if (!refusal)
        return inHand ? putAway() : void();
    const QString why = wordsOf(*refusal, asked, m_desk.world());
    if (!inHand)
        return m_desk.complain(why);
    m_sketch.resume();
    m_objection = why;
    showHint();
}

void MapTools::fillEraseMenu()
{
    m_drawings->clear();
    const Incident *incident = m_desk.selectedIncident();
    if (!incident)
        return;
    const Instant now = m_desk.source().serviceNow();
    for (const Drawing &drawing : incident->drawings) {
        QString text
            = Tr::tr("%1 · %2 · %3", "drawing, when, by whom")
                  .arg(nameOf(drawing), timeText(drawing.at, now, m_desk.world().centre), actorText(drawing.by));
        m_drawings->addAction(
            text.replace(u'&', QStringLiteral("&&")), this, [this, id = incident->id, drawing] { erase(id, drawing); });
    }
}

void MapTools::erase(const IncidentId &incident, const Drawing &drawing)
{
    m_desk.submit(EraseDrawing{incident, drawing.id}, this, [this, drawing](const std::optional<Refusal> &refusal) {
        if (refusal)
            m_desk.complain(refusalText(*refusal, m_desk.world()));
        else
            m_desk.tell(Tr::tr("Erased: %1. The log keeps it.").arg(nameOf(drawing)));
    });
}

void MapTools::refreshIcons()
{
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setIcon(icon(button->objectName()));
}

void MapTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_print)
        refreshIcons();
}

} // namespace liandong
