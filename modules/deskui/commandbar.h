// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/actions.h"
#include "deskui/desk.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace liandong {

/// Short typed commands: the name of an action ("ack", "到达", "dd"), the end of an incident's number ("7"), a unit or
/// a place by its text, pinyin or initials ("zls"), a point as it was typed or pasted. What Return would do is on top
/// of the list while one types.
class CommandBar : public QLineEdit
{
    Q_OBJECT

public:
    CommandBar(Desk &desk, Actions &actions, QWidget *parent);

    /// What the text would do, best first; each has its words and what it does.
    struct Suggestion
    {
        QString text;
        QString detail;
        int score = 0;
        std::function<void()> run;
    };
    [[nodiscard]] std::vector<Suggestion> suggestions(const QString &typed);

Q_SIGNALS:
    void unitChosen(const liandong::UnitKey &unit);
    void placeChosen(const liandong::PlaceKey &place);
    void pointChosen(const liandong::GeoPoint &point); ///< WGS-84

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void suggest(const QString &typed);
    void run(size_t index);
    void addActions(const QString &typed, std::vector<Suggestion> &found);
    void addIncidents(const QString &typed, std::vector<Suggestion> &found);
    void addUnitsAndPlaces(const QString &typed, std::vector<Suggestion> &found);
    void addPoint(const QString &typed, std::vector<Suggestion> &found);

    Desk &m_desk;
    Actions &m_actions;
    QCompleter *m_completer;
    QStandardItemModel *m_rows;
    std::vector<Suggestion> m_found;
};

} // namespace liandong
