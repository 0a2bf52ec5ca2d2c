// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetfile.h"
#include "sheets/workbook.h"

/// As readers.h, for spreadsheets.
namespace liandong::fuzz {

inline bool readSheetFile(QByteArrayView bytes)
{
    const auto read = readWorkbookBytes(bytes.toByteArray());
    if (read)
        return true;
    for (const SheetMistake &mistake : read.error()) {
        if (textOf(mistake).isEmpty())
            return false;
    }
    return !read.error().empty();
}

/// One part of a package whose other parts are sound; a spoilt package seldom gets as far as that.
inline bool readSheetPart(QByteArrayView bytes)
{
    using namespace Qt::StringLiterals;
    const QByteArray part = bytes.toByteArray();
    if (part.contains("document-content"))
        return readSheetFile(sheetfile::zipped({{u"content.xml"_s, part}}, false));
    QList<std::pair<QString, QByteArray>> parts
        = sheetfile::smallestXlsx("<row><c t='s'><v>0</v></c></row>", "<si><t>name</t></si>");
    for (auto &[path, content] : parts) {
        const bool isMeant = part.contains("<sst") ? path.endsWith(u"sharedStrings.xml"_s)
            : part.contains("Relationship")        ? path.endsWith(u"workbook.xml.rels"_s)
            : part.contains("<workbook")           ? path.endsWith(u"workbook.xml"_s)
                                                   : path.endsWith(u"sheet1.xml"_s);
        if (isMeant)
            content = part;
    }
    return readSheetFile(sheetfile::zipped(parts, false));
}

inline std::vector<QByteArray> sheetFileSamples()
{
    using namespace Qt::StringLiterals;
    const QList<sheetfile::Sheet> sheets{{u"units"_s,
        {sheetfile::texts({u"name"_s, u"shortName"_s, u"dutyPhones.1.number"_s}), {u"甲"_s, u"乙"_s, 7222110.0}}}};
    return {sheetfile::xlsx(sheets),
        sheetfile::ods(
            u"<table:table table:name=\"units\"><table:table-row><table:table-cell "
            "office:value-type=\"string\"><text:p>name</text:p></table:table-cell></table:table-row></table:table>"_s)};
}

inline std::vector<QByteArray> sheetPartSamples()
{
    using namespace Qt::StringLiterals;
    std::vector<QByteArray> samples;
    for (const auto &[path, content] : sheetfile::smallestXlsx(
             "<row r='1'><c r='A1' t='s' s='1'><v>0</v></c><c t='inlineStr'><is><t>order</t></is></c><c "
             "t='b'><v>1</v></c></row>"
             "<row r='3'><c><f>A1</f><v>2.5</v></c><c t='e'><v>#N/A</v></c><c t='d'><v>2026-11-25</v></c></row>",
             "<si><t>name</t></si><si><r><t>环_x000A_</t></r><rPh><t>x</t></rPh></si>"))
        samples.push_back(content);
    samples.push_back(
        "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        "xmlns:t='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
        "xmlns:x='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
        "<t:table t:name='duties'><t:table-row t:number-rows-repeated='2'><t:table-cell o:value-type='string' "
        "t:number-columns-repeated='3'><x:p>key<x:s x:c='3'/></x:p><x:p>text</x:p></t:table-cell></t:table-row>"
        "<t:table-row><t:covered-table-cell/><t:table-cell o:value-type='date' o:date-value='2026-11-25T10:00:00'/>"
        "<t:table-cell o:value-type='time' o:time-value='PT22H30M00S'/><t:table-cell o:value-type='percentage' "
        "o:value='0.75'/></t:table-row></t:table></o:document-content>");
    return samples;
}

} // namespace liandong::fuzz
