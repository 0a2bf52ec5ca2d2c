// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"

#include <optional>

namespace liandong {

/// One field while somebody may be typing in it: remembers what the edit is based on. What others save meanwhile never
/// replaces what was typed; it shows up as theirs(), to be taken or overruled.
template <class T>
class DraftField
{
public:
    DraftField() = default;
    explicit DraftField(T standing)
        : m_base(standing)
        , m_value(std::move(standing))
    { }

    [[nodiscard]] const T &value() const { return m_value; }
    [[nodiscard]] bool isEdited() const { return m_value != m_base; }
    /// What somebody else made of the field since the edit began.
    [[nodiscard]] const std::optional<T> &theirs() const { return m_theirs; }

    void edit(T value) { m_value = std::move(value); }

    /// The world's value changed. True: the field was not being edited and shows the new value now.
    bool follow(T standing)
    {
        if (!isEdited() || standing == m_value) {
            const bool shown = standing != m_value;
            m_base = standing;
            m_value = std::move(standing);
            m_theirs.reset();
            return shown;
        }
        if (standing != m_base)
            m_theirs = std::move(standing);
        else
            m_theirs.reset();
        return false;
    }

    void takeTheirs()
    {
        if (m_theirs)
            *this = DraftField(std::move(*m_theirs));
    }
    /// Keeps what was typed, now knowing theirs.
    void keepMine()
    {
        if (m_theirs)
            m_base = std::move(*m_theirs);
        m_theirs.reset();
    }
    void discard() { *this = DraftField(m_theirs.value_or(m_base)); }

    /// For AmendIncident; nothing where nothing was edited.
    [[nodiscard]] std::optional<Change<T>> change() const
    {
        return isEdited() ? std::optional(Change<T>{m_base, m_value}) : std::nullopt;
    }

private:
    T m_base{};
    T m_value{};
    std::optional<T> m_theirs;
};

} // namespace liandong
