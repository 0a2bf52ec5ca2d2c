// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/guessrow.h"

#include "deskui/tr.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace liandong {

using deskui::Tr;

namespace {
constexpr size_t kButtons = 3; // more do not fit in a line
constexpr int kGap = 6; ///< pixels
} // namespace

GuessRow::GuessRow(CategoryGuessModel &guesses, QWidget *parent)
    : QWidget(parent)
    , m_guesses(guesses)
{
    for (size_t i = 0; i < kButtons; ++i) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(false);
        button->installEventFilter(this);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, i] { choose(int(i) + 1); });
        m_buttons.push_back(button);
    }
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // long names never widen the panel
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_guesses, signal, this, &GuessRow::follow);
    connect(&m_guesses, &QAbstractItemModel::rowsMoved, this, &GuessRow::follow);
    connect(&m_guesses, &QAbstractItemModel::dataChanged, this, &GuessRow::follow);
}

void GuessRow::choose(int number)
{
    if (number < 1 || number > int(std::min(m_shown.size(), m_buttons.size())))
        return;
    const CategoryGuessRow &guess = m_shown[size_t(number) - 1];
    Q_EMIT chosen(guess.category, guess.path);
}

bool GuessRow::isTouched() const
{
    return std::ranges::any_of(m_buttons,
        [](const QPushButton *button) { return button->isVisible() && (button->underMouse() || button->hasFocus()); });
}

void GuessRow::follow()
{
    if (isTouched())
        return;
    m_shown = m_guesses.rows();
    for (size_t i = 0; i < std::min(m_buttons.size(), m_shown.size()); ++i) {
        QPushButton &button = *m_buttons[i];
        const QString path = m_shown[i].path;
        const QString name = path.section(QStringLiteral(" / "), -1);
        const bool weak = m_shown[i].weak;
        button.setText(QStringLiteral("%1  %2").arg(i + 1).arg(weak ? Tr::tr("%1?", "a weak guess").arg(name) : name));
        button.setToolTip((weak ? Tr::tr("%1\nOnly like: %2\nCtrl+%3") : Tr::tr("%1\nFound: %2\nCtrl+%3"))
                .arg(path, m_shown[i].words)
                .arg(i + 1));
    }
    showFitting();
}

QSize GuessRow::sizeHint() const
{
    return {0, m_buttons.front()->sizeHint().height()};
}

/// The best one in any case, the others where they have room. Placed by hand, for a layout that is told of hidden
/// buttons while it works leaves out the rows below.
void GuessRow::showFitting()
{
    int left = 0;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        QPushButton &button = *m_buttons[i];
        const int wanted = button.sizeHint().width();
        const bool shown = i < m_shown.size() && (i == 0 || left + wanted <= width());
        button.setGeometry(left, 0, std::min(wanted, width() - left), height());
        button.setVisible(shown);
        left += wanted + kGap;
    }
}

void GuessRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showFitting();
}

bool GuessRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Leave)
        QMetaObject::invokeMethod(this, &GuessRow::follow, Qt::QueuedConnection); // when hand and focus are elsewhere
    return QWidget::eventFilter(watched, event);
}

} // namespace liandong
