// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/importpreview.h"
#include "deskui/desk.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace liandong {

/// The rule book in files: out as a spreadsheet or JSON, and in again after what it changes was looked at. Nothing is
/// sent while a mistake stands; what is sent is taken whole or not at all.
class ExchangePage : public QWidget
{
    Q_OBJECT

public:
    ExchangePage(Desk &desk, QWidget *parent);

public Q_SLOTS:
    /// A spreadsheet, a JSON file or a folder in the profile format, by what it is.
    void read(const QString &path);
    /// By the ending: a spreadsheet, a JSON file, otherwise a folder.
    void write(const QString &path);

private:
    [[nodiscard]] QWidget *buildFiles();
    [[nodiscard]] QWidget *buildPreview();
    void askWhereFrom(bool folder);
    void askWhereTo(const QString &name, const QString &filter);
    void send();
    void discard();
    void tell(const QString &text, bool emphasised);
    void refresh();
    [[nodiscard]] QString summary() const;

    Desk &m_desk;
    ImportPreviewModel m_preview;
    QSortFilterProxyModel m_shown;
    QString m_folder; ///< where files were last written or read
    QString m_file; ///< name of what is shown; empty without one
    bool m_waiting = false; ///< sent, not answered yet
    QLabel *m_summary = nullptr;
    QLabel *m_result = nullptr;
    QComboBox *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_discard = nullptr;
    std::vector<QPushButton *> m_readers;
};

} // namespace liandong
