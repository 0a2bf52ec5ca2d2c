// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/settings/rowseditor.h"

namespace liandong {

/// Telephones in the order of trying, with the day on which somebody last answered there.
class PhonesEditor final : public RowsEditor
{
    Q_OBJECT

public:
    PhonesEditor(Desk &desk, const ItemField &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;

private:
    enum Column { Number, Label, Placeholder, Verified };

    [[nodiscard]] int count() const override { return int(m_phones.size()); }
    void fill(int row) override;
    bool readCell(int row, int column) override;
    void append() override { m_phones.emplace_back(); }
    void swap(int row, int other) override { std::swap(m_phones[size_t(row)], m_phones[size_t(other)]); }
    void erase(int row) override { m_phones.erase(m_phones.begin() + row); }

    Desk &m_desk;
    std::vector<DutyPhone> m_phones;
};

} // namespace liandong
