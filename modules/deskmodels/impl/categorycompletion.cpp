// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/categorycompletion.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace liandong {

CategoryCompletion::CategoryCompletion(const WorldSource &source, QObject *parent)
    : KeyedRows(parent)
    , m_source(source)
    , m_reload([this] { reload(); }, this)
{
    connect(&source, &WorldSource::worldReplaced, this, &CategoryCompletion::reload);
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (std::holds_alternative<CategoryPut>(event))
            m_reload.ask();
    });
    reload();
}

void CategoryCompletion::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    refilter();
}

void CategoryCompletion::reload()
{
    const World &world = m_source.world();
    std::set<CategoryKey> inner;
    for (const Category &category : world.categories | std::views::values) {
        if (!category.retired)
            inner.insert(category.parent);
    }
    m_all.clear();
    for (const auto &[key, category] : world.categories) {
        if (category.retired)
            continue;
        const QString path = world.categoryPath(key);
        m_all.push_back({{key, path, category.level, category.guidance, category.policeMatter, !inner.contains(key)},
            PinyinKey(category.name), PinyinKey(path)});
    }
    std::ranges::stable_sort(m_all, {}, [](const Candidate &candidate) { return candidate.line.path; });
    refilter();
}

void CategoryCompletion::refilter()
{
    struct Hit
    {
        int rank;
        const Candidate *candidate;
    };
    const bool everything = m_typed.trimmed().isEmpty();
    std::vector<Hit> hits;
    for (const Candidate &candidate : m_all) {
        // The own name counts more than the names above it; a leaf more than what holds it.
        const int found = std::max(candidate.name.match(m_typed) * 10, candidate.path.match(m_typed));
        if (found > 0)
            hits.push_back({everything ? 0 : found * 2 + candidate.line.leaf, &candidate});
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &Hit::rank);
    std::vector<CategoryLine> lines;
    for (const Hit &hit : hits)
        lines.push_back(hit.candidate->line);
    setRows(std::move(lines));
}

int CategoryCompletion::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant CategoryCompletion::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CategoryLine &line = rows()[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case PathRole:
        return line.path;
    case KeyRole:
        return line.category.text();
    case LevelRole:
        return int(line.level);
    case Qt::ToolTipRole:
    case GuidanceRole:
        return line.guidance;
    case PoliceMatterRole:
        return line.policeMatter;
    case IsLeafRole:
        return line.leaf;
    default:
        return {};
    }
}

QHash<int, QByteArray> CategoryCompletion::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {KeyRole, "key"}, {PathRole, "path"}, {LevelRole, "level"},
        {GuidanceRole, "guidance"}, {PoliceMatterRole, "policeMatter"}, {IsLeafRole, "isLeaf"}};
}

} // namespace liandong
