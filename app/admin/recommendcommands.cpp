// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/enumnames.h"
#include "command.h"
#include "domain/recommend.h"
#include "domain/suggestions.h"
#include "profile/profilefolder.h"
#include "service/ledger.h"
#include "store/store.h"
#include "wire/messagecodec.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

#include <cmath>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSlice = 1'000;

ExitCode badValue(const char *option, const QString &value, QStringView what)
{
    return complain(
        ExitCode::BadArguments, u"--%1: \"%2\" is no %3"_s.arg(QLatin1StringView(option), value, what.toString()));
}

QString nameOfRole(DutyRole role)
{
    const std::string_view text = enumText(role);
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

/// The rule book of a profile or of a store, or nothing after a complaint.
std::optional<RuleBook> ruleBook(const Arguments &arguments, ExitCode &code)
{
    if (arguments.has("profile") == arguments.has("store")) {
        code = complain(ExitCode::BadArguments, u"either --profile or --store is needed"_s);
        return std::nullopt;
    }
    if (arguments.has("profile")) {
        const Result<Profile> profile = readProfile(arguments.value("profile"));
        if (profile)
            return ruleBookOf(*profile);
        code = complain(exitCodeOf(profile.error().code),
            u"the profile %1 cannot be used:\n%2"_s.arg(arguments.value("profile"), profile.error().detail));
        return std::nullopt;
    }
    const Result<World> world = worldIn(arguments.value("store"));
    if (world)
        return *world;
    code = complainAboutStore(world.error());
    return std::nullopt;
}

/// Fills in the place; says whether it could.
ExitCode readPoint(const Arguments &arguments, RecommendationQuery &query)
{
    if (!arguments.has("lat") && !arguments.has("lon"))
        return ExitCode::Done;
    bool ok[2] = {};
    const GeoPoint point{arguments.value("lat").toDouble(&ok[0]), arguments.value("lon").toDouble(&ok[1])};
    if (!ok[0] || !ok[1] || !isOnEarth(point)) {
        return complain(ExitCode::BadArguments,
            u"--lat \"%1\" --lon \"%2\" is no place on earth"_s.arg(arguments.value("lat"), arguments.value("lon")));
    }
    query.place.point = point;
    return ExitCode::Done;
}

/// Now, or the time given, which is the centre's where it names no zone.
ExitCode readTime(const Arguments &arguments, const Centre &centre, RecommendationQuery &query)
{
    query.at = SystemClock().now();
    if (!arguments.has("at"))
        return ExitCode::Done;
    QDateTime at = QDateTime::fromString(arguments.value("at"), Qt::ISODate);
    if (!at.isValid())
        return badValue("at", arguments.value("at"), u"time like 2026-11-21T08:30");
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeZone(QTimeZone(centre.utcOffsetMinutes * 60));
    query.at = Instant(Milliseconds(at.toMSecsSinceEpoch()));
    return ExitCode::Done;
}

QString listed(const std::vector<QString> &words)
{
    return QStringList(words.begin(), words.end()).join(u'、');
}

/// In the words of the rule book, which are Chinese.
QString reasonOf(const RuleBook &book, const Recommendation &one)
{
    QStringList parts;
    if (!one.words.empty())
        parts.append(u"词语："_s + listed(one.words));
    else if (!one.alike.empty())
        parts.append(u"近似："_s + listed(one.alike));
    parts.append(u"类别："_s + book.categoryPath(one.category));
    if (one.nearest) {
        const auto detachment = book.detachments.find(one.nearest->detachment);
        const QString from = detachment == book.detachments.end() ? u"值班室"_s : detachment->second.name;
        parts.append(u"最近：%1 %2米"_s.arg(from).arg(qRound(one.nearest->metres)));
    }
    return parts.join(u'；');
}

QJsonObject jsonOf(const RuleBook &book, const Recommendation &one)
{
    const Duty &duty = book.duties.at(one.duty);
    return {{u"unit"_s, one.unit.text()}, {u"name"_s, book.unit(one.unit)->name}, {u"role"_s, nameOfRole(one.role)},
        {u"category"_s, one.category.text()}, {u"reason"_s, reasonOf(book, one)}, {u"clause"_s, duty.clause},
        {u"score"_s, std::round(one.score * 10) / 10}};
}

ExitCode recommend(const Arguments &arguments)
{
    ExitCode code = ExitCode::Done;
    const std::optional<RuleBook> book = ruleBook(arguments, code);
    if (!book)
        return code;
    RecommendationQuery query;
    query.narrative = arguments.positional;
    query.category = CategoryKey(arguments.value("category"));
    if (!query.category.isNull() && !book->category(query.category))
        return badValue("category", query.category.text(), u"category of this rule book");
    code = readPoint(arguments, query);
    if (code == ExitCode::Done)
        code = readTime(arguments, book->centre, query);
    if (code != ExitCode::Done)
        return code;
    const std::vector<Recommendation> ranked = advise(*book, Recogniser(*book), query).ranked;
    if (arguments.has("json")) {
        QJsonArray list;
        for (const Recommendation &one : ranked)
            list.append(jsonOf(*book, one));
        say(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Indented)).trimmed());
        return ExitCode::Done;
    }
    for (const Recommendation &one : ranked) {
        const Duty &duty = book->duties.at(one.duty);
        say(u"%1  %2  %3  %4"_s.arg(
            book->unit(one.unit)->name, nameOfRole(one.role), reasonOf(*book, one), duty.clause));
    }
    return ExitCode::Done;
}

QJsonObject jsonOf(const SuggestionCount &count)
{
    return {{u"cases"_s, count.cases}, {u"first"_s, count.first}, {u"firstThree"_s, count.firstThree}};
}

QString textOf(const SuggestionCount &count)
{
    return u"%1 of %2, among three %3"_s.arg(count.first).arg(count.cases).arg(count.firstThree);
}

ExitCode suggestions(const Arguments &arguments)
{
    const Result<std::unique_ptr<Store>> store = openSqliteStore(arguments.value("store"), OpenMode::Reading);
    if (!store)
        return complainAboutStore(store.error());
    SuggestionTally tally;
    RuleBook book;
    for (Sequence after = 0;;) {
        const Result<std::vector<LogEntry>> entries = (*store)->entries(after, kSlice);
        if (!entries)
            return complainAboutStore(entries.error());
        if (entries->empty())
            break;
        for (const LogEntry &entry : *entries) {
            const Result<Event> event = wire::decodeEvent(entry.kind, entry.payload);
            if (!event) {
                return complain(
                    exitCodeOf(event.error().code), u"log entry %1: %2"_s.arg(entry.seq).arg(event.error().detail));
            }
            tally.take(*event);
            if (const std::optional<RuleBookItem> item = itemOf(*event))
                putInto(book, *item);
        }
        after = entries->back().seq;
    }
    QJsonArray list;
    for (const auto &[category, summary] : tally.byCategory()) {
        if (arguments.has("json")) {
            list.append(QJsonObject{{u"category"_s, category.text()}, {u"name"_s, book.categoryPath(category)},
                {u"categories"_s, jsonOf(summary.categories)}, {u"units"_s, jsonOf(summary.units)}});
        } else {
            say(u"%1  %2: the category was the first suggestion in %3; the unit in %4"_s.arg(
                category.text(), book.categoryPath(category), textOf(summary.categories), textOf(summary.units)));
        }
    }
    if (arguments.has("json"))
        say(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Indented)).trimmed());
    return ExitCode::Done;
}

} // namespace

const std::vector<AdminCommand> &recommendCommands()
{
    static const std::vector<AdminCommand> commands{
        {"recommend", "Says who must come for what a caller tells, best first.", "NARRATIVE",
            {{"profile", "DIR", "The folder with the rule book."},
                {"store", "FILE", "Or the store with it; runs beside a service."}, {"json", nullptr, "As JSON."},
                {"category", "KEY", "The category, where it is known."}, {"at", "TIME", "When; now without it."},
                {"lat", "DEGREES", "Where, in WGS-84."}, {"lon", "DEGREES", "Where."}},
            &recommend},
        {"suggestions", "How often what was suggested was chosen, by category; runs beside a service.", nullptr,
            {{"store", "FILE", "The store.", true}, {"json", nullptr, "As JSON."}}, &suggestions},
    };
    return commands;
}

} // namespace liandong
