// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/keyedrows.h"
#include "deskmodels/later.h"
#include "deskmodels/worldsource.h"

namespace liandong {

/// What can be sent, where it stands.
struct Asset
{
    QString id; ///< its key in the rule book
    QString title; ///< what, whose, how many
    GeoPoint at;
    bool ready = false; ///< can be had now

    [[nodiscard]] const QString &key() const { return id; }
    friend bool operator==(const Asset &, const Asset &) = default;
};

/// Detachments at their bases, or equipment where it is kept; none that is retired.
class AssetMarkers : public KeyedRows<Asset>
{
    Q_OBJECT

public:
    enum Role { LatitudeRole = Qt::UserRole + 1, LongitudeRole, TitleRole, ReadyRole };
    enum class Kind { Detachments, Equipment };

    AssetMarkers(const WorldSource &source, Kind kind);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void refresh();

    const WorldSource &m_source;
    Kind m_kind;
    Later m_later;
};

} // namespace liandong
