// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/impl/cellforms.h"
#include "sheets/impl/choicewords.h"
#include "sheets/impl/grid.h"
#include "sheets/impl/names.h"

#include <functional>

namespace liandong::sheets {

/// Takes a value out of a cell, or says what is wrong and leaves the value as it was. An empty cell is an empty text or
/// list, "no", nothing; a choice or number it leaves as it was too, so that a new item has its default.
class CellReader
{
public:
    using Complaint = std::function<void(SheetReason reason, const QString &found, const QString &expected)>;

    CellReader(const Cell &cell, const Names &names, int utcOffsetMinutes, Complaint complaint)
        : m_cell(cell)
        , m_names(names)
        , m_utcOffsetMinutes(utcOffsetMinutes)
        , m_complaint(std::move(complaint))
    { }

    [[nodiscard]] bool isEmpty() const { return m_cell.isEmpty(); }

    /// Also a whole number, as a code or a number of a house is kept by spreadsheets.
    [[nodiscard]] bool text(QString &value) const;
    [[nodiscard]] bool phone(QString &value) const;
    void words(std::vector<QString> &value) const;
    void lines(std::vector<QString> &value) const;
    void phones(std::vector<QString> &value) const;
    void truth(bool &value) const;
    void real(double &value) const;
    void whole(int &value) const;
    void duration(qint64 &seconds) const;
    void point(std::optional<GeoPoint> &value) const;
    void instant(std::optional<Instant> &value, DayEdge edge) const;
    /// Leaves the weekdays alone.
    void hours(std::optional<Hours> &value) const;
    /// Leaves the part of the day alone.
    void weekdays(std::optional<Hours> &value) const;

    template <codec::DescribedEnum E>
    void choice(E &value) const;
    template <class Key>
    void reference(Key &value) const;
    template <class Key>
    void references(std::vector<Key> &value) const;

    void complain(SheetReason reason, const QString &expected = {}) const
    {
        m_complaint(reason, m_cell.shown(), expected);
    }

private:
    /// The cell's words as they stand there; whole numbers as digits.
    [[nodiscard]] bool raw(QString &value) const;
    /// Something that is typed in a form of its own.
    [[nodiscard]] std::optional<QString> typed(SheetReason otherwise) const;
    [[nodiscard]] QString keyFor(QLatin1StringView list, const QString &name) const;
    [[nodiscard]] bool isBroken() const;

    const Cell &m_cell;
    const Names &m_names;
    int m_utcOffsetMinutes;
    Complaint m_complaint;
};

template <codec::DescribedEnum E>
void CellReader::choice(E &value) const
{
    QString typed;
    if (!text(typed) || typed.isEmpty())
        return;
    if (const std::optional<E> chosen = choiceOf<E>(typed)) {
        value = *chosen;
        return;
    }
    QStringList known;
    for (const Words &words : kChoices<E>)
        known << words.chinese.toString();
    complain(SheetReason::UnknownChoice, known.join(u"、"));
}

template <class Key>
void CellReader::reference(Key &value) const
{
    QString typed;
    if (text(typed))
        value = typed.isEmpty() ? Key() : Key(keyFor(kListOfKey<Key>, typed));
}

template <class Key>
void CellReader::references(std::vector<Key> &value) const
{
    std::vector<QString> names;
    words(names);
    value.clear();
    for (const QString &name : names) {
        if (const QString key = keyFor(kListOfKey<Key>, name); !key.isEmpty())
            value.push_back(Key(key));
    }
}

} // namespace liandong::sheets
