// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/exchangepage.h"

#include "deskmodels/mistaketext.h"
#include "deskmodels/refusaltext.h"
#include "deskmodels/rulebookedits.h"
#include "deskui/look/tables.h"
#include "deskui/settings/importfile.h"
#include "deskui/tr.h"
#include "domain/permissions.h"
#include "profile/profilefolder.h"
#include "sheets/workbook.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>

#include <algorithm>
#include <iterator>

namespace liandong {

using deskui::Tr;

namespace {

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

Result<> writeBook(const RuleBook &book, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"xlsx")
        return writeWorkbook(path, book);
    return ending == u"json" ? writeProfileFile(profileOf(book), path) : writeProfile(profileOf(book), path);
}

/// What of a file the service would not take from him, for all of it is taken or nothing.
std::vector<ImportMistake> refusedTo(const Actor &actor, const std::vector<RuleBookItem> &items, const World &world)
{
    std::vector<ImportMistake> refused;
    for (const BookChange &change : changesBy(world, items).changes) {
        if (!mayEdit(actor, change.to) || (change.from && !mayEdit(actor, *change.from)))
            refused.push_back({kindWord(*itemKind(nameOf(change.to).kind)), titleOf(change.to, world), {},
                Tr::tr("Only an administrator changes this.")});
    }
    return refused;
}

} // namespace

ExchangePage::ExchangePage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildFiles());
    layout->addWidget(buildPreview(), 1);
    refresh();
}

QWidget *ExchangePage::buildFiles()
{
    auto *files = new QWidget(this);
    auto *grid = new QGridLayout(files);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](int row, const QString &heading, std::initializer_list<QPushButton *> buttons) {
        auto *label = new QLabel(heading, files);
        label->setProperty("heading", true);
        grid->addWidget(label, row, 0);
        int column = 1;
        for (QPushButton *each : buttons)
            grid->addWidget(each, row, column++);
    };
    auto *toSheet = button(Tr::tr("Spreadsheet…"), files);
    auto *toFile = button(Tr::tr("JSON file…"), files);
    auto *toFolder = button(Tr::tr("Profile folder…"), files);
    auto *fromFile = button(Tr::tr("Spreadsheet or JSON file…"), files);
    auto *fromFolder = button(Tr::tr("Profile folder…"), files);
    add(0, Tr::tr("Export"), {toSheet, toFile, toFolder});
    add(1, Tr::tr("Import"), {fromFile, fromFolder});
    grid->setColumnStretch(4, 1);
    m_readers = {fromFile, fromFolder};
    connect(toSheet, &QPushButton::clicked, this,
        [this] { askWhereTo(QStringLiteral(".xlsx"), Tr::tr("Spreadsheet (*.xlsx)")); });
    connect(
        toFile, &QPushButton::clicked, this, [this] { askWhereTo(QStringLiteral(".json"), Tr::tr("JSON (*.json)")); });
    connect(toFolder, &QPushButton::clicked, this, [this] { askWhereTo({}, {}); });
    connect(fromFile, &QPushButton::clicked, this, [this] { askWhereFrom(false); });
    connect(fromFolder, &QPushButton::clicked, this, [this] { askWhereFrom(true); });
    m_result = new QLabel(files);
    m_result->setObjectName(QStringLiteral("result"));
    m_result->setWordWrap(true);
    grid->addWidget(m_result, 2, 0, 1, 5);
    return files;
}

QWidget *ExchangePage::buildPreview()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 6, 0, 0);
    auto *head = new QHBoxLayout;
    m_summary = new QLabel(pane);
    m_summary->setProperty("heading", true);
    m_summary->setWordWrap(true);
    m_filter = new QComboBox(pane);
    m_filter->setAccessibleName(Tr::tr("Which lines"));
    using RowKind = ImportPreviewModel::RowKind;
    m_filter->addItem(Tr::tr("All lines"), QString());
    for (const auto &[text, kind] : {std::pair{Tr::tr("Mistakes"), RowKind::Mistake},
             std::pair{Tr::tr("New ones"), RowKind::Added}, std::pair{Tr::tr("Changed ones"), RowKind::Changed}})
        m_filter->addItem(text, QString::number(int(kind)));
    head->addWidget(m_summary, 1);
    head->addWidget(m_filter);
    m_table = new QTableView(pane);
    m_shown.setSourceModel(&m_preview);
    m_shown.setFilterRole(ImportPreviewModel::KindRole);
    m_table->setModel(&m_shown);
    m_table->setAccessibleName(Tr::tr("What the file would change"));
    setUpTable(*m_table, 28);
    fitColumns(*m_table,
        {{ImportPreviewModel::What, 80}, {ImportPreviewModel::Item, 130, 1}, {ImportPreviewModel::Then, 220, 8},
            {ImportPreviewModel::Where, 110, 1}, {ImportPreviewModel::Member, 90, 1},
            {ImportPreviewModel::Now, 110, 1}});
    auto *foot = new QHBoxLayout;
    m_send = button(Tr::tr("Import all of it"), pane);
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setProperty("primary", true);
    m_discard = button(Tr::tr("Discard"), pane);
    foot->addStretch();
    foot->addWidget(m_discard);
    foot->addWidget(m_send);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(m_filter, &QComboBox::currentIndexChanged, this,
        [this] { m_shown.setFilterFixedString(m_filter->currentData().toString()); });
    connect(m_send, &QPushButton::clicked, this, &ExchangePage::send);
    connect(m_discard, &QPushButton::clicked, this, &ExchangePage::discard);
    return pane;
}

void ExchangePage::askWhereFrom(bool folder)
{
    auto *dialog = new QFileDialog(this, Tr::tr("Import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(m_folder);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!folder)
        dialog->setNameFilter(Tr::tr("Spreadsheets and JSON (*.xlsx *.ods *.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExchangePage::read);
    dialog->open();
}

/// An empty ending means a folder.
void ExchangePage::askWhereTo(const QString &ending, const QString &filter)
{
    auto *dialog = new QFileDialog(this, Tr::tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(m_folder);
    if (ending.isEmpty()) {
        dialog->setFileMode(QFileDialog::Directory);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(filter);
        dialog->setDefaultSuffix(ending);
        dialog->selectFile(m_desk.world().centre.name + ending);
    }
    connect(dialog, &QFileDialog::fileSelected, this, &ExchangePage::write);
    dialog->open();
}

void ExchangePage::write(const QString &path)
{
    m_folder = QFileInfo(path).path();
    const Result<> written = writeBook(m_desk.world(), path);
    tell(written ? Tr::tr("Written: %1").arg(path) : mistakeText(written.error().detail), !written);
}

void ExchangePage::read(const QString &path)
{
    m_folder = QFileInfo(path).path();
    ImportedFile file = readImport(path, m_desk.world());
    std::ranges::move(
        refusedTo(m_desk.source().actor(), file.items, m_desk.world()), std::back_inserter(file.mistakes));
    m_file = file.name;
    m_preview.show(file, m_desk.world());
    m_filter->setCurrentIndex(0);
    tell({}, false);
    refresh();
}

void ExchangePage::send()
{
    m_waiting = true;
    tell(Tr::tr("Sent; waiting for the service."), false);
    m_desk.submit(EditRuleBook{m_preview.edits()}, this, [this](const std::optional<Refusal> &refusal) {
        m_waiting = false;
        if (refusal) {
            tell(Tr::tr("Nothing was imported. %1").arg(refusalText(*refusal, m_desk.world())), true);
            return refresh();
        }
        const ImportPreviewModel::Counts counts = m_preview.counts();
        discard();
        tell(Tr::tr("Imported. New: %1, changed: %2.").arg(counts.added).arg(counts.changed), false);
    });
    refresh();
}

void ExchangePage::discard()
{
    m_file.clear();
    m_preview.clear();
    refresh();
}

void ExchangePage::tell(const QString &text, bool emphasised)
{
    QFont font = m_result->font();
    font.setBold(emphasised);
    m_result->setFont(font);
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
}

QString ExchangePage::summary() const
{
    if (m_file.isEmpty())
        return Tr::tr(
            "The spreadsheet is the form that the offices fill in; what is in it so far stands in it already. Read it "
            "in again here: before anything is sent, what it would change is shown below.");
    const ImportPreviewModel::Counts &counts = m_preview.counts();
    if (counts.mistakes > 0)
        return Tr::tr("%1: %n mistake(s). Mend the file and read it again; nothing of it is sent until then.", "",
            int(counts.mistakes))
            .arg(m_file);
    return Tr::tr("%1: new %2, changed %3, left as they are %4")
        .arg(m_file)
        .arg(counts.added)
        .arg(counts.changed)
        .arg(counts.same);
}

void ExchangePage::refresh()
{
    const bool may = mayEditKind(m_desk.source().actor(), u"RosterMonth");
    m_summary->setText(summary());
    for (QPushButton *reader : m_readers)
        reader->setEnabled(may && !m_waiting);
    m_send->setEnabled(may && !m_waiting && !m_preview.edits().empty());
    m_discard->setEnabled(!m_file.isEmpty() && !m_waiting);
    m_filter->setEnabled(!m_file.isEmpty());
}

} // namespace liandong
