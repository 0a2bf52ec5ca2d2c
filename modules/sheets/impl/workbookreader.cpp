// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profilecheck.h"
#include "sheets/impl/guide.h"
#include "sheets/impl/listreader.h"
#include "sheets/impl/partsreader.h"
#include "sheets/workbook.h"

#include <boost/mp11/tuple.hpp>

#include <QFile>

namespace liandong {

using namespace Qt::StringLiterals;
using namespace sheets;

namespace {

template <class T>
using MaybeReader = std::optional<ListReader<T>>;
using Listed = boost::mp11::mp_copy_if<boost::mp11::mp_rest<RuleBookItem>, HasSheet>;
/// One for each list of the rule book, where the workbook has a sheet of it.
using Readers = boost::mp11::mp_rename<boost::mp11::mp_transform<MaybeReader, Listed>, std::tuple>;
using PartsReaders = std::tuple<std::optional<PartsReader<Corner>>, std::optional<PartsReader<MemberRow>>,
    std::optional<PartsReader<ShiftRow>>>;

class WorkbookReader
{
public:
    /// Both outlive the reader.
    WorkbookReader(const std::vector<Grid> &grids, const RuleBook &known)
        : m_known(known)
        , m_book(known)
    {
        for (const Grid &grid : grids) {
            if (!takeSheet(grid))
                m_findings.note({.sheet = grid.name, .reason = SheetReason::IgnoredSheet});
        }
    }

    std::expected<Workbook, std::vector<SheetMistake>> run()
    {
        if (!m_hasSheet)
            m_findings.mistake({.reason = SheetReason::NoKnownSheet});
        forEachReader([&](auto &reader) { reader.identify(m_book); });
        Names names(m_book);
        if (m_centre)
            readCentre(names);
        forEachReader([&]<class T>(ListReader<T> &reader) {
            reader.fill(m_book, names);
            if constexpr (std::same_as<T, Category>)
                names.renewCategories(m_book);
        });
        forEachPartsReader([&](auto &reader) { reader.fill(m_book, names); });
        for (const ProfileMistake &mistake : checkProfile(profileOf(m_book)))
            report(mistake);
        if (!m_findings.isSound())
            return std::unexpected(m_findings.takeMistakes());
        return result();
    }

private:
    template <class Function>
    void forEachReader(Function &&function)
    {
        boost::mp11::tuple_for_each(m_readers, [&](auto &reader) {
            if (reader)
                function(*reader);
        });
    }

    /// Calls function<T>(list) for every list that has a sheet.
    template <class Function>
    void forEachListed(Function &&function)
    {
        forEachList(m_known, [&]<class List>(QLatin1StringView list, const List &) {
            if constexpr (HasSheet<typename List::mapped_type>::value)
                function.template operator()<typename List::mapped_type>(list);
        });
    }

    template <class Function>
    void forEachPartsReader(Function &&function)
    {
        boost::mp11::tuple_for_each(m_parts, [&](auto &reader) {
            if (reader)
                function(*reader);
        });
    }

    /// False: the sheet is none of a rule book's, or its list has one already.
    bool takeSheet(const Grid &grid)
    {
        const QString name = foldedHeading(grid.name);
        const auto isWordOf = [&](const Words &words) {
            return name == foldedHeading(words.chinese.toString()) || name == foldedHeading(words.english.toString());
        };
        const auto isCalled = [&](QLatin1StringView sheet) {
            return isWordOf(sheetWords(sheet)) || name == foldedHeading(QString(sheet));
        };
        if (isWordOf(guideWords()))
            return true;
        bool taken = false;
        const auto take = [&](auto &place, auto &&...arguments) {
            if (!place) {
                place.emplace(arguments..., m_findings);
                taken = true;
            }
        };
        if (isCalled("centre"_L1))
            take(m_centre, grid, columnsOf<Centre>("centre"_L1));
        boost::mp11::tuple_for_each(m_parts, [&]<class Reader>(std::optional<Reader> &reader) {
            if (isCalled(Reader::Sheet::kName))
                take(reader, grid);
        });
        forEachListed([&]<class T>(QLatin1StringView list) {
            if (isCalled(list))
                take(std::get<MaybeReader<T>>(m_readers), list, grid, m_known);
        });
        m_hasSheet |= taken;
        return taken;
    }

    void readCentre(const Names &names)
    {
        const std::vector<const GridRow *> &rows = m_centre->rows();
        for (size_t i = 0; i < rows.size(); ++i) {
            if (i > 0)
                m_findings.mistake(
                    {.sheet = m_centre->name(), .row = rows[i]->number, .reason = SheetReason::SecondRow});
            else
                m_centre->read(*rows[i], names, 0, m_known.centre == Centre(), &m_book.centre, m_findings);
        }
    }

    /// Mistakes of what the workbook does not speak of are not its writer's matter.
    void report(const ProfileMistake &mistake)
    {
        if (mistake.list == "centre"_L1 && m_centre && !m_centre->rows().empty()) {
            const int row = m_centre->rows().front()->number;
            const QString column = m_centre->labelOf(QLatin1StringView(mistake.member.toLatin1()));
            if (!m_findings.hasMistakeAt(m_centre->name(), row, column))
                m_findings.mistake({m_centre->name(), row, column, SheetReason::Unsound, {}, mistake.reason});
        }
        bool reported = false;
        forEachPartsReader([&]<class Reader>(Reader &reader) {
            if (mistake.member == Reader::Sheet::kMember)
                reported |= reader.report(mistake.item, mistake.reason);
        });
        forEachListed([&]<class T>(QLatin1StringView list) {
            if (auto &reader = std::get<MaybeReader<T>>(m_readers); reader && mistake.list == list && !reported)
                reader->report(mistake.item, mistake.member, mistake.reason);
        });
    }

    Workbook result()
    {
        Workbook workbook;
        workbook.profile.centre = m_book.centre;
        boost::mp11::mp_for_each<boost::describe::describe_members<Profile, boost::describe::mod_public>>(
            [&](auto member) {
                auto &list = workbook.profile.*member.pointer;
                if constexpr (codec::kIsList<std::remove_cvref_t<decltype(list)>>) {
                    using T = typename std::remove_cvref_t<decltype(list)>::value_type;
                    if constexpr (HasSheet<T>::value) {
                        if (const auto &reader = std::get<MaybeReader<T>>(m_readers))
                            list = reader->itemsIn(m_book);
                    }
                    addOwners(list);
                }
            });
        workbook.notes = m_findings.takeNotes();
        return workbook;
    }

    /// Those of which the workbook only has parts.
    template <class T>
    void addOwners(std::vector<T> &list)
    {
        forEachPartsReader([&]<class Reader>(const Reader &reader) {
            if constexpr (std::same_as<typename Reader::Owner, T>) {
                for (const T &owner : reader.itemsIn(m_book)) {
                    if (!std::ranges::contains(list, owner.key, &T::key))
                        list.push_back(owner);
                }
            }
        });
    }

    const RuleBook &m_known;
    RuleBook m_book;
    Findings m_findings;
    std::optional<SheetView> m_centre;
    PartsReaders m_parts;
    Readers m_readers;
    bool m_hasSheet = false;
};

} // namespace

std::expected<Workbook, std::vector<SheetMistake>> readWorkbookBytes(const QByteArray &file, const RuleBook &known)
{
    const OrMistake<std::vector<Grid>> grids = readGrids(file);
    if (!grids)
        return std::unexpected(std::vector{grids.error()});
    return WorkbookReader(*grids, known).run();
}

std::expected<Workbook, std::vector<SheetMistake>> readWorkbook(const QString &path, const RuleBook &known)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            std::vector<SheetMistake>{{.reason = SheetReason::CannotOpen, .expected = file.errorString()}});
    }
    if (file.size() > kFileAtMost) {
        return std::unexpected(std::vector<SheetMistake>{
            {.reason = SheetReason::TooBig, .expected = u"%1 MB"_s.arg(kFileAtMost / 1'000'000)}});
    }
    return readWorkbookBytes(file.readAll(), known);
}

} // namespace liandong
