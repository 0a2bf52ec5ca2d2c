// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>
#include <QVariant>

#include <vector>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace liandong {

/// One line of a small form.
struct FormField
{
    enum class Kind { Line, Text, Number, Check, Choice, Time, Moment };

    QString key;
    QString label;
    Kind kind = Kind::Line;
    bool required = false;
    QVariant value;
    QString placeholder;
    std::vector<std::pair<QString, QVariant>> choices; ///< text and value, for Choice
    QStringList offers; ///< ready-made texts, for Text
};

struct FormSpec
{
    QString title;
    QString explanation; ///< what it is about: unit, incident; may be empty
    std::vector<FormField> fields;
    QString accept; ///< text of the confirming button
};

/// Asks for a reason, a feedback, a disposition: whatever needs a few fields and a yes. Ctrl+Return confirms, Escape
/// leaves; what is required and missing is named beside the buttons. Never blocks the desk: shown with open().
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FormDialog(const FormSpec &spec, QWidget *parent);

    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] int number(const QString &key) const;
    [[nodiscard]] bool checked(const QString &key) const;
    [[nodiscard]] QVariant choice(const QString &key) const;
    /// On the centre's clock, as it was given; of a Time only that part counts.
    [[nodiscard]] QDateTime moment(const QString &key) const;
    /// Shows the service's refusal and lets the user correct; the dialog stays open.
    void complain(const QString &text);

Q_SIGNALS:
    /// Everything required is there. The owner closes the dialog when the service has answered.
    void confirmed();

private:
    void add(const FormField &field, QFormLayout &form);
    [[nodiscard]] QWidget *makeEditor(const FormField &field);
    [[nodiscard]] QWidget *makeOffers(const QStringList &offers, QPlainTextEdit &text);
    void tryConfirm();
    [[nodiscard]] bool isEmpty(const FormField &field) const;
    [[nodiscard]] QWidget *widget(const QString &key) const;

    std::vector<FormField> m_fields;
    QLabel *m_problem;
    QPushButton *m_accept;
};

} // namespace liandong
