// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/impl/searchtext.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace liandong {

namespace {

bool isAsciiLetterOrDigit(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z');
}

bool isWordCharacter(char32_t c)
{
    return c < 0x80 ? isAsciiLetterOrDigit(c) : QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool isWrittenWithoutSpaces(char32_t c)
{
    if (c < 0x0e00)
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

qsizetype tokenLength(char32_t first)
{
    if (isWrittenWithoutSpaces(first))
        return 2;
    return first >= U'0' && first <= U'9' ? 4 : 3;
}

template <class Visit>
void forEachWord(const QList<uint> &characters, Visit visit)
{
    for (qsizetype i = 0; i < characters.size();) {
        if (!isWordCharacter(characters[i])) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < characters.size() && isWordCharacter(characters[end]))
            ++end;
        if (!visit(i, end))
            return;
        i = end;
    }
}

QString part(const QList<uint> &characters, qsizetype from, qsizetype to)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + from, to - from);
}

SearchWord wordOf(const QList<uint> &characters, qsizetype from, qsizetype to)
{
    to = std::min(to, from + kMaxSearchWord);
    SearchWord word;
    word.text = part(characters, from, to);
    for (qsizetype i = from; i < to && i + tokenLength(characters[i]) <= to; ++i) {
        if (!word.phrase.isEmpty())
            word.phrase += u' ';
        const qsizetype end = i + tokenLength(characters[i]);
        word.phrase += part(characters, i, end);
        if (end == to) {
            word.exact = true;
            break;
        }
    }
    return word;
}

} // namespace

QString foldForSearch(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString tokensOf(const QString &folded)
{
    const QList<uint> characters = folded.toUcs4();
    QString tokens;
    tokens.reserve(folded.size() * 4);
    forEachWord(characters, [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            tokens += part(characters, i, std::min(to, i + tokenLength(characters[i])));
            tokens += u' ';
        }
        return true;
    });
    return tokens;
}

std::vector<SearchWord> searchWords(const QString &query)
{
    const QList<uint> characters = foldForSearch(query).toUcs4();
    std::vector<SearchWord> words;
    forEachWord(characters, [&](qsizetype from, qsizetype to) {
        words.push_back(wordOf(characters, from, to));
        return words.size() < kMaxSearchWords;
    });
    return words;
}

} // namespace liandong
