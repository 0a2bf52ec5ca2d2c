// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/areaspage.h"

#include "deskmodels/itemfields.h"
#include "deskmodels/refusaltext.h"
#include "deskmodels/rulebookedits.h"
#include "deskmodels/words.h"
#include "deskui/look/tables.h"
#include "deskui/look/theme.h"
#include "deskui/settings/itemhistorydialog.h"
#include "deskui/tr.h"
#include "map/areamap.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <ranges>

namespace liandong {

using deskui::Tr;

namespace {

QString faultText(const PolygonMistake &mistake)
{
    switch (mistake.fault) {
    case PolygonFault::TooFewPoints:
        return Tr::tr("A polygon needs three points.");
    case PolygonFault::Crossing:
        return Tr::tr("The lines cross at %1, %2.")
            .arg(mistake.at.latitude, 0, 'f', 5)
            .arg(mistake.at.longitude, 0, 'f', 5);
    case PolygonFault::HoleOutside:
        return Tr::tr("A hole lies outside its polygon.");
    }
    return {};
}

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

constexpr int kToolsInARow = 4;

} // namespace

AreasPage::AreasPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk.source())
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildList(), 1);
    column->addWidget(buildForm());
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(buildMap());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({360, 800});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(&m_sketch, &AreaSketch::changed, this, &AreasPage::refresh);
    connect(m_map, &AreaMap::sightChanged, this, &AreasPage::refresh);
    connect(&desk.source(), &WorldSource::worldReplaced, this, &AreasPage::followOthers);
    connect(&desk.source(), &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (std::holds_alternative<AreaPut>(event))
            followOthers();
    });
    show(m_model.rowCount() > 0 ? std::optional(m_model.areaAt(0)) : std::nullopt);
}

QWidget *AreasPage::buildList()
{
    m_list = new QTableView(this);
    m_list->setModel(&m_model);
    m_list->setAccessibleName(Tr::tr("Areas"));
    setUpTable(*m_list);
    fitColumns(*m_list, {{AreaListModel::Name, 110, 2}, {AreaListModel::Kind, 104}, {AreaListModel::Source, 60, 1}});
    m_list->selectRow(0);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &row) {
        if (row.isValid() && !m_editing)
            show(m_model.areaAt(row.row()));
    });
    connect(m_list, &QAbstractItemView::activated, this, &AreasPage::beginEdit);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_area)
            choose(*m_area);
    });
    return m_list;
}

QWidget *AreasPage::buildForm()
{
    auto *form = new QWidget(this);
    auto *fields = new QFormLayout(form);
    fields->setContentsMargins(0, 6, 0, 0);
    m_name = new QLineEdit(form);
    m_kind = new QComboBox(form);
    for (const AreaKind kind : {AreaKind::Boundary, AreaKind::Urban, AreaKind::Served, AreaKind::SubCentre})
        m_kind->addItem(wordOf(kind), int(kind));
    m_source = new QLineEdit(form);
    m_source->setPlaceholderText(Tr::tr("Who drew it, by which document"));
    fields->addRow(labelOf(*itemField(u"Area", u"name")), m_name);
    fields->addRow(labelOf(*itemField(u"Area", u"kind")), m_kind);
    fields->addRow(labelOf(*itemField(u"Area", u"source")), m_source);
    m_new = button(Tr::tr("New area"), form);
    m_edit = button(Tr::tr("Edit"), form);
    m_retire = button({}, form);
    m_history = button(Tr::tr("History…"), form);
    m_save = button(Tr::tr("Save"), form);
    m_save->setProperty("primary", true);
    m_cancel = button(Tr::tr("Cancel"), form);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_new, m_edit, m_retire, m_history, m_save, m_cancel})
        buttons->addWidget(each);
    buttons->addStretch();
    fields->addRow(buttons);
    m_refusal = new QLabel(form);
    m_refusal->setProperty("heading", true);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    fields->addRow(m_refusal);
    connect(m_new, &QPushButton::clicked, this, &AreasPage::beginNew);
    connect(m_edit, &QPushButton::clicked, this, &AreasPage::beginEdit);
    connect(m_retire, &QPushButton::clicked, this, [this] { setRetired(shown() && !shown()->retired); });
    connect(m_history, &QPushButton::clicked, this,
        [this] { (new ItemHistoryDialog(m_desk, {QStringLiteral("Area"), m_area->text()}, this))->open(); });
    connect(m_save, &QPushButton::clicked, this, &AreasPage::save);
    connect(m_cancel, &QPushButton::clicked, this, &AreasPage::endEdit);
    connect(m_name, &QLineEdit::textChanged, this, &AreasPage::refresh);
    return form;
}

QWidget *AreasPage::buildMap()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    auto *bar = new QWidget(pane);
    auto *tools = new QGridLayout(bar);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setColumnStretch(kToolsInARow, 1);
    m_map = new AreaMap(m_desk.source(), m_sketch, pane);
    m_desk.ground().lay(*m_map);
    m_map->setNight(Theme::light() == Theme::Light::Night);
    m_hint = new QLabel(pane);
    m_hint->setWordWrap(true);
    column->addWidget(bar);
    column->addWidget(m_map, 1);
    column->addWidget(m_hint);
    m_drawPolygon = addTool(*bar, Tr::tr("Draw polygon"), {}, &AreaSketch::beginPolygon);
    m_drawHole = addTool(*bar, Tr::tr("Draw hole"), {}, &AreaSketch::beginHole);
    m_finish = addTool(*bar, Tr::tr("Close ring"), Qt::Key_Return, &AreaSketch::finishRing);
    m_abandon = addTool(*bar, Tr::tr("Drop ring"), Qt::Key_Escape, &AreaSketch::abandonRing);
    m_removePoint = addTool(*bar, Tr::tr("Delete point"), QKeySequence::Delete, &AreaSketch::removePoint);
    m_removeRing = addTool(*bar, Tr::tr("Delete ring"), {}, &AreaSketch::removeRing);
    m_undo = addTool(*bar, Tr::tr("Undo"), QKeySequence::Undo, &AreaSketch::undo);
    m_redo = addTool(*bar, Tr::tr("Redo"), QKeySequence::Redo, &AreaSketch::redo);
    return pane;
}

QAction *AreasPage::addTool(QWidget &bar, const QString &text, const QKeySequence &keys, void (AreaSketch::*perform)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!keys.isEmpty())
        action->setToolTip(text + u" (" + keys.toString(QKeySequence::NativeText) + u')');
    connect(action, &QAction::triggered, &m_sketch, perform);
    addAction(action);
    auto *tool = new QToolButton(&bar);
    tool->setDefaultAction(action);
    tool->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *tools = static_cast<QGridLayout *>(bar.layout());
    tools->addWidget(tool, tools->count() / kToolsInARow, tools->count() % kToolsInARow);
    return action;
}

void AreasPage::choose(const AreaKey &area)
{
    const int row = m_model.rowOf(area);
    if (!m_editing && row >= 0)
        m_list->selectRow(row);
}

const Area *AreasPage::shown() const
{
    const auto &areas = m_desk.world().areas;
    const auto found = m_area ? areas.find(*m_area) : areas.end();
    return found == areas.end() ? nullptr : &found->second;
}

void AreasPage::show(const std::optional<AreaKey> &area)
{
    m_area = area;
    const Area *now = shown();
    m_name->setText(now ? now->name : QString());
    m_kind->setCurrentIndex(m_kind->findData(int(now ? now->kind : AreaKind::Urban)));
    m_source->setText(now ? now->source : QString());
    m_source->setCursorPosition(0);
    m_source->setToolTip(m_source->text());
    m_refusal->hide();
    m_sketch.start(now ? now->polygons : std::vector<Polygon>());
    showOthers();
    m_map->fitToSketch();
}

void AreasPage::showOthers()
{
    std::vector<Polygon> others;
    for (const Area &area : m_desk.world().areas | std::views::values) {
        if (!area.retired && area.key != m_area)
            others.insert(others.end(), area.polygons.begin(), area.polygons.end());
    }
    m_map->setOthers(others);
}

void AreasPage::beginNew()
{
    m_editing = true;
    m_from.reset();
    show(std::nullopt);
    m_sketch.beginPolygon();
    m_name->setFocus();
}

void AreasPage::beginEdit()
{
    if (m_editing || !shown() || !m_edit->isEnabled())
        return;
    m_editing = true;
    m_from = *shown();
    refresh();
}

void AreasPage::endEdit()
{
    m_editing = false;
    m_waiting = false;
    m_from.reset();
    const QModelIndex row = m_list->currentIndex();
    show(m_area ? m_area : row.isValid() ? std::optional(m_model.areaAt(row.row())) : std::nullopt);
}

Area AreasPage::drawn() const
{
    Area area = m_from.value_or(Area());
    area.name = m_name->text().trimmed();
    area.kind = AreaKind(m_kind->currentData().toInt());
    area.source = m_source->text().trimmed();
    if (m_sketch.isModified())
        area.polygons = m_sketch.polygons();
    return area;
}

void AreasPage::save()
{
    Area area = drawn();
    if (!m_from)
        area.key = AreaKey(keyFor(area, m_desk.world()));
    if (m_from == area)
        return endEdit();
    submit(area);
}

void AreasPage::setRetired(bool retired)
{
    if (!shown())
        return;
    m_from = *shown();
    Area area = *m_from;
    area.retired = retired;
    submit(area);
}

void AreasPage::submit(const Area &area)
{
    m_waiting = true;
    m_refusal->hide();
    std::optional<RuleBookItem> from;
    if (m_from)
        from = *m_from;
    m_desk.submit(EditRuleBook{{{from, area}}}, this, [this, key = area.key](const std::optional<Refusal> &refusal) {
        if (!refusal) {
            m_area = key;
            endEdit();
            return choose(key);
        }
        m_waiting = false;
        m_refusal->setText(refusalText(*refusal, m_desk.world()));
        m_refusal->show();
        refresh();
    });
    refresh();
}

/// Somebody drew an area: what lies beneath follows, and the one that is shown; what is being drawn here stays.
void AreasPage::followOthers()
{
    if (!m_editing)
        show(m_area);
    else
        showOthers();
    refresh();
}

QString AreasPage::problem() const
{
    if (m_sketch.isDrawing())
        return Tr::tr("Tap point after point on the map; the first one again, or Return, closes the ring.");
    if (m_sketch.polygons().empty())
        return Tr::tr("An area needs a polygon.");
    if (const std::optional<PolygonMistake> mistake = m_sketch.mistake())
        return faultText(*mistake);
    return m_name->text().trimmed().isEmpty() ? Tr::tr("An area needs a name.") : QString();
}

QString AreasPage::hint() const
{
    const World &world = m_desk.world();
    if (!m_editing && world.areas.empty() && world.places.empty() && world.centre.position == GeoPoint())
        return Tr::tr(
            "The map is empty: give the centre its position, and bring in the boundary and the townships with "
            "a spreadsheet, to see where you draw.");
    if (!m_editing)
        return Tr::tr("Wheel: zoom. Drag: move the map.");
    if (const QString wrong = problem(); !wrong.isEmpty())
        return wrong;
    if (m_from && shown() && *shown() != *m_from)
        return Tr::tr("Somebody else has changed this area meanwhile; what both changed is refused.");
    if (m_map->isTooDense())
        return Tr::tr("Zoom in to see the points of this line.");
    return m_sketch.corner() ? Tr::tr("Drag a point; tap a line to put a point on it.")
                             : Tr::tr("Tap the polygon that you want to change.");
}

void AreasPage::refresh()
{
    const bool may = mayEditKind(m_desk.source().actor(), u"Area");
    const bool drawing = m_editing && !m_waiting;
    m_map->setEditing(drawing);
    m_list->setEnabled(!m_editing);
    m_name->setReadOnly(!drawing);
    m_source->setReadOnly(!drawing);
    m_kind->setEnabled(drawing);
    for (QPushButton *each : {m_new, m_edit, m_retire, m_history})
        each->setVisible(!m_editing);
    for (QPushButton *each : {m_save, m_cancel})
        each->setVisible(m_editing);
    m_new->setEnabled(may);
    m_edit->setEnabled(may && shown());
    m_retire->setEnabled(may && shown());
    m_history->setEnabled(shown());
    m_retire->setText(shown() && shown()->retired ? Tr::tr("Use again") : Tr::tr("Retire"));
    m_save->setEnabled(drawing && problem().isEmpty());
    m_drawPolygon->setEnabled(drawing && !m_sketch.isDrawing());
    m_drawHole->setEnabled(drawing && !m_sketch.isDrawing() && m_sketch.corner());
    m_finish->setEnabled(drawing && m_sketch.canFinishRing());
    m_abandon->setEnabled(drawing && m_sketch.isDrawing());
    m_removePoint->setEnabled(drawing && !m_sketch.isDrawing() && m_sketch.hasPoint());
    m_removeRing->setEnabled(drawing && !m_sketch.isDrawing() && m_sketch.corner());
    m_undo->setEnabled(drawing && m_sketch.canUndo());
    m_redo->setEnabled(drawing && m_sketch.canRedo());
    m_hint->setText(hint());
}

void AreasPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_map)
        m_map->setNight(Theme::light() == Theme::Light::Night);
}

} // namespace liandong
