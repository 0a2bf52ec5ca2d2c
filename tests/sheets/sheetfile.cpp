// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetfile.h"

#include <archive.h>
#include <archive_entry.h>
#include <xlsxwriter.h>

#include <cstdlib>

namespace liandong::sheetfile {

using namespace Qt::StringLiterals;

namespace {

class Put
{
public:
    Put(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, lxw_format *date, lxw_format *percent)
        : m_sheet(sheet)
        , m_row(row)
        , m_column(column)
        , m_date(date)
        , m_percent(percent)
    { }

    void operator()(std::monostate) const { }
    void operator()(const QString &text) const
    {
        worksheet_write_string(m_sheet, m_row, m_column, text.toUtf8().constData(), nullptr);
    }
    void operator()(double number) const { worksheet_write_number(m_sheet, m_row, m_column, number, nullptr); }
    void operator()(const QDate &date) const
    {
        worksheet_write_number(m_sheet, m_row, m_column, double(QDate(1899, 12, 30).daysTo(date)), m_date);
    }
    void operator()(bool truth) const { worksheet_write_boolean(m_sheet, m_row, m_column, truth, nullptr); }
    void operator()(const Formula &formula) const
    {
        worksheet_write_formula_str(
            m_sheet, m_row, m_column, formula.text.toUtf8().constData(), nullptr, formula.result.toUtf8().constData());
    }
    void operator()(const Percent &percent) const
    {
        worksheet_write_number(m_sheet, m_row, m_column, percent.share, m_percent);
    }

private:
    lxw_worksheet *m_sheet;
    lxw_row_t m_row;
    lxw_col_t m_column;
    lxw_format *m_date;
    lxw_format *m_percent;
};

QByteArray relations(const QList<std::array<QByteArray, 3>> &entries)
{
    QByteArray xml = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    for (const auto &[id, type, target] : entries) {
        xml += "<Relationship Id='" + id
            + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "' Target='"
            + target + "'/>";
    }
    return xml + "</Relationships>";
}

} // namespace

Row texts(const QStringList &cells)
{
    Row row;
    for (const QString &cell : cells)
        row << (cell.isEmpty() ? Value() : Value(cell));
    return row;
}

QByteArray xlsx(const QList<Sheet> &sheets)
{
    const char *bytes = nullptr;
    size_t size = 0;
    lxw_workbook_options options{};
    options.output_buffer = &bytes;
    options.output_buffer_size = &size;
    lxw_workbook *workbook = workbook_new_opt(nullptr, &options);
    lxw_format *date = workbook_add_format(workbook);
    format_set_num_format(date, "yyyy\"年\"m\"月\"d\"日\"");
    lxw_format *percent = workbook_add_format(workbook);
    format_set_num_format(percent, "0%");
    for (const Sheet &sheet : sheets) {
        lxw_worksheet *made = workbook_add_worksheet(workbook, sheet.name.toUtf8().constData());
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            for (qsizetype column = 0; column < sheet.rows[row].size(); ++column)
                std::visit(Put(made, lxw_row_t(row), lxw_col_t(column), date, percent), sheet.rows[row][column]);
        }
    }
    workbook_close(workbook);
    const QByteArray file(bytes, qsizetype(size));
    std::free(const_cast<char *>(bytes));
    return file;
}

QByteArray ods(const QString &tables)
{
    const QString content
        = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
          "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
          "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
          "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
          "<office:body><office:spreadsheet>%1</office:spreadsheet></office:body></office:document-content>"_s.arg(
              tables);
    return zipped(
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, content.toUtf8()}});
}

QList<std::pair<QString, QByteArray>> smallestXlsx(const QByteArray &rows, const QByteArray &strings)
{
    return {
        {u"_rels/.rels"_s, relations({{"a", "officeDocument", "xl/workbook.xml"}})},
        {u"xl/_rels/workbook.xml.rels"_s,
            relations({{"r1", "worksheet", "worksheets/sheet1.xml"}, {"r2", "sharedStrings", "/xl/sharedStrings.xml"},
                {"r3", "styles", "styles.xml"}})},
        {u"xl/workbook.xml"_s,
            QByteArray("<workbook xmlns:r='r'><sheets><sheet name='units' r:id='r1'/></sheets></workbook>")},
        {u"xl/styles.xml"_s,
            QByteArray("<styleSheet><numFmts><numFmt numFmtId='170' formatCode='yyyy\\-mm'/></numFmts><cellXfs>"
                       "<xf numFmtId='0'/><xf numFmtId='170'/></cellXfs></styleSheet>")},
        {u"xl/sharedStrings.xml"_s, QByteArray("<sst>" + strings + "</sst>")},
        {u"xl/worksheets/sheet1.xml"_s, QByteArray("<worksheet><sheetData>" + rows + "</sheetData></worksheet>")},
    };
}

QByteArray zipped(const QList<std::pair<QString, QByteArray>> &parts, bool packed)
{
    qsizetype most = 10'000;
    for (const auto &[path, content] : parts)
        most += content.size() + 1'000;
    QByteArray file(most, Qt::Uninitialized);
    size_t used = 0;
    archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_set_options(writer, packed ? "zip:compression=deflate" : "zip:compression=store");
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open_memory(writer, file.data(), size_t(file.size()), &used);
    for (const auto &[path, content] : parts) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname_utf8(entry, path.toUtf8().constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_write_header(writer, entry);
        archive_write_data(writer, content.constData(), size_t(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    file.truncate(qsizetype(used));
    return file;
}

} // namespace liandong::sheetfile
