// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/itemeditors.h"

#include "deskui/tr.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

constexpr const char *kAreas = "Area";
constexpr const char *kPlaces = "Place";

} // namespace

ItemLookup::ItemLookup(Desk &desk, QAnyStringView kind, QWidget *parent)
    : FittingItems(desk, kind)
    , LookupLine(
          fitting, [this](const QString &typed) { fitting.setSearch(typed); }, ItemTitleRole, ItemKeyRole, parent)
    , m_desk(desk)
    , m_kind(kind.toString())
{
    setPlaceholderText(Tr::tr("Name or pinyin initials; ↓ shows all"));
}

void ItemLookup::setKey(const QString &key)
{
    const auto item = key.isEmpty() ? std::nullopt : itemIn(m_desk.world(), {m_kind, key});
    setChoice(key, item ? titleOf(*item, m_desk.world()) : key);
    setCursorPosition(0);
}

ItemChoiceEditor::ItemChoiceEditor(Desk &desk, const ItemField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_lookup(new ItemLookup(desk, field.items, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lookup);
    setInner(m_lookup, field);
    connect(m_lookup, &LookupLine::chosen, this, &FieldEditor::edited);
}

FieldValue ItemChoiceEditor::value() const
{
    return m_lookup->key();
}

void ItemChoiceEditor::setValue(const FieldValue &value)
{
    const auto *key = std::get_if<QString>(&value);
    m_lookup->setKey(key ? *key : QString());
}

void ItemChoiceEditor::setReadOnly(bool readOnly)
{
    m_lookup->setReadOnly(readOnly);
}

ReachEditor::ReachEditor(Desk &desk, const ItemField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(Tr::tr("Remove"), this))
{
    m_areas = addLookup(kAreas, Tr::tr("Add an area of the map"));
    m_townships = addLookup(kPlaces, Tr::tr("Add a township"));
    m_list->setAccessibleName(labelOf(field));
    m_list->setMaximumHeight(78);
    m_remove->setAutoDefault(false);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_areas);
    adding->addWidget(m_townships);
    auto *held = new QHBoxLayout;
    held->addWidget(m_list, 1);
    held->addWidget(m_remove, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(adding);
    layout->addLayout(held);
    setInner(m_areas, field);
    connect(m_remove, &QPushButton::clicked, this, &ReachEditor::removeChosen);
}

ItemLookup *ReachEditor::addLookup(const char *kind, const QString &hint)
{
    auto *lookup = new ItemLookup(m_desk, QString::fromLatin1(kind), this);
    lookup->setPlaceholderText(hint);
    lookup->setAccessibleName(hint);
    connect(lookup, &LookupLine::chosen, this, [this, kind, lookup](const QString &key) {
        if (key.isEmpty())
            return;
        lookup->setKey({});
        put(kind, key, true);
    });
    return lookup;
}

void ReachEditor::put(const char *kind, const QString &key, bool add)
{
    const auto change = [&](auto &keys) {
        using Key = typename std::remove_cvref_t<decltype(keys)>::value_type;
        std::erase(keys, Key(key));
        if (add)
            keys.emplace_back(key);
    };
    if (kind == kAreas)
        change(m_reach.areas);
    else
        change(m_reach.townships);
    fill();
    Q_EMIT edited();
}

void ReachEditor::removeChosen()
{
    const QListWidgetItem *chosen = m_list->currentItem();
    if (!chosen)
        return;
    const bool area = chosen->data(Qt::UserRole).toBool();
    put(area ? kAreas : kPlaces, chosen->data(Qt::UserRole + 1).toString(), false);
}

void ReachEditor::fill()
{
    m_list->clear();
    const auto show = [this](const char *kind, const auto &keys) {
        for (const auto &key : keys) {
            const auto item = itemIn(m_desk.world(), {QString::fromLatin1(kind), key.text()});
            auto *row = new QListWidgetItem(item ? titleOf(*item, m_desk.world()) : key.text(), m_list);
            row->setData(Qt::UserRole, kind == kAreas);
            row->setData(Qt::UserRole + 1, key.text());
        }
    };
    show(kAreas, m_reach.areas);
    show(kPlaces, m_reach.townships);
    m_list->setVisible(m_list->count() > 0);
    m_remove->setVisible(m_list->count() > 0);
}

FieldValue ReachEditor::value() const
{
    return m_reach;
}

void ReachEditor::setValue(const FieldValue &value)
{
    const auto *held = std::get_if<Reach>(&value);
    m_reach = held ? *held : Reach();
    fill();
}

void ReachEditor::setReadOnly(bool readOnly)
{
    m_areas->setReadOnly(readOnly);
    m_townships->setReadOnly(readOnly);
    m_remove->setEnabled(!readOnly);
}

} // namespace liandong
