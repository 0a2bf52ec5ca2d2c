// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/settings/fieldeditor.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace liandong {

class LineEditor final : public FieldEditor
{
public:
    LineEditor(const ItemField &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit *m_line;
};

/// Several lines of prose.
class TextEditor : public FieldEditor
{
public:
    TextEditor(const ItemField &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setReadOnly(bool readOnly) override;

protected:
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

private:
    QPlainTextEdit *m_text;
};

/// A list of texts, one a line.
class TextsEditor final : public TextEditor
{
public:
    using TextEditor::TextEditor;
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
};

/// A whole number or a percentage.
class NumberEditor final : public FieldEditor
{
public:
    NumberEditor(const ItemField &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setReadOnly(bool readOnly) override;

private:
    QSpinBox *m_number;
    bool m_whole = true; ///< the member is no double
};

/// A length of time in the largest unit that fits: seconds, minutes, hours, days.
class DurationEditor final : public FieldEditor
{
public:
    DurationEditor(const ItemField &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setReadOnly(bool readOnly) override;

private:
    QSpinBox *m_number;
    QComboBox *m_unit;
};

class CheckEditor final : public FieldEditor
{
public:
    CheckEditor(const ItemField &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setReadOnly(bool readOnly) override;

private:
    QCheckBox *m_check;
};

/// One value of an enum.
class ChoiceEditor final : public FieldEditor
{
public:
    ChoiceEditor(const std::vector<FieldChoice> &choices, const ItemField &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setReadOnly(bool readOnly) override;

private:
    QComboBox *m_box;
};

} // namespace liandong
