// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/actions.h"
#include "deskui/desk.h"
#include "deskui/panels/suggestionline.h"

namespace liandong {

/// Short typed commands: the name of an action ("ack", "到达", "dd"), the end of an incident's number ("7"), a unit or
/// a place by its text, pinyin or initials ("zls"), a point as it was typed or pasted. What Return would do is on top
/// of the list while one types.
class CommandBar : public SuggestionLine
{
    Q_OBJECT

public:
    CommandBar(Desk &desk, Actions &actions, QWidget *parent);

    [[nodiscard]] std::vector<Suggestion> suggestions(const QString &typed) override;

Q_SIGNALS:
    void unitChosen(const liandong::UnitKey &unit);
    void placeChosen(const liandong::PlaceKey &place);
    void pointChosen(const liandong::GeoPoint &point); ///< WGS-84

protected:
    void findNothing(const QString &typed) override;

private:
    void addActions(const QString &typed, std::vector<Suggestion> &found);
    void addIncidents(const QString &typed, std::vector<Suggestion> &found);
    void addUnitsAndPlaces(const QString &typed, std::vector<Suggestion> &found);
    void addPoint(const QString &typed, std::vector<Suggestion> &found);

    Desk &m_desk;
    Actions &m_actions;
};

} // namespace liandong
