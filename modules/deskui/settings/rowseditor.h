// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/settings/fieldeditor.h"

class QHBoxLayout;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace liandong {

/// A list of small things as a table of four rows' height: cells are typed in; below it buttons that add, move and
/// remove. What a row holds is the derived class's.
class RowsEditor : public FieldEditor
{
    Q_OBJECT

public:
    void setReadOnly(bool readOnly) final;

protected:
    RowsEditor(const ItemField &field, const QStringList &headings, QWidget *parent);

    [[nodiscard]] virtual int count() const = 0;
    /// Puts what the row holds into its cells; nothing is told.
    virtual void fill(int row) = 0;
    /// Takes what stands in a cell; false where it is what was there.
    virtual bool readCell(int row, int column) = 0;
    virtual void append() = 0;
    virtual void swap(int row, int other) = 0;
    virtual void erase(int row) = 0;

    [[nodiscard]] QTableWidget &table() const { return *m_table; }
    /// "addPhone", "phoneUp" and the like, for `thing` "phone"; `between` are buttons about the chosen row.
    void addButtons(const char *thing, const QString &addText,
        const std::vector<std::tuple<const char *, QString, std::function<void(int row)>>> &between = {});
    /// The cell with this text, made where there is none.
    QTableWidgetItem *cell(int row, int column, const QString &text, Qt::ItemFlags flags);
    /// Of a cell that is typed in.
    [[nodiscard]] Qt::ItemFlags typed(Qt::ItemFlags also = Qt::ItemIsEditable) const;
    /// All rows again.
    void refill();
    /// One row again.
    void refill(int row);

private:
    QPushButton *button(const QString &name, const QString &text, const std::function<void()> &perform);
    void add();
    void move(int places);
    void offer();

    QTableWidget *m_table;
    QHBoxLayout *m_bar;
    std::vector<QPushButton *> m_buttons; ///< the first adds, the others need a row
    bool m_readOnly = false;
};

} // namespace liandong
