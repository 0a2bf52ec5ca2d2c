// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"

#include <QHash>
#include <QStringList>

namespace liandong::sheets {

/// The list of the rule book that a key leads to.
template <class Key>
inline constexpr QLatin1StringView kListOfKey;
template <>
inline constexpr QLatin1StringView kListOfKey<UnitKey>{"units"};
template <>
inline constexpr QLatin1StringView kListOfKey<CategoryKey>{"categories"};
template <>
inline constexpr QLatin1StringView kListOfKey<PlaceKey>{"places"};
template <>
inline constexpr QLatin1StringView kListOfKey<AreaKey>{"areas"};
template <>
inline constexpr QLatin1StringView kListOfKey<DetachmentKey>{"detachments"};

/// What the items that others refer to are called.
class Names
{
public:
    explicit Names(const RuleBook &book);
    /// Their names or places in the tree were changed.
    void renewCategories(const RuleBook &book);

    /// The keys of a list's items that the text may mean: by key, name, short name, path in the tree. Those in use go
    /// before those that are not.
    [[nodiscard]] QStringList keysFor(QLatin1StringView list, const QString &text) const;
    /// The shortest text that means this item only, whether the others are in use or not.
    [[nodiscard]] QString textFor(QLatin1StringView list, const QString &key) const;
    /// The same without its path, which nobody knows before all of the tree is read.
    [[nodiscard]] QString nameFor(QLatin1StringView list, const QString &key) const;

private:
    struct Entry
    {
        QString key;
        bool inUse = true;
    };
    struct List
    {
        QHash<QString, QList<Entry>> byName; ///< folded
        QHash<QString, QStringList> names; ///< by key, the one to prefer first
    };

    [[nodiscard]] static bool means(const List &list, const QString &name, const QString &key);
    void add(List &list, const QString &key, const QStringList &names, bool inUse);

    QHash<QLatin1StringView, List> m_lists;
};

} // namespace liandong::sheets
