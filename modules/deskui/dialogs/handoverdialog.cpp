// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/dialogs/handoverdialog.h"

#include "deskmodels/handovertext.h"
#include "deskmodels/refusaltext.h"
#include "deskui/tr.h"
#include "domain/permissions.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <memory>
#include <ranges>

namespace liandong {

using deskui::Tr;

namespace {

constexpr int kHoursAtMost = 72;
constexpr int kIdRole = Qt::UserRole;

} // namespace

HandOverDialog::HandOverDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_follow([this] { fillList(); }, this)
    , m_list(new QListWidget(this))
    , m_page(new QTextBrowser(this))
    , m_hours(new QSpinBox(this))
    , m_words(new QPlainTextEdit(this))
    , m_wordsLabel(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_sign(new QPushButton(this))
    , m_print(new QPushButton(Tr::tr("Print…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Tr::tr("Hand-over of the shift"));
    resize(900, 640);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(Tr::tr("Hand-overs"));
    m_page->setOpenLinks(false);
    m_page->setAccessibleName(Tr::tr("What is handed over"));
    m_form = buildForm();
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page, 1);
    column->addWidget(m_form);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setSizes({250, 650});
    split->setStretchFactor(1, 1);
    auto *close = new QPushButton(Tr::tr("Close"), this);
    for (QPushButton *button : {m_sign, m_print, close})
        button->setAutoDefault(false);
    m_sign->setProperty("primary", true);
    m_sign->setObjectName(QStringLiteral("sign"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_print);
    foot->addWidget(m_sign);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connectAll();
    fillList();
    m_words->setFocus();
}

QWidget *HandOverDialog::buildForm()
{
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 6, 0, 0);
    m_hours->setRange(1, kHoursAtMost);
    m_hours->setValue(HandOver().hours);
    m_hours->setSuffix(Tr::tr(" h", "hours, behind a number"));
    m_hours->setObjectName(QStringLiteral("hours"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(84);
    m_words->setObjectName(QStringLiteral("words"));
    rows->addRow(Tr::tr("Due within"), m_hours);
    rows->addRow(m_wordsLabel, m_words);
    m_problem->setWordWrap(true);
    m_problem->setProperty("heading", true);
    return form;
}

void HandOverDialog::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_words->clear();
        m_problem->clear();
        showChosen();
    });
    connect(m_hours, &QSpinBox::valueChanged, this, &HandOverDialog::showChosen);
    connect(m_sign, &QPushButton::clicked, this, [this] { chosen() ? takeOver() : handOver(); });
    connect(m_print, &QPushButton::clicked, this, &HandOverDialog::print);
    connect(&m_desk.source(), &WorldSource::worldReplaced, this, &HandOverDialog::fillList);
    connect(&m_desk.source(), &WorldSource::entryApplied, this, [this] { m_follow.ask(); });
}

/// The new one first, then those that were begun, newest first. One that waits for a signature is what one comes for.
void HandOverDialog::fillList()
{
    const HandOver *held = chosen();
    const QString wanted = held ? held->id.text() : QString();
    const bool first = m_list->count() == 0;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->addItem(Tr::tr("New hand-over"));
    for (const HandOver &handOver : m_desk.world().handOvers | std::views::reverse) {
        auto *item = new QListWidgetItem(handOverTitle(handOver, m_desk.world(), m_desk.source().serviceNow()), m_list);
        item->setData(kIdRole, handOver.id.text());
        if ((first && !handOver.signedAt && m_list->currentRow() < 0) || item->data(kIdRole) == wanted)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    showChosen();
}

const HandOver *HandOverDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(kIdRole).toString() : QString();
    for (const HandOver &handOver : m_desk.world().handOvers) {
        if (handOver.id.text() == id)
            return &handOver;
    }
    return nullptr;
}

void HandOverDialog::showChosen()
{
    const HandOver *shown = chosen();
    const bool open = !shown || !shown->signedAt;
    const bool may = isPermitted(m_desk.source().actor().role, BeginHandOver{});
    HandOver fresh = mattersAt(m_desk.world(), m_desk.source().serviceNow(), m_hours->value());
    fresh.from = m_desk.source().actor();
    const int scrolled = m_page->verticalScrollBar()->value();
    m_page->setHtml(handOverHtml(shown ? *shown : fresh, m_desk.world()));
    m_page->verticalScrollBar()->setValue(scrolled);
    m_form->setVisible(open && may);
    m_hours->setEnabled(!shown);
    if (shown)
        m_hours->setValue(shown->hours);
    m_wordsLabel->setText(shown ? Tr::tr("Remark") : Tr::tr("Notes"));
    m_sign->setText(shown ? Tr::tr("Sign: taken over") : Tr::tr("Sign: handed over"));
    m_sign->setVisible(open && may);
    m_sign->setEnabled(true);
    m_print->setEnabled(shown != nullptr);
}

void HandOverDialog::handOver()
{
    m_sign->setEnabled(false);
    m_desk.submit(BeginHandOver{m_desk.newId<HandOverId>(), m_hours->value(), m_words->toPlainText().trimmed()}, this,
        [this](const std::optional<Refusal> &refusal) { answer(refusal); });
}

void HandOverDialog::takeOver()
{
    m_sign->setEnabled(false);
    m_desk.submit(SignHandOver{chosen()->id, m_words->toPlainText().trimmed()}, this,
        [this](const std::optional<Refusal> &refusal) { answer(refusal); });
}

/// The newest one is shown then, to be printed or signed by who comes.
void HandOverDialog::answer(const std::optional<Refusal> &refusal)
{
    m_sign->setEnabled(true);
    m_problem->setText(refusal ? refusalText(*refusal, m_desk.world()) : QString());
    if (refusal)
        return;
    m_words->clear();
    fillList();
    if (!chosen())
        m_list->setCurrentRow(1);
}

void HandOverDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { m_page->print(printer.get()); });
    dialog->open();
}

} // namespace liandong
