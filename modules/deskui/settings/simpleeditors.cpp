// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/simpleeditors.h"

#include "deskui/tr.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <array>

namespace liandong {

using deskui::Tr;

namespace {

QHBoxLayout *plainLayout(QWidget *owner)
{
    auto *layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

template <class T>
T asType(const FieldValue &value)
{
    const T *same = std::get_if<T>(&value);
    return same ? *same : T();
}

constexpr std::array kUnits{1, 60, 3600, 86'400};

} // namespace

LineEditor::LineEditor(const ItemField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
{
    plainLayout(this)->addWidget(m_line);
    setInner(m_line, field);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

FieldValue LineEditor::value() const
{
    return m_line->text();
}

void LineEditor::setValue(const FieldValue &value)
{
    m_line->setText(asType<QString>(value));
    m_line->setCursorPosition(0);
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

TextEditor::TextEditor(const ItemField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 18);
    plainLayout(this)->addWidget(m_text);
    setInner(m_text, field);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QString TextEditor::text() const
{
    return m_text->toPlainText();
}

void TextEditor::setText(const QString &text)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text);
}

FieldValue TextEditor::value() const
{
    return text();
}

void TextEditor::setValue(const FieldValue &value)
{
    setText(asType<QString>(value));
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

FieldValue TextsEditor::value() const
{
    std::vector<QString> texts;
    for (const QString &line : text().split(u'\n')) {
        if (const QString one = line.trimmed(); !one.isEmpty())
            texts.push_back(one);
    }
    return texts;
}

void TextsEditor::setValue(const FieldValue &value)
{
    const auto texts = asType<std::vector<QString>>(value);
    setText(QStringList(texts.begin(), texts.end()).join(u'\n'));
}

NumberEditor::NumberEditor(const ItemField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_number(new QSpinBox(this))
{
    m_number->setRange(int(field.least), int(field.most));
    m_number->setMinimumWidth(110);
    if (field.kind == FieldKind::Percent)
        m_number->setSuffix(Tr::tr(" %", "behind a number"));
    QHBoxLayout *layout = plainLayout(this);
    layout->addWidget(m_number);
    layout->addStretch();
    setInner(m_number, field);
    connect(m_number, &QSpinBox::valueChanged, this, &FieldEditor::edited);
}

FieldValue NumberEditor::value() const
{
    return m_whole ? FieldValue(qint64(m_number->value())) : FieldValue(double(m_number->value()));
}

void NumberEditor::setValue(const FieldValue &value)
{
    const QSignalBlocker quiet(m_number);
    m_whole = !std::holds_alternative<double>(value);
    m_number->setValue(m_whole ? int(asType<qint64>(value)) : qRound(asType<double>(value)));
}

void NumberEditor::setReadOnly(bool readOnly)
{
    m_number->setReadOnly(readOnly);
    m_number->setButtonSymbols(readOnly ? QAbstractSpinBox::NoButtons : QAbstractSpinBox::UpDownArrows);
}

DurationEditor::DurationEditor(const ItemField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_number(new QSpinBox(this))
    , m_unit(new QComboBox(this))
{
    m_number->setRange(0, int(field.most));
    m_number->setMinimumWidth(110);
    const std::array names{Tr::tr("seconds"), Tr::tr("minutes"), Tr::tr("hours"), Tr::tr("days", "length of time")};
    for (size_t at = 0; at < names.size(); ++at)
        m_unit->addItem(names[at], kUnits[at]);
    m_unit->setCurrentIndex(1);
    m_unit->setObjectName(QLatin1StringView(field.member) + QStringLiteral("Unit"));
    m_unit->setAccessibleName(Tr::tr("Unit of time"));
    QHBoxLayout *layout = plainLayout(this);
    layout->addWidget(m_number);
    layout->addWidget(m_unit);
    layout->addStretch();
    setInner(m_number, field);
    connect(m_number, &QSpinBox::valueChanged, this, &FieldEditor::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
}

FieldValue DurationEditor::value() const
{
    return qint64(m_number->value()) * m_unit->currentData().toInt();
}

void DurationEditor::setValue(const FieldValue &value)
{
    const QSignalBlocker quietNumber(m_number);
    const QSignalBlocker quietUnit(m_unit);
    const auto seconds = asType<qint64>(value);
    int unit = seconds == 0 ? 1 : 0;
    while (seconds != 0 && unit + 1 < int(kUnits.size()) && seconds % kUnits[size_t(unit) + 1] == 0)
        ++unit;
    m_unit->setCurrentIndex(unit);
    m_number->setValue(int(seconds / kUnits[size_t(unit)]));
}

void DurationEditor::setReadOnly(bool readOnly)
{
    m_number->setReadOnly(readOnly);
    m_unit->setEnabled(!readOnly);
}

CheckEditor::CheckEditor(const ItemField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_check(new QCheckBox(labelOf(field), this))
{
    plainLayout(this)->addWidget(m_check);
    setInner(m_check, field);
    connect(m_check, &QCheckBox::clicked, this, &FieldEditor::edited);
}

FieldValue CheckEditor::value() const
{
    return m_check->isChecked();
}

void CheckEditor::setValue(const FieldValue &value)
{
    m_check->setChecked(asType<bool>(value));
}

void CheckEditor::setReadOnly(bool readOnly)
{
    m_check->setEnabled(!readOnly);
}

ChoiceEditor::ChoiceEditor(const std::vector<FieldChoice> &choices, const ItemField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QComboBox(this))
{
    for (const FieldChoice &choice : choices)
        m_box->addItem(choice.text, choice.value);
    m_box->setMinimumWidth(180);
    QHBoxLayout *layout = plainLayout(this);
    layout->addWidget(m_box);
    layout->addStretch();
    setInner(m_box, field);
    connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
}

FieldValue ChoiceEditor::value() const
{
    return m_box->currentData().toLongLong();
}

void ChoiceEditor::setValue(const FieldValue &value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(m_box->findData(asType<qint64>(value)));
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

} // namespace liandong
