// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/worldsource.h"
#include "domain/world.h"

#include <QAbstractListModel>
#include <QVariant>

namespace liandong {

/// What was drawn about the open incidents and about the selected one, whatever its state. One row a drawing, changed
/// by the event that concerns it.
class DrawingShapes : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        OutlineRole = Qt::UserRole + 1, ///< coordinates, of a perimeter closed; empty for a point
        FilledRole, ///< a perimeter
        AnchorRole, ///< where the label stands: the point, the middle of the line, of a perimeter's northern edge: in
                    ///< it lies what happened
        PointRole, ///< it is one point
        LabelRole,
        SelectedRole
    };

    explicit DrawingShapes(const WorldSource &source, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void select(const std::optional<IncidentId> &incident);
    /// For displays that anybody may read: what somebody wrote is not shown.
    void hideLabels();

private:
    struct Shape
    {
        IncidentId incident;
        DrawingId id;
        DrawingKind kind = DrawingKind::Point;
        QString label;
        QVariantList outline;
        QVariant anchor;
    };

    [[nodiscard]] static Shape shapeOf(const IncidentId &incident, const Drawing &drawing);
    void reload();
    void follow(const IncidentId &id);
    /// What is to be shown of an incident.
    [[nodiscard]] const std::vector<Drawing> &wanted(const IncidentId &id) const;

    const WorldSource &m_source;
    std::vector<Shape> m_rows; ///< by incident, of one in the order in which they were drawn
    std::optional<IncidentId> m_selected;
    bool m_labelled = true;
};

} // namespace liandong
