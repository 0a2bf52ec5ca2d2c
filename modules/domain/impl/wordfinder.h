// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QVarLengthArray>

#include <optional>
#include <unordered_map>
#include <vector>

namespace liandong::rules {

/// Finds many words in a text at once. A word may consist of parts that stand apart ("猪…死"). Filled first, then
/// sorted once, then only read.
class WordFinder
{
public:
    /// The number of the word, the same for the same word; nothing where there is no letter in it.
    std::optional<int> add(const QString &word);
    /// After the last word.
    void sort();

    [[nodiscard]] int count() const { return int(m_words.size()); }
    /// As it was first added.
    [[nodiscard]] const QString &text(int word) const { return m_words[size_t(word)].text; }
    [[nodiscard]] const std::vector<int> &parts(int word) const { return m_words[size_t(word)].parts; }
    [[nodiscard]] qsizetype length(int word) const { return m_words[size_t(word)].length; }
    [[nodiscard]] const QString &part(int number) const { return m_parts[size_t(number)].text; }

    struct Found
    {
        std::vector<int> words; ///< each once, ascending
        QString rest; ///< the text without the words that it denies
    };
    /// The text is plain (plaintext.h). Of words one inside the other only the longest is found, and none that is
    /// denied shortly before, unless the denial is part of the word.
    [[nodiscard]] Found find(const QString &plain) const;

private:
    struct Span
    {
        qsizetype begin = 0;
        qsizetype end = 0;

        [[nodiscard]] bool covers(const Span &other) const { return begin <= other.begin && other.end <= end; }
        [[nodiscard]] bool meets(const Span &other) const { return begin < other.end && other.begin < end; }
    };
    struct Word
    {
        QString text;
        std::vector<int> parts;
        qsizetype length = 0; ///< of all parts
    };
    struct Part
    {
        QString text;
        std::vector<int> words; ///< that begin with it
    };
    struct Match
    {
        int word = 0;
        QVarLengthArray<Span, 2> spans; ///< of its parts
    };
    struct Place
    {
        int part = 0;
        Span span;
    };
    using Places = std::vector<Place>; ///< ascending by part, then as they stand in the text

    [[nodiscard]] static std::vector<Span> denialsIn(QStringView plain);
    [[nodiscard]] static bool isDenied(const Match &match, QStringView plain, const std::vector<Span> &denials);
    using Parts = std::pair<std::vector<Part>::const_iterator, std::vector<Part>::const_iterator>;
    [[nodiscard]] Parts partsWith(QChar first) const;
    [[nodiscard]] Places placesIn(QStringView plain) const;
    [[nodiscard]] std::optional<Match> follow(
        int word, const Span &first, const Places &places, QStringView plain) const;
    [[nodiscard]] std::vector<Match> matchesIn(QStringView plain) const;
    [[nodiscard]] bool isInside(const Match &match, const Match &other) const;

    std::vector<Word> m_words;
    std::vector<Part> m_parts; ///< ascending by text once sorted
    std::unordered_map<char16_t, std::pair<size_t, size_t>> m_firsts; ///< a first letter's parts: from, to
    std::unordered_map<QString, int> m_wordNumbers; ///< while it is filled
    std::unordered_map<QString, int> m_partNumbers;
};

} // namespace liandong::rules
