// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/settings/rowseditor.h"

namespace liandong {

/// The people of a detachment.
class MembersEditor final : public RowsEditor
{
    Q_OBJECT

public:
    MembersEditor(const ItemField &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;

private:
    enum Column { Name, Post, Phone };

    [[nodiscard]] int count() const override { return int(m_members.size()); }
    void fill(int row) override;
    bool readCell(int row, int column) override;
    void append() override { m_members.emplace_back(); }
    void swap(int row, int other) override { std::swap(m_members[size_t(row)], m_members[size_t(other)]); }
    void erase(int row) override { m_members.erase(m_members.begin() + row); }
    [[nodiscard]] static QString Member::*memberOf(int column);

    std::vector<Member> m_members;
};

} // namespace liandong
