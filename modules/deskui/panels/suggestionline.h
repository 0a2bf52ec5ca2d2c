// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>
#include <vector>

class QCompleter;
class QStandardItemModel;

namespace liandong {

/// A line that offers below it what its text could mean, best first. Return does what is chosen in the list, otherwise
/// what is on top; then, and with Escape, the line is empty again.
class SuggestionLine : public QLineEdit
{
    Q_OBJECT

public:
    struct Suggestion
    {
        QString text;
        QString detail;
        int score = 0; ///< of those that are ordered by it
        std::function<void()> run; ///< nothing for a mere remark
    };
    [[nodiscard]] virtual std::vector<Suggestion> suggestions(const QString &typed) = 0;

Q_SIGNALS:
    /// With Escape.
    void abandoned();

protected:
    static constexpr size_t kShown = 9;

    explicit SuggestionLine(QWidget *parent);

    /// Offers what the text means now; an empty one with nothing chosen.
    void offer();
    /// Return was pressed and there is no suggestion.
    virtual void findNothing(const QString &) { }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void enter();
    void run(size_t index);

    QCompleter *m_completer;
    QStandardItemModel *m_rows;
    std::vector<Suggestion> m_found;
};

} // namespace liandong
