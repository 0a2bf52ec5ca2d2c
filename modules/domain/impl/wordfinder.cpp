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
    for (size_t i = 0; i < m_parts.size(); ++i) {
        for (const Span &place : places[i]) {
            for (const int word : m_parts[i].words) {
                if (std::optional<Match> match = follow(word, place, places, plain))
                    matches.push_back(*std::move(match));
            }
        }
    }
    return matches;
}

WordFinder::Places WordFinder::placesIn(QStringView plain) const
{
    Places places(m_parts.size());
    for (qsizetype at = 0; at < plain.size(); ++at) {
        auto first = m_parts.begin();
        auto last = m_parts.end();
        for (qsizetype length = 1; at + length <= plain.size() && first != last; ++length) {
            const auto letter
                = [length](const Part &part) { return part.text.size() < length ? QChar() : part.text[length - 1]; };
            const auto same = std::ranges::equal_range(first, last, plain[at + length - 1], {}, letter);
            first = same.begin(); // those that go on like the text, the shortest first
            last = same.end();
            const bool ends = first != last && first->text.size() == length;
            if (ends && !splitsNumber(plain, at) && !splitsNumber(plain, at + length))
                places[size_t(first - m_parts.begin())].push_back({at, at + length});
        }
    }
    return places;
}

/// The word whose first part stands there, each other part being the next of its kind in the same clause.
std::optional<WordFinder::Match> WordFinder::follow(
    int word, const Span &first, const Places &places, QStringView plain) const
{
    Match match{word, {first}};
    for (const int part : parts(word) | std::views::drop(1)) {
        const qsizetype from = match.spans.back().end;
        const std::vector<Span> &all = places[size_t(part)];
        const auto next = std::ranges::lower_bound(all, from, {}, &Span::begin);
        if (next == all.end() || next->begin - from > kGapAtMost
            || plain.sliced(from, next->begin - from).contains(kPause))
            return std::nullopt;
        match.spans.push_back(*next);
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
