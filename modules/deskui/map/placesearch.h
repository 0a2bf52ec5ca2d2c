// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/placelistmodel.h"
#include "deskui/desk.h"
#include "deskui/panels/suggestionline.h"

namespace liandong {

/// Finds a place of the gazetteer by its text, pinyin, initials ("qtp") or what people call it, and points by their
/// coordinates. Empty, it offers what was chosen last at this seat.
class PlaceSearch : public SuggestionLine
{
    Q_OBJECT

public:
    PlaceSearch(Desk &desk, QWidget *parent);

    [[nodiscard]] std::vector<Suggestion> suggestions(const QString &typed) override;
    /// Offered first from now on.
    void remember(const PlaceKey &place) { remember(place.text()); }

Q_SIGNALS:
    void placeChosen(const liandong::PlaceKey &place);
    void pointChosen(const liandong::GeoPoint &point); ///< WGS-84
    /// A name that no place has is to be added.
    void addAsked(const QString &name);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] std::vector<Suggestion> recent();
    [[nodiscard]] Suggestion suggestionOf(const Place &place);
    [[nodiscard]] Suggestion suggestionOf(const GeoPoint &point, const QString &text, const QString &detail);
    [[nodiscard]] Suggestion missing(const QString &name);
    /// A place's key or a point's numbers.
    void remember(const QString &entry);

    Desk &m_desk;
    PlaceListModel m_places;
};

} // namespace liandong
