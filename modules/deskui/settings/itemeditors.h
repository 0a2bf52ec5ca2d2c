// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/rulebooklistmodel.h"
#include "deskmodels/rulebookproxy.h"
#include "deskui/panels/lookupline.h"
#include "deskui/settings/fieldeditor.h"

class QListWidget;
class QPushButton;

namespace liandong {

/// The items of a kind that are in use and fit what is typed.
struct FittingItems
{
    FittingItems(Desk &desk, QAnyStringView kind)
        : items(desk.source(), kind)
        , fitting(items, RuleBookProxy::Order::BestFirst)
    { }

    RuleBookListModel items;
    RuleBookProxy fitting;
};

/// One of them, found by a few letters.
class ItemLookup final : private FittingItems, public LookupLine
{
public:
    ItemLookup(Desk &desk, QAnyStringView kind, QWidget *parent);

    void setKey(const QString &key);

private:
    Desk &m_desk;
    QString m_kind;
};

/// Another item, or none.
class ItemChoiceEditor final : public FieldEditor
{
public:
    ItemChoiceEditor(Desk &desk, const ItemField &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setReadOnly(bool readOnly) override;

private:
    ItemLookup *m_lookup;
};

/// Areas and townships; everywhere while there are none.
class ReachEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ReachEditor(Desk &desk, const ItemField &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setReadOnly(bool readOnly) override;

private:
    ItemLookup *addLookup(const char *kind, const QString &hint);
    void put(const char *kind, const QString &key, bool add);
    void fill();
    void removeChosen();

    Desk &m_desk;
    Reach m_reach;
    ItemLookup *m_areas;
    ItemLookup *m_townships;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace liandong
