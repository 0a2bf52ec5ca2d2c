// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/itemhistorymodel.h"

#include "deskmodels/formats.h"
#include "deskmodels/tr.h"
#include "domain/event.h"

#include <algorithm>

namespace liandong {

using deskmodels::Tr;

ItemHistoryModel::ItemHistoryModel(WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
{
    connect(&source, &WorldSource::itemFetched, this, &ItemHistoryModel::onFetched);
    connect(&source, &WorldSource::entryApplied, this, &ItemHistoryModel::add);
    connect(&source, &WorldSource::linkStateChanged, this, [this](LinkState state) {
        if (state == LinkState::Live) {
            ask();
        } else if (state == LinkState::Away && m_request != 0) {
            m_request = 0;
            Q_EMIT fetched();
        }
    });
}

void ItemHistoryModel::show(const ItemName &item)
{
    m_item = item;
    m_steps.clear();
    m_request = 0;
    refresh();
    ask();
}

void ItemHistoryModel::ask()
{
    if (!m_item.kind.isEmpty() && m_source.linkState() == LinkState::Live)
        m_request = m_source.fetchItem(m_item);
}

void ItemHistoryModel::onFetched(const wire::ItemFetched &fetched)
{
    if (m_request == 0 || fetched.request != m_request)
        return;
    m_request = 0;
    m_steps.clear();
    for (const LogEntry &entry : fetched.entries) {
        const std::optional<Event> event = m_source.eventOf(entry);
        if (const auto item = event ? itemOf(*event) : std::nullopt)
            m_steps.push_back({entry, *item});
    }
    refresh();
    Q_EMIT this->fetched();
}

void ItemHistoryModel::add(const LogEntry &entry, const Event &event)
{
    const std::optional<RuleBookItem> item = itemOf(event);
    const bool newer = m_steps.empty() || m_steps.back().entry.seq < entry.seq;
    if (!item || !newer || nameOf(*item) != m_item)
        return;
    m_steps.push_back({entry, *item});
    refresh();
}

void ItemHistoryModel::refresh()
{
    std::vector<ItemChange> rows;
    for (size_t step = m_steps.size(); step > 0; --step)
        addChanges(rows, step - 1);
    setRows(std::move(rows));
}

void ItemHistoryModel::addChanges(std::vector<ItemChange> &rows, size_t step) const
{
    const auto &[entry, item] = m_steps[step];
    const World &world = m_source.world();
    ItemChange row{entry.seq, 0, entry.at, actorText(entry.actor, entry.seat), {}, {}, {}};
    if (step == 0) {
        row.what = Tr::tr("Entered", "an item of the rule book");
        row.after = titleOf(item, world);
        rows.push_back(row);
        return;
    }
    const RuleBookItem &before = m_steps[step - 1].item;
    for (const QLatin1StringView member : changedMembers(before, item)) {
        const ItemField *field = itemField(m_item.kind, member);
        if (!field)
            continue;
        row.what = labelOf(*field);
        row.before = valueText(before, *field, valueOf(before, member), world);
        row.after = valueText(item, *field, valueOf(item, member), world);
        rows.push_back(row);
        ++row.part;
    }
}

std::optional<EditRuleBook> ItemHistoryModel::undo(int row) const
{
    const std::optional<RuleBookItem> standing = itemIn(m_source.world(), m_item);
    if (row < 0 || row >= rowCount() || !standing)
        return std::nullopt;
    const Sequence seq = rows()[size_t(row)].seq;
    const auto step = std::ranges::find_if(m_steps, [&](const Step &each) { return each.entry.seq == seq; });
    if (step == m_steps.end())
        return std::nullopt;
    RuleBookItem undone = *standing;
    if (step == m_steps.begin()) {
        setRetired(undone, true);
    } else {
        const RuleBookItem &before = std::prev(step)->item;
        for (const QLatin1StringView member : changedMembers(before, step->item))
            setValue(undone, member, valueOf(before, member));
    }
    if (undone == *standing)
        return std::nullopt;
    return EditRuleBook{{{standing, undone}}};
}

int ItemHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ItemHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ItemChange &row = rows()[size_t(index.row())];
    switch (index.column()) {
    case When:
        return fullTimeText(row.at, m_source.world().centre);
    case Who:
        return row.who;
    case What:
        return row.what;
    case Before:
        return row.before;
    case After:
        return row.after;
    default:
        return {};
    }
}

QVariant ItemHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return Tr::tr("When");
    case Who:
        return Tr::tr("Who");
    case What:
        return Tr::tr("What", "was changed");
    case Before:
        return Tr::tr("Before", "the value");
    case After:
        return Tr::tr("After", "the value");
    default:
        return {};
    }
}

} // namespace liandong
