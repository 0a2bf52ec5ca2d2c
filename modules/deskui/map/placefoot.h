// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/later.h"
#include "deskmodels/placedetails.h"
#include "deskui/desk.h"

#include <QWidget>

#include <variant>

class QLabel;
class QToolButton;

namespace liandong {

/// What the map's foot tells of: nothing, a point, a place of the gazetteer, where an incident happened.
using PlaceSubject = std::variant<std::monostate, GeoPoint, PlaceKey, IncidentId>;

/// A few lines about a place: coordinates to copy, township, area class, deadlines, the nearest units. Follows the
/// world; hidden while there is nothing to tell.
class PlaceFoot : public QWidget
{
    Q_OBJECT

public:
    PlaceFoot(Desk &desk, QWidget *parent);

    void tellOf(const PlaceSubject &subject);
    [[nodiscard]] const PlaceSubject &subject() const { return m_subject; }
    /// Of what it tells of; nothing where that is not known.
    [[nodiscard]] const std::optional<GeoPoint> &point() const { return m_details.point; }

Q_SIGNALS:
    /// It is to be put into the gazetteer; the name may be empty.
    void addAsked(const liandong::GeoPoint &at, const QString &name);
    void dismissed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildCopyMenu();
    void refresh();
    [[nodiscard]] std::optional<PlaceDetails> details() const;
    [[nodiscard]] QString text() const;
    void copy(const QString &text);
    /// Without it a low window would lay the text over the map.
    void keepRoomForText();

    Desk &m_desk;
    PlaceSubject m_subject;
    PlaceDetails m_details;
    QToolButton *m_coordinates;
    QLabel *m_text;
    Later m_refresh;
};

} // namespace liandong
