// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/dialogs/amenddialog.h"

#include "deskmodels/formats.h"
#include "deskmodels/refusaltext.h"
#include "deskmodels/rulebookedits.h"
#include "deskmodels/words.h"
#include "deskui/dialogs/whileaway.h"
#include "deskui/incidentactions.h"
#include "deskui/look/offers.h"
#include "deskui/panels/lookupline.h"
#include "deskui/tr.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

QString firstCallerName(const Incident &incident)
{
    return incident.calls.empty() ? QString() : incident.calls.front().callerName;
}

template <class Enum, size_t N>
QComboBox *choice(QWidget *parent, Enum standing, const std::array<Enum, N> &values)
{
    auto *box = new QComboBox(parent);
    for (const Enum value : values)
        box->addItem(wordOf(value), int(value));
    box->setCurrentIndex(box->findData(int(standing)));
    return box;
}

} // namespace

AmendDialog::AmendDialog(Desk &desk, const Incident &incident, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_incident(incident.id)
    , m_categories(desk.source())
    , m_places(desk.source())
    , m_narrative(incident.narrative)
    , m_category(incident.category)
    , m_level(incident.level)
    , m_place(incident.place)
    , m_callerName(firstCallerName(incident))
    , m_kind(incident.kind)
    , m_areaClass(incident.areaClass)
    , m_point(incident.place.point)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Tr::tr("Amend incident"));
    setMinimumWidth(620);
    build();
    connect(&desk.source(), &WorldSource::entryApplied, this, [this](const LogEntry &entry) {
        if (entry.incident == m_incident)
            follow();
    });
    connect(&desk.source(), &WorldSource::worldReplaced, this, &AmendDialog::follow);
}

void AmendDialog::buildEditors()
{
    const World &world = m_desk.world();
    const Incident *incident = world.incident(m_incident);
    m_narrativeEdit = new QPlainTextEdit(m_narrative.value(), this);
    m_narrativeEdit->setTabChangesFocus(true);
    m_categoryEdit = new LookupLine(
        m_categories, [this](const QString &typed) { m_categories.setTyped(typed); }, CategoryCompletion::PathRole,
        CategoryCompletion::KeyRole, this);
    m_categoryEdit->setChoice(m_category.value().text(), world.categoryPath(m_category.value()));
    m_kindEdit = choice(
        this, m_kind.value(), std::array{IncidentKind::Linkage, IncidentKind::PoliceMatter, IncidentKind::Advice});
    m_levelEdit
        = choice(this, m_level.value(), std::array{Level::Ordinary, Level::Serious, Level::Major, Level::Grave});
    m_townshipEdit = new LookupLine(
        m_places, [this](const QString &typed) { m_places.setTyped(typed); }, PlaceListModel::NameRole,
        PlaceListModel::KeyRole, this);
    const auto township = world.places.find(m_place.value().township);
    if (township != world.places.end())
        m_townshipEdit->setChoice(township->first.text(), township->second.name);
    m_placeEdit = new QLineEdit(m_place.value().text, this);
    m_callerEdit = new QLineEdit(m_callerName.value(), this);
    m_areaEdit = choice(this, m_areaClass.value(), std::array{AreaClass::Urban, AreaClass::Rural});
    m_areaReason = new QLineEdit(incident ? incident->areaClassReason : QString(), this);
    m_areaReason->setPlaceholderText(Tr::tr("Why not as the map says"));
    offerTexts(*m_areaReason, reasonsFor(world, ReasonUse::AreaClass));
}

QFormLayout *AmendDialog::buildForm()
{
    auto *what = new QHBoxLayout;
    what->addWidget(m_categoryEdit, 1);
    what->addWidget(m_levelEdit);
    what->addWidget(m_kindEdit);
    auto *where = new QHBoxLayout;
    where->addWidget(m_townshipEdit, 2);
    where->addWidget(m_placeEdit, 5);
    auto *area = new QHBoxLayout;
    area->addWidget(m_areaEdit);
    area->addWidget(m_areaReason, 1);
    auto *form = new QFormLayout;
    form->addRow(Tr::tr("Matter"), m_narrativeEdit);
    form->addRow(Tr::tr("Category"), what);
    form->addRow(Tr::tr("Place"), where);
    form->addRow(Tr::tr("Area"), area);
    form->addRow(Tr::tr("Caller"), m_callerEdit);
    return form;
}

void AmendDialog::build()
{
    buildEditors();
    const World &world = m_desk.world();
    const Incident *incident = world.incident(m_incident);
    auto *head = new QLabel(incident ? incidentHeadline(world, *incident) : QString(), this);
    head->setProperty("heading", true);
    m_theirs = new QLabel(this);
    m_theirs->setWordWrap(true);
    m_theirs->hide();
    m_problem = new QLabel(this);
    m_problem->setProperty("heading", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(Tr::tr("Save"), QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_save, &QPushButton::clicked, this, &AmendDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, &AmendDialog::save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->addWidget(head);
    layout->addLayout(buildForm());
    for (QLabel *label : {m_theirs, m_problem})
        layout->addWidget(label);
    layout->addWidget(buttons);
    m_narrativeEdit->setFocus();
}

Location AmendDialog::editedPlace() const
{
    return {m_placeEdit->text().trimmed(), m_point, PlaceKey(m_townshipEdit->key())};
}

void AmendDialog::setPoint(const GeoPoint &point)
{
    m_point = point;
}

void AmendDialog::readEditors()
{
    m_narrative.edit(m_narrativeEdit->toPlainText().trimmed());
    m_category.edit(CategoryKey(m_categoryEdit->key()));
    m_level.edit(Level(m_levelEdit->currentData().toInt()));
    m_place.edit(editedPlace());
    m_callerName.edit(m_callerEdit->text().trimmed());
    m_areaClass.edit(AreaClass(m_areaEdit->currentData().toInt()));
    m_kind.edit(IncidentKind(m_kindEdit->currentData().toInt()));
}

void AmendDialog::follow()
{
    const Incident *incident = m_desk.world().incident(m_incident);
    if (!incident)
        return;
    readEditors();
    const World &world = m_desk.world();
    if (m_narrative.follow(incident->narrative))
        m_narrativeEdit->setPlainText(m_narrative.value());
    if (m_category.follow(incident->category))
        m_categoryEdit->setChoice(m_category.value().text(), world.categoryPath(m_category.value()));
    if (m_level.follow(incident->level))
        m_levelEdit->setCurrentIndex(m_levelEdit->findData(int(m_level.value())));
    if (m_place.follow(incident->place)) {
        const PlaceKey &key = m_place.value().township;
        const auto township = world.places.find(key);
        m_townshipEdit->setChoice(key.text(), township == world.places.end() ? QString() : township->second.name);
        m_placeEdit->setText(m_place.value().text);
        m_point = m_place.value().point;
    }
    if (m_callerName.follow(firstCallerName(*incident)))
        m_callerEdit->setText(m_callerName.value());
    if (m_areaClass.follow(incident->areaClass))
        m_areaEdit->setCurrentIndex(m_areaEdit->findData(int(m_areaClass.value())));
    if (m_kind.follow(incident->kind))
        m_kindEdit->setCurrentIndex(m_kindEdit->findData(int(m_kind.value())));
    showTheirs();
}

void AmendDialog::showTheirs()
{
    const World &world = m_desk.world();
    QStringList lines;
    if (m_narrative.theirs())
        lines += *m_narrative.theirs();
    if (m_category.theirs())
        lines += world.categoryPath(*m_category.theirs());
    if (m_level.theirs())
        lines += wordOf(*m_level.theirs());
    if (m_place.theirs())
        lines += placeText(world, *m_place.theirs());
    if (m_callerName.theirs())
        lines += *m_callerName.theirs();
    if (m_areaClass.theirs())
        lines += wordOf(*m_areaClass.theirs());
    if (m_kind.theirs())
        lines += wordOf(*m_kind.theirs());
    m_theirs->setText(Tr::tr("Meanwhile saved by somebody else: %1\nSaving again keeps yours.")
            .arg(lines.join(Tr::tr("; ", "between list items"))));
    m_theirs->setVisible(!lines.isEmpty());
}

void AmendDialog::save()
{
    if (!m_save->isEnabled())
        return; // sent, and not answered yet
    readEditors();
    if (m_theirs->isVisible()) {
        m_narrative.keepMine();
        m_category.keepMine();
        m_level.keepMine();
        m_place.keepMine();
        m_callerName.keepMine();
        m_areaClass.keepMine();
        m_kind.keepMine();
    }
    AmendIncident amend;
    amend.incident = m_incident;
    amend.narrative = m_narrative.change();
    amend.category = m_category.change();
    amend.level = m_level.change();
    amend.place = m_place.change();
    amend.callerName = m_callerName.change();
    amend.areaClass = m_areaClass.change();
    amend.kind = m_kind.change();
    amend.areaClassReason = m_areaReason->text().trimmed();
    m_save->setEnabled(false);
    m_desk.submit(amend, this, [this](const std::optional<Refusal> &refusal) {
        m_save->setEnabled(true);
        if (!refusal) {
            accept();
            return;
        }
        m_problem->setText(refusalText(*refusal, m_desk.world()));
        m_problem->show();
    });
    closeWhileAway(m_desk, *this);
}

} // namespace liandong
