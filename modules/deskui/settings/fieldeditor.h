// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/itemfields.h"
#include "deskui/desk.h"

#include <QWidget>

namespace liandong {

/// Edits one member of a rule book item, whatever its type. The inner widget that takes the focus has the member's
/// name.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(QWidget *parent)
        : QWidget(parent)
    { }

    [[nodiscard]] virtual FieldValue value() const = 0;
    /// Emits nothing.
    virtual void setValue(const FieldValue &value) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Why what is typed is no value, translated; empty while it is one.
    [[nodiscard]] virtual QString problem() const { return {}; }

Q_SIGNALS:
    /// By the user.
    void edited();
    /// Something is being typed that value() does not hold yet: an input method's letters, an open cell.
    void held(bool on);

protected:
    /// The widget that gets the focus; it takes the field's name and label.
    void setInner(QWidget *inner, const ItemField &field);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The editor for a field of such items.
[[nodiscard]] FieldEditor *makeFieldEditor(
    Desk &desk, const RuleBookItem &blank, const ItemField &field, QWidget *parent);

} // namespace liandong
