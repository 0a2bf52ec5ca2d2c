// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QList>
#include <QTemporaryDir>

namespace liandong {

/// One engine that the suite is run on; a second one is a second line in engines().
struct Engine
{
    QString name;
    /// A store made, or opened again, in `folder`.
    std::function<Result<std::unique_ptr<Store>>(const QString &folder, OpenMode mode)> open;
};

[[nodiscard]] const QList<Engine> &engines();
/// Adds the column "engine" and a row for each.
void addEngines();
/// The engine of the row that is being run.
[[nodiscard]] const Engine &currentEngine();

/// A seal that is as good as the real one for a store that does not know it.
[[nodiscard]] QByteArray sampleSeal(QByteArrayView previousHash, const LogEntry &entry);

/// Makes commits that fit behind a store's head.
class Writer
{
public:
    explicit Writer(const Store &store)
        : m_head(store.head())
        , m_hash(store.headHash())
    { }

    [[nodiscard]] LogEntry entry(
        const CommandId &command, const std::optional<IncidentId> &incident, const QByteArray &payload = "\xa0");
    /// One entry, the incident's document and its row: what most commands lead to.
    [[nodiscard]] Batch batch(const IncidentRow &row, bool open = true);
    /// Makes what was prepared count, or forgets it after a commit that failed.
    void settle(const Store &store);

private:
    Sequence m_head;
    QByteArray m_hash;
};

/// The n-th incident, a minute after the one before; its id and number say n.
[[nodiscard]] IncidentRow sampleIncident(int n, const QString &text = {});
[[nodiscard]] IncidentId sampleIncidentId(int n);
[[nodiscard]] Instant sampleTime(int n);

/// For QVERIFY2, which reads its text in either case.
template <class T>
[[nodiscard]] QByteArray why(const Result<T> &result)
{
    return result ? QByteArray() : result.error().detail.toUtf8();
}

/// Commits and says whether it worked; prints the error where it did not.
[[nodiscard]] bool put(Store &store, Writer &writer, const IncidentRow &row, bool open = true);

} // namespace liandong
