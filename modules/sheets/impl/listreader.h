// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pinyin/pinyin.h"
#include "sheets/impl/identity.h"
#include "sheets/impl/sheetview.h"

#include <algorithm>
#include <map>

namespace liandong::sheets {

/// Reads one list's sheet in two goes: first which item each row is, so that other rows can refer to it, then the rest.
template <class T>
class ListReader
{
public:
    using Key = decltype(T::key);

    /// All outlive the reader.
    ListReader(QLatin1StringView list, const Grid &grid, const RuleBook &known, Findings &findings)
        : m_list(list)
        , m_view(grid, columnsOf<T>(list), findings)
        , m_known(listIn<T>(known))
        , m_findings(findings)
    { }

    /// Puts into the book what the rows are called.
    void identify(RuleBook &book)
    {
        for (const GridRow *row : m_view.rows()) {
            Draft &draft = m_drafts.emplace_back(row);
            draft.isSound = findItem(draft, listIn<T>(book)) && (draft.item.key.isNull() || take(draft));
            if (draft.isSound && !draft.item.key.isNull())
                put(draft, book);
        }
    }

    /// Puts the rows' items, whole, into the book. New ones whose place in the list no cell says stand behind the
    /// others, in the order of the rows.
    void fill(RuleBook &book, const Names &names)
    {
        int last = lastPlace();
        for (Draft &draft : m_drafts) {
            const bool isNew = !m_known.contains(draft.item.key);
            const bool isRead
                = m_view.read(*draft.row, names, book.centre.utcOffsetMinutes, isNew, &draft.item, m_findings);
            dropPhonesWithoutNumber(draft.item);
            if constexpr (std::same_as<T, Unit>) {
                if (draft.item.shortName.isEmpty() && (isNew || m_view.textAt(*draft.row, u"shortName")))
                    draft.item.shortName = draft.item.name;
            }
            if constexpr (kHasPlace) {
                if (isNew && m_view.textAt(*draft.row, u"order").value_or(QString()).isEmpty())
                    draft.item.order = last + 1;
                last = std::max(last, draft.item.order);
            }
            if (draft.item.key.isNull() && draft.isSound) {
                if (!isRead)
                    continue;
                takeKnown(draft, keyByContent(draft.item, listIn<T>(book)), names, book.centre.utcOffsetMinutes);
                draft.isSound = take(draft);
            }
            if (draft.isSound)
                put(draft, book);
        }
    }

    /// The items in the order of the rows, as they stand in the book in the end.
    [[nodiscard]] std::vector<T> itemsIn(const RuleBook &book) const
    {
        std::vector<T> items;
        for (const Draft &draft : m_drafts)
            items.push_back(listIn<T>(book).at(draft.item.key));
        return items;
    }

    /// Says at the row of the item what the rule book's check has found, unless the cell has a mistake already.
    void report(const QString &item, const QString &member, const QString &reason)
    {
        const auto row = m_rowOf.find(Key(item));
        if (row == m_rowOf.end())
            return;
        const QString column = m_view.labelOf(QLatin1StringView(member.toLatin1()));
        if (!m_findings.hasMistakeAt(m_view.name(), row->second, column))
            m_findings.mistake({m_view.name(), row->second, column, SheetReason::Unsound, item, reason});
    }

private:
    struct Draft
    {
        const GridRow *row = nullptr;
        T item{};
        bool isSound = true; ///< it is known which item it is, or its other members will tell
    };

    using List = std::map<Key, T>;
    static constexpr QLatin1StringView kKey{"key"};
    static constexpr bool kHasPlace = requires(T item) { item.order; };

    [[nodiscard]] int lastPlace() const
    {
        int last = 0;
        if constexpr (kHasPlace) {
            for (const auto &[key, item] : m_known)
                last = std::max(last, item.order);
        }
        return last;
    }

    /// The key stays null where other members decide. False after a mistake.
    bool findItem(Draft &draft, const List &list)
    {
        const std::optional<QString> typed = m_view.textAt(*draft.row, u"key");
        if (!typed || (typed->isEmpty() && std::same_as<T, Hotline>))
            return false; // the second go says so
        if (typed->isEmpty()) {
            if constexpr (kHasName<T>)
                return findByName(draft, list);
            return true;
        }
        const std::optional<Key> key = Key::fromText(plain(*typed).toLower());
        if (!key) {
            m_view.complain(m_findings, *draft.row, kKey, SheetReason::NotAKey, *typed);
            return false;
        }
        if (const auto it = m_known.find(*key); it != m_known.end())
            draft.item = it->second;
        draft.item.key = *key;
        takeNames(draft);
        return true;
    }

    bool findByName(Draft &draft, const List &list)
    {
        takeNames(draft);
        const QString name = nameOfItem(draft.item);
        if (name.isEmpty())
            return false; // the second go says so
        std::vector<const T *> found;
        for (const auto &[key, item] : kNamesAreUnique<T> ? list : m_known) {
            if (nameOfItem(item) == name)
                found.push_back(&item);
        }
        if (found.size() > 1) {
            m_view.complain(m_findings, *draft.row, kKey, SheetReason::AmbiguousName, name, m_list);
            return false;
        }
        if (found.empty()) {
            draft.item.key = newKey(name, list);
        } else {
            draft.item = *found.front();
            takeNames(draft);
        }
        return true;
    }

    /// By which other rows may refer to this one.
    void takeNames(Draft &draft) const
    {
        const auto take = [&](QStringView column, QString &name) {
            if (const std::optional<QString> typed = m_view.textAt(*draft.row, column); typed && !typed->isEmpty())
                name = *typed;
        };
        if constexpr (requires { draft.item.shortName; })
            take(u"shortName", draft.item.shortName);
        if constexpr (kHasName<T>)
            take(std::same_as<T, Reason> ? u"text" : u"name", nameOfItem(draft.item));
    }

    [[nodiscard]] Key newKey(const QString &words, const List &list) const
    {
        const auto isTaken = [&](const QString &key) { return list.contains(Key(key)); };
        return Key(keyFromName(words, QString(m_list).toLower(), isTaken));
    }

    /// Of the item that says the same, or a new one.
    [[nodiscard]] Key keyByContent(const T &item, const List &list) const
    {
        for (const auto &[key, other] : list) {
            if (isSameThing(other, item))
                return key;
        }
        return newKey(keyWordsOf(item), list);
    }

    /// The row turned out to be the item with this key: what the sheet does not say stays as it is known.
    void takeKnown(Draft &draft, const Key &key, const Names &names, int utcOffsetMinutes) const
    {
        if (const auto it = m_known.find(key); it != m_known.end()) {
            draft.item = it->second;
            Findings saidAlready;
            (void)m_view.read(*draft.row, names, utcOffsetMinutes, false, &draft.item, saidAlready);
        }
        draft.item.key = key;
    }

    /// The row is this item from now on, and no other row.
    bool take(const Draft &draft)
    {
        const auto [it, isFirst] = m_rowOf.emplace(draft.item.key, draft.row->number);
        if (!isFirst) {
            m_view.complain(m_findings, *draft.row, kKey, SheetReason::DoubledKey, draft.item.key.text(),
                QString::number(it->second));
        }
        return isFirst;
    }

    static void put(const Draft &draft, RuleBook &book)
    {
        listIn<T>(book).insert_or_assign(draft.item.key, draft.item);
    }

    static void dropPhonesWithoutNumber(T &item)
    {
        const auto isEmpty = [](const DutyPhone &phone) { return phone.number.isEmpty(); };
        if constexpr (requires { item.dutyPhones; })
            std::erase_if(item.dutyPhones, isEmpty);
        else if constexpr (requires { item.phones; })
            std::erase_if(item.phones, isEmpty);
    }

    QLatin1StringView m_list;
    SheetView m_view;
    const List &m_known;
    Findings &m_findings;
    std::vector<Draft> m_drafts;
    std::map<Key, int> m_rowOf;
};

} // namespace liandong::sheets
