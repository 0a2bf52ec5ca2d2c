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

/// Places that fit what was typed (name or what people call it, pinyin initials, full pinyin, code), best first, otherwise
/// by code, then the shorter name. Of all places only the best are there, of townships all.
class PlaceListModel : public KeyedRows<PlaceRow>
{
    Q_OBJECT

public:
    enum class Choice { Townships, AllPlaces };
    static constexpr size_t kMost = 50; ///< of all places
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
        std::vector<PinyinKey> names; ///< its own, then what people call it

        [[nodiscard]] int match(const QString &typed) const;
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
