// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/map/maplayers.h"

#include "deskui/tr.h"

#include <QMenu>
#include <QSettings>

namespace liandong {

using deskui::Tr;
using namespace Qt::StringLiterals;

namespace {

struct Choice
{
    MapLayer layer;
    QLatin1StringView setting; ///< below "map/layers/"
    const char *title;
};

constexpr Choice kChoices[] = {
    {MapLayer::Units, "units"_L1, QT_TRANSLATE_NOOP("liandong::deskui", "&Units")},
    {MapLayer::Detachments, "detachments"_L1, QT_TRANSLATE_NOOP("liandong::deskui", "&Detachments")},
    {MapLayer::Equipment, "equipment"_L1, QT_TRANSLATE_NOOP("liandong::deskui", "&Equipment")},
    {MapLayer::Townships, "townships"_L1, QT_TRANSLATE_NOOP("liandong::deskui", "&Names of townships")},
    {MapLayer::Lines, "lines"_L1, QT_TRANSLATE_NOOP("liandong::deskui", "&Lines to the units sent")},
    {MapLayer::Ground, "ground"_L1, QT_TRANSLATE_NOOP("liandong::deskui", "&Rivers, roads and other ground")},
};

QString settingOf(const Choice &choice)
{
    return "map/layers/"_L1 + choice.setting;
}

MapLayers remembered()
{
    const QSettings settings;
    MapLayers layers;
    for (const Choice &choice : kChoices)
        layers.setFlag(choice.layer, settings.value(settingOf(choice), kUsualLayers.testFlag(choice.layer)).toBool());
    return layers;
}

} // namespace

MapLayersButton::MapLayersButton(MapPanel &panel, QWidget *parent)
    : QToolButton(parent)
    , m_panel(panel)
    , m_layers(remembered())
{
    setText(Tr::tr("Layers"));
    setToolTip(Tr::tr("What the map shows"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(this);
    for (const Choice &choice : kChoices) {
        QAction *action = menu->addAction(Tr::tr(choice.title));
        action->setCheckable(true);
        action->setChecked(m_layers.testFlag(choice.layer));
        connect(action, &QAction::toggled, this, [this, &choice](bool shown) {
            QSettings().setValue(settingOf(choice), shown);
            m_layers.setFlag(choice.layer, shown);
            m_panel.showLayers(m_layers);
        });
    }
    setMenu(menu);
    m_panel.showLayers(m_layers);
}

} // namespace liandong
