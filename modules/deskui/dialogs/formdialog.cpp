// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/dialogs/formdialog.h"

#include "deskui/tr.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

FormDialog::FormDialog(const FormSpec &spec, QWidget *parent)
    : QDialog(parent)
    , m_fields(spec.fields)
    , m_problem(new QLabel(this))
    , m_accept(new QPushButton(spec.accept, this))
{
    setWindowTitle(spec.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    if (!spec.explanation.isEmpty()) {
        auto *explanation = new QLabel(spec.explanation, this);
        explanation->setWordWrap(true);
        explanation->setProperty("heading", true);
        layout->addWidget(explanation);
    }
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form);
    for (const FormField &field : m_fields)
        add(field, *form);
    m_problem->setWordWrap(true);
    m_problem->setProperty("heading", true);
    m_problem->hide();
    layout->addWidget(m_problem);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::RejectRole);
    m_accept->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::tryConfirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *confirm = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(confirm, &QShortcut::activated, this, &FormDialog::tryConfirm);
    if (!m_fields.empty())
        widget(m_fields.front().key)->setFocus();
}

void FormDialog::add(const FormField &field, QFormLayout &form)
{
    QWidget *editor = makeEditor(field);
    editor->setObjectName(field.key);
    editor->setAccessibleName(field.label);
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor); text && !field.offers.isEmpty()) {
        form.addRow(field.label, makeOffers(field.offers, *text));
        form.addRow(QString(), editor);
        return;
    }
    form.addRow(field.kind == FormField::Kind::Check ? QString() : field.label, editor);
}

/// A ready-made text chosen here stands in the field, where it can be added to.
QWidget *FormDialog::makeOffers(const QStringList &offers, QPlainTextEdit &text)
{
    auto *box = new QComboBox(this);
    box->addItems(offers);
    box->setCurrentIndex(-1);
    box->setPlaceholderText(Tr::tr("Choose one, or write another below"));
    box->setObjectName(text.objectName() + QStringLiteral("Offers"));
    box->setAccessibleName(Tr::tr("Ready-made texts"));
    connect(box, &QComboBox::textActivated, &text, &QPlainTextEdit::setPlainText);
    return box;
}

QWidget *FormDialog::makeEditor(const FormField &field)
{
    switch (field.kind) {
    case FormField::Kind::Line: {
        auto *line = new QLineEdit(field.value.toString(), this);
        line->setPlaceholderText(field.placeholder);
        return line;
    }
    case FormField::Kind::Text: {
        auto *text = new QPlainTextEdit(field.value.toString(), this);
        text->setPlaceholderText(field.placeholder);
        text->setTabChangesFocus(true);
        text->setMinimumHeight(96);
        return text;
    }
    case FormField::Kind::Number: {
        auto *number = new QSpinBox(this);
        number->setMaximum(99'999);
        number->setValue(field.value.toInt());
        return number;
    }
    case FormField::Kind::Check: {
        auto *check = new QCheckBox(field.label, this);
        check->setChecked(field.value.toBool());
        return check;
    }
    case FormField::Kind::Choice: {
        auto *box = new QComboBox(this);
        for (const auto &[text, value] : field.choices)
            box->addItem(text, value);
        box->setCurrentIndex(box->findData(field.value));
        box->setPlaceholderText(field.placeholder);
        return box;
    }
    case FormField::Kind::Time:
    case FormField::Kind::Moment: {
        const QDateTime value = field.value.toDateTime(); // on the centre's clock, whatever zone the machine is in
        auto *moment = new QDateTimeEdit(QDateTime(value.date(), value.time(), QTimeZone::UTC), this);
        moment->setTimeZone(QTimeZone::UTC);
        const bool timeOnly = field.kind == FormField::Kind::Time;
        moment->setDisplayFormat(timeOnly ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
        moment->setCalendarPopup(!timeOnly);
        return moment;
    }
    }
    return nullptr;
}

void FormDialog::tryConfirm()
{
    if (!m_accept->isEnabled())
        return; // sent, and not answered yet
    for (const FormField &field : m_fields) {
        if (field.required && isEmpty(field)) {
            complain(Tr::tr("“%1” is missing.").arg(field.label));
            widget(field.key)->setFocus();
            return;
        }
    }
    m_problem->hide();
    m_accept->setEnabled(false);
    Q_EMIT confirmed();
}

bool FormDialog::isEmpty(const FormField &field) const
{
    if (field.kind == FormField::Kind::Choice)
        return !choice(field.key).isValid();
    const bool typed = field.kind == FormField::Kind::Line || field.kind == FormField::Kind::Text;
    return typed && text(field.key).trimmed().isEmpty();
}

void FormDialog::complain(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
    m_accept->setEnabled(true);
}

QWidget *FormDialog::widget(const QString &key) const
{
    return findChild<QWidget *>(key, Qt::FindDirectChildrenOnly);
}

QString FormDialog::text(const QString &key) const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget(key)))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget(key)))
        return text->toPlainText();
    if (const auto *box = qobject_cast<const QComboBox *>(widget(key)))
        return box->currentText();
    return {};
}

int FormDialog::number(const QString &key) const
{
    const auto *box = qobject_cast<const QSpinBox *>(widget(key));
    return box ? box->value() : 0;
}

bool FormDialog::checked(const QString &key) const
{
    const auto *check = qobject_cast<const QCheckBox *>(widget(key));
    return check && check->isChecked();
}

QDateTime FormDialog::moment(const QString &key) const
{
    const auto *moment = qobject_cast<const QDateTimeEdit *>(widget(key));
    return moment ? moment->dateTime() : QDateTime();
}

QVariant FormDialog::choice(const QString &key) const
{
    const auto *box = qobject_cast<const QComboBox *>(widget(key));
    return box ? box->currentData() : QVariant();
}

} // namespace liandong
