// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/impl/package.h"
#include "sheets/impl/xlsxstyles.h"

#include <QDir>
#include <QRegularExpression>
#include <QTimeZone>
#include <QXmlStreamReader>

namespace liandong::sheets {

using namespace Qt::StringLiterals;

namespace {

struct Relation
{
    QString type; ///< the last word of its address: "worksheet"
    QString target; ///< path in the package
};

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash + 1);
}

/// A part's relations by their ids.
QHash<QString, Relation> relationsOf(const Package &package, const QString &part)
{
    const QString folder = folderOf(part);
    QXmlStreamReader xml(package.value(folder + u"_rels/" + part.sliced(folder.size()) + u".rels"));
    QHash<QString, Relation> relations;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.value("Type"_L1).toString();
        const QString target = attributes.value("Target"_L1).toString();
        const QString path = target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(folder + target);
        relations.insert(attributes.value("Id"_L1).toString(), {type.sliced(type.lastIndexOf(u'/') + 1), path});
    }
    return relations;
}

QString firstOfType(const QHash<QString, Relation> &relations, QStringView type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

/// "_x000A_" stands for a character that XML cannot hold.
QString unescaped(const QString &text)
{
    static const QRegularExpression kEscape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString result;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : kEscape.globalMatch(text)) {
        const char16_t code = char16_t(match.capturedView(1).toUInt(nullptr, 16));
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        if (code != u'\r')
            result += QChar(code);
        done = match.capturedEnd();
    }
    return result + QStringView(text).sliced(done);
}

/// The text of the current element's <t>; not how it is pronounced (rPh).
QString readRuns(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"r")
            text += readRuns(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

/// "BC7" → 54, 7; false where it is no such name.
bool parseReference(QStringView reference, int &column, int &row)
{
    qsizetype letters = 0;
    int at = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char16_t c = reference[letters].toUpper().unicode();
        if (c < u'A' || c > u'Z')
            break;
        at = at * 26 + (c - u'A' + 1);
    }
    bool isNumber = false;
    const int number = reference.sliced(letters).toInt(&isNumber);
    if (letters == 0 || !isNumber || number < 1 || at > kColumnsAtMost)
        return false;
    column = at - 1;
    row = number;
    return true;
}

struct SheetEntry
{
    QString name;
    QString relation;
};

class XlsxReader
{
public:
    explicit XlsxReader(const Package &package)
        : m_package(package)
    { }

    OrMistake<std::vector<Grid>> run()
    {
        const QString workbook = firstOfType(relationsOf(m_package, {}), u"officeDocument");
        if (!m_package.contains(workbook))
            return fileMistake(SheetReason::NotASpreadsheet);
        const QHash<QString, Relation> relations = relationsOf(m_package, workbook);
        std::vector<SheetEntry> entries;
        if (!readWorkbook(workbook, entries) || !readStrings(firstOfType(relations, u"sharedStrings")))
            return std::unexpected(m_mistake);
        m_styles = XlsxStyles(m_package.value(firstOfType(relations, u"styles")));
        for (const SheetEntry &entry : entries) {
            const Relation relation = relations.value(entry.relation);
            if (relation.type == u"worksheet" && !readSheet(entry.name, m_package.value(relation.target)))
                return std::unexpected(m_mistake);
        }
        return m_maker.take();
    }

private:
    bool sound(const QXmlStreamReader &xml)
    {
        if (xml.hasError())
            m_mistake = {.reason = SheetReason::Damaged, .expected = xml.errorString()};
        return !xml.hasError();
    }

    bool readWorkbook(const QString &path, std::vector<SheetEntry> &entries)
    {
        QXmlStreamReader xml(m_package.value(path));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == u"workbookPr")
                m_from1904 = QStringList{u"1"_s, u"true"_s}.contains(attributes.value("date1904"_L1).toString());
            if (xml.name() != u"sheet")
                continue;
            SheetEntry entry{attributes.value("name"_L1).toString(), {}};
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                    entry.relation = attribute.value().toString();
            }
            entries.push_back(entry);
        }
        return sound(xml);
    }

    bool readStrings(const QString &path)
    {
        if (path.isEmpty())
            return true;
        QXmlStreamReader xml(m_package.value(path));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
                m_strings.push_back(unescaped(readRuns(xml)));
        }
        return sound(xml);
    }

    bool readSheet(const QString &name, const QByteArray &content)
    {
        m_maker.beginSheet(name);
        QXmlStreamReader xml(content);
        int row = 0;
        int column = -1;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"row") {
                const int number = xml.attributes().value("r"_L1).toInt();
                row = number > row ? number : row + 1;
                column = -1;
            } else if (xml.name() == u"c") {
                ++column;
                int namedRow = row;
                int namedColumn = column;
                if (parseReference(xml.attributes().value("r"_L1), namedColumn, namedRow) && namedColumn > column)
                    column = namedColumn;
                if (column < kColumnsAtMost && !m_maker.put(row, column, readCell(xml))) {
                    m_mistake = m_maker.mistake();
                    return false;
                }
            }
        }
        return sound(xml);
    }

    Cell readCell(QXmlStreamReader &xml)
    {
        const QString type = xml.attributes().value("t"_L1).toString();
        const int style = xml.attributes().value("s"_L1).toInt();
        QString value;
        bool hasValue = false;
        bool isFormula = false;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v") {
                value = xml.readElementText(QXmlStreamReader::SkipChildElements);
                hasValue = true;
            } else if (xml.name() == u"is") {
                value = readRuns(xml);
                hasValue = true;
            } else {
                isFormula |= xml.name() == u"f";
                xml.skipCurrentElement();
            }
        }
        if (!hasValue || (isFormula && value.isEmpty()))
            return isFormula ? Cell{Cell::Kind::Uncalculated} : Cell();
        return typedCell(type, value, style);
    }

    [[nodiscard]] Cell typedCell(const QString &type, const QString &value, int style) const
    {
        if (type == u"s") {
            bool isNumber = false;
            const int index = value.toInt(&isNumber);
            return isNumber && index >= 0 && index < m_strings.size() ? textCell(m_strings[index]) : Cell();
        }
        if (type == u"str" || type == u"inlineStr")
            return textCell(unescaped(value));
        if (type == u"b")
            return {Cell::Kind::Truth, {}, value == u"1" || value == u"true" ? 1.0 : 0.0};
        if (type == u"e")
            return {Cell::Kind::Error, value};
        if (type == u"d") {
            const QDateTime at = QDateTime::fromString(value, Qt::ISODate);
            return at.isValid() ? dateCell(QDateTime(at.date(), at.time(), QTimeZone::UTC)) : textCell(value);
        }
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !qIsFinite(number))
            return textCell(value);
        return numberCell(number, style);
    }

    [[nodiscard]] Cell numberCell(double number, int style) const
    {
        constexpr double kLastDay = 2'958'465; // 9999-12-31
        const XlsxStyles::Sort sort = m_styles.sortOf(style);
        if (sort == XlsxStyles::Sort::Percent)
            return {Cell::Kind::Number, {}, number * 100};
        if (sort == XlsxStyles::Sort::Plain || number < 0 || number > kLastDay)
            return {Cell::Kind::Number, {}, number};
        if (number < 1)
            return {Cell::Kind::Time, {}, number * 24 * 60};
        const QDateTime zero(m_from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30), QTime(0, 0), QTimeZone::UTC);
        return dateCell(zero.addMSecs(qRound64(number * 86'400) * 1000));
    }

    static Cell dateCell(const QDateTime &at) { return {Cell::Kind::Date, {}, 0, at}; }

    const Package &m_package;
    QStringList m_strings;
    XlsxStyles m_styles;
    bool m_from1904 = false;
    GridMaker m_maker;
    SheetMistake m_mistake;
};

} // namespace

OrMistake<std::vector<Grid>> readXlsx(const Package &package)
{
    return XlsxReader(package).run();
}

} // namespace liandong::sheets
