// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/fieldeditor.h"

#include "deskui/settings/itemeditors.h"
#include "deskui/settings/memberseditor.h"
#include "deskui/settings/phoneseditor.h"
#include "deskui/settings/positioneditor.h"
#include "deskui/settings/simpleeditors.h"
#include "deskui/settings/timeeditors.h"

#include <QInputMethodEvent>

namespace liandong {

void FieldEditor::setInner(QWidget *inner, const ItemField &field)
{
    inner->setObjectName(field.member);
    inner->setAccessibleName(labelOf(field));
    inner->installEventFilter(this);
    inner->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(inner);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        Q_EMIT held(!static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty());
    // The wheel scrolls the form; it changes nothing that one only passes over.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

FieldEditor *makeFieldEditor(Desk &desk, const RuleBookItem &blank, const ItemField &field, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Line:
        return new LineEditor(field, parent);
    case FieldKind::Text:
        return new TextEditor(field, parent);
    case FieldKind::Texts:
        return new TextsEditor(field, parent);
    case FieldKind::Number:
    case FieldKind::Percent:
        return new NumberEditor(field, parent);
    case FieldKind::Duration:
        return new DurationEditor(field, parent);
    case FieldKind::Check:
        return new CheckEditor(field, parent);
    case FieldKind::Choice:
        return new ChoiceEditor(choicesOf(blank, field.member), field, parent);
    case FieldKind::Item:
        return new ItemChoiceEditor(desk, field, parent);
    case FieldKind::Phones:
        return new PhonesEditor(desk, field, parent);
    case FieldKind::Hours:
        return new HoursEditor(field, parent);
    case FieldKind::Date:
        return new DateEditor(desk, field, parent);
    case FieldKind::Position:
        return new PositionEditor(desk, field, parent);
    case FieldKind::Reach:
        return new ReachEditor(desk, field, parent);
    case FieldKind::Members:
        return new MembersEditor(field, parent);
    case FieldKind::Shifts:
    case FieldKind::Surface:
        break;
    }
    return nullptr;
}

} // namespace liandong
