// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/impl/names.h"

#include "sheets/impl/vocabulary.h"

namespace liandong::sheets {

namespace {

/// The marks between the steps of a path are typed in many ways.
QString foldedName(const QString &text)
{
    QString name = folded(text);
    for (const QChar mark : {u'\\', u'>', u'→', u'|'})
        name.replace(mark, u'/');
    return name;
}

} // namespace

Names::Names(const RuleBook &book)
{
    List &units = m_lists[kListOfKey<UnitKey>];
    for (const auto &[key, unit] : book.units)
        add(units, key.text(), {unit.name, unit.shortName}, !unit.suspended);
    List &places = m_lists[kListOfKey<PlaceKey>];
    for (const auto &[key, place] : book.places)
        add(places, key.text(), {place.name}, !place.retired);
    List &areas = m_lists[kListOfKey<AreaKey>];
    for (const auto &[key, area] : book.areas)
        add(areas, key.text(), {area.name}, !area.retired);
    List &detachments = m_lists[kListOfKey<DetachmentKey>];
    for (const auto &[key, detachment] : book.detachments)
        add(detachments, key.text(), {detachment.name}, !detachment.retired);
    renewCategories(book);
}

void Names::renewCategories(const RuleBook &book)
{
    List &categories = m_lists[kListOfKey<CategoryKey>];
    categories = {};
    for (const auto &[key, category] : book.categories)
        add(categories, key.text(), {category.name, book.categoryPath(key)}, !category.retired);
}

void Names::add(List &list, const QString &key, const QStringList &names, bool inUse)
{
    for (const QString &name : names) {
        QList<Entry> &entries = list.byName[foldedName(name)];
        if (entries.isEmpty() || entries.back().key != key)
            entries.push_back({key, inUse});
    }
    list.names.insert(key, names);
}

QStringList Names::keysFor(QLatin1StringView list, const QString &text) const
{
    const List &known = *m_lists.constFind(list);
    if (known.names.contains(text))
        return {text};
    QStringList inUse;
    QStringList all;
    for (const Entry &entry : known.byName.value(foldedName(text))) {
        all << entry.key;
        if (entry.inUse)
            inUse << entry.key;
    }
    return inUse.isEmpty() ? all : inUse;
}

bool Names::means(const List &list, const QString &name, const QString &key)
{
    const QList<Entry> entries = list.byName.value(foldedName(name));
    return entries.size() == 1 && entries.front().key == key && !list.names.contains(name);
}

QString Names::textFor(QLatin1StringView list, const QString &key) const
{
    const List &known = *m_lists.constFind(list);
    for (const QString &name : known.names.value(key)) {
        if (means(known, name, key))
            return name;
    }
    return key;
}

QString Names::nameFor(QLatin1StringView list, const QString &key) const
{
    const List &known = *m_lists.constFind(list);
    const QString name = known.names.value(key).value(0);
    return means(known, name, key) ? name : key;
}

} // namespace liandong::sheets
