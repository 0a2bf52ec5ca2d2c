// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "domain/rulebookchanges.h"
#include "domain/world.h"

#include <QAbstractTableModel>

namespace liandong {

/// Something in a file that must be mended before any of it is taken, or, as a note, that was passed over.
struct ImportMistake
{
    QString where; ///< sheet or file
    QString row; ///< its number in the sheet, or the item in the file
    QString column; ///< its heading, or the member
    QString reason;

    friend bool operator==(const ImportMistake &, const ImportMistake &) = default;
};

/// What was read from a file.
struct ImportedFile
{
    QString name;
    std::vector<RuleBookItem> items;
    std::vector<ImportMistake> mistakes;
    std::vector<ImportMistake> notes;
};

/// What a file would change in the rule book as it stands, before it is sent: mistakes and notes first, then every
/// new item and every changed member.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class RowKind { Mistake, Note, Added, Changed };
    enum Column { What, Where, Item, Member, Now, Then, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 1 };

    struct Counts
    {
        size_t mistakes = 0;
        size_t added = 0;
        size_t changed = 0; ///< items
        size_t same = 0;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ImportedFile &file, const World &world);
    void clear();

    [[nodiscard]] const Counts &counts() const { return m_counts; }
    /// Based on the world that show() was given; empty while there is a mistake.
    [[nodiscard]] const std::vector<ItemEdit> &edits() const { return m_edits; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        RowKind kind = RowKind::Mistake;
        std::array<QString, ColumnCount> texts; ///< What stays empty
    };

    void add(RowKind kind, const ImportMistake &mistake);
    void add(const BookChange &change, const World &world);

    std::vector<Row> m_rows;
    std::vector<ItemEdit> m_edits;
    Counts m_counts;
};

} // namespace liandong
