// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/formats.h"
#include "deskmodels/rulebookedits.h"
#include "deskmodels/words.h"
#include "deskui/look/offers.h"
#include "deskui/look/rowtip.h"
#include "deskui/look/tables.h"
#include "deskui/look/theme.h"
#include "deskui/panels/guessrow.h"
#include "deskui/panels/intakepanel.h"
#include "deskui/panels/lookupline.h"
#include "deskui/tr.h"
#include "domain/event.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <ranges>

namespace liandong {

using deskui::Tr;

namespace {
constexpr std::chrono::milliseconds kPauseInTyping(250); // then what was typed is read
}

IntakePanel::IntakePanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_categories(desk.source())
    , m_guesses(desk.source())
    , m_places(desk.source())
    , m_recommended(desk.source())
    , m_repeats(desk.source())
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(scroll);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(14, 10, 14, 6);
    rows->setSpacing(8);
    rows->addWidget(buildForm());
    rows->addWidget(buildRepeats());
    rows->addWidget(buildSuggestions(), 1);
    scroll->setWidget(content);
    m_problem = new QLabel(this);
    m_problem->setProperty("heading", true);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(14, 0, 14, 0);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buildButtons());
    connectFields();
    clear();
}

QWidget *IntakePanel::buildForm()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(7);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildCallRows(*form);
    buildMatterRows(*form);
    buildPlaceRows(*form);
    return box;
}

void IntakePanel::buildCallRows(QFormLayout &form)
{
    m_number = new QLineEdit(this);
    m_number->setPlaceholderText(Tr::tr("Caller's number"));
    m_number->setObjectName(QStringLiteral("number"));
    m_callerName = new QLineEdit(this);
    m_callerName->setPlaceholderText(Tr::tr("Name"));
    m_callerName->setObjectName(QStringLiteral("callerName"));
    m_hotline = new QComboBox(this);
    m_hotline->setToolTip(Tr::tr("Which number was dialled"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_number, 3);
    row->addWidget(m_callerName, 2);
    row->addWidget(m_hotline, 2);
    form.addRow(Tr::tr("Caller"), row);
}

void IntakePanel::buildPlaceRows(QFormLayout &form)
{
    m_township = new LookupLine(
        m_places, [this](const QString &typed) { m_places.setTyped(typed); }, PlaceListModel::NameRole,
        PlaceListModel::KeyRole, this);
    m_township->setPlaceholderText(Tr::tr("Township, e.g. dp"));
    m_township->setObjectName(QStringLiteral("township"));
    m_place = new QLineEdit(this);
    m_place->setPlaceholderText(Tr::tr("Road, house, landmark; or click on the map"));
    m_place->setObjectName(QStringLiteral("place"));
    auto *where = new QHBoxLayout;
    where->addWidget(m_township, 2);
    where->addWidget(m_place, 5);
    form.addRow(Tr::tr("Place"), where);

    m_areaClass = new QComboBox(this);
    m_areaSays = new QLabel(this);
    m_areaSays->setProperty("quiet", true);
    m_areaReason = new QLineEdit(this);
    m_areaReason->setPlaceholderText(Tr::tr("Why not as the map says"));
    auto *area = new QHBoxLayout;
    area->addWidget(m_areaClass);
    area->addWidget(m_areaReason, 1);
    area->addWidget(m_areaSays);
    area->addStretch();
    form.addRow(Tr::tr("Area"), area);
}

void IntakePanel::buildMatterRows(QFormLayout &form)
{
    m_narrative = new QPlainTextEdit(this);
    m_narrative->setPlaceholderText(Tr::tr("What happened, in the caller's words"));
    m_narrative->setTabChangesFocus(true);
    m_narrative->setFixedHeight(m_narrative->fontMetrics().lineSpacing() * 3 + 18);
    m_narrative->setObjectName(QStringLiteral("narrative"));
    form.addRow(Tr::tr("Matter"), m_narrative);
    m_guessRow = new GuessRow(m_guesses, this);
    form.addRow(QString(), m_guessRow);

    m_category = new LookupLine(
        m_categories, [this](const QString &typed) { m_categories.setTyped(typed); }, CategoryCompletion::PathRole,
        CategoryCompletion::KeyRole, this);
    m_category->setPlaceholderText(Tr::tr("Category, by words or pinyin initials"));
    m_category->setObjectName(QStringLiteral("category"));
    m_level = new QComboBox(this);
    m_kind = new QComboBox(this);
    m_disposition = new QComboBox(this);
    auto *what = new QHBoxLayout;
    what->addWidget(m_category, 4);
    what->addWidget(m_level);
    what->addWidget(m_kind);
    what->addWidget(m_disposition);
    form.addRow(Tr::tr("Category"), what);
    m_guidance = new QLabel(this);
    m_guidance->setObjectName(QStringLiteral("guidance"));
    m_guidance->setWordWrap(true);
    m_guidance->setContentsMargins(8, 6, 8, 6);
    m_guidance->setStyleSheet(QStringLiteral("background: palette(alternate-base); border-left: 3px solid %1;")
            .arg(Theme::colours().accent.name()));
    form.addRow(QString(), m_guidance);
}

QWidget *IntakePanel::buildSuggestions()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *title = new QLabel(Tr::tr("Who must come"), box);
    title->setProperty("heading", true);
    m_units = new QTableView(box);
    setUpTable(*m_units);
    m_units->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_units->setModel(&m_recommended);
    m_units->setMinimumHeight(130);
    m_units->setAccessibleName(title->text());
    fitColumns(*m_units,
        {{RecommendationModel::UnitColumn, 130, 3}, {RecommendationModel::RoleColumn, roleWidth(*m_units), 0},
            {RecommendationModel::Reason, 120, 4}, {RecommendationModel::Phone, 120, 0},
            {RecommendationModel::Clause, 100, 2}, {RecommendationModel::Distance, 88, 0}});
    m_noUnits = new QLabel(Tr::tr("The units appear here with their duty and its clause as soon as the category or the "
                                  "words of the call say who is responsible."),
        box);
    m_noUnits->setWordWrap(true);
    m_noUnits->setProperty("quiet", true);
    m_noUnits->setAlignment(Qt::AlignTop);
    layout->addWidget(title);
    layout->addWidget(m_units, 1);
    layout->addWidget(m_noUnits, 1);
    layout->addWidget(new RowTip(*m_units, box));
    m_passedOver = new QLabel(box);
    m_passedOver->setWordWrap(true);
    m_passedOver->setProperty("quiet", true);
    m_passedOver->setObjectName(QStringLiteral("passedOver"));
    layout->addWidget(m_passedOver);
    return box;
}

QWidget *IntakePanel::buildRepeats()
{
    m_repeatBox = new QWidget(this);
    auto *layout = new QVBoxLayout(m_repeatBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    auto *title = new QLabel(Tr::tr("Perhaps a repeat of"), m_repeatBox);
    title->setProperty("heading", true);
    auto *add = new QPushButton(Tr::tr("Add this call to it (Ctrl+R)"), m_repeatBox);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &IntakePanel::addToRepeat);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, &IntakePanel::addToRepeat);
    row->addWidget(title);
    row->addStretch();
    row->addWidget(add);
    m_repeatTable = new QTableView(m_repeatBox);
    setUpTable(*m_repeatTable, 28);
    m_repeatTable->setModel(&m_repeats);
    fitColumns(*m_repeatTable,
        {{RepeatModel::Number, 140, 0}, {RepeatModel::Sign, 90, 2}, {RepeatModel::PlaceColumn, 110, 3},
            {RepeatModel::Category, 100, 2}, {RepeatModel::Opened, 84, 0}});
    m_repeatTable->setFixedHeight(28 * 3 + 6);
    m_repeatTable->setAccessibleName(title->text());
    layout->addLayout(row);
    layout->addWidget(m_repeatTable);
    m_repeatBox->hide();
    return m_repeatBox;
}

QHBoxLayout *IntakePanel::buildButtons()
{
    m_saveAndOrder = new QPushButton(Tr::tr("Save and order  Ctrl+↵"), this);
    m_saveAndOrder->setProperty("primary", true);
    m_save = new QPushButton(Tr::tr("Save only  Ctrl+S"), this);
    auto *discard = new QPushButton(Tr::tr("Discard"), this);
    connect(m_saveAndOrder, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(discard, &QPushButton::clicked, this, &IntakePanel::discard);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 4, 14, 12);
    row->addWidget(m_saveAndOrder);
    row->addWidget(m_save);
    row->addStretch();
    row->addWidget(discard);
    return row;
}

void IntakePanel::connectFields()
{
    connect(m_narrative, &QPlainTextEdit::textChanged, this, [this] { m_typing.start(); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(kPauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, &IntakePanel::readNarrative);
    connect(m_number, &QLineEdit::textChanged, this, &IntakePanel::refreshRepeats);
    connect(m_category, &LookupLine::chosen, this, &IntakePanel::onCategory);
    connect(m_township, &LookupLine::chosen, this, &IntakePanel::onTownship);
    connect(m_areaClass, &QComboBox::currentIndexChanged, this, &IntakePanel::onPlace);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &IntakePanel::onKind);
    connect(m_guessRow, &GuessRow::chosen, this, [this](const CategoryKey &chosen, const QString &path) {
        m_category->setChoice(chosen.text(), path);
        onCategory();
    });
    for (int number = 1; number <= 3; ++number) {
        const QKeySequence keys(QKeyCombination(Qt::ControlModifier, Qt::Key(Qt::Key_0 + number)));
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, [this, number] {
                readNarrative();
                m_guessRow->choose(number);
            });
    }
    const auto showUnits = [this] {
        const QString passedOver = m_recommended.passedOver().asText();
        m_passedOver->setText(Tr::tr("Passed over: %1").arg(passedOver));
        m_passedOver->setVisible(!passedOver.isEmpty());
        const bool some = m_recommended.rowCount() > 0;
        m_units->setVisible(some);
        m_noUnits->setVisible(!some);
        if (some && isOnlyProposed()) {
            // selectRow() would toggle while Ctrl is held, as it is in Ctrl+1
            m_units->selectionModel()->setCurrentIndex(
                m_recommended.index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            m_proposed = m_recommended.rows().front().unit;
        }
    };
    connect(m_units, &QTableView::clicked, this, [this] { m_proposed = {}; });
    const auto showRepeats = [this] {
        m_repeatBox->setVisible(m_repeats.rowCount() > 0);
        if (m_repeats.rowCount() > 0 && !m_repeatTable->currentIndex().isValid())
            m_repeatTable->selectRow(0);
    };
    connect(&m_recommended, &QAbstractItemModel::rowsMoved, this, showUnits);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_recommended, signal, this, showUnits);
        connect(&m_recommended.passedOver(), signal, this, showUnits);
        connect(&m_repeats, signal, this, showRepeats);
    }
    showUnits();
    connect(&m_desk.source(), &WorldSource::worldReplaced, this, [this] {
        if (isEmpty())
            fillLists();
    });
    connect(&m_desk.source(), &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (itemOf(event) && isEmpty())
            fillLists();
        const auto *opened = std::get_if<IncidentOpened>(&event);
        if (opened && opened->incident.id == m_awaited)
            leave(opened->incident.id);
    });
}

bool IntakePanel::isOnlyProposed() const
{
    const QModelIndexList rows = m_units->selectionModel()->selectedRows();
    return rows.isEmpty()
        || (rows.size() == 1 && rows.front().data(RecommendationModel::UnitKeyRole).toString() == m_proposed.text());
}

void IntakePanel::fillLists()
{
    const World &world = m_desk.world();
    const auto fill = [](QComboBox &box, const auto &values) {
        box.clear();
        for (const auto value : values)
            box.addItem(wordOf(value), int(value));
    };
    fill(*m_level, std::array{Level::Ordinary, Level::Serious, Level::Major, Level::Grave});
    fill(*m_kind, std::array{IncidentKind::Linkage, IncidentKind::PoliceMatter, IncidentKind::Advice});
    m_areaClass->clear();
    m_areaClass->addItem(Tr::tr("As the map says"));
    for (const AreaClass value : {AreaClass::Urban, AreaClass::Rural})
        m_areaClass->addItem(wordOf(value), int(value));
    m_hotline->clear();
    for (const Hotline &hotline : world.hotlines | std::views::values) {
        if (!hotline.retired)
            m_hotline->addItem(hotlineName(world, hotline.key), hotline.key.text());
    }
    offerTexts(*m_areaReason, reasonsFor(world, ReasonUse::AreaClass));
    m_hotline->setCurrentIndex(std::max(0, m_hotline->findData(QStringLiteral("110"))));
    m_disposition->clear();
    for (const Disposition &disposition : dispositionsOffered(world)) {
        if (disposition.advice)
            m_disposition->addItem(disposition.name, disposition.key.text());
    }
}

} // namespace liandong
