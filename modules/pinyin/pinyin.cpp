// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinyin/pinyin.h"

#include <QHash>
#include <QLoggingCategory>
#include <QStringList>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace liandong {

Q_LOGGING_CATEGORY(lcPinyin, "liandong.pinyin")

namespace {

using Transliterator = std::unique_ptr<const icu::Transliterator>;

Transliterator transliterator(const char *steps)
{
    UErrorCode status = U_ZERO_ERROR;
    auto *made = icu::Transliterator::createInstance(steps, UTRANS_FORWARD, status);
    if (U_FAILURE(status))
        qCWarning(
            lcPinyin, "ICU has no transliterator %s (%s): Chinese text stays as it is", steps, u_errorName(status));
    return Transliterator(made);
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// Other readings than ICU's of characters that stand in names of places, units and matters.
const QStringList &otherReadings(QChar c)
{
    static const QHash<QChar, QStringList> kReadings{
        {u'长', {QStringLiteral("chang"), QStringLiteral("zhang")}},
        {u'重', {QStringLiteral("chong"), QStringLiteral("zhong")}},
        {u'行', {QStringLiteral("xing"), QStringLiteral("hang")}},
        {u'调', {QStringLiteral("diao"), QStringLiteral("tiao")}},
        {u'乐', {QStringLiteral("le"), QStringLiteral("yue")}},
        {u'朝', {QStringLiteral("chao"), QStringLiteral("zhao")}},
        {u'畜', {QStringLiteral("xu"), QStringLiteral("chu")}},
        {u'厦', {QStringLiteral("xia"), QStringLiteral("sha")}},
        {u'车', {QStringLiteral("che"), QStringLiteral("ju")}},
        {u'传', {QStringLiteral("chuan"), QStringLiteral("zhuan")}},
        {u'校', {QStringLiteral("xiao"), QStringLiteral("jiao")}},
        {u'系', {QStringLiteral("xi"), QStringLiteral("ji")}},
        {u'降', {QStringLiteral("jiang"), QStringLiteral("xiang")}},
        {u'爆', {QStringLiteral("bao")}},
        {u'都', {QStringLiteral("du"), QStringLiteral("dou")}},
        {u'藏', {QStringLiteral("cang"), QStringLiteral("zang")}},
        {u'会', {QStringLiteral("hui"), QStringLiteral("kuai")}},
        {u'曾', {QStringLiteral("zeng"), QStringLiteral("ceng")}},
        {u'弹', {QStringLiteral("dan"), QStringLiteral("tan")}},
        {u'着', {QStringLiteral("zhe"), QStringLiteral("zhao"), QStringLiteral("zhuo")}},
        {u'给', {QStringLiteral("gei"), QStringLiteral("ji")}},
        {u'冲', {QStringLiteral("chong")}},
        {u'圩', {QStringLiteral("wei"), QStringLiteral("xu")}},
        {u'埠', {QStringLiteral("bu"), QStringLiteral("fu")}},
        {u'坪', {QStringLiteral("ping")}},
    };
    static const QStringList kNone;
    const auto found = kReadings.constFind(c);
    return found == kReadings.constEnd() ? kNone : *found;
}

QString transliterated(const icu::Transliterator *by, const QString &text)
{
    if (!by)
        return {};
    icu::UnicodeString buffer(text.utf16(), int32_t(text.size()));
    by->transliterate(buffer);
    return QString::fromUtf16(buffer.getBuffer(), buffer.length());
}

QString spelt(const QString &text)
{
    // Building it takes tens of milliseconds; nothing changes it afterwards.
    static const Transliterator kHanToAscii = transliterator("Han-Latin; Latin-ASCII; Lower");
    return transliterated(kHanToAscii.get(), text);
}

/// One entry a Han character with all its readings; other letters and digits stand for themselves.
std::vector<std::vector<QString>> syllablesOf(const QString &text)
{
    std::vector<std::vector<QString>> syllables;
    for (const QChar c : text) {
        if (isHan(c)) {
            std::vector<QString> readings{spelt(c).trimmed()};
            for (const QString &other : otherReadings(c)) {
                if (other != readings.front())
                    readings.push_back(other);
            }
            syllables.push_back(std::move(readings));
        } else if (c.isLetterOrNumber()) {
            syllables.push_back({QString(c.toLower())});
        }
    }
    return syllables;
}

QString folded(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (!c.isSpace())
            kept += c.toLower();
    }
    return kept;
}

} // namespace

QString pinyinOf(const QString &text)
{
    return spelt(text).simplified();
}

QString simplified(const QString &text)
{
    static const Transliterator kToSimplified = transliterator("Traditional-Simplified");
    if (!kToSimplified || std::ranges::none_of(text, isHan))
        return text;
    return transliterated(kToSimplified.get(), text);
}

QString keyFromName(const QString &name, const QString &otherwise, const std::function<bool(const QString &)> &isTaken)
{
    constexpr qsizetype kAtMost = 60; // of 64, so that a number has room
    QString key;
    for (const QChar c : pinyinOf(name)) {
        const bool kept = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (kept)
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    key.truncate(kAtMost);
    while (key.endsWith(u'-'))
        key.chop(1);
    if (key.isEmpty())
        key = otherwise;
    QString free = key;
    for (int number = 2; isTaken(free); ++number)
        free = key + u'-' + QString::number(number);
    return free;
}

QString pinyinInitials(const QString &text)
{
    QString initials;
    for (const auto &readings : syllablesOf(text)) {
        if (!readings.front().isEmpty())
            initials += readings.front().front();
    }
    return initials;
}

PinyinKey::PinyinKey(const QString &text)
    : m_text(text)
    , m_folded(folded(text))
    , m_sortKey(pinyinOf(text) % u'\n' % text)
    , m_syllables(syllablesOf(text))
{ }

int PinyinKey::match(const QString &typed) const
{
    const QString wanted = folded(typed);
    if (wanted.isEmpty())
        return 1;
    if (m_folded == wanted)
        return 5;
    if (m_folded.startsWith(wanted))
        return 4;
    if (m_folded.contains(wanted))
        return 3;
    if (std::ranges::any_of(wanted, isHan))
        return 0;
    for (size_t at = 0; at < m_syllables.size(); ++at) {
        if (matchesFrom(at, wanted))
            return at == 0 ? 2 : 1;
    }
    return 0;
}

/// Each syllable may be typed by its first letter, by all of it, or, as the last one, by its beginning.
bool PinyinKey::matchesFrom(size_t syllable, QStringView typed) const
{
    if (typed.isEmpty())
        return true;
    if (syllable == m_syllables.size())
        return false;
    for (const QString &reading : m_syllables[syllable]) {
        if (reading.startsWith(typed))
            return true;
        if (typed.startsWith(reading) && !reading.isEmpty() && matchesFrom(syllable + 1, typed.sliced(reading.size())))
            return true;
        if (!reading.isEmpty() && typed.front() == reading.front() && matchesFrom(syllable + 1, typed.sliced(1)))
            return true;
    }
    return false;
}

} // namespace liandong
