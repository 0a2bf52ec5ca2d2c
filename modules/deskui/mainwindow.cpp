// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/mainwindow.h"

#include "deskmodels/formats.h"
#include "deskmodels/rulebookedits.h"
#include "deskui/commandbar.h"
#include "deskui/dialogs/aboutbox.h"
#include "deskui/dialogs/handoverdialog.h"
#include "deskui/dialogs/historydialog.h"
#include "deskui/dialogs/keysdialog.h"
#include "deskui/dialogs/orderdialog.h"
#include "deskui/dialogs/wallprogrammedialog.h"
#include "deskui/incidentactions.h"
#include "deskui/look/theme.h"
#include "deskui/map/grounddialog.h"
#include "deskui/map/mapdesk.h"
#include "deskui/orderactions.h"
#include "deskui/panels/calluppanel.h"
#include "deskui/panels/chartpanel.h"
#include "deskui/panels/countdownpanel.h"
#include "deskui/panels/directorypanel.h"
#include "deskui/panels/equipmentpanel.h"
#include "deskui/panels/incidentpanel.h"
#include "deskui/panels/intakepanel.h"
#include "deskui/panels/logpanel.h"
#include "deskui/panels/queuepanel.h"
#include "deskui/panels/statusstrip.h"
#include "deskui/settings/settingswindow.h"
#include "deskui/tr.h"
#include "deskui/wall/wallwindow.h"
#include "domain/permissions.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {
constexpr int kRoomForUnits = 1300; ///< pixels; on a lower screen they would leave the map a slit
}

MainWindow::MainWindow(Desk &desk)
    : m_desk(desk)
    , m_work(new QStackedWidget(this))
    , m_clock(new QLabel(this))
{
    setWindowTitle(Tr::tr("Liandong — %1").arg(desk.source().seat()));
    setDockNestingEnabled(true);
    const QSize room = screen()->availableSize().expandedTo({1366, 728});
    resize(QSize(1600, 1000).boundedTo(room));
    buildPanels();
    buildMenus();
    buildToolBar();
    new OrderActions(desk, m_actions, this);
    new IncidentActions(desk, m_actions, this);
    connectPanels();
    connectViewActions();
    connectProgramActions();
    statusBar()->setSizeGripEnabled(false);
    auto *strip = new StatusStrip(desk, this);
    statusBar()->addPermanentWidget(strip, 1);
    connect(strip, &StatusStrip::rosterAsked, this, &MainWindow::showRoster);
    connect(strip, &StatusStrip::handOverAsked, this, &MainWindow::openHandOver);
    restoreLayout();
    showClock();
    m_queue->focusList();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanels()
{
    m_queue = new QueuePanel(m_desk, this);
    m_intake = new IntakePanel(m_desk, this);
    m_incident = new IncidentPanel(m_desk, m_actions, this);
    m_countdown = new CountdownPanel(m_desk, this);
    m_directory = new DirectoryPanel(m_desk, this);
    m_equipment = new EquipmentPanel(m_desk, this);
    m_log = new LogPanel(m_desk, this);
    m_charts = new ChartPanel(m_desk, this);
    m_mapDesk = new MapDesk(m_desk, this);
    m_map = &m_mapDesk->panel();
    m_desk.ground().lay(*m_map);
    m_work->addWidget(m_incident);
    m_work->addWidget(m_intake);
    setCentralWidget(m_work);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

    QDockWidget *queue = dock("queue", Tr::tr("Incident queue"), m_queue, Qt::LeftDockWidgetArea);
    QDockWidget *log = dock("log", Tr::tr("Dispatch log"), m_log, Qt::LeftDockWidgetArea);
    auto *clocks = new QWidget(this);
    auto *below = new QVBoxLayout(clocks);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(2);
    below->addWidget(m_countdown, 1);
    below->addWidget(new CallUpPanel(m_desk, clocks));
    QDockWidget *countdown = dock("countdown", Tr::tr("Countdown"), clocks, Qt::RightDockWidgetArea);
    QDockWidget *map = dock("map", Tr::tr("Map"), m_mapDesk, Qt::RightDockWidgetArea);
    QDockWidget *units = dock("units", Tr::tr("Units"), m_directory, Qt::RightDockWidgetArea);
    QDockWidget *equipment = dock("equipment", Tr::tr("Equipment"), m_equipment, Qt::RightDockWidgetArea);
    QDockWidget *charts = dock("charts", Tr::tr("Charts of today"), m_charts, Qt::TopDockWidgetArea);
    connect(charts, &QDockWidget::visibilityChanged, m_charts, &ChartPanel::setInSight);
    charts->hide();
    splitDockWidget(queue, log, Qt::Vertical);
    splitDockWidget(countdown, map, Qt::Vertical);
    splitDockWidget(map, units, Qt::Vertical);
    if (height() < kRoomForUnits)
        tabifyDockWidget(map, units);
    tabifyDockWidget(units, equipment);
    units->raise();
    map->raise();
    resizeDocks({queue, log}, {640, 260}, Qt::Vertical);
    resizeDocks({countdown, map, units}, {height() < kRoomForUnits ? 150 : 270, 330, 290}, Qt::Vertical);
    resizeDocks({queue, countdown}, {width() * 37 / 100, width() * 27 / 100}, Qt::Horizontal);
}

QDockWidget *MainWindow::dock(const char *name, const QString &title, QWidget *panel, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(QLatin1StringView(name));
    dock->setWidget(panel);
    addDockWidget(area, dock);
    m_docks.push_back(dock);
    return dock;
}

void MainWindow::buildMenus()
{
    std::map<ActionGroup, QMenu *> menus;
    for (const ActionDeclaration &declaration : actionDeclarations()) {
        QMenu *&menu = menus[declaration.group];
        if (!menu)
            menu = menuBar()->addMenu(groupText(declaration.group));
        menu->addAction(&m_actions[declaration.id]);
    }
    QMenu *view = menus[ActionGroup::View];
    view->addSeparator();
    for (QDockWidget *dock : m_docks)
        view->addAction(dock->toggleViewAction());
    addActions(m_actions.all());
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(Tr::tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({20, 20});
    for (const ActionId id : {ActionId::NewCall, ActionId::GiveOrder, ActionId::ThreeWayCall, ActionId::History})
        bar->addAction(&m_actions[id]);
    m_commands = new CommandBar(m_desk, m_actions, bar);
    bar->addWidget(m_commands);
    m_clock->setFont(Theme::figures(15, true));
    m_clock->setContentsMargins(14, 0, 6, 0);
    m_clock->setToolTip(Tr::tr("The service's clock"));
    bar->addWidget(m_clock);
    auto *seconds = new QTimer(this);
    connect(seconds, &QTimer::timeout, this, &MainWindow::showClock);
    seconds->start(500);
}

void MainWindow::connectPanels()
{
    const auto beginWithMostUrgent = [this] {
        if (!m_desk.selected() && m_work->currentWidget() == m_incident)
            m_queue->selectNeighbour(0);
    };
    connect(&m_desk.source(), &WorldSource::worldReplaced, this, beginWithMostUrgent, Qt::QueuedConnection);
    connect(&m_desk.source(), &WorldSource::linkStateChanged, this, beginWithMostUrgent, Qt::QueuedConnection);
    connect(&m_desk, &Desk::selectionChanged, this, &MainWindow::showIncident);
    connect(m_intake, &IntakePanel::finished, this, [this](const std::optional<IncidentId> &incident) {
        m_work->setCurrentWidget(m_incident);
        m_mapDesk->setCallPoint({});
        if (incident)
            m_desk.select(incident);
        m_incident->focusOrders();
    });
    connect(m_intake, &IntakePanel::pointChanged, this, [this](const std::optional<GeoPoint> &point) {
        m_mapDesk->setCallPoint(m_work->currentWidget() == m_intake ? point : std::nullopt);
    });
    connect(m_map, &MapPanel::placePicked, this, [this](const GeoPoint &point) {
        if (m_work->currentWidget() == m_intake)
            m_intake->setPoint(point);
    });
    connect(m_mapDesk, &MapDesk::placeFound, this, [this](const GeoPoint &point, const QString &name) {
        if (m_work->currentWidget() == m_intake)
            m_intake->setPlace(point, name);
    });
    connect(m_map, &MapPanel::incidentChosen, &m_desk, [this](const IncidentId &id) { m_desk.select(id); });
    connect(m_directory, &DirectoryPanel::unitActivated, this, &MainWindow::orderTo);
    connect(m_commands, &CommandBar::unitChosen, m_directory, &DirectoryPanel::showUnit);
    connect(m_commands, &CommandBar::placeChosen, m_mapDesk, &MapDesk::showPlace);
    connect(m_commands, &CommandBar::pointChosen, this, [this](const GeoPoint &point) {
        m_mapDesk->showPoint(point);
        if (m_work->currentWidget() == m_intake)
            m_intake->setPoint(point);
    });
    connect(&m_desk.alarms(), &AlarmRules::raised, this, [this](const Alarm &alarm) {
        if (alarm.kind == AlarmKind::NewIncident || alarm.kind == AlarmKind::DeadlineMissed)
            QApplication::alert(this);
    });
    connect(&m_desk.alarms(), &AlarmRules::returned, this, [this] { QApplication::alert(this); });
}

void MainWindow::connectViewActions()
{
    const auto on = [this](ActionId id, auto perform) { connect(&m_actions[id], &QAction::triggered, this, perform); };
    on(ActionId::NewCall, [this] { beginCall(); });
    on(ActionId::SaveCall, [this] { m_intake->save(false); });
    on(ActionId::SaveAndOrder, [this] { m_intake->save(true); });
    on(ActionId::FindIncident, [this] { m_queue->focusSearch(); });
    on(ActionId::CommandBar, [this] {
        m_commands->setFocus();
        m_commands->selectAll();
    });
    on(ActionId::PreviousIncident, [this] { m_queue->selectNeighbour(-1); });
    on(ActionId::NextIncident, [this] { m_queue->selectNeighbour(1); });
    on(ActionId::History, [this] { (new HistoryDialog(m_desk, this))->open(); });
    on(ActionId::GoQueue, [this] { m_queue->focusList(); });
    on(ActionId::GoIncident, [this] {
        m_work->setCurrentWidget(m_incident);
        m_incident->focusOrders();
    });
    on(ActionId::GoCountdown, [this] { m_countdown->focusList(); });
    on(ActionId::GoMap, [this] { m_map->setFocus(); });
    on(ActionId::MapGround, [this] { (new GroundDialog(m_desk.ground(), m_desk.source(), this))->open(); });
    on(ActionId::GoDirectory, [this] { m_directory->focusSearch(); });
    on(ActionId::GoLog, [this] { m_log->focusSearch(); });
    on(ActionId::GoCharts, [this] {
        raiseDock(m_charts);
        m_charts->setFocus();
    });
    on(ActionId::FindPlace, [this] {
        raiseDock(m_mapDesk);
        m_mapDesk->focusSearch();
    });
    on(ActionId::CallUp, [this] {
        raiseDock(m_equipment);
        m_equipment->focusSearch();
    });
    const auto offerSaving = [this] {
        for (const ActionId id : {ActionId::SaveCall, ActionId::SaveAndOrder})
            m_actions[id].setEnabled(m_work->currentWidget() == m_intake);
    };
    connect(m_work, &QStackedWidget::currentChanged, this, offerSaving);
    offerSaving();
}

void MainWindow::raiseDock(const QWidget *panel)
{
    for (QDockWidget *dock : m_docks) {
        if (dock->widget() == panel) {
            dock->show();
            dock->raise();
        }
    }
}

void MainWindow::connectProgramActions()
{
    const auto on = [this](ActionId id, auto perform) { connect(&m_actions[id], &QAction::triggered, this, perform); };
    on(ActionId::Mute, [this](bool muted) {
        m_desk.bell().setMuted(muted);
        m_desk.tell(muted ? Tr::tr("Sounds are off on this seat.") : Tr::tr("Sounds are on."));
    });
    on(ActionId::Night, [this](bool night) { setNight(night); });
    on(ActionId::Wall, [this] { openWall(); });
    on(ActionId::ProgrammeWalls, [this] { (new WallProgrammeDialog(m_desk, this))->open(); });
    on(ActionId::HandOver, [this] { openHandOver(); });
    on(ActionId::Settings, [this] { openSettings(); });
    connect(&m_desk.source(), &WorldSource::linkStateChanged, this, &MainWindow::openSettingsOfNoCentre);
    connect(&m_desk.source(), &WorldSource::linkStateChanged, this, &MainWindow::offerByRole);
    offerByRole();
    on(ActionId::Shortcuts, [this] { (new KeysDialog(m_actions, KeysDialog::Mode::Editor, this))->open(); });
    on(ActionId::Help, [this] { (new KeysDialog(m_actions, KeysDialog::Mode::Sheet, this))->open(); });
    on(ActionId::About, [this] { openAboutBox(this); });
    on(ActionId::Quit, [this] { close(); });
}

/// Who signed in is known when the link stands.
void MainWindow::offerByRole()
{
    const bool may = isPermitted(m_desk.source().actor().role, ProgrammeWall{});
    m_actions[ActionId::ProgrammeWalls].setEnabled(may);
    m_actions[ActionId::ProgrammeWalls].setVisible(may);
}

void MainWindow::beginCall()
{
    m_work->setCurrentWidget(m_intake);
    m_intake->begin();
}

void MainWindow::showIncident()
{
    m_map->select(m_desk.selected());
    if (m_desk.selected() && (m_work->currentWidget() != m_intake || m_intake->isEmpty()))
        m_work->setCurrentWidget(m_incident);
}

void MainWindow::showClock()
{
    m_clock->setText(centreTime(m_desk.source().serviceNow(), m_desk.world().centre).toString(u"HH:mm:ss"));
}

void MainWindow::orderTo(const UnitKey &unit)
{
    const Incident *incident = m_desk.selectedIncident();
    if (!incident || incident->isClosed()) {
        m_desk.complain(Tr::tr("Choose an open incident first; then the order goes to the unit."));
        return;
    }
    auto *dialog = new OrderDialog(m_desk, incident->id, {}, this);
    dialog->choose(unit);
    dialog->open();
}

void MainWindow::setNight(bool night)
{
    Theme::apply(
        *static_cast<QApplication *>(QApplication::instance()), night ? Theme::Light::Night : Theme::Light::Day);
    m_actions[ActionId::Night].setChecked(night);
    m_actions.refreshIcons();
    m_map->setNight(night);
    QSettings().setValue(QStringLiteral("night"), night);
}

void MainWindow::openWall()
{
    if (!m_wall) {
        m_wall = new WallWindow(m_desk.source());
        m_wall->setGround(m_desk.ground());
        m_wall->setAttribute(Qt::WA_DeleteOnClose);
    }
    const QList<QScreen *> screens = QApplication::screens();
    const auto other = std::ranges::find_if(screens, [this](const QScreen *one) { return one != screen(); });
    m_wall->fillScreen(other == screens.end() ? *screen() : **other);
}

/// Whoever has to build the centre begins where it is built.
void MainWindow::openSettingsOfNoCentre()
{
    const WorldSource &source = m_desk.source();
    const std::optional<BuildingStep> step = nextBuildingStep(m_desk.world());
    if (!m_settings && source.linkState() == LinkState::Live && source.actor().role == Role::Administrator && step
        && step->kind == u"Centre")
        openSettings();
}

void MainWindow::openSettings()
{
    if (!m_settings)
        m_settings = new SettingsWindow(m_desk, this);
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void MainWindow::openHandOver()
{
    if (!m_handOver)
        m_handOver = new HandOverDialog(m_desk, this);
    m_handOver->show();
    m_handOver->raise();
    m_handOver->activateWindow();
}

void MainWindow::showRoster(const UnitKey &unit)
{
    openSettings();
    m_settings->showRoster(unit, dayIn(m_desk.world().centre, m_desk.source().serviceNow()));
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/docks")).toByteArray());
    if (settings.value(QStringLiteral("night")).toBool())
        setNight(true);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/docks"), saveState());
    if (m_wall)
        m_wall->close();
    QMainWindow::closeEvent(event);
}

} // namespace liandong
