// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/later.h"
#include "deskui/desk.h"
#include "deskui/look/columnarea.h"

class QLabel;
class QVBoxLayout;

namespace liandong {

class CallUpCard;

/// What was called up from a duty room's unit and is not back: what, where to, by when, and the steps that may follow.
/// There only while something is.
class RoomCallUps : public ColumnArea
{
    Q_OBJECT

public:
    explicit RoomCallUps(Desk &desk, QWidget *parent = nullptr);

    QSize sizeHint() const override;

private:
    struct Entry
    {
        IncidentId incident;
        QWidget *whole = nullptr;
        QLabel *where = nullptr; ///< it is needed, above the card
        CallUpCard *card = nullptr;
    };

    void refresh();
    void tick();
    [[nodiscard]] Entry entryFor(const Incident &incident, const CallUpId &callUp);

    Desk &m_desk;
    Later m_refresh;
    QVBoxLayout *m_list;
    std::map<CallUpId, Entry> m_entries;
};

} // namespace liandong
