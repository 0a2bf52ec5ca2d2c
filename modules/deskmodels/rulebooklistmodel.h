// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/itemfields.h"
#include "deskmodels/keyedrows.h"
#include "deskmodels/later.h"
#include "pinyin/pinyin.h"
#include "deskmodels/rulebookroles.h"
#include "deskmodels/worldsource.h"

namespace liandong {

struct ItemRow
{
    RuleBookItem item;
    QString itemKey;
    QString title;
    QStringList cells;
    QString search; ///< names, phones, words; a line each

    [[nodiscard]] const QString &key() const { return itemKey; }
    friend bool operator==(const ItemRow &, const ItemRow &) = default;
};

/// All items of one kind, retired ones included, in the order the centre gave them, then by the sound of their titles.
/// The columns are those of the kind's description.
class RuleBookListModel : public KeyedRows<ItemRow>
{
    Q_OBJECT

public:
    /// `kind` as in ItemName: "Unit".
    RuleBookListModel(const WorldSource &source, QAnyStringView kind, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void reload();
    [[nodiscard]] ItemRow rowFor(const RuleBookItem &item) const;
    [[nodiscard]] QString soundOf(const QString &title);

    const WorldSource &m_source;
    const ItemKind &m_kind;
    std::map<QString, QString> m_sounds; ///< title to sort key
    Later m_reload;
};

} // namespace liandong
