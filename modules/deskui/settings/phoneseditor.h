// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/settings/fieldeditor.h"

class QHBoxLayout;
class QPushButton;
class QTableWidget;

namespace liandong {

/// Telephones in the order of trying, with the day on which somebody last answered there.
class PhonesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    PhonesEditor(Desk &desk, const ItemField &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setReadOnly(bool readOnly) override;

private:
    enum Column { Number, Label, Placeholder, Verified, ColumnCount };

    void addButtons(QHBoxLayout &bar);
    void fill(int row);
    void readCell(int row, int column);
    void add();
    void move(int places);
    void change(int row, const std::function<void(DutyPhone &)> &how);
    void offer();

    Desk &m_desk;
    std::vector<DutyPhone> m_phones;
    QTableWidget *m_table;
    std::vector<QPushButton *> m_buttons; ///< the first adds, the others need a row
    bool m_readOnly = false;
};

} // namespace liandong
