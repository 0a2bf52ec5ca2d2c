// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/suggestionline.h"

#include "deskui/tr.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>

namespace liandong {

using deskui::Tr;

SuggestionLine::SuggestionLine(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_rows(new QStandardItemModel(this))
{
    setClearButtonEnabled(true);
    m_completer->setModel(m_rows);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(int(kShown));
    connect(this, &QLineEdit::textEdited, this, &SuggestionLine::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { run(size_t(index.row())); });
}

void SuggestionLine::offer()
{
    m_found = suggestions(text());
    m_rows->clear();
    for (const Suggestion &suggestion : m_found)
        m_rows->appendRow(new QStandardItem(Tr::tr("%1    %2").arg(suggestion.text, suggestion.detail).trimmed()));
    QAbstractItemView *popup = m_completer->popup();
    if (m_found.empty()) {
        popup->hide();
        return;
    }
    popup->ensurePolished();
    const int needed = popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width();
    m_completer->complete(QRect(0, 0, std::max(width(), needed), height()));
    const bool typed = !text().trimmed().isEmpty();
    popup->setCurrentIndex(typed ? m_completer->completionModel()->index(0, 0) : QModelIndex());
}

void SuggestionLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return;
    case Qt::Key_Escape:
        m_completer->popup()->hide();
        clear();
        clearFocus();
        Q_EMIT abandoned();
        return;
    case Qt::Key_Down:
        offer();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SuggestionLine::enter()
{
    const QAbstractItemView *popup = m_completer->popup();
    const QModelIndex chosen = popup->isVisible() ? popup->currentIndex() : QModelIndex();
    if (chosen.isValid()) {
        run(size_t(chosen.row()));
        return;
    }
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return;
    m_found = suggestions(typed);
    if (m_found.empty())
        findNothing(typed);
    else
        run(0);
}

void SuggestionLine::run(size_t index)
{
    if (index >= m_found.size() || !m_found[index].run)
        return;
    const auto perform = m_found[index].run;
    m_completer->popup()->hide();
    clear();
    perform();
}

} // namespace liandong
