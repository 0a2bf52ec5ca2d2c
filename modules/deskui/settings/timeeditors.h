// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/settings/fieldeditor.h"

class QCheckBox;
class QDateEdit;
class QTimeEdit;

namespace liandong {

/// A part of the day and of the week, or around the clock.
class HoursEditor final : public FieldEditor
{
public:
    HoursEditor(const ItemField &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setReadOnly(bool readOnly) override;

private:
    void showParts();

    QCheckBox *m_limited;
    QWidget *m_parts;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    std::vector<QCheckBox *> m_days;
};

/// A day on the centre's calendar, or none.
class DateEditor final : public FieldEditor
{
public:
    DateEditor(Desk &desk, const ItemField &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setReadOnly(bool readOnly) override;

private:
    Desk &m_desk;
    QCheckBox *m_limited;
    QDateEdit *m_day;
};

} // namespace liandong
