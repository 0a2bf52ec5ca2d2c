// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/idsource.h"
#include "store/baresqlite.h"
#include "store/benchnarratives.h"
#include "store/impl/sqlitestore.h"
#include "store/samples.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace liandong {

namespace {

/// Times in microseconds.
class Times
{
public:
    template <class Work>
    void measure(Work work)
    {
        const auto start = m_clock.steady();
        work();
        m_times.push_back(double((m_clock.steady() - start).count()) / 1'000);
    }
    [[nodiscard]] double at(double share) const
    {
        std::vector<double> sorted = m_times;
        std::ranges::sort(sorted);
        return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
    }
    [[nodiscard]] QJsonObject json() const
    {
        return {{u"count"_s, qint64(m_times.size())}, {u"p50_us"_s, at(0.5)}, {u"p99_us"_s, at(0.99)},
            {u"max_us"_s, at(1)}};
    }

private:
    SystemClock m_clock;
    std::vector<double> m_times;
};

struct Options
{
    int incidents = 200'000;
    int open = 500;
    int rounds = 5;
    int commits = 1'000;
    int queries = 500;
    QString folder;
};

class Bench
{
public:
    explicit Bench(Options options)
        : m_options(std::move(options))
        , m_path(QDir(m_options.folder).filePath(u"store.db"_s))
    { }

    [[nodiscard]] QJsonObject run()
    {
        fill();
        open();
        openDocuments();
        search();
        commits();
        m_result[u"file_mb"_s] = double(QFile(m_path).size()) / 1e6;
        return m_result;
    }

private:
    static void must(const Result<> &done)
    {
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().detail));
    }

    /// An incident as the ledger writes it: document of 1.5 kB, command of 200 bytes.
    Batch batchOf(Writer &writer, int n, bool open)
    {
        const QString narrative = m_narratives.next();
        IncidentRow row = sampleIncident(n, narrative);
        row.narrative = narrative.section(u"，电话"_s, 0, 0);
        row.text = narrative % u"\n东坪镇\n"_s % row.number;
        Batch batch;
        batch.entries.push_back(writer.entry(m_ids.make<CommandId>(), row.id, QByteArray(200, 'x')));
        batch.documents.push_back({.kind = u"incident"_s,
            .id = row.id.text(),
            .version = batch.entries.back().seq,
            .open = open,
            .payload = QByteArray(1'500, 'y')});
        batch.incidents.push_back(std::move(row));
        return batch;
    }

    void fill()
    {
        const auto store = SqliteStore::open(m_path, OpenMode::Create);
        if (!store)
            qFatal("%s", qUtf8Printable(store.error().detail));
        Writer writer(**store);
        Times writing;
        writing.measure([&] {
            for (int n = 1; n <= m_options.incidents;) {
                Batch batch;
                for (int i = 0; i < 1'000 && n <= m_options.incidents; ++i, ++n) {
                    Batch one = batchOf(writer, n, n > m_options.incidents - m_options.open);
                    std::ranges::move(one.entries, std::back_inserter(batch.entries));
                    std::ranges::move(one.documents, std::back_inserter(batch.documents));
                    std::ranges::move(one.incidents, std::back_inserter(batch.incidents));
                }
                must((*store)->commit(batch));
            }
        });
        Times slices;
        Times indexing;
        indexing.measure([&] {
            for (bool more = true; more;)
                slices.measure([&] { more = (*store)->indexSome(); });
        });
        m_next = m_options.incidents + 1;
        m_result[u"fill_s"_s] = writing.at(0) / 1e6;
        m_result[u"index_s"_s] = indexing.at(0) / 1e6;
        m_result[u"index_slice"_s] = slices.json();
    }

    void open()
    {
        Times opening;
        for (int i = 0; i < m_options.rounds; ++i) {
            m_store.reset();
            opening.measure([&] {
                auto opened = SqliteStore::open(m_path, OpenMode::Existing);
                if (!opened)
                    qFatal("%s", qUtf8Printable(opened.error().detail));
                m_store = std::move(*opened);
            });
        }
        m_result[u"open"_s] = opening.json();
    }

    void openDocuments()
    {
        BareSqlite bare(m_path);
        Times ours;
        Times theirs;
        for (int i = 0; i < 40 * m_options.rounds; ++i) {
            std::vector<Document> documents;
            ours.measure([&] { documents = m_store->openDocuments().value(); });
            if (documents.size() != size_t(m_options.open))
                qFatal("not all open documents");
            theirs.measure([&] { bare.readAll("SELECT kind, id, version, payload FROM document WHERE open = 1"); });
        }
        m_result[u"open_documents"_s] = ours.json();
        m_result[u"open_documents_bare"_s] = theirs.json();
        m_result[u"R1_open_documents_ratio"_s] = ours.at(0.5) / theirs.at(0.5);
    }

    /// Parts of narratives, so that frequent words are asked for frequently; every tenth is turned round and mostly
    /// finds nothing.
    QStringList queriesOf(int length, bool digits)
    {
        Narratives source;
        QRandomGenerator random(5);
        QStringList queries;
        while (queries.size() < m_options.queries) {
            const QString text = source.next();
            QString part = text.mid(random.bounded(text.size() - length + 1), length);
            if (!std::ranges::all_of(part, [&](QChar c) { return digits ? c.isDigit() : c.isLetter(); }))
                continue;
            if (queries.size() % 10 == 9)
                std::ranges::reverse(part);
            queries.push_back(part);
        }
        return queries;
    }

    void search()
    {
        Times scan;
        {
            BareSqlite bare(m_path);
            for (const QString &word : queriesOf(2, false).first(std::min(25, m_options.queries)))
                scan.measure([&] {
                    bare.readAll("SELECT number, narrative FROM incident WHERE narrative LIKE ?1 ORDER BY row DESC",
                        u'%' % word % u'%', 50);
                });
        }
        m_result[u"scan"_s] = scan.json();
        const struct
        {
            QString name;
            QStringList queries;
        } kinds[] = {{u"search_2"_s, queriesOf(2, false)}, {u"search_3"_s, queriesOf(3, false)},
            {u"search_4"_s, queriesOf(4, false)}, {u"search_1"_s, queriesOf(1, false)},
            {u"search_digits_3"_s, queriesOf(3, true)}, {u"search_digits_4"_s, queriesOf(4, true)},
            {u"search_phone"_s, queriesOf(11, true)}, {u"search_two_words"_s, pairsOf(queriesOf(2, false))},
            {u"search_word_and_digit"_s, pairsOf(queriesOf(1, true), queriesOf(2, false))}};
        for (const auto &kind : kinds) {
            Times times;
            for (int pass = 0; pass < 2; ++pass) {
                times = Times();
                for (const QString &word : kind.queries)
                    times.measure(
                        [&] { must(m_store->search({.text = word}).transform([](const HistoryResult &) { })); });
            }
            m_result[kind.name] = times.json();
            if (kind.name == "search_2"_L1) {
                m_result[u"R2_search_p99_to_scan_p99"_s] = times.at(0.99) / scan.at(0.99);
                m_result[u"R2_search_p99_to_scan_p50"_s] = times.at(0.99) / scan.at(0.5);
            }
        }
    }

    [[nodiscard]] static QStringList pairsOf(const QStringList &words, QStringList others = {})
    {
        if (others.isEmpty())
            others = words;
        QStringList pairs;
        for (qsizetype i = 0; i < words.size(); ++i)
            pairs.push_back(words[i] % u' ' % others[(i + 7) % others.size()]);
        return pairs;
    }

    void commits()
    {
        Times floor;
        Times without;
        Times with;
        Times amended;
        Times slices;
        Times idle;
        // Commits at a slower pace meet a disk and processors that have gone to sleep: those without search get the
        // same pace.
        std::chrono::nanoseconds pace{300'000};
        Writer writer(*m_store);
        BareSqlite bare(QDir(m_options.folder).filePath(u"bare.db"_s));
        bare.makeTables();
        const auto drain = [&](Times *times) {
            for (bool more = true; more;) {
                if (times)
                    times->measure([&] { more = m_store->indexSome(); });
                else
                    more = m_store->indexSome();
            }
        };
        for (int round = 0; round < m_options.rounds; ++round) {
            for (int i = 0; i < m_options.commits; ++i)
                floor.measure([&] { bare.commit(QByteArray(200, 'x')); });
            for (int i = 0; i < m_options.commits; ++i) {
                const Batch batch = batchOf(writer, m_next++, true);
                without.measure([&] { must(m_store->commit(batch)); });
                pause(pace);
            }
            drain(nullptr);
            for (int i = 0; i < m_options.commits; ++i) {
                const Batch batch = batchOf(writer, m_next++, true);
                m_recent.push_back(batch.incidents.front());
                with.measure([&] { must(m_store->commit(batch)); });
                idle.measure([&] { drain(&slices); });
            }
            pace = std::chrono::nanoseconds(qint64(idle.at(0.5) * 1'000));
            for (int i = 0; i < m_options.commits; ++i) {
                // What most commands do: an entry, the same incident's document, its row as it was.
                const Batch batch = amendment(writer, m_recent[m_recent.size() - 1 - size_t(i) % 300]);
                amended.measure([&] { must(m_store->commit(batch)); });
            }
        }
        m_result[u"commit_bare"_s] = floor.json();
        m_result[u"commit_without_search"_s] = without.json();
        m_result[u"commit_with_search"_s] = with.json();
        m_result[u"commit_amendment"_s] = amended.json();
        m_result[u"live_index_slice"_s] = slices.json();
        m_result[u"R5_commit_with_to_without"_s] = with.at(0.5) / without.at(0.5);
        m_result[u"commit_to_bare"_s] = with.at(0.5) / floor.at(0.5);
        m_result[u"amendment_to_bare"_s] = amended.at(0.5) / floor.at(0.5);
    }

    void pause(std::chrono::nanoseconds time) const
    {
        for (const auto end = m_clock.steady() + time; m_clock.steady() < end;) { }
    }

    Batch amendment(Writer &writer, const IncidentRow &row)
    {
        Batch batch;
        batch.entries.push_back(writer.entry(m_ids.make<CommandId>(), row.id, QByteArray(200, 'x')));
        batch.documents.push_back({.kind = u"incident"_s,
            .id = row.id.text(),
            .version = batch.entries.back().seq,
            .open = true,
            .payload = QByteArray(1'500, 'z')});
        batch.incidents.push_back(row);
        return batch;
    }

    Options m_options;
    QString m_path;
    std::unique_ptr<SqliteStore> m_store;
    Narratives m_narratives;
    SystemClock m_clock;
    Uuid7Source m_ids{m_clock};
    std::vector<IncidentRow> m_recent; ///< of the commits that were measured last
    int m_next = 1;
    QJsonObject m_result;
};

int bench()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the SQLite store beside bare SQLite; prints JSON."_s);
    parser.addHelpOption();
    parser.addOption({u"incidents"_s, u"How many incidents lie in the store."_s, u"N"_s, u"200000"_s});
    parser.addOption({u"rounds"_s, u"Repetitions, interleaved."_s, u"N"_s, u"5"_s});
    parser.addOption({u"commits"_s, u"Commits of each kind a round."_s, u"N"_s, u"1000"_s});
    parser.addOption({u"folder"_s, u"Where the store is made; a temporary folder otherwise."_s, u"PATH"_s});
    parser.addOption({u"json"_s, u"The figures go into this file as well."_s, u"FILE"_s});
    parser.process(*QCoreApplication::instance());

    const QTemporaryDir temporary;
    Options options;
    options.incidents = std::max(1'000, parser.value(u"incidents"_s).toInt());
    options.rounds = std::max(1, parser.value(u"rounds"_s).toInt());
    options.commits = std::max(300, parser.value(u"commits"_s).toInt());
    options.folder = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : temporary.path();
    QJsonObject result = Bench(options).run();
    result[u"incidents"_s] = options.incidents;
    const QByteArray json = QJsonDocument(result).toJson();
    std::fputs(json.constData(), stdout);
    if (parser.isSet(u"json"_s)) {
        QFile file(parser.value(u"json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("%s: cannot be written", qUtf8Printable(file.fileName()));
    }
    return 0;
}

} // namespace

} // namespace liandong

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return liandong::bench();
}
