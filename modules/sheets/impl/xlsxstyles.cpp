// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/impl/xlsxstyles.h"

#include <QHash>
#include <QXmlStreamReader>

namespace liandong::sheets {

using namespace Qt::StringLiterals;

namespace {

/// Formats that every program knows by number; 27 to 36 and 50 to 58 are dates of East Asia.
XlsxStyles::Sort sortOfBuiltin(int id)
{
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58))
        return XlsxStyles::Sort::DateOrTime;
    return within(9, 10) ? XlsxStyles::Sort::Percent : XlsxStyles::Sort::Plain;
}

/// "yyyy"年"m"月"" is a date; letters in quotes, brackets or behind a backslash are not.
XlsxStyles::Sort sortOfCode(const QString &code)
{
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (c == u'[' || c == u']')
            bracketed = c == u'[';
        else if (!bracketed && u"ymdhs"_s.contains(c))
            return XlsxStyles::Sort::DateOrTime;
        else if (!bracketed && c == u'%')
            return XlsxStyles::Sort::Percent;
    }
    return XlsxStyles::Sort::Plain;
}

} // namespace

XlsxStyles::XlsxStyles(const QByteArray &stylesXml)
{
    QHash<int, Sort> codes;
    bool inCellFormats = false;
    QXmlStreamReader xml(stylesXml);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == u"cellXfs")
            inCellFormats = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int id = xml.attributes().value("numFmtId"_L1).toInt();
        if (xml.name() == u"numFmt")
            codes.insert(id, sortOfCode(xml.attributes().value("formatCode"_L1).toString()));
        else if (xml.name() == u"xf" && inCellFormats)
            m_sorts.push_back(codes.value(id, sortOfBuiltin(id)));
    }
}

XlsxStyles::Sort XlsxStyles::sortOf(int style) const
{
    return style >= 0 && size_t(style) < m_sorts.size() ? m_sorts[size_t(style)] : Sort::Plain;
}

} // namespace liandong::sheets
