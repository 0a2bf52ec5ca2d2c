// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/categorycompletion.h"
#include "deskmodels/draftfield.h"
#include "deskmodels/placelistmodel.h"
#include "deskui/desk.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace liandong {

class LookupLine;

/// Amends an incident. Each field is saved against the value it was opened with; what somebody else saves meanwhile
/// shows up beside the field and never replaces what is being typed.
class AmendDialog : public QDialog
{
    Q_OBJECT

public:
    AmendDialog(Desk &desk, const Incident &incident, QWidget *parent);

    /// A place picked on the map while the dialog is open.
    void setPoint(const GeoPoint &point);

private:
    void build();
    void buildEditors();
    [[nodiscard]] QFormLayout *buildForm();
    void readEditors();
    void follow();
    void showTheirs();
    void save();
    [[nodiscard]] Location editedPlace() const;

    Desk &m_desk;
    IncidentId m_incident;
    CategoryCompletion m_categories;
    PlaceListModel m_places;
    DraftField<QString> m_narrative;
    DraftField<CategoryKey> m_category;
    DraftField<Level> m_level;
    DraftField<Location> m_place;
    DraftField<QString> m_callerName;
    DraftField<IncidentKind> m_kind;
    DraftField<AreaClass> m_areaClass;
    std::optional<GeoPoint> m_point;
    QPlainTextEdit *m_narrativeEdit;
    QComboBox *m_kindEdit;
    LookupLine *m_categoryEdit;
    QComboBox *m_levelEdit;
    LookupLine *m_townshipEdit;
    QLineEdit *m_placeEdit;
    QLineEdit *m_callerEdit;
    QComboBox *m_areaEdit;
    QLineEdit *m_areaReason;
    QLabel *m_theirs;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace liandong
