// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebookitem.h"
#include "sheets/impl/columns.h"
#include "sheets/impl/guide.h"
#include "sheets/impl/parts.h"
#include "sheets/workbook.h"

#include <QSaveFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>

namespace liandong {

using namespace Qt::StringLiterals;
using namespace sheets;

namespace {

constexpr lxw_row_t kHeadings = 0;
constexpr lxw_row_t kKeys = 1;
constexpr lxw_row_t kFirstItem = 2;
/// Rows below the last item that choices are still offered for.
constexpr lxw_row_t kRowsToFill = 1'000;
constexpr int kPhonesAtLeast = 2;

/// The library wants what is to be written as a file or as memory that we free.
struct FreeBuffer
{
    const char *bytes = nullptr;
    size_t size = 0;

    FreeBuffer() = default;
    Q_DISABLE_COPY_MOVE(FreeBuffer)
    ~FreeBuffer() { std::free(const_cast<char *>(bytes)); }
};

template <class T>
int longestOf(const RuleBook &book)
{
    size_t most = kPhonesAtLeast;
    for (const auto &[key, item] : listIn<T>(book)) {
        if constexpr (requires { item.dutyPhones; })
            most = std::max(most, item.dutyPhones.size());
        else if constexpr (requires { item.phones; })
            most = std::max(most, item.phones.size());
    }
    return int(std::min(most, size_t(kPhonesAtMost)));
}

/// Where a category stands in the tree: the order and key of each step from the top.
std::vector<std::pair<int, QString>> placeOf(const RuleBook &book, const Category &category)
{
    std::vector<std::pair<int, QString>> steps;
    for (const Category *node = &category; node && steps.size() < book.categories.size();
        node = book.category(node->parent))
        steps.emplace(steps.begin(), node->order, node->key.text());
    return steps;
}

/// As a reader looks for them: children below their parent, duties by their unit, else by order and key.
template <class T>
std::vector<T> itemsOf(const RuleBook &book)
{
    std::vector<T> items;
    for (const auto &[key, item] : listIn<T>(book))
        items.push_back(item);
    if constexpr (std::same_as<T, Category>)
        std::ranges::stable_sort(items, {}, [&](const Category &category) { return placeOf(book, category); });
    else if constexpr (std::same_as<T, Duty>)
        std::ranges::stable_sort(items, {}, &Duty::unit);
    else if constexpr (requires(T item) { item.order; })
        std::ranges::stable_sort(items, {}, &T::order);
    return items;
}

class WorkbookWriter
{
public:
    WorkbookWriter(const RuleBook &book, SheetLanguage language)
        : m_book(book)
        , m_names(book)
        , m_writing{language, book.centre.utcOffsetMinutes, m_names}
    {
        lxw_workbook_options options{};
        options.output_buffer = &m_buffer.bytes;
        options.output_buffer_size = &m_buffer.size;
        m_workbook = workbook_new_opt(nullptr, &options);
        m_heading = format(true, 0xd9e5f2);
        m_key = format(false, 0xf2f2f2);
        format_set_font_color(m_key, 0x808080);
        m_text = format(false, {});
        format_set_num_format(m_text, "@");
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(m_text);
        m_number = format(false, {});
        format_set_align(m_number, LXW_ALIGN_VERTICAL_TOP);
    }
    Q_DISABLE_COPY_MOVE(WorkbookWriter)

    /// Once only.
    Result<QByteArray> run()
    {
        lxw_worksheet *guide = addSheet(guideWords());
        std::vector<GuideLine> lines = guideOf(m_writing.language);
        const std::vector<Centre> centre
            = m_book.centre == Centre() ? std::vector<Centre>() : std::vector<Centre>{m_book.centre};
        writeList("centre"_L1, columnsOf<Centre>("centre"_L1), centre, lines);
        forEachList(m_book, [&]<class List>(QLatin1StringView list, const List &) {
            using T = typename List::mapped_type;
            if constexpr (HasSheet<T>::value)
                writeList(list, columnsOf<T>(list, longestOf<T>(m_book)), itemsOf<T>(m_book), lines);
            if constexpr (requires(const T &item) { partsOf(item); })
                writeParts<T>(lines);
        });
        writeGuide(guide, lines);
        if (const lxw_error error = workbook_close(m_workbook); error != LXW_NO_ERROR && m_error == LXW_NO_ERROR)
            m_error = error;
        if (m_error != LXW_NO_ERROR)
            return failure(ErrorCode::BadInput, QString::fromUtf8(lxw_strerror(m_error)) + m_place);
        return QByteArray(m_buffer.bytes, qsizetype(m_buffer.size));
    }

private:
    lxw_format *format(bool bold, std::optional<lxw_color_t> background)
    {
        lxw_format *made = workbook_add_format(m_workbook);
        if (bold)
            format_set_bold(made);
        if (background)
            format_set_bg_color(made, *background);
        return made;
    }

    lxw_worksheet *addSheet(const Words &words)
    {
        return workbook_add_worksheet(m_workbook, words.in(m_writing.language).toString().toUtf8().constData());
    }

    void check(lxw_error error, const QString &place)
    {
        if (error != LXW_NO_ERROR && m_error == LXW_NO_ERROR) {
            m_error = error;
            m_place = u": "_s + place;
        }
    }

    void put(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        if (!text.isEmpty())
            check(worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format), text.left(80));
    }

    template <class T>
    void writeList(QLatin1StringView list, const std::vector<Column> &columns, const std::vector<T> &items,
        std::vector<GuideLine> &guide)
    {
        lxw_worksheet *sheet = addSheet(sheetWords(list));
        lxw_col_t frozen = 1;
        for (size_t at = 0; at < columns.size(); ++at) {
            describe(sheet, lxw_col_t(at), columns[at], lxw_row_t(kFirstItem + items.size() + kRowsToFill));
            if (columns[at].member == "name"_L1)
                frozen = lxw_col_t(at + 1);
        }
        worksheet_freeze_panes(sheet, kFirstItem, frozen);
        lxw_row_t row = kFirstItem;
        for (const T &item : items) {
            for (size_t at = 0; at < columns.size(); ++at)
                writeCell(sheet, row, lxw_col_t(at), columns[at], columns[at].write(&item, m_writing));
            ++row;
        }
        addGuide(guide, sheetWords(list), columns, m_writing.language);
    }

    template <class T>
    void writeParts(std::vector<GuideLine> &guide)
    {
        using Parts = decltype(partsOf(std::declval<const T &>()));
        Parts parts;
        for (const auto &[key, item] : listIn<T>(m_book))
            std::ranges::move(partsOf(item), std::back_inserter(parts));
        using Sheet = PartSheet<typename Parts::value_type>;
        writeList(Sheet::kName, columnsOf<typename Parts::value_type>(Sheet::kName), parts, guide);
    }

    void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t at, const Column &column, const QString &text)
    {
        if (column.isNumber && !text.isEmpty())
            check(worksheet_write_number(sheet, row, at, text.toDouble(), m_number), text);
        else
            put(sheet, row, at, text, m_text);
    }

    /// Heading, key, width, format, and what may be chosen.
    void describe(lxw_worksheet *sheet, lxw_col_t at, const Column &column, lxw_row_t lastRow)
    {
        const QString heading = column.headingIn(m_writing.language);
        put(sheet, kHeadings, at, column.needed ? QString(heading + u'*') : heading, m_heading);
        put(sheet, kKeys, at, column.key, m_key);
        worksheet_set_column(sheet, at, at, column.heading.width, column.isNumber ? m_number : m_text);
        lxw_data_validation validation{};
        const QByteArray title = heading.left(32).toUtf8();
        const QByteArray hint = column.heading.hint.in(m_writing.language).toString().toUtf8();
        if (!hint.isEmpty()) {
            validation.input_title = title.constData();
            validation.input_message = hint.constData();
        }
        std::vector<QByteArray> words;
        for (const Words &choice : column.choices)
            words.push_back(choice.in(m_writing.language).toString().toUtf8());
        std::vector<const char *> list;
        for (const QByteArray &word : words)
            list.push_back(word.constData());
        list.push_back(nullptr);
        const QByteArray formula = namesOf(column.refersTo).toUtf8();
        if (!words.empty()) {
            validation.validate = LXW_VALIDATION_TYPE_LIST;
            validation.value_list = list.data();
        } else if (!formula.isEmpty()) {
            validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
            validation.value_formula = formula.constData();
            validation.show_error = LXW_VALIDATION_OFF; // short names, paths and keys are good too
        } else if (!hint.isEmpty()) {
            validation.validate = LXW_VALIDATION_TYPE_ANY;
        } else {
            return;
        }
        check(worksheet_data_validation_range(sheet, kFirstItem, at, lastRow, at, &validation), heading);
    }

    /// Where the names of a list stand, as a formula.
    [[nodiscard]] QString namesOf(QLatin1StringView list) const
    {
        QString column;
        forEachList(m_book, [&]<class List>(QLatin1StringView name, const List &) {
            if constexpr (HasSheet<typename List::mapped_type>::value) {
                if (name != list)
                    return;
                const std::vector<Column> columns = columnsOf<typename List::mapped_type>(list, 0);
                const auto at = std::ranges::find(columns, u"name"_s, &Column::key) - columns.begin();
                column = QChar(char16_t(u'A' + at));
            }
        });
        return column.isEmpty() ? QString()
                                : u"='%1'!$%2$3:$%2$5000"_s.arg(sheetWords(list).in(m_writing.language), column);
    }

    void writeGuide(lxw_worksheet *sheet, const std::vector<GuideLine> &lines)
    {
        lxw_format *wrapped = format(false, {});
        format_set_text_wrap(wrapped);
        format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
        for (lxw_col_t at = 0; at < std::tuple_size_v<GuideLine::Cells>; ++at)
            worksheet_set_column(sheet, at, at, GuideLine::kWidths[at], nullptr);
        for (lxw_row_t row = 0; row < lines.size(); ++row) {
            const GuideLine &line = lines[row];
            for (lxw_col_t at = 0; at < line.cells.size(); ++at)
                put(sheet, row, at, line.cells[at], line.isHeading ? m_heading : at == 0 ? nullptr : wrapped);
        }
    }

    const RuleBook &m_book;
    Names m_names;
    Writing m_writing;
    FreeBuffer m_buffer;
    lxw_workbook *m_workbook = nullptr; ///< its own from workbook_close() on
    lxw_format *m_heading = nullptr;
    lxw_format *m_key = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_number = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
    QString m_place;
};

} // namespace

Result<> writeWorkbook(const QString &path, const RuleBook &book, SheetLanguage language)
{
    const Result<QByteArray> content = WorkbookWriter(book, language).run();
    if (!content)
        return std::unexpected(content.error());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*content) == content->size() && file.commit())
        return {};
    return failure(ErrorCode::NoPermission, u"%1: cannot be written: %2"_s.arg(path, file.errorString()));
}

} // namespace liandong
