// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/roomwindow.h"

#include "deskmodels/formats.h"
#include "deskmodels/words.h"
#include "deskui/dialogs/aboutbox.h"
#include "deskui/dialogs/figuresdialog.h"
#include "deskui/dialogs/historydialog.h"
#include "deskui/incidentactions.h"
#include "deskui/look/columnarea.h"
#include "deskui/look/theme.h"
#include "deskui/map/grounddialog.h"
#include "deskui/orderactions.h"
#include "deskui/panels/attachmentstrip.h"
#include "deskui/panels/lifestrip.h"
#include "deskui/panels/logpanel.h"
#include "deskui/panels/ordercard.h"
#include "deskui/panels/roomcallups.h"
#include "deskui/panels/roomorders.h"
#include "deskui/panels/statusstrip.h"
#include "deskui/settings/settingswindow.h"
#include "deskui/tr.h"
#include "map/mappanel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace liandong {

using deskui::Tr;

namespace {

/// What a duty room does; its menus hold nothing else.
constexpr auto kRoomActions = [] {
    using enum ActionId;
    return std::array{Acknowledge, Depart, Arrive, OralFeedback, LeaveScene, WrittenFeedback, Decline, AnswerUrging,
        AddNote, Escalate, History, MapGround, Mute, Night, Settings, Lock, LockTime, ChangePassword, SignOut, About,
        Quit};
}();

QLabel *wrapped(QWidget *parent, const QFont &font)
{
    auto *label = new QLabel(parent);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

const Urging *openUrging(const Order &order)
{
    const auto open = std::ranges::find_if(order.urgings, [](const Urging &urging) { return !urging.answeredAt; });
    return open == order.urgings.end() ? nullptr : &*open;
}

QString callersOf(const Incident &incident)
{
    QStringList lines;
    for (const Call &call : incident.calls) {
        const QString who = call.callerName.isEmpty() ? Tr::tr("Caller") : call.callerName;
        lines << (call.number.isEmpty() ? who : Tr::tr("%1 · %2").arg(who, call.number));
        if (!call.said.isEmpty())
            lines << call.said;
    }
    return lines.join(u'\n');
}

} // namespace

RoomWindow::RoomWindow(Desk &desk)
    : m_desk(desk)
    , m_unit(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_clock(new QLabel(this))
    , m_orders(new RoomOrders(desk, this))
    , m_pages(new QStackedWidget(this))
    , m_course(desk.source())
    , m_map(new MapPanel(desk.source(), this))
{
    setWindowTitle(Tr::tr("Liandong — duty room"));
    m_desk.ground().lay(*m_map);
    resize(1366, 728);
    auto *nothing = new QLabel(Tr::tr("No order is open.\nA new one rings and is shown here by itself."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setFont(Theme::heading(16));
    nothing->setProperty("quiet", true);
    m_pages->addWidget(nothing);
    m_pages->addWidget(buildOrder());
    auto *columns = new QSplitter(this);
    columns->setChildrenCollapsible(false);
    auto *own = new QWidget(columns);
    auto *list = new QVBoxLayout(own);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    list->addWidget(m_orders, 1);
    list->addWidget(new RoomCallUps(m_desk, own));
    columns->addWidget(own);
    columns->addWidget(m_pages);
    columns->addWidget(m_map);
    columns->setStretchFactor(1, 1);
    columns->setSizes({360, 640, 366});
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(buildHead());
    layout->addWidget(columns, 1);
    setCentralWidget(central);
    buildMenus();
    new OrderActions(desk, m_actions, this);
    new IncidentActions(desk, m_actions, this);
    connectActions();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(new StatusStrip(desk, this), 1);
    showHead();
    showOrder();
    m_orders->setFocus();
}

QWidget *RoomWindow::buildHead()
{
    auto *head = new QWidget(this);
    head->setProperty("surface", true);
    m_unit->setFont(Theme::heading(18));
    m_figures->setFont(Theme::figures(12));
    m_clock->setFont(Theme::figures(16, true));
    auto *byMonth = new QPushButton(Tr::tr("By month…"), head);
    byMonth->setObjectName(QStringLiteral("byMonth"));
    connect(byMonth, &QPushButton::clicked, this, [this] { (new FiguresDialog(m_desk, this))->open(); });
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(24);
    layout->addWidget(m_unit);
    layout->addWidget(m_figures);
    layout->addWidget(byMonth);
    layout->addStretch(1);
    layout->addWidget(m_clock);
    auto *seconds = new QTimer(this);
    connect(seconds, &QTimer::timeout, this, &RoomWindow::showHead);
    seconds->start(1000);
    return head;
}

QWidget *RoomWindow::buildOrder()
{
    auto *page = new QWidget(this);
    page->setProperty("surface", true);
    m_urging = wrapped(page, Theme::heading(13));
    m_answer = new QPushButton(Tr::tr("Answer…"), page);
    m_title = wrapped(page, Theme::heading(18));
    m_place = wrapped(page, Theme::heading(15));
    m_caller = wrapped(page, Theme::figures(13));
    m_narrative = wrapped(page, Theme::figures(14));
    m_instruction = wrapped(page, Theme::figures(13));
    m_life = new LifeStrip(page);
    m_steps = new QHBoxLayout;
    m_steps->setSpacing(8);
    connect(m_answer, &QPushButton::clicked, &m_actions[ActionId::AnswerUrging], &QAction::trigger);
    auto *urging = new QHBoxLayout;
    urging->addWidget(m_urging, 1);
    urging->addWidget(m_answer);
    auto *words = new QVBoxLayout(page);
    words->setContentsMargins(20, 14, 20, 14);
    words->setSpacing(10);
    words->addLayout(urging);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_place, m_caller, m_narrative, m_instruction})
        words->addWidget(part);
    words->addStretch(1);
    words->addWidget(m_life);
    words->addLayout(m_steps);
    words->addWidget(buildFiles(page));
    auto *scroll = new ColumnArea(this);
    scroll->setWidget(page);
    return scroll;
}

/// What lies beside the order: its files, and what happened so far as far as the room is told.
QWidget *RoomWindow::buildFiles(QWidget *page)
{
    auto *tabs = new QTabWidget(page);
    m_attachments = new AttachmentStrip(m_desk, tabs);
    auto *course = new QTableView(tabs);
    course->setModel(&m_course);
    course->setAccessibleName(Tr::tr("Course"));
    course->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as the attachments
    setUpLogTable(*course, LogScope::Incident);
    connect(&m_course, &QAbstractItemModel::rowsInserted, course, &QTableView::scrollToBottom, Qt::QueuedConnection);
    tabs->addTab(m_attachments, Tr::tr("Attachments"));
    tabs->addTab(course, Tr::tr("Course"));
    tabs->setDocumentMode(true);
    return tabs;
}

void RoomWindow::buildMenus()
{
    std::map<ActionGroup, QMenu *> menus;
    for (const ActionDeclaration &declaration : actionDeclarations()) {
        if (!std::ranges::contains(kRoomActions, declaration.id))
            continue;
        QMenu *&menu = menus[declaration.group];
        if (!menu)
            menu = menuBar()->addMenu(groupText(declaration.group));
        menu->addAction(&m_actions[declaration.id]);
        addAction(&m_actions[declaration.id]);
    }
}

void RoomWindow::connectActions()
{
    const auto on = [this](ActionId id, auto perform) { connect(&m_actions[id], &QAction::triggered, this, perform); };
    on(ActionId::History, [this] { (new HistoryDialog(m_desk, this))->open(); });
    on(ActionId::MapGround, [this] { (new GroundDialog(m_desk.ground(), m_desk.source(), this))->open(); });
    on(ActionId::Mute, [this](bool muted) { m_desk.bell().setMuted(muted); });
    on(ActionId::Night, [this](bool night) { setNight(night); });
    on(ActionId::Settings, [this] {
        auto *settings = new SettingsWindow(m_desk, this);
        settings->setAttribute(Qt::WA_DeleteOnClose);
        settings->show();
    });
    on(ActionId::About, [this] { openAboutBox(this); });
    on(ActionId::Quit, [this] { close(); });
    connect(new QShortcut(Qt::Key_F2, this), &QShortcut::activated, this, &RoomWindow::acknowledge);
    connect(m_orders, &QListWidget::itemActivated, this, &RoomWindow::acknowledge);
    connect(&m_desk, &Desk::selectionChanged, this, [this] {
        showOrder();
        const Incident *incident = m_desk.selectedIncident();
        if (incident && incident->place.point)
            m_map->lookAt(*incident->place.point);
    });
    connect(&m_desk, &Desk::selectedChanged, this, &RoomWindow::showOrder);
    connect(&m_desk, &Desk::orderSelectionChanged, this, &RoomWindow::showOrder);
    connect(&m_desk.source(), &WorldSource::worldReplaced, this, &RoomWindow::showHead);
    connect(&m_desk.source(), &WorldSource::entryApplied, this, &RoomWindow::showHead);
    connect(&m_desk.alarms(), &AlarmRules::raised, this, [this](const Alarm &alarm) {
        if (alarm.kind == AlarmKind::OrderReceived)
            m_orders->chooseUnacknowledged();
        else if (alarm.kind != AlarmKind::CallUpReceived)
            return;
        if (isMinimized())
            showNormal();
        raise();
        QApplication::alert(this);
    });
}

/// One key, whatever is chosen: the chosen order where it waits for that, else the first that does.
void RoomWindow::acknowledge()
{
    const Order *order = m_desk.selectedOrder();
    if ((order && order->state == OrderState::Given) || m_orders->chooseUnacknowledged())
        m_actions[ActionId::Acknowledge].trigger();
}

void RoomWindow::showOrder()
{
    const Incident *incident = m_desk.selectedIncident();
    const Order *order = m_desk.selectedOrder();
    m_pages->setCurrentIndex(incident && order ? 1 : 0);
    m_map->select(m_desk.selected());
    if (!incident || !order)
        return;
    showWords(*incident, *order);
    showSteps(*incident, *order);
    m_attachments->show(incident->id, order->id);
    m_course.setIncident(incident->id);
}

void RoomWindow::showWords(const Incident &incident, const Order &order)
{
    const World &world = m_desk.world();
    const Urging *urging = openUrging(order);
    m_answer->setVisible(urging);
    showText(m_urging, urging ? Tr::tr("The centre urges: %1").arg(urging->reason) : QString());
    m_title->setText(
        Tr::tr("%1 · %2 · %3").arg(categoryName(world, incident.category), wordOf(incident.level), incident.number));
    m_place->setText(placeText(world, incident.place));
    showText(m_caller, callersOf(incident));
    showText(m_narrative, incident.narrative);
    showText(m_instruction, order.instruction.isEmpty() ? QString() : Tr::tr("Instruction: %1").arg(order.instruction));
}

void RoomWindow::showSteps(const Incident &incident, const Order &order)
{
    const Instant now = m_desk.source().serviceNow();
    const OrderLife life = orderLifeOf(order, incident.id, m_desk.source().actor(), now);
    m_life->showLife(life, m_desk.world().centre, now);
    if (life.next == m_offered)
        return;
    m_offered = life.next;
    while (const std::unique_ptr<QLayoutItem> item{m_steps->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    bool first = true;
    for (const NextStep &step : life.next) {
        const std::optional<ActionId> id = actionFor(order.state, step.to);
        if (!step.permitted || !id)
            continue;
        auto *button
            = new QPushButton(step.to == OrderState::Acknowledged ? Tr::tr("Acknowledge (F2)") : step.word, this);
        button->setMinimumHeight(48);
        button->setFont(Theme::heading(first ? 15 : 12));
        button->setProperty("primary", first);
        connect(button, &QPushButton::clicked, &m_actions[*id], &QAction::trigger);
        m_steps->addWidget(button, first ? 2 : 1);
        first = false;
    }
}

void RoomWindow::showHead()
{
    const WorldSource &source = m_desk.source();
    const UnitKey unit(source.actor().unit);
    const RoomFigures figures = roomFigures(source.world(), unit, source.serviceNow());
    m_unit->setText(Tr::tr("%1 duty room").arg(unitName(source.world(), unit)));
    QStringList texts{Tr::tr("To do: %1", "orders").arg(figures.toDo)};
    if (figures.inReview > 0)
        texts += Tr::tr("awaiting review: %1", "orders").arg(figures.inReview);
    if (const OrderFigures &soFar = figures.soFar; soFar.arrivals > 0)
        texts += Tr::tr("arrived in time: %1 of the last %2", "orders").arg(soFar.arrivedInTime).arg(soFar.arrivals);
    m_figures->setText(texts.join(u" · "));
    m_clock->setText(centreTime(source.serviceNow(), source.world().centre).toString(u"HH:mm:ss"));
}

void RoomWindow::setNight(bool night)
{
    Theme::apply(
        *static_cast<QApplication *>(QApplication::instance()), night ? Theme::Light::Night : Theme::Light::Day);
    m_actions[ActionId::Night].setChecked(night);
    m_actions.refreshIcons();
    m_map->setNight(night);
    QSettings().setValue(QStringLiteral("night"), night);
}

} // namespace liandong
