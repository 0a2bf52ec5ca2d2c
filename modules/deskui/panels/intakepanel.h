// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/categorycompletion.h"
#include "deskmodels/placelistmodel.h"
#include "deskmodels/recommendationmodel.h"
#include "deskmodels/repeatmodel.h"
#include "deskui/desk.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace liandong {

class GuessRow;
class LookupLine;

/// 接警: from ringing to order by the keyboard alone. Shows while one types what the call may be, who must come and
/// why, and which open incident it may repeat. What is typed stays until it is saved or thrown away.
class IntakePanel : public QWidget
{
    Q_OBJECT

public:
    explicit IntakePanel(Desk &desk, QWidget *parent = nullptr);

    /// Ready for the next call, or back to the one being typed.
    void begin();
    [[nodiscard]] bool isEmpty() const;
    void setPoint(const std::optional<GeoPoint> &point);
    /// A place found on the map. Its name, where it has one, does not replace what was typed.
    void setPlace(const GeoPoint &point, const QString &name);
    void save(bool thenOrder);

Q_SIGNALS:
    /// Saved or thrown away; the incident it became, if any.
    void finished(const std::optional<liandong::IncidentId> &incident);
    void pointChanged(const std::optional<liandong::GeoPoint> &point);

private:
    QWidget *buildForm();
    void buildCallRows(QFormLayout &form);
    void buildPlaceRows(QFormLayout &form);
    void buildMatterRows(QFormLayout &form);
    QWidget *buildSuggestions();
    QWidget *buildRepeats();
    QHBoxLayout *buildButtons();
    void connectFields();
    void clear();
    void discard();
    void fillLists();
    void onCategory();
    void onTownship();
    void onPlace();
    void onKind();
    /// What the narrative says by now: likely categories and units.
    void readNarrative();
    void refreshSuggestions();
    void refreshRepeats();
    void addToRepeat();
    void leave(const std::optional<IncidentId> &incident);
    void complain(const QString &text, QWidget *at);
    [[nodiscard]] OpenIncident command() const;
    /// Nobody chose a unit so far.
    [[nodiscard]] bool isOnlyProposed() const;
    /// To the units chosen among the suggested ones.
    [[nodiscard]] std::vector<GiveOrder> ordersFor(const IncidentId &incident) const;
    [[nodiscard]] Call call() const;
    [[nodiscard]] Location location() const;
    [[nodiscard]] CategoryKey category() const;
    [[nodiscard]] std::optional<AreaClass> chosenAreaClass() const;

    Desk &m_desk;
    CategoryCompletion m_categories;
    CategoryGuessModel m_guesses;
    PlaceListModel m_places;
    RecommendationModel m_recommended;
    RepeatModel m_repeats;
    std::optional<GeoPoint> m_point;
    bool m_pointFromMap = false;
    QString m_nameFromMap;
    std::optional<IncidentId> m_awaited; ///< saved, and not yet seen in the world
    std::vector<GiveOrder> m_orders; ///< to be given as soon as it is
    QTimer m_typing; ///< runs while the narrative is being typed

    QLineEdit *m_number;
    QComboBox *m_hotline;
    QLineEdit *m_callerName;
    LookupLine *m_township;
    QLineEdit *m_place;
    QComboBox *m_areaClass;
    QLabel *m_areaSays;
    QLineEdit *m_areaReason;
    QPlainTextEdit *m_narrative;
    GuessRow *m_guessRow;
    LookupLine *m_category;
    QComboBox *m_level;
    QComboBox *m_kind;
    QComboBox *m_disposition;
    QLabel *m_guidance;
    QTableView *m_units;
    UnitKey m_proposed; ///< selected by the form, not by somebody: goes to a better one as soon as there is one
    QLabel *m_noUnits;
    QLabel *m_passedOver;
    QWidget *m_repeatBox;
    QTableView *m_repeatTable;
    QLabel *m_problem;
    QPushButton *m_saveAndOrder;
    QPushButton *m_save;
};

} // namespace liandong
