// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/wall/wallwindow.h"

#include "alerts/voice.h"
#include "deskmodels/formats.h"
#include "deskmodels/wallfigures.h"
#include "deskmodels/walltext.h"
#include "deskmodels/words.h"
#include "deskui/look/language.h"
#include "deskui/map/grounddialog.h"
#include "deskui/tr.h"
#include "deskui/wall/wallbands.h"
#include "deskui/wall/wallboard.h"
#include "deskui/wall/wallfigurespage.h"
#include "deskui/wall/walltable.h"
#include "map/mappanel.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {
constexpr double kHead = 8; ///< hundredths of the height
constexpr double kStrip = 8;
constexpr double kTicker = 5.5;
constexpr double kMapUnit = 6.75; ///< pixels of a hundredth for which the map is drawn in its own size
constexpr int kPointerRests = 3; ///< seconds

QString townshipName(const World &world, const PlaceKey &key)
{
    const auto place = world.places.find(key);
    return place == world.places.end() ? Tr::tr("Township unknown") : place->second.name;
}

QString countyName(const World &world, const SubCentreKey &key)
{
    const auto subCentre = world.subCentres.find(key);
    if (subCentre == world.subCentres.end())
        return Tr::tr("In no county");
    return subCentre->second.shortName.isEmpty() ? subCentre->second.name : subCentre->second.shortName;
}

} // namespace

WallWindow::WallWindow(const WorldSource &source, const WallOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_options(options)
    , m_screen(*this)
    , m_head(new WallHead(source, m_look, this))
    , m_pages(new QStackedWidget(this))
    , m_map(new MapPanel(source, this))
    , m_units(new WallTable(m_look, this))
    , m_territories(new WallTable(m_look, this))
    , m_figures(new WallFiguresPage(m_look, this))
    , m_strip(new WallStrip(m_look, this))
    , m_ticker(new WallTickerLine(source, m_look, this))
    , m_round(kWallLayouts.begin(), kWallLayouts.end())
    , m_speech(source)
{
    setWindowTitle(Tr::tr("Liandong — wall display"));
    m_map->nameByNumber();
    for (QWidget *page : {static_cast<QWidget *>(m_map), static_cast<QWidget *>(new WallBoard(source, m_look, this)),
             static_cast<QWidget *>(m_units), static_cast<QWidget *>(m_territories), static_cast<QWidget *>(m_figures)})
        m_pages->addWidget(page);
    m_units->setAccessibleName(wordOf(WallLayout::Units));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_strip);
    layout->addWidget(m_ticker);
    m_rotation.setInterval(Seconds(m_options.seconds));
    connect(&m_rotation, &QTimer::timeout, this, [this] { turn(m_round, 1); });
    auto *seconds = new QTimer(this);
    connect(seconds, &QTimer::timeout, this, &WallWindow::tick);
    seconds->start(1000);
    connect(&source, &WorldSource::worldReplaced, this, [this] {
        followProgramme();
        tick();
    });
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (std::holds_alternative<WallProgrammed>(event))
            followProgramme();
    });
    setCursor(Qt::BlankCursor);
    resize(1920, 1080);
    setNightRule(m_options.night);
    show(m_options.layout);
    setRotates(m_options.rotates);
    followProgramme();
    tick();
}

WallWindow::~WallWindow() = default;

WallLayout WallWindow::layoutShown() const
{
    return WallLayout(m_pages->currentIndex());
}

void WallWindow::show(WallLayout layout)
{
    m_pages->setCurrentIndex(int(layout));
    m_head->setTitle(layoutName(m_source.world(), layout));
    if (m_rotation.isActive())
        m_rotation.start();
}

void WallWindow::setRotates(bool rotates)
{
    if (rotates)
        m_rotation.start();
    else
        m_rotation.stop();
}

/// A layout that is not in the round stands before its first.
void WallWindow::turn(std::span<const WallLayout> round, int by)
{
    const auto shown = std::ranges::find(round, layoutShown());
    const ptrdiff_t from = shown != round.end() ? shown - round.begin() : by > 0 ? -1 : 0;
    const auto count = std::ssize(round);
    show(round[size_t((from + by + count) % count)]);
}

void WallWindow::followProgramme()
{
    const WallProgramme &wanted = m_source.world().wall;
    const bool same = wanted.layouts == m_programme.layouts && wanted.seconds == m_programme.seconds;
    m_programme = wanted;
    followVoice();
    if (same)
        return; // what was turned by hand stays
    const bool asStarted = wanted.layouts.empty();
    if (wanted.layouts.size() > 1)
        m_round = wanted.layouts;
    else
        m_round.assign(kWallLayouts.begin(), kWallLayouts.end());
    m_rotation.setInterval(Seconds(asStarted ? m_options.seconds : wanted.seconds));
    show(asStarted ? m_options.layout : wanted.layouts.front());
    setRotates(asStarted ? m_options.rotates : wanted.layouts.size() > 1);
}

void WallWindow::setVoice(std::unique_ptr<Voice> voice)
{
    m_speech.setVoice(nullptr);
    m_voice = std::move(voice);
    connect(m_voice.get(), &Voice::changed, this, &WallWindow::followVoice);
    followVoice();
}

void WallWindow::followVoice()
{
    const bool speaks = m_options.speaks || m_programme.speaks;
    if (speaks && !m_voice) {
        setVoice(std::make_unique<MachineVoice>(Language::current()));
        return;
    }
    m_speech.setVoice(speaks ? m_voice.get() : nullptr);
    m_head->setSign(speaks && !m_voice->canSpeak() ? Tr::tr("No voice on this machine") : QString());
}

void WallWindow::setGround(Ground &ground)
{
    m_ground = &ground;
    ground.lay(*m_map);
}

void WallWindow::setNightRule(const NightRule &rule)
{
    m_options.night = rule;
    restyle();
}

void WallWindow::tick()
{
    m_head->setTitle(layoutName(m_source.world(), layoutShown()));
    followPointer();
    followLight();
    showFigures();
}

void WallWindow::followPointer()
{
    const QPoint now = QCursor::pos();
    m_rested = now == m_pointer ? m_rested + 1 : 0;
    m_pointer = now;
    const Qt::CursorShape shape = m_rested < kPointerRests ? Qt::ArrowCursor : Qt::BlankCursor;
    if (cursor().shape() != shape)
        setCursor(shape);
}

void WallWindow::followLight()
{
    const bool night = isNight(m_options.night, m_source.serviceNow(), m_source.world().centre);
    const bool dark = m_look.colours.window == Theme::coloursOf(Theme::Light::Night).window;
    if (night != dark)
        restyle();
}

void WallWindow::restyle()
{
    const bool night = isNight(m_options.night, m_source.serviceNow(), m_source.world().centre);
    const Theme::Light light = night ? Theme::Light::Night : Theme::Light::Day;
    m_look = {Theme::coloursOf(light), height() / 100.0};
    setPalette(Theme::palette(light));
    m_head->setFixedHeight(int(m_look.px(kHead)));
    m_strip->setFixedHeight(int(m_look.px(kStrip)));
    m_ticker->setFixedHeight(int(m_look.px(kTicker)));
    m_map->setNight(night);
    m_map->setMagnification(std::max(1.0, m_look.unit / kMapUnit));
    m_figures->restyle();
    update();
    for (QWidget *child : findChildren<QWidget *>())
        child->update();
}

void WallWindow::showFigures()
{
    const WallFigures figures = wallFigures(m_source.world(), m_source.serviceNow());
    m_strip->setFigures(figures);
    m_figures->setFigures(m_source.world(), figures);
    showUnits(figures);
    showTerritories(figures);
}

void WallWindow::showUnits(const WallFigures &figures)
{
    WallTableContent table{
        .heads = {Tr::tr("Under way"), Tr::tr("On time"), Tr::tr("Overdue"), Tr::tr("In time today")},
        .overdueColumn = 2,
        .nothing = Tr::tr("No order is under way."),
        .note = Tr::tr("In time today: of the deadlines met or passed today")};
    for (const UnitFigures &unit : figures.units) {
        const auto share = unit.today.share();
        table.lines.push_back({unitName(m_source.world(), unit.unit),
            {QString::number(unit.underWay), QString::number(unit.underWay - unit.overdue),
                QString::number(unit.overdue),
                share ? Tr::tr("%1 %").arg(qRound(*share * 100)) : Tr::tr("—", "no figure")},
            unit.overdue > 0});
    }
    m_units->setContent(table);
}

void WallWindow::showTerritories(const WallFigures &figures)
{
    const World &world = m_source.world();
    WallTableContent table{.heads = {wordOf(IncidentState::Open), wordOf(IncidentState::InHand),
                               wordOf(IncidentState::Settled), Tr::tr("Overdue"), Tr::tr("Today")},
        .overdueColumn = 3,
        .nothing = Tr::tr("No incident is open."),
        .note = Tr::tr("Today: opened today, closed or not")};
    const bool byCounty = groupsBySubCentre(world);
    for (const TerritoryFigures &territory : figures.territories) {
        table.lines.push_back(
            {byCounty ? countyName(world, territory.subCentre) : townshipName(world, territory.township),
                {QString::number(territory.open), QString::number(territory.inHand), QString::number(territory.settled),
                    QString::number(territory.overdue), QString::number(territory.openedToday)},
                territory.overdue > 0});
    }
    m_territories->setContent(table);
    if (const QString name = layoutName(world, WallLayout::Townships); m_territories->accessibleName() != name)
        m_territories->setAccessibleName(name);
}

void WallWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    restyle();
}

void WallWindow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape)
        close();
    else if (key >= Qt::Key_1 && key < Qt::Key_1 + int(kWallLayouts.size()))
        show(kWallLayouts[size_t(key - Qt::Key_1)]);
    else if (key == Qt::Key_R)
        setRotates(!rotates());
    else if (key == Qt::Key_Right || key == Qt::Key_Left)
        turn(kWallLayouts, key == Qt::Key_Right ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void WallWindow::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *layouts = new QActionGroup(menu);
    for (int key = Qt::Key_1; const WallLayout layout : kWallLayouts) {
        QAction *action = menu->addAction(layoutName(m_source.world(), layout), this, [this, layout] { show(layout); });
        action->setShortcut(key++);
        action->setCheckable(true);
        action->setChecked(layout == layoutShown());
        layouts->addAction(action);
    }
    menu->addSeparator();
    QAction *rotate = menu->addAction(Tr::tr("Turn by itself"), this, &WallWindow::setRotates);
    rotate->setShortcut(Qt::Key_R);
    rotate->setCheckable(true);
    rotate->setChecked(rotates());
    menu->addSeparator();
    if (m_ground)
        menu->addAction(Tr::tr("What lies beneath the map…"), this,
            [this] { (new GroundDialog(*m_ground, m_source, this))->open(); });
    menu->addAction(Tr::tr("Close"), this, &QWidget::close)->setShortcut(Qt::Key_Escape);
    menu->popup(event->globalPos());
}

} // namespace liandong
