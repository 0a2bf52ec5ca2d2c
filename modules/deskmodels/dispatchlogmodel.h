// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/worldsource.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <deque>
#include <map>

namespace liandong {

/// Lines of the log, oldest first. A line is put into words when it is first asked for and keeps them.
class LogLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Who, Seat, Number, Text, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        SeqRole = Qt::UserRole + 1,
        AtRole, ///< ms since the epoch
        TimeRole, ///< as text
        WhoRole,
        SeatRole,
        IncidentRole, ///< IncidentId; null for the rule book's
        NumberRole,
        TextRole,
        KindRole ///< LogEntry::kind
    };
    Q_ENUM(Role)

    LogLinesModel(const WorldSource &source, QObject *parent);
    ~LogLinesModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    struct Line
    {
        LogEntry entry;
        QString number;
        mutable std::optional<QString> text;
    };

    [[nodiscard]] Line lineOf(const LogEntry &entry) const;
    /// Another subject, or a replaced world.
    void resetLines(std::deque<Line> lines);
    /// In its place by sequence; an entry that is here already changes nothing. A duty room is told some entries as
    /// two events under one number.
    void insertLine(const LogEntry &entry);
    void dropOldest(size_t count);
    [[nodiscard]] const WorldSource &source() const { return m_source; }

private:
    [[nodiscard]] QString textOf(const Line &line) const;
    [[nodiscard]] QString numberOf(const LogEntry &entry) const;
    [[nodiscard]] QVariant cellText(const Line &line, int column) const;

    const WorldSource &m_source;
    std::deque<Line> m_lines; ///< by sequence
    mutable std::map<IncidentId, QString> m_numbers; ///< of incidents the world no longer holds
};

/// The centre's newest entries.
class DispatchLogModel : public LogLinesModel
{
    Q_OBJECT

public:
    static constexpr size_t kMost = 2'000;
    static constexpr size_t kSlack = 200; ///< dropped at once, so that not every entry moves all rows

    explicit DispatchLogModel(const WorldSource &source, QObject *parent = nullptr);

private:
    void reload();
};

/// The log of one incident: what is at hand at once, all of it when the service has answered.
class IncidentLogModel : public LogLinesModel
{
    Q_OBJECT

public:
    explicit IncidentLogModel(WorldSource &source, QObject *parent = nullptr);

    void setIncident(const std::optional<IncidentId> &incident);

private:
    void reload();
    void fetch();
    void onFetched(const wire::IncidentFetched &fetched);

    WorldSource &m_fetcher;
    std::optional<IncidentId> m_incident;
    qint64 m_request = 0;
};

/// Filters any of the above by words that must all occur.
class LogFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LogFilterProxy(LogLinesModel &lines, QObject *parent = nullptr);

    void setSearch(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
};

} // namespace liandong
