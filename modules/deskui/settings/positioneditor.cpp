// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/positioneditor.h"

#include "deskui/look/theme.h"
#include "deskui/tr.h"
#include "map/coordinates.h"
#include "map/mappanel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

PointDialog::PointDialog(Desk &desk, const std::optional<GeoPoint> &from, QWidget *parent)
    : QDialog(parent)
    , m_point(from)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Tr::tr("Point at the place"));
    resize(820, 620);
    auto *map = new MapPanel(desk.source(), this);
    desk.ground().lay(*map);
    map->setNight(Theme::light() == Theme::Light::Night);
    map->setPick(from);
    if (from)
        map->lookAt(*from);
    auto *hint
        = new QLabel(from ? decimalDegrees(*from) : Tr::tr("Click the place. Wheel: zoom. Drag: move the map."), this);
    hint->setProperty("quiet", true);
    auto *buttons = new QDialogButtonBox(this);
    auto *take = buttons->addButton(Tr::tr("Take this place"), QDialogButtonBox::AcceptRole);
    buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::RejectRole);
    take->setEnabled(from.has_value());
    connect(map, &MapPanel::placePicked, this, [this, map, take, hint](const GeoPoint &point) {
        m_point = point;
        hint->setText(decimalDegrees(point));
        map->setPick(point);
        take->setEnabled(true);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(*m_point);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(map, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
}

PositionEditor::PositionEditor(Desk &desk, const ItemField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_desk(desk)
    , m_line(new QLineEdit(this))
    , m_map(new QPushButton(Tr::tr("On the map…"), this))
{
    m_line->setPlaceholderText(Tr::tr("Latitude, longitude: 28.374200, 111.209800"));
    m_map->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addWidget(m_map);
    setInner(m_line, field);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_map, &QPushButton::clicked, this, &PositionEditor::openMap);
}

void PositionEditor::openMap()
{
    auto *dialog = new PointDialog(m_desk, pointFromText(m_line->text()), this);
    connect(dialog, &PointDialog::chosen, this, [this](const GeoPoint &point) {
        m_line->setText(decimalDegrees(point));
        Q_EMIT edited();
    });
    dialog->open();
}

FieldValue PositionEditor::value() const
{
    return pointFromText(m_line->text());
}

void PositionEditor::setValue(const FieldValue &value)
{
    const auto *held = std::get_if<std::optional<GeoPoint>>(&value);
    m_line->setText(held && *held ? decimalDegrees(**held) : QString());
}

void PositionEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_map->setEnabled(!readOnly);
}

QString PositionEditor::problem() const
{
    return m_line->text().trimmed().isEmpty() || pointFromText(m_line->text())
        ? QString()
        : Tr::tr("This is no position. Enter latitude and longitude in degrees: 28.374200, 111.209800");
}

} // namespace liandong
