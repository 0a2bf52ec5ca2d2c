// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/impl/package.h"

#include <QTimeZone>
#include <QXmlStreamReader>

namespace liandong::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kTable = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0";
constexpr QStringView kOffice = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0";
constexpr QStringView kText = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0";

/// Reads content.xml from beginning to end. Rows and cells may stand for many of their like.
class OdsReader
{
public:
    explicit OdsReader(const QByteArray &content)
        : m_xml(content)
    { }

    OrMistake<std::vector<Grid>> run()
    {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement && !start())
                return std::unexpected(m_maker.mistake());
        }
        if (m_xml.hasError())
            return fileMistake(SheetReason::Damaged, m_xml.errorString());
        return m_maker.take();
    }

private:
    bool start()
    {
        if (m_xml.namespaceUri() != kTable)
            return true;
        const QStringView name = m_xml.name();
        if (name == u"table")
            beginTable();
        else if (name == u"table-row" && m_inTable)
            return readRow();
        return true;
    }

    void beginTable()
    {
        m_maker.beginSheet(m_xml.attributes().value(kTable, "name"_L1).toString());
        m_inTable = true;
        m_row = 1;
    }

    [[nodiscard]] int repeated(QLatin1StringView attribute) const
    {
        bool isNumber = false;
        const int times = m_xml.attributes().value(kTable, attribute).toInt(&isNumber);
        return isNumber ? qBound(1, times, 10'000'000) : 1;
    }

    bool readRow()
    {
        const int times = repeated("number-rows-repeated"_L1);
        std::vector<std::pair<int, Cell>> cells;
        int column = 0;
        while (m_xml.readNextStartElement()) {
            const bool isCell = m_xml.namespaceUri() == kTable
                && (m_xml.name() == u"table-cell" || m_xml.name() == u"covered-table-cell");
            if (!isCell) {
                m_xml.skipCurrentElement();
                continue;
            }
            const int wide = repeated("number-columns-repeated"_L1);
            const Cell cell = readCell();
            for (int i = 0; i < wide && !cell.isEmpty() && column + i < kColumnsAtMost; ++i)
                cells.emplace_back(column + i, cell);
            column += qMin(wide, kColumnsAtMost);
            column = qMin(column, kColumnsAtMost);
        }
        for (int i = 0; i < times && !cells.empty(); ++i) {
            for (const auto &[at, cell] : cells) {
                if (!m_maker.put(m_row + i, at, cell))
                    return false;
            }
        }
        m_row = int(qMin(qint64(m_row) + times, qint64(10'000'000)));
        return true;
    }

    Cell readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const bool isFormula = attributes.hasAttribute(kTable, "formula"_L1);
        QString type = attributes.value(kOffice, "value-type"_L1).toString();
        for (const QXmlStreamAttribute &attribute : attributes) { // calcext:value-type of LibreOffice tells errors
            if (attribute.name() == u"value-type" && attribute.value() == u"error")
                type = u"error"_s;
        }
        const QString text = readText();
        if (type.isEmpty())
            return isFormula ? Cell{Cell::Kind::Uncalculated} : textCell(text);
        return typedCell(type, attributes, text);
    }

    static Cell typedCell(const QString &type, const QXmlStreamAttributes &attributes, const QString &text)
    {
        const auto value = [&](QLatin1StringView name) { return attributes.value(kOffice, name).toString(); };
        if (type == u"error")
            return {Cell::Kind::Error, text};
        if (type == u"float" || type == u"percentage" || type == u"currency") {
            const double factor = type == u"percentage" ? 100 : 1; // 75 % is meant as 75
            return {Cell::Kind::Number, {}, value("value"_L1).toDouble() * factor};
        }
        if (type == u"date")
            return dateCell(value("date-value"_L1));
        if (type == u"time")
            return timeCell(value("time-value"_L1));
        if (type == u"boolean")
            return {Cell::Kind::Truth, {}, value("boolean-value"_L1) == u"true" ? 1.0 : 0.0};
        const QString whole = value("string-value"_L1);
        return textCell(whole.isNull() ? text : whole);
    }

    static Cell dateCell(const QString &value)
    {
        const QDateTime at
            = QDateTime::fromString(value.contains(u'T') ? value.left(19) : QString(value + u"T00:00:00"), Qt::ISODate);
        if (!at.isValid())
            return textCell(value);
        return {Cell::Kind::Date, {}, 0, QDateTime(at.date(), at.time(), QTimeZone::UTC)};
    }

    /// "PT22H30M00S"
    static Cell timeCell(const QString &value)
    {
        double minutes = 0;
        QString digits;
        for (const QChar c : value) {
            if (c.isDigit() || c == u'.') {
                digits += c;
                continue;
            }
            if (c == u'H')
                minutes += digits.toDouble() * 60;
            else if (c == u'M')
                minutes += digits.toDouble();
            else if (c == u'S')
                minutes += digits.toDouble() / 60;
            digits.clear();
        }
        return {Cell::Kind::Time, {}, minutes};
    }

    /// The paragraphs of the current cell, one a line; what a comment says is not the cell's.
    QString readText()
    {
        QString text;
        bool isFirst = true;
        while (m_xml.readNextStartElement()) {
            const bool isParagraph = m_xml.namespaceUri() == kText && (m_xml.name() == u"p" || m_xml.name() == u"h");
            if (!isParagraph) {
                m_xml.skipCurrentElement();
                continue;
            }
            if (!isFirst)
                text += u'\n';
            isFirst = false;
            readParagraph(text);
        }
        return text;
    }

    void readParagraph(QString &text)
    {
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (m_xml.namespaceUri() == kOffice && m_xml.name() == u"annotation") {
                    m_xml.skipCurrentElement();
                    break;
                }
                ++depth;
                if (m_xml.namespaceUri() == kText)
                    text += mark();
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                break;
            case QXmlStreamReader::Characters:
                text += m_xml.text();
                break;
            default:
                break;
            }
        }
    }

    /// What an element inside a paragraph stands for.
    [[nodiscard]] QString mark() const
    {
        if (m_xml.name() == u"line-break")
            return u"\n"_s;
        if (m_xml.name() == u"tab")
            return u"\t"_s;
        if (m_xml.name() != u"s")
            return {};
        return QString(qBound(1, m_xml.attributes().value(kText, "c"_L1).toInt(), 1'000), u' ');
    }

    QXmlStreamReader m_xml;
    GridMaker m_maker;
    bool m_inTable = false;
    int m_row = 1;
};

} // namespace

OrMistake<std::vector<Grid>> readOds(const Package &package)
{
    if (package.value(u"META-INF/manifest.xml"_s).contains("encryption-data"))
        return fileMistake(SheetReason::Encrypted);
    return OdsReader(package.value(u"content.xml"_s)).run();
}

} // namespace liandong::sheets
