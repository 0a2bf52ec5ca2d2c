// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/equipmentpanel.h"

#include "deskmodels/formats.h"
#include "deskui/callupactions.h"
#include "deskui/look/tables.h"
#include "deskui/tr.h"
#include "domain/permissions.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

EquipmentPanel::EquipmentPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk.source())
    , m_search(new QLineEdit(this))
    , m_within(new QComboBox(this))
    , m_from(new QLabel(this))
    , m_table(new QTableView(this))
    , m_callUp(new QPushButton(Tr::tr("Call up…"), this))
    , m_unlisted(new QPushButton(Tr::tr("Not listed…"), this))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_search->setPlaceholderText(Tr::tr("What is needed: pump, generator, boat"));
    m_search->setAccessibleName(Tr::tr("Search equipment"));
    m_search->setObjectName(QStringLiteral("searchEquipment"));
    m_search->setClearButtonEnabled(true);
    m_within->setAccessibleName(Tr::tr("Within"));
    m_within->addItem(Tr::tr("anywhere"));
    for (const int km : {5, 10, 20, 50})
        m_within->addItem(Tr::tr("within %1 km").arg(km), km * 1000.0);
    m_from->setProperty("quiet", true);
    m_from->setWordWrap(true);
    setUpTable(*m_table, 28);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(Tr::tr("Equipment"));
    m_table->setObjectName(QStringLiteral("equipment"));
    fitColumns(*m_table,
        {{EquipmentModel::Name, 110, 4}, {EquipmentModel::Available, 80, 0}, {EquipmentModel::Distance, 66, 0},
            {EquipmentModel::UnitColumn, 80, 2}, {EquipmentModel::Keeper, 110, 2},
            {EquipmentModel::PlaceColumn, 90, 2}});
    m_callUp->setProperty("primary", true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 0, 8, 0);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_within);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 6);
    foot->addWidget(m_from, 1);
    foot->addWidget(m_unlisted);
    foot->addWidget(m_callUp);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, &m_model, &EquipmentModel::setText);
    auto *down = new QShortcut(Qt::Key_Down, m_search);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &EquipmentPanel::focusList);
    connect(m_search, &QLineEdit::returnPressed, this, &EquipmentPanel::focusList);
    connect(m_within, &QComboBox::currentIndexChanged, this, &EquipmentPanel::measure);
    connect(m_table, &QTableView::activated, this, &EquipmentPanel::callUp);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &EquipmentPanel::offer);
    connect(m_callUp, &QPushButton::clicked, this, &EquipmentPanel::callUp);
    connect(m_unlisted, &QPushButton::clicked, this, [this] { askToCallUp(m_desk, window(), nullptr); });
    for (const auto signal : {&Desk::selectionChanged, &Desk::selectedChanged})
        connect(&desk, signal, this, &EquipmentPanel::measure);
    measure();
}

void EquipmentPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void EquipmentPanel::focusList()
{
    m_table->setFocus();
    m_table->selectRow(0);
}

/// From the selected incident's place; without one there are no distances.
void EquipmentPanel::measure()
{
    const Incident *incident = m_desk.selectedIncident();
    const std::optional<GeoPoint> from = incident ? incident->place.point : std::nullopt;
    m_model.setNear(from);
    const QVariant within = m_within->currentData();
    m_model.setWithin(within.isValid() ? std::optional(within.toDouble()) : std::nullopt);
    m_within->setEnabled(from.has_value());
    m_from->setText(!incident ? Tr::tr("No incident is chosen.")
            : from            ? Tr::tr("From %1").arg(placeText(m_desk.world(), incident->place))
                              : Tr::tr("This incident has no place on the map."));
    offer();
}

const Equipment *EquipmentPanel::chosen() const
{
    const EquipmentKey key(m_table->currentIndex().data(EquipmentModel::KeyRole).toString());
    const auto it = m_desk.world().equipment.find(key);
    return it == m_desk.world().equipment.end() ? nullptr : &it->second;
}

void EquipmentPanel::callUp()
{
    if (const Equipment *equipment = chosen())
        askToCallUp(m_desk, window(), equipment);
}

void EquipmentPanel::offer()
{
    const Incident *incident = m_desk.selectedIncident();
    const bool may = isPermitted(m_desk.source().actor().role, CallUpEquipment{}) && incident && !incident->isClosed();
    m_unlisted->setEnabled(may);
    m_callUp->setEnabled(may && m_table->currentIndex().data(EquipmentModel::FreeRole).toInt() > 0);
}

} // namespace liandong
