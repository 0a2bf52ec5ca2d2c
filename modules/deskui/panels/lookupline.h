// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

class QAbstractItemModel;
class QCompleter;

namespace liandong {

/// A line in which one of many named things is found by a few letters (text, pinyin, initials): the model orders what
/// fits, Return or Tab takes the one that the arrows chose or the top one, Escape gives back what stood there.
class LookupLine : public QLineEdit
{
    Q_OBJECT

public:
    /// `narrow` tells the model what was typed. The roles hold what is shown and the key as text.
    LookupLine(QAbstractItemModel &model, std::function<void(const QString &)> narrow, int textRole, int keyRole,
        QWidget *parent);

    /// Empty where nothing is chosen.
    [[nodiscard]] const QString &key() const { return m_key; }
    /// Shows a choice made elsewhere; emits nothing.
    void setChoice(const QString &key, const QString &text);

Q_SIGNALS:
    /// By the user; an empty key when he cleared the line.
    void chosen(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search(const QString &typed);
    [[nodiscard]] int widestRow() const;
    void take(int row);
    void settle();

    QAbstractItemModel &m_model;
    std::function<void(const QString &)> m_narrow;
    int m_textRole;
    int m_keyRole;
    QCompleter *m_completer;
    QString m_key;
    QString m_text;
};

} // namespace liandong
