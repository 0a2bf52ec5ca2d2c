// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/later.h"
#include "pinyin/pinyin.h"
#include "deskmodels/worldsource.h"

namespace liandong {

struct CategoryLine
{
    CategoryKey category;
    QString path;
    Level level = Level::Ordinary;
    QString guidance;
    bool policeMatter = false;
    bool leaf = true;

    [[nodiscard]] const CategoryKey &key() const { return category; }
    friend bool operator==(const CategoryLine &, const CategoryLine &) = default;
};

/// Categories as flat lines ("供水 / 爆管") that fit what was typed, best first; leaves before inner nodes.
class CategoryCompletion : public KeyedRows<CategoryLine>
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1, PathRole, LevelRole, GuidanceRole, PoliceMatterRole, IsLeafRole };
    Q_ENUM(Role)

    explicit CategoryCompletion(const WorldSource &source, QObject *parent = nullptr);

    /// Empty: all of them, in the order of the tree.
    void setTyped(const QString &typed);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Candidate
    {
        CategoryLine line;
        PinyinKey name;
        PinyinKey path;
    };

    void reload();
    void refilter();

    const WorldSource &m_source;
    std::vector<Candidate> m_all;
    QString m_typed;
    Later m_reload;
};

} // namespace liandong
