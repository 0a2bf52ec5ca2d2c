// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/printable.h"

namespace liandong::codec {

namespace {
constexpr qsizetype kMostLetters = 400;
}

QString printable(QString text)
{
    if (text.size() > kMostLetters)
        text = text.left(kMostLetters) + u'…';
    for (QChar &letter : text) {
        const QChar::Category kind = letter.category();
        if (kind == QChar::Other_Control || kind == QChar::Separator_Line || kind == QChar::Separator_Paragraph)
            letter = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace liandong::codec
