// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/settings/fieldeditor.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace liandong {

/// The desk's map in a window of its own, to point at one place.
class PointDialog : public QDialog
{
    Q_OBJECT

public:
    PointDialog(Desk &desk, const std::optional<GeoPoint> &from, QWidget *parent);

Q_SIGNALS:
    void chosen(const liandong::GeoPoint &point);

private:
    std::optional<GeoPoint> m_point;
};

/// A position typed as latitude and longitude or pointed at on the map.
class PositionEditor final : public FieldEditor
{
    Q_OBJECT

public:
    PositionEditor(Desk &desk, const ItemField &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QString problem() const override;

private:
    void openMap();

    Desk &m_desk;
    QLineEdit *m_line;
    QPushButton *m_map;
};

} // namespace liandong
