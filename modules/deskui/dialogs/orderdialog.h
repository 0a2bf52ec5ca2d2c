// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/recommendationmodel.h"
#include "deskmodels/unitdirectorymodel.h"
#include "deskui/desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace liandong {

/// 下达指令: who goes, reached at which number, with which words. Suggested units come first with the reason; any other
/// can be found by name, and then the reason for not taking the suggested one is asked for.
class OrderDialog : public QDialog
{
    Q_OBJECT

public:
    OrderDialog(Desk &desk, const IncidentId &incident, const std::optional<OrderId> &replaces, QWidget *parent);

    /// Begins with this unit chosen.
    void choose(const UnitKey &unit);

private:
    void build();
    void search(const QString &typed);
    void onChoice();
    void give();
    void complain(const QString &text);
    [[nodiscard]] bool searching() const;
    [[nodiscard]] UnitKey chosen() const;

    Desk &m_desk;
    IncidentId m_incident;
    std::optional<OrderId> m_replaces;
    RecommendationModel m_suggested;
    UnitDirectoryModel m_units;
    UnitDirectoryProxy m_found;
    QLineEdit *m_search;
    QTableView *m_suggestions;
    QTableView *m_directory;
    QComboBox *m_phone;
    QLabel *m_onDuty;
    QPlainTextEdit *m_instruction;
    QLineEdit *m_reason;
    QLabel *m_reasonLabel;
    QLabel *m_passedOver;
    QLabel *m_problem;
    QPushButton *m_give;
};

} // namespace liandong
