// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/rosterpage.h"

#include "deskmodels/formats.h"
#include "deskmodels/itemfields.h"
#include "deskmodels/onduty.h"
#include "deskmodels/rosteredits.h"
#include "deskui/look/tables.h"
#include "deskui/look/theme.h"
#include "deskui/orderactions.h"
#include "deskui/settings/daydelegate.h"
#include "deskui/settings/itemhistorydialog.h"
#include "deskui/tr.h"
#include "domain/permissions.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

enum TurnColumn { Time, Officer, Phone, Deputy, DeputyPhone, TurnColumns };

FormField lineField(const char *key, const QString &label, const QString &value, bool required = false)
{
    return {QString::fromLatin1(key), label, FormField::Kind::Line, required, value, {}, {}, {}};
}

FormField momentField(const char *key, const QString &label, const QDateTime &value)
{
    return {QString::fromLatin1(key), label, FormField::Kind::Moment, true, value, {}, {}, {}};
}

} // namespace

RosterPage::RosterPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_units(desk.source())
    , m_calendar(m_units)
    , m_unitView(new QTableView(this))
    , m_monthView(new QTableView(this))
    , m_turns(new QTableWidget(0, TurnColumns, this))
    , m_month(new QLabel(this))
    , m_title(new QLabel(this))
    , m_dayTitle(new QLabel(this))
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildUnits());
    split->addWidget(buildCalendar());
    split->setSizes({260, 800});
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_unitView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RosterPage::showChoice);
    connect(&m_units, &RosterUnitsModel::monthChanged, this, &RosterPage::showChoice);
    connect(m_monthView->selectionModel(), &QItemSelectionModel::currentChanged, this, &RosterPage::showDay);
    connect(&m_calendar, &QAbstractItemModel::dataChanged, this, &RosterPage::showDay);
    connect(&m_calendar, &RosterCalendarModel::namesTyped, this,
        [this](const UnitKey &unit, QDate day, const QString &names) {
            submit(namesEdit(m_desk.world(), unit, day, names));
        });
    connect(m_turns, &QTableWidget::itemSelectionChanged, this, &RosterPage::showChoice);
    connect(m_turns, &QTableWidget::cellDoubleClicked, this, [this] { askForTurn(chosenTurn()); });
    m_unitView->selectRow(0);
    m_monthView->setCurrentIndex(m_calendar.indexOf(m_units.today()));
    showChoice();
}

QWidget *RosterPage::buildUnits()
{
    setUpTable(*m_unitView, 28);
    m_unitView->setObjectName(QStringLiteral("rosterUnits"));
    m_unitView->setAccessibleName(Tr::tr("Units"));
    m_unitView->setModel(&m_units);
    fitColumns(*m_unitView, {{RosterUnitsModel::Name, 110, 1}, {RosterUnitsModel::State, 126, 0}});
    m_unitView->setMinimumWidth(250);
    return m_unitView;
}

QWidget *RosterPage::buildCalendar()
{
    auto *pane = new QWidget(this);
    pane->setProperty("surface", true);
    pane->setAttribute(Qt::WA_StyledBackground);
    m_title->setFont(Theme::heading(13));
    setUpTable(*m_monthView);
    m_monthView->setObjectName(QStringLiteral("rosterMonth"));
    m_monthView->setAccessibleName(Tr::tr("The month"));
    m_monthView->setModel(&m_calendar);
    m_monthView->setItemDelegate(new DayDelegate(this));
    m_monthView->setShowGrid(true);
    m_monthView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_monthView->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_monthView->horizontalHeader()->setStretchLastSection(false);
    m_monthView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_monthView->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_monthView->horizontalHeader()->setMinimumSectionSize(DayDelegate::kLeastWidth);
    m_monthView->verticalHeader()->setMinimumSectionSize(DayDelegate::kLeastHeight);
    m_monthView->setMinimumHeight(m_monthView->horizontalHeader()->sizeHint().height()
        + m_calendar.rowCount() * DayDelegate::kLeastHeight + 2 * m_monthView->frameWidth());
    m_monthView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is seen whole
    m_monthView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUpTable(*m_turns, 28);
    m_turns->setObjectName(QStringLiteral("rosterTurns"));
    m_turns->setAccessibleName(Tr::tr("Turns of the day"));
    m_turns->setHorizontalHeaderLabels({Tr::tr("Turn", "at a duty phone"), Tr::tr("Officer"), Tr::tr("Phone"),
        Tr::tr("Deputy"), Tr::tr("Deputy's phone")});
    fitColumns(*m_turns, {{Time, 200, 1}, {Officer, 90, 2}, {Phone, 110, 1}, {Deputy, 90, 2}, {DeputyPhone, 110, 1}});
    m_turns->setFixedHeight(28 * 3 + m_turns->horizontalHeader()->sizeHint().height() + 4);
    m_dayTitle->setProperty("heading", true);
    auto *bar = new QHBoxLayout;
    buildBar(*bar);
    auto *below = new QHBoxLayout;
    buildDayButtons(*below);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(bar);
    layout->addWidget(m_monthView, 1);
    layout->addWidget(m_dayTitle);
    layout->addWidget(m_turns);
    layout->addLayout(below);
    return pane;
}

QPushButton *RosterPage::button(const char *name, const QString &text, QBoxLayout &bar, std::function<void()> perform)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1StringView(name));
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, perform);
    bar.addWidget(made);
    return made;
}

void RosterPage::buildBar(QBoxLayout &bar)
{
    button("previousMonth", Tr::tr("◀"), bar, [this] { turnMonth(-1); })->setAccessibleName(Tr::tr("Month before"));
    m_month->setFont(Theme::heading(12));
    bar.addWidget(m_month);
    button("nextMonth", Tr::tr("▶"), bar, [this] { turnMonth(1); })->setAccessibleName(Tr::tr("Month after"));
    bar.addStretch();
    m_needRight = {button("fillRoster", Tr::tr("Fill in turn…"), bar, [this] { fill(); }),
        button("copyRoster", Tr::tr("Copy last month"), bar, [this] { copyLastMonth(); })};
    button("exchangeRosters", Tr::tr("Spreadsheets…"), bar, [this] { Q_EMIT exchangeAsked(); });
    button("rosterHistory", Tr::tr("History…"), bar, [this] { openHistory(); });
}

void RosterPage::buildDayButtons(QBoxLayout &bar)
{
    m_needRight.push_back(button("addTurn", Tr::tr("Add turn…"), bar, [this] { askForTurn({}); }));
    m_needTurn = {button("editTurn", Tr::tr("Edit turn…"), bar, [this] { askForTurn(chosenTurn()); }),
        button("removeTurn", Tr::tr("Remove turn"), bar, [this] { removeTurn(); })};
    auto *hint = new QLabel(Tr::tr("Type names straight into a day, with a comma between two turns."), this);
    hint->setProperty("quiet", true);
    bar.addStretch();
    bar.addWidget(hint);
}

QDate RosterPage::day() const
{
    return m_monthView->currentIndex().data(RosterCalendarModel::DateRole).toDate();
}

std::optional<Shift> RosterPage::chosenTurn() const
{
    const int row = m_turns->currentRow();
    return row < 0 || size_t(row) >= m_shown.size() || m_turns->selectedItems().isEmpty()
        ? std::nullopt
        : std::optional(m_shown[size_t(row)]);
}

bool RosterPage::mayEdit() const
{
    return liandong::mayEdit(m_desk.source().actor(), RosterMonth{{}, unit(), {}, {}});
}

void RosterPage::show(const UnitKey &unit, QDate day)
{
    m_units.setMonth(day);
    m_unitView->selectRow(m_units.rowOf(unit));
    m_monthView->setCurrentIndex(m_calendar.indexOf(day));
    m_monthView->setFocus();
}

void RosterPage::turnMonth(int months)
{
    m_units.setMonth(m_units.month().addMonths(months));
    m_monthView->setCurrentIndex(m_calendar.indexOf(m_units.month()));
}

void RosterPage::submit(const std::optional<EditRuleBook> &command)
{
    if (command)
        m_desk.submit(*command);
    else
        m_desk.tell(Tr::tr("Nothing to change."));
}

void RosterPage::fill()
{
    FormField from{QStringLiteral("from"), Tr::tr("From the day of the month"), FormField::Kind::Number, true,
        day().isValid() ? day().day() : 1, {}, {}, {}};
    const QTime usual
        = m_shown.empty() ? TurnPattern().begins : centreTime(m_shown.front().from, m_desk.world().centre).time();
    FormField begins{QStringLiteral("begins"), Tr::tr("First turn begins at"), FormField::Kind::Time, true,
        QDateTime(m_units.month(), usual), {}, {}, {}};
    FormField turns{QStringLiteral("turns"), Tr::tr("Turns"), FormField::Kind::Choice, true, 1, {},
        {{Tr::tr("One a day, 24 hours"), 1}, {Tr::tr("Two a day, 12 hours"), 2}, {Tr::tr("Three a day, 8 hours"), 3}},
        {}};
    FormField people{QStringLiteral("people"), Tr::tr("In turn"), FormField::Kind::Text, true,
        peopleText(peopleOf(m_desk.world(), unit())), Tr::tr("One a line: name, phone, deputy, deputy's phone"), {},
        {}};
    askAndSubmit(m_desk, this,
        {Tr::tr("Fill the roster in turn"),
            Tr::tr("%1 · %2 · to the end of the month; what stands there goes.").arg(m_title->text(), m_month->text()),
            {people, turns, begins, from}, Tr::tr("Fill in")},
        [this, unit = unit(), month = m_units.month()](const FormDialog &form) -> Command {
            const TurnPattern pattern{form.moment(QStringLiteral("begins")).time(),
                form.choice(QStringLiteral("turns")).toInt(), peopleFrom(form.text(QStringLiteral("people")))};
            const int first = std::clamp(form.number(QStringLiteral("from")), 1, month.daysInMonth());
            return fillEdit(m_desk.world(), unit, month.addDays(first - 1), pattern).value_or(EditRuleBook());
        });
}

void RosterPage::copyLastMonth()
{
    submit(copyMonthEdit(m_desk.world(), unit(), m_units.month()));
}

/// Without a turn a new one, behind the day's last.
void RosterPage::askForTurn(const std::optional<Shift> &before)
{
    const Centre &centre = m_desk.world().centre;
    if (!day().isValid() || !mayEdit())
        return;
    Shift shift = before.value_or(Shift());
    if (!before) {
        shift.from = m_shown.empty() ? instantAt(day(), TurnPattern().begins, centre) : m_shown.back().to;
        shift.to = shift.from + (m_shown.empty() ? std::chrono::hours(24) : std::chrono::hours(12));
    }
    const QString title = before ? Tr::tr("Edit turn") : Tr::tr("Add turn");
    askAndSubmit(m_desk, this,
        {title, Tr::tr("%1 · %2").arg(m_title->text(), m_dayTitle->text()),
            {lineField("officer", Tr::tr("Officer"), shift.officer, true),
                lineField("phone", Tr::tr("Phone"), shift.phone), lineField("deputy", Tr::tr("Deputy"), shift.deputy),
                lineField("deputyPhone", Tr::tr("Deputy's phone"), shift.deputyPhone),
                momentField("from", Tr::tr("Begins"), centreTime(shift.from, centre)),
                momentField("to", Tr::tr("Ends"), centreTime(shift.to, centre))},
            Tr::tr("Save")},
        [this, unit = unit(), before](const FormDialog &form) -> Command {
            const auto at = [&](const char *key) {
                const QDateTime moment = form.moment(QString::fromLatin1(key));
                return instantAt(moment.date(), moment.time(), m_desk.world().centre);
            };
            const auto text = [&](const char *key) { return form.text(QString::fromLatin1(key)).trimmed(); };
            return turnEdit(m_desk.world(), unit, before,
                Shift{at("from"), at("to"), text("officer"), text("phone"), text("deputy"), text("deputyPhone")})
                .value_or(EditRuleBook());
        });
}

void RosterPage::removeTurn()
{
    if (const std::optional<Shift> turn = chosenTurn())
        submit(turnEdit(m_desk.world(), unit(), turn, {}));
}

void RosterPage::openHistory()
{
    const RosterKey key = rosterKey(unit(), rosterMonthOf(m_units.month()));
    (new ItemHistoryDialog(m_desk, {QStringLiteral("RosterMonth"), key.text()}, this))->open();
}

void RosterPage::showChoice()
{
    const UnitKey chosen(m_unitView->currentIndex().data(RosterUnitsModel::UnitKeyRole).toString());
    if (chosen != m_calendar.unit())
        m_calendar.setUnit(chosen);
    m_title->setText(chosen.isNull() ? QString() : unitName(m_desk.world(), chosen));
    m_month->setText(m_units.month().toString(u"yyyy-MM"));
    const bool may = !chosen.isNull() && mayEdit();
    for (QPushButton *made : m_needRight)
        made->setEnabled(may);
    for (QPushButton *made : m_needTurn)
        made->setEnabled(may && chosenTurn());
}

void RosterPage::showDay()
{
    const QDate shown = day();
    const Centre &centre = m_desk.world().centre;
    m_shown = shown.isValid() ? turnsOn(m_desk.world(), unit(), shown) : std::vector<Shift>();
    m_dayTitle->setText(shown.isValid()
            ? Tr::tr("%1 %2").arg(shown.toString(u"yyyy-MM-dd"), weekdayWord(shown.dayOfWeek()))
            : QString());
    m_turns->setRowCount(int(m_shown.size()));
    for (int row = 0; row < m_turns->rowCount(); ++row) {
        const Shift &shift = m_shown[size_t(row)];
        const QStringList cells{
            turnText(shift.from, shift.to, centre), shift.officer, shift.phone, shift.deputy, shift.deputyPhone};
        for (int column = 0; column < TurnColumns; ++column)
            m_turns->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_turns->clearSelection();
    showChoice();
}

} // namespace liandong
