// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/later.h"
#include "pinyin/pinyin.h"
#include "deskmodels/worldsource.h"

namespace liandong {

struct PlaceRow
{
    Place place;

    [[nodiscard]] const PlaceKey &key() const { return place.key; }
    friend bool operator==(const PlaceRow &, const PlaceRow &) = default;
};

/// Townships that fit what was typed (name, pinyin initials, full pinyin, code), best first, otherwise by code.
class PlaceListModel : public KeyedRows<PlaceRow>
{
    Q_OBJECT

public:
    enum class Choice { Townships, AllPlaces };
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< text of the key
        NameRole,
        CodeRole,
        LatitudeRole,
        LongitudeRole,
        AccuracyRole ///< metres
    };
    Q_ENUM(Role)

    explicit PlaceListModel(const WorldSource &source, Choice choice = Choice::Townships, QObject *parent = nullptr);

    void setTyped(const QString &typed);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Candidate
    {
        Place place;
        PinyinKey name;
    };

    void reload();
    void refilter();

    const WorldSource &m_source;
    Choice m_choice;
    std::vector<Candidate> m_all;
    QString m_typed;
    Later m_reload;
};

} // namespace liandong
