// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/lookupline.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace liandong {

LookupLine::LookupLine(
    QAbstractItemModel &model, std::function<void(const QString &)> narrow, int textRole, int keyRole, QWidget *parent)
    : QLineEdit(parent)
    , m_model(model)
    , m_narrow(std::move(narrow))
    , m_textRole(textRole)
    , m_keyRole(keyRole)
    , m_completer(new QCompleter(this))
{
    setClearButtonEnabled(true);
    m_completer->setModel(&m_model);
    m_completer->setCompletionRole(textRole);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(9);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &LookupLine::search);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(index.row()); });
}

void LookupLine::setChoice(const QString &key, const QString &text)
{
    m_key = key;
    m_text = text;
    setText(text);
}

void LookupLine::search(const QString &typed)
{
    m_narrow(typed);
    if (m_model.rowCount() == 0 || typed.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete(QRect(0, 0, std::max(width(), widestRow()), height()));
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

/// Of the list, with its frame; the completer keeps it on the screen. Who sees so many narrows them by typing.
int LookupLine::widestRow() const
{
    constexpr int kRowsMeasured = 200;
    const auto *list = m_completer->popup();
    list->ensurePolished(); // the look gives its rows their margins
    const QAbstractItemModel *rows = m_completer->completionModel();
    int widest = 0;
    for (int row = 0; row < std::min(rows->rowCount(), kRowsMeasured); ++row)
        widest = std::max(widest, list->sizeHintForIndex(rows->index(row, 0)).width());
    return widest + list->verticalScrollBar()->sizeHint().width() + 2 * list->frameWidth();
}

void LookupLine::take(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    if (!index.isValid())
        return;
    setChoice(index.data(m_keyRole).toString(), index.data(m_textRole).toString());
    m_completer->popup()->hide();
    Q_EMIT chosen(m_key);
}

void LookupLine::settle()
{
    if (text() == m_text)
        return;
    if (text().trimmed().isEmpty()) {
        setChoice({}, {});
        Q_EMIT chosen({});
        return;
    }
    const QModelIndex pointed
        = m_completer->popup()->isVisible() ? m_completer->popup()->currentIndex() : QModelIndex();
    m_narrow(text());
    if (m_model.rowCount() > 0)
        take(pointed.isValid() ? pointed.row() : 0);
    else
        setText(m_text);
}

void LookupLine::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape && text() != m_text) {
        setText(m_text);
        return;
    }
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        search(text().isEmpty() ? QStringLiteral(" ") : text());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        settle();
    QLineEdit::keyPressEvent(event);
}

void LookupLine::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
    QLineEdit::focusOutEvent(event);
}

} // namespace liandong
