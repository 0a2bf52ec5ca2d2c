// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/wordfinder.h"

#include "domain/impl/plaintext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <numeric>
#include <ranges>
#include <set>

namespace liandong::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kGap = u'…';
constexpr qsizetype kGapAtMost = 8; // characters between two parts of a word
constexpr qsizetype kDenialReach = 3; // characters between a denial and the word it denies

QStringList partsOf(const QString &word)
{
    QStringList parts;
    for (const QString &piece : QString(word).replace("..."_L1, QString(kGap)).split(kGap)) {
        const QString plain = plainText(piece).remove(kPause);
        if (!plain.isEmpty())
            parts.append(plain);
    }
    return parts;
}

/// So that 120 is not found in a telephone number.
bool splitsNumber(QStringView plain, qsizetype at)
{
    return at > 0 && at < plain.size() && plain[at - 1].isDigit() && plain[at].isDigit();
}

/// What follows one of these is said again: 没有停电但是停水.
bool turns(QStringView between)
{
    static constexpr std::array kTurns{
        kPause, QChar(u'但'), QChar(u'就'), QChar(u'可'), QChar(u'却'), QChar(u'而'), QChar(u'只')};
    return std::ranges::any_of(between, [](QChar c) { return std::ranges::contains(kTurns, c); });
}

} // namespace

std::optional<int> WordFinder::add(const QString &word)
{
    const QStringList pieces = partsOf(word);
    if (pieces.isEmpty())
        return std::nullopt;
    const auto [known, isNew] = m_wordNumbers.try_emplace(pieces.join(kGap), count());
    if (!isNew)
        return known->second;
    Word &added = m_words.emplace_back();
    added.text = word;
    for (const QString &piece : pieces) {
        added.parts.push_back(m_partNumbers.try_emplace(piece, int(m_partNumbers.size())).first->second);
        added.length += piece.size();
    }
    return known->second;
}

void WordFinder::sort()
{
    m_parts.resize(m_partNumbers.size());
    for (const auto &[text, number] : m_partNumbers)
        m_parts[size_t(number)].text = text;
    std::vector<int> order(m_parts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](int part) -> const QString & { return m_parts[size_t(part)].text; });
    std::ranges::sort(m_parts, {}, &Part::text);
    std::vector<int> places(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        places[size_t(order[i])] = int(i);
    for (size_t i = 0; i < m_words.size(); ++i) {
        for (int &part : m_words[i].parts)
            part = places[size_t(part)];
        m_parts[size_t(m_words[i].parts.front())].words.push_back(int(i));
    }
    for (size_t i = 0; i < m_parts.size(); ++i)
        m_firsts.try_emplace(m_parts[i].text.front().unicode(), i, i).first->second.second = i + 1;
    m_wordNumbers.clear();
    m_partNumbers.clear();
}

WordFinder::Found WordFinder::find(const QString &plain) const
{
    const std::vector<Match> matches = matchesIn(plain);
    const std::vector<Span> denials = denialsIn(plain);
    std::set<int> words;
    QString rest = plain;
    for (const Match &match : matches) {
        if (isDenied(match, plain, denials)) {
            for (const Span &part : match.spans)
                rest.replace(part.begin, part.end - part.begin, QString(part.end - part.begin, kPause));
        } else if (std::ranges::none_of(matches, [&](const Match &other) { return isInside(match, other); })) {
            words.insert(match.word);
        }
    }
    return {{words.begin(), words.end()}, rest};
}

std::vector<WordFinder::Match> WordFinder::matchesIn(QStringView plain) const
{
    const Places places = placesIn(plain);
    std::vector<Match> matches;
    for (const Place &place : places) {
        for (const int word : m_parts[size_t(place.part)].words) {
            if (std::optional<Match> match = follow(word, place.span, places, plain))
                matches.push_back(*std::move(match));
        }
    }
    return matches;
}

WordFinder::Parts WordFinder::partsWith(QChar first) const
{
    const auto known = m_firsts.find(first.unicode());
    if (known == m_firsts.end())
        return {m_parts.end(), m_parts.end()};
    return {m_parts.begin() + qsizetype(known->second.first), m_parts.begin() + qsizetype(known->second.second)};
}

WordFinder::Places WordFinder::placesIn(QStringView plain) const
{
    Places places;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        auto [first, last] = partsWith(plain[at]);
        for (qsizetype length = 1; first != last; ++length) { // those that go on like the text, the shortest first
            const bool ends = first->text.size() == length;
            if (ends && !splitsNumber(plain, at) && !splitsNumber(plain, at + length))
                places.push_back({int(first - m_parts.begin()), {at, at + length}});
            if (at + length == plain.size())
                break;
            const auto letter
                = [length](const Part &part) { return part.text.size() <= length ? QChar() : part.text[length]; };
            const auto same = std::ranges::equal_range(first, last, plain[at + length], {}, letter);
            first = same.begin();
            last = same.end();
        }
    }
    std::ranges::stable_sort(places, {}, &Place::part);
    return places;
}

/// The word whose first part stands there, each other part being the next of its kind in the same clause.
std::optional<WordFinder::Match> WordFinder::follow(
    int word, const Span &first, const Places &places, QStringView plain) const
{
    Match match{word, {first}};
    for (const int part : parts(word) | std::views::drop(1)) {
        const qsizetype from = match.spans.back().end;
        const auto next = std::ranges::lower_bound(places, std::pair(part, from), {},
            [](const Place &place) { return std::pair(place.part, place.span.begin); });
        if (next == places.end() || next->part != part || next->span.begin - from > kGapAtMost
            || plain.sliced(from, next->span.begin - from).contains(kPause))
            return std::nullopt;
        match.spans.push_back(next->span);
    }
    return match;
}

bool WordFinder::isInside(const Match &match, const Match &other) const
{
    return length(other.word) > length(match.word) && std::ranges::all_of(match.spans, [&](const Span &part) {
        return std::ranges::any_of(other.spans, [&](const Span &longer) { return longer.covers(part); });
    });
}

std::vector<WordFinder::Span> WordFinder::denialsIn(QStringView plain)
{
    static const std::array kDenials{u"不是"_s, u"不像"_s, u"并非"_s, u"并不"_s, u"并无"_s, u"未见"_s, QString(kNot)};
    std::vector<Span> found;
    for (const QString &denial : kDenials) {
        for (qsizetype at = plain.indexOf(denial); at >= 0; at = plain.indexOf(denial, at + denial.size())) {
            const QChar before = at > 0 ? plain[at - 1] : kPause;
            const bool asks = before == u'是' || before == u'有'; // 是不是, 有没有
            if (!asks)
                found.push_back({at, at + denial.size()});
        }
    }
    return found;
}

bool WordFinder::isDenied(const Match &match, QStringView plain, const std::vector<Span> &denials)
{
    return std::ranges::any_of(denials, [&](const Span &denial) {
        if (std::ranges::any_of(match.spans, [&](const Span &part) { return part.meets(denial); }))
            return false;
        return std::ranges::any_of(match.spans, [&](const Span &part) {
            const qsizetype between = part.begin - denial.end;
            return between >= 0 && between <= kDenialReach && !turns(plain.sliced(denial.end, between));
        });
    });
}

} // namespace liandong::rules
