// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/plaintext.h"

#include "domain/impl/simplifiedtable.h"

#include <algorithm>
#include <iterator>

namespace liandong::rules {

namespace {

QChar simplified(QChar c)
{
    const char16_t *end = std::end(kTraditional) - 1; // without the literal's final null
    const char16_t *found = std::lower_bound(std::begin(kTraditional), end, c.unicode());
    return found != end && *found == c.unicode() ? QChar(kSimplified[found - std::begin(kTraditional)]) : c;
}

bool continuesNot(QChar c)
{
    return c == u'有' || c == u'得';
}

} // namespace

QString plainText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar original : text.normalized(QString::NormalizationForm_KC).toLower()) {
        const QChar c = original == u'冇' ? kNot : simplified(original);
        if (plain.endsWith(kNot) && continuesNot(c))
            continue;
        if (c.isLetterOrNumber())
            plain += c;
        else if (!plain.isEmpty() && !plain.endsWith(kPause))
            plain += kPause;
    }
    return plain;
}

} // namespace liandong::rules
