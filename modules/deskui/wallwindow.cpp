// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/wallwindow.h"

#include "deskmodels/formats.h"
#include "deskmodels/words.h"
#include "deskui/look/theme.h"
#include "deskui/tr.h"
#include "domain/event.h"
#include "map/mappanel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <ranges>

namespace liandong {

using deskui::Tr;

namespace {

QLabel *label(QWidget *parent, const QFont &font)
{
    auto *made = new QLabel(parent);
    made->setFont(font);
    return made;
}

} // namespace

WallBoard::WallBoard(const WorldSource &source, QWidget *parent)
    : QWidget(parent)
    , m_model(source)
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, qOverload<>(&QWidget::update));
    connect(&m_model, &QAbstractItemModel::dataChanged, this, qOverload<>(&QWidget::update));
    connect(&m_model, &QAbstractItemModel::modelReset, this, qOverload<>(&QWidget::update));
    setAccessibleName(Tr::tr("Countdown"));
}

void WallBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Theme::colours();
    painter.fillRect(rect(), colours.panel);
    if (m_model.rowCount() == 0) {
        painter.setFont(Theme::heading(26));
        painter.setPen(colours.quietText);
        painter.drawText(rect(), Qt::AlignCenter, Tr::tr("No deadline is running."));
        return;
    }
    const int height = std::max(64, this->height() / 10);
    for (int row = 0; row < m_model.rowCount() && (row + 1) * height <= this->height(); ++row)
        paintLine(painter, QRect(0, row * height, width(), height), row);
}

void WallBoard::paintLine(QPainter &painter, const QRect &line, int row) const
{
    const Colours &colours = Theme::colours();
    const auto cell = [&](int role) { return m_model.index(row, 0).data(role); };
    const auto condition = DeadlineCondition(cell(CountdownModel::ConditionRole).toInt());
    const bool missed = condition == DeadlineCondition::Missed;
    const QColor colour = missed                  ? colours.overdue
        : condition == DeadlineCondition::Warning ? colours.accent
                                                  : colours.text;
    if (missed)
        painter.fillRect(line.adjusted(6, 3, -6, -3), colours.overdueTint);
    const int size = line.height() / 3;
    QFont large = Theme::figures(10, true);
    large.setPixelSize(size + size / 4);
    QFont normal = Theme::heading(10);
    normal.setPixelSize(size * 4 / 5);
    QFont small = Theme::figures(10);
    small.setPixelSize(size * 3 / 5);
    const int timeWidth = line.height() * 5 / 2;
    painter.setPen(colour);
    painter.setFont(large);
    painter.drawText(QRect(line.left() + 16, line.top(), timeWidth - 24, line.height()),
        Qt::AlignVCenter | Qt::AlignRight, cell(CountdownModel::RemainingTextRole).toString());
    const QRect words(line.left() + timeWidth + 16, line.top() + line.height() / 10, line.width() - timeWidth - 40,
        line.height() * 8 / 10);
    painter.setPen(missed ? colours.overdue : colours.text);
    painter.setFont(normal);
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeft,
        painter.fontMetrics().elidedText(Tr::tr("%1 · %2").arg(cell(CountdownModel::UnitRole).toString(),
                                             cell(CountdownModel::KindTextRole).toString()),
            Qt::ElideRight, words.width()));
    painter.setPen(colours.quietText);
    painter.setFont(small);
    painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft,
        painter.fontMetrics().elidedText(Tr::tr("%1 · %2").arg(cell(CountdownModel::NumberRole).toString(),
                                             cell(CountdownModel::PlaceRole).toString()),
            Qt::ElideRight, words.width()));
    if (!missed) {
        const double left = 1.0 - std::clamp(cell(CountdownModel::ShareRole).toDouble(), 0.0, 1.0);
        painter.fillRect(QRectF(line.left() + 16, line.bottom() - 4, (line.width() - 32) * left, 4),
            condition == DeadlineCondition::Warning ? colours.accent : colours.line);
    }
}

WallWindow::WallWindow(const WorldSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_queue(source)
    , m_board(new WallBoard(source, this))
    , m_map(new MapPanel(source, this))
{
    setWindowTitle(Tr::tr("Liandong — wall display"));
    setCursor(Qt::BlankCursor);
    resize(1920, 1080);
    m_map->setMagnification(1.6);
    m_map->setNight(Theme::light() == Theme::Light::Night);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(m_board, 6);
    middle->addWidget(m_map, 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(buildHead());
    layout->addLayout(middle, 1);
    layout->addWidget(buildFoot());
    auto *seconds = new QTimer(this);
    connect(seconds, &QTimer::timeout, this, &WallWindow::showNow);
    seconds->start(1000);
    connect(&source, &WorldSource::linkStateChanged, this, &WallWindow::showNow);
    connect(&source, &WorldSource::worldReplaced, this, &WallWindow::showNow);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &entry, const Event &event) {
        const auto *opened = std::get_if<IncidentOpened>(&event);
        if (!opened)
            return;
        m_ticker->setText(Tr::tr("%1  %2 · %3")
                .arg(timeText(entry.at, entry.at, m_source.world().centre),
                    categoryName(m_source.world(), opened->incident.category),
                    placeText(m_source.world(), opened->incident.place)));
    });
    showNow();
}

QWidget *WallWindow::buildHead()
{
    auto *head = new QWidget(this);
    m_centre = label(head, Theme::heading(30));
    m_clock = label(head, Theme::figures(34, true));
    m_link = label(head, Theme::heading(20));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_centre);
    layout->addStretch();
    layout->addWidget(m_link);
    layout->addStretch();
    layout->addWidget(m_clock);
    return head;
}

QWidget *WallWindow::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(36);
    for (const QString &name : {wordOf(IncidentState::Open), wordOf(IncidentState::InHand),
             wordOf(IncidentState::Settled), Tr::tr("Overdue")}) {
        m_figures[name] = label(foot, Theme::figures(26, true));
        layout->addWidget(m_figures[name]);
    }
    m_ticker = label(foot, Theme::heading(18));
    m_ticker->setProperty("quiet", true);
    layout->addStretch();
    layout->addWidget(m_ticker);
    return foot;
}

void WallWindow::showNow()
{
    const World &world = m_source.world();
    m_centre->setText(world.centre.name);
    m_clock->setText(centreTime(m_source.serviceNow(), world.centre).toString(u"MM-dd HH:mm:ss"));
    const bool live = m_source.linkState() == LinkState::Live;
    m_link->setText(live ? QString() : wordOf(m_source.linkState()));
    countStates();
}

void WallWindow::countStates()
{
    std::map<IncidentState, int> counts;
    for (int row = 0; row < m_queue.rowCount(); ++row)
        ++counts[m_queue.row(row).state];
    for (const IncidentState state : {IncidentState::Open, IncidentState::InHand, IncidentState::Settled})
        m_figures[wordOf(state)]->setText(Tr::tr("%1 %2").arg(wordOf(state)).arg(counts[state]));
    QLabel *overdue = m_figures[Tr::tr("Overdue")];
    const int missed = m_board->model().missedCount();
    overdue->setText(Tr::tr("%1 %2").arg(Tr::tr("Overdue")).arg(missed));
    QPalette palette = overdue->palette();
    palette.setColor(QPalette::WindowText, missed > 0 ? Theme::colours().overdue : Theme::colours().text);
    overdue->setPalette(palette);
}

void WallWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace liandong
