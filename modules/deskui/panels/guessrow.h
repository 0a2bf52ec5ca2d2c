// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/recommendationmodel.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace liandong {

/// Likely categories as numbered buttons, best first, as many as have room; Ctrl and the number choose. They follow the
/// model, but never while the mouse or the keyboard stands on one of them: then as soon as it has left.
class GuessRow : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives it.
    GuessRow(CategoryGuessModel &guesses, QWidget *parent);

    /// As if the button with this number (1 is the first) had been pressed; nothing where there is none.
    void choose(int number);
    /// As high as a button, also while it has none: nothing below moves under an operator's hand.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const liandong::CategoryKey &category, const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isTouched() const;
    void follow();
    void showFitting();

    CategoryGuessModel &m_guesses;
    std::vector<QPushButton *> m_buttons;
    std::vector<CategoryGuessRow> m_shown;
};

} // namespace liandong
