// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/desk.h"

#include <QIcon>
#include <QWidget>

class QLabel;
class QMimeData;
class QListWidget;
class QPushButton;

namespace liandong {

/// The photographs and documents of an incident, or of one order: small pictures in a row. Files are added by dialog,
/// by dropping and by pasting; opened, saved, struck out by the buttons and by keys.
class AttachmentStrip : public QWidget
{
    Q_OBJECT

public:
    AttachmentStrip(Desk &desk, QWidget *parent = nullptr);

    /// Without an order all of the incident's are shown, and new ones belong to the incident itself.
    void show(const std::optional<IncidentId> &incident, const OrderId &order = {});
    /// Of the shown ones, without those struck out.
    [[nodiscard]] std::vector<AttachmentId> standing() const;
    /// Of what is shown files are still on their way up, or not yet attached.
    [[nodiscard]] bool isBusy() const { return !coming().empty(); }

Q_SIGNALS:
    void changed();
    /// Also told in the notice line, which a dialog above it hides.
    void complained(const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void complain(const QString &text);
    /// What to do with a file when it is here.
    struct Wanted
    {
        QString hash;
        std::function<void(const QByteArray &)> use;
    };

    void refresh();
    void showComing();
    /// What this seat was asked to add, now or before it was restarted, and the service has not.
    [[nodiscard]] std::vector<AddAttachment> coming() const;
    void showButtons();
    [[nodiscard]] const Attachment *chosen() const;
    void addByDialog();
    void addFile(const QString &path);
    void add(const QByteArray &content, const QString &name);
    [[nodiscard]] bool addFrom(const QMimeData &data);
    void onFetched(const QString &hash, const QByteArray &content, wire::AttachmentProblem problem);
    void fetch(const Attachment &attachment, std::function<void(const QByteArray &)> use);
    void open();
    void save();
    void strike();

    Desk &m_desk;
    std::optional<IncidentId> m_incident;
    OrderId m_order;
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_strike;
    size_t m_comingShown = 0;
    std::map<QString, int> m_percent; ///< that went up, by hash
    std::vector<Wanted> m_wanted;
    std::map<QString, QIcon> m_pictures; ///< by hash
};

/// For a person, why a file was not taken or is not to be had.
[[nodiscard]] QString problemText(wire::AttachmentProblem problem);

} // namespace liandong
