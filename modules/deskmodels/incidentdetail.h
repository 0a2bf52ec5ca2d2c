// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/later.h"
#include "deskmodels/worldsource.h"

namespace liandong {

enum class IncidentField {
    Narrative,
    Level,
    Category,
    Place,
    CallerName,
    AreaClass,
    State,
    Calls,
    Orders,
    Notes,
    ThreeWayCalls,
    Escalations,
    Links,
    Kind,
    CallUps
};

struct CallLine
{
    CallId id;
    QString at;
    QString number; ///< "Number withheld" for none
    QString name;
    QString hotline;
    QString said;
};

struct NoteLine
{
    NoteId id;
    QString text;
    QString at;
    QString by;
    bool struck = false;
    QString struckBy; ///< with the reason
};

struct LegLine
{
    int index = 0;
    QString party; ///< caller, centre or the unit's name
    QString number;
    QString times; ///< "14:05:01 dialled, 14:05:09 answered"
    QString state; ///< "Ringing", "On the line", "No answer" …
    bool ringing = false;
    bool talking = false;
    UnitKey unit;
};

struct ThreeWayCallLine
{
    ThreeWayCallId id;
    QString by;
    bool over = false;
    std::vector<LegLine> legs;
};

struct EscalationLine
{
    EscalationId id;
    QString at;
    QString finding;
    QString foundBy;
    QString asks; ///< casualties, reinforcement, several departments
    QString by;
    bool answered = false;
    QString answer;
    QString answeredBy;
};

struct LinkLine
{
    IncidentId id;
    QString number;
    QString categoryPath;
};

/// The incident on the screen, in words. Tells which fields changed and by whom, so that nothing else is redrawn and
/// what is being typed stays. One that the world no longer holds is fetched from the store.
class IncidentDetail : public QObject
{
    Q_OBJECT

public:
    explicit IncidentDetail(WorldSource &source, QObject *parent = nullptr);

    void show(const std::optional<IncidentId> &incident);
    [[nodiscard]] const std::optional<IncidentId> &shown() const { return m_shown; }
    /// Null while nothing is shown, or until the store has answered.
    [[nodiscard]] const Incident *incident() const;
    /// From the store: closed long ago, to be read; only reopening acts on it.
    [[nodiscard]] bool isFromStore() const;

    [[nodiscard]] QString numberText() const;
    [[nodiscard]] QString titleText() const; ///< category path, or that it is not classified
    [[nodiscard]] QString stateText() const; ///< with the disposition once closed, with the incident it was merged into
    [[nodiscard]] QString levelText() const;
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] QString openedText() const; ///< when and by whom
    [[nodiscard]] QString placeLine() const; ///< township and text
    [[nodiscard]] QString areaClassText() const; ///< with the reason where the map was overruled
    [[nodiscard]] QString callerText() const; ///< of the first call: name, number, hotline
    [[nodiscard]] QString deadlineText() const; ///< the most urgent one as it runs now
    [[nodiscard]] QString escalationText() const; ///< empty unless it awaits the linkage office

    [[nodiscard]] std::vector<CallLine> calls() const;
    [[nodiscard]] std::vector<NoteLine> notes() const;
    [[nodiscard]] std::vector<ThreeWayCallLine> threeWayCalls() const;
    [[nodiscard]] std::vector<EscalationLine> escalations() const;
    [[nodiscard]] std::vector<LinkLine> links() const;

Q_SIGNALS:
    /// Another incident (or none) is shown, or the whole world was replaced: fill in everything that is not being
    /// typed.
    void shownChanged();
    /// `by` names the person and seat; empty for this seat's own doing.
    void changed(liandong::IncidentField field, const QString &by);

private:
    void onEntry(const LogEntry &entry, const Event &event);
    void fetchIfNeeded();
    void keepEvicted();
    [[nodiscard]] LegLine legLine(int index, const Leg &leg) const;
    [[nodiscard]] QString moment(Instant at) const;

    WorldSource &m_source;
    std::optional<IncidentId> m_shown;
    std::optional<Incident> m_fetched;
    qint64 m_request = 0;
    Later m_names;
};

/// Which of the incident's fields an event changes.
[[nodiscard]] std::vector<IncidentField> fieldsChangedBy(const Event &event);

} // namespace liandong
