// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace liandong {

class ItemPage;

/// The centre's rule book, page by page. Everyone may read it; administrators change it, live for every seat. Stands
/// beside the desk and never blocks it; what was typed and not saved stays while it is closed.
class SettingsWindow : public QDialog
{
    Q_OBJECT

public:
    SettingsWindow(Desk &desk, QWidget *parent);

    [[nodiscard]] QStringList pages() const;
    /// Turns to a page by its name: "Unit".
    void turnTo(const QString &page);
    /// Turns to the page where the item is edited, and to the item.
    void showItem(const ItemName &item);
    void showRoster(const UnitKey &unit, QDate day);
    [[nodiscard]] QWidget *currentPage() const;

private:
    void buildPages();
    void addGroup(const QString &title);
    void addPage(const QString &name, const QString &title, std::function<QWidget *()> make);
    ItemPage *makeItemPage(const QString &kind);
    QWidget *makeSoundPage();
    QWidget *makeAccountPage();
    QWidget *makeGroundPage();
    QWidget *makeMatrixPage();
    QWidget *makeRosterPage();
    [[nodiscard]] bool mayEdit(const QString &page) const;
    void showPage();
    void showBuildingStep();

    Desk &m_desk;
    QTreeWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_readOnly;
    QWidget *m_step;
    QLabel *m_stepText;
    QPushButton *m_stepButton;
    QString m_stepPage;
    QLabel *m_notice;
    std::map<QString, std::function<QWidget *()>> m_makers;
    std::map<QString, QWidget *> m_pages;
};

} // namespace liandong
