// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/itemform.h"

#include "deskmodels/rulebookedits.h"
#include "deskui/look/columnarea.h"
#include "deskui/look/theme.h"
#include "deskui/settings/fieldeditor.h"
#include "deskui/tr.h"
#include "domain/event.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

constexpr int kLabelWidth = 150;

QLabel *wrappedLabel(QWidget *parent, const char *property)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty(property, true);
    return label;
}

} // namespace

ItemForm::ItemForm(Desk &desk, ItemEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_editor(editor)
    , m_refresh([this] { showState(); }, this)
    , m_title(new QLabel(this))
    , m_key(new QLabel(this))
    , m_problem(wrappedLabel(this, "heading"))
    , m_facts(wrappedLabel(this, "quiet"))
    , m_state(new QLabel(this))
    , m_fields(new ColumnArea(this))
    , m_save(new QPushButton(Tr::tr("Save"), this))
    , m_discard(new QPushButton(Tr::tr("Discard"), this))
{
    auto *inside = new QWidget(m_fields);
    inside->setProperty("surface", true);
    inside->setAttribute(Qt::WA_StyledBackground);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (const ItemField &field : editor.kind().fields) {
        if (field.inForm)
            addRow(field, *form);
    }
    auto *whole = new QVBoxLayout(inside);
    whole->setContentsMargins(14, 10, 14, 10);
    whole->addLayout(form);
    whole->addWidget(m_facts);
    whole->addStretch();
    m_fields->setWidget(inside);
    setFocusProxy(m_rows.front().editor);
    buildHead();
    connect(&editor, &ItemEditor::shown, this, &ItemForm::showItem);
    connect(&editor, &ItemEditor::valueChanged, this, &ItemForm::showValue);
    connect(&editor, &ItemEditor::stateChanged, this, &ItemForm::showState);
    connect(&desk.source(), &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (itemOf(event))
            m_refresh.ask();
    });
    showItem();
}

void ItemForm::buildHead()
{
    m_title->setFont(Theme::heading(13));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_key->setProperty("quiet", true);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setProperty("quiet", true);
    m_save->setObjectName(QStringLiteral("saveItem"));
    m_save->setProperty("primary", true);
    m_save->setAutoDefault(false);
    m_save->setToolTip(QStringLiteral("Ctrl+S"));
    m_discard->setObjectName(QStringLiteral("discardItem"));
    m_discard->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &ItemForm::save);
    connect(m_discard, &QPushButton::clicked, this, &ItemForm::discard);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 8, 14, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_key, 0, Qt::AlignBottom);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 6, 14, 8);
    foot->setSpacing(8);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_fields, 1);
    m_problem->setContentsMargins(14, 4, 14, 0);
    layout->addWidget(m_problem);
    layout->addLayout(foot);
}

void ItemForm::addRow(const ItemField &field, QFormLayout &form)
{
    auto *cell = new QWidget(this);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const std::optional<RuleBookItem> blank = blankItem(m_editor.kind().kind);
    Row row{&field, makeFieldEditor(m_desk, *blank, field, cell), wrappedLabel(cell, "heading"), nullptr, nullptr};
    layout->addWidget(row.editor);
    if (*field.help) {
        QLabel *help = wrappedLabel(cell, "quiet");
        help->setText(helpOf(field));
        layout->addWidget(help);
    }
    row.problem->setObjectName(QLatin1StringView(field.member) + QStringLiteral("Problem"));
    layout->addWidget(row.problem);
    layout->addWidget(makeConflict(row, cell));
    const QString member = QString::fromLatin1(field.member);
    connect(row.editor, &FieldEditor::edited, this,
        [this, member, editor = row.editor] { m_editor.edit(member, editor->value()); });
    connect(row.editor, &FieldEditor::held, this, [this, member](bool on) { m_editor.hold(member, on); });
    if (field.kind == FieldKind::Check) {
        form.addRow(QString(), cell);
    } else {
        auto *label = new QLabel(
            field.required ? Tr::tr("%1 *", "a field that must be filled in").arg(labelOf(field)) : labelOf(field),
            this);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        label->setContentsMargins(0, 6, 0, 0);
        label->setFixedWidth(kLabelWidth);
        label->setMinimumHeight(label->heightForWidth(kLabelWidth));
        label->setBuddy(row.editor);
        form.addRow(label, cell);
    }
    m_rows.push_back(row);
}

/// "Meanwhile …" with what both have and two buttons.
QWidget *ItemForm::makeConflict(Row &row, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("card", true);
    frame->setObjectName(QLatin1StringView(row.field->member) + QStringLiteral("Conflict"));
    row.values = wrappedLabel(frame, "conflict");
    const QString member = QString::fromLatin1(row.field->member);
    const auto button = [&](const char *name, const QString &text, void (ItemEditor::*decide)(QAnyStringView)) {
        auto *made = new QPushButton(text, frame);
        made->setObjectName(member + QLatin1StringView(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, [this, member, decide] { (m_editor.*decide)(member); });
        return made;
    };
    auto *choice = new QHBoxLayout;
    choice->addWidget(button("KeepMine", Tr::tr("Keep mine"), &ItemEditor::keepMine));
    choice->addWidget(button("TakeTheirs", Tr::tr("Take theirs"), &ItemEditor::takeTheirs));
    choice->addStretch();
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(row.values);
    layout->addLayout(choice);
    row.conflict = frame;
    return frame;
}

/// Whatever is being typed is done with: an open cell, a name not yet looked up.
void ItemForm::settleTyping()
{
    const QPointer<QWidget> typing = focusWidget();
    if (!typing || !typing->hasFocus())
        return;
    typing->clearFocus();
    if (typing)
        typing->setFocus();
}

void ItemForm::save()
{
    settleTyping();
    for (const Row &row : m_rows) {
        if (!row.editor->problem().isEmpty()) {
            row.problem->setText(row.editor->problem());
            row.problem->show();
            m_fields->ensureWidgetVisible(row.editor);
            row.editor->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (!m_save->isEnabled())
        return;
    const std::optional<EditRuleBook> command = m_editor.save();
    if (!command) {
        turnToProblem();
        return;
    }
    const QString key = nameOf(command->edits.front().to).key;
    m_desk.submit(*command, &m_editor, [this, key](const std::optional<Refusal> &refusal) {
        m_editor.answered(key, refusal);
        if (refusal)
            turnToProblem();
    });
    showState();
}

/// To the first field that is wrong, ready to be typed over.
void ItemForm::turnToProblem()
{
    const auto wrong = std::ranges::find_if(
        m_rows, [this](const Row &row) { return !m_editor.problem(row.field->member).isEmpty(); });
    if (wrong == m_rows.end())
        return;
    m_fields->ensureWidgetVisible(wrong->problem);
    wrong->editor->setFocus(Qt::TabFocusReason);
}

void ItemForm::discard()
{
    m_editor.discard();
}

void ItemForm::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().editor->setFocus();
}

void ItemForm::showItem()
{
    setVisible(m_editor.isOpen());
    if (!m_editor.isOpen())
        return;
    for (const Row &row : m_rows) {
        row.editor->setValue(m_editor.value(row.field->member));
        const bool key = QLatin1StringView(row.field->member) == QLatin1StringView("key");
        row.editor->setReadOnly(!m_editor.mayEdit() || (key && !m_editor.isNew()));
    }
    m_fields->ensureVisible(0, 0);
    showState();
}

void ItemForm::showValue(const QString &member)
{
    for (const Row &row : m_rows) {
        if (member == QLatin1StringView(row.field->member))
            row.editor->setValue(m_editor.value(member));
    }
}

QString ItemForm::stateText() const
{
    if (m_editor.isWaiting())
        return m_desk.source().linkState() == LinkState::Live
            ? Tr::tr("Being saved…")
            : Tr::tr("The link is away. The change waits in the outbox and is saved when the link is back.");
    if (m_editor.hasConflict())
        return Tr::tr("Somebody else changed the same field. Decide which value holds.");
    if (m_editor.isNew())
        return Tr::tr("New, not saved yet");
    return m_editor.isEdited() ? Tr::tr("Not saved yet") : QString();
}

void ItemForm::showState()
{
    if (!m_editor.isOpen())
        return;
    const World &world = m_desk.world();
    const QString title = titleOf(m_editor.item(), world);
    const QString kind = kindWord(m_editor.kind());
    m_title->setText(m_editor.isNew() ? Tr::tr("New: %1", "kind of thing").arg(kind) : title.isEmpty() ? kind : title);
    const bool named = std::ranges::none_of(m_editor.kind().fields,
        [](const ItemField &field) { return QLatin1StringView(field.member) == QLatin1StringView("key"); });
    const bool one = nameOf(m_editor.item()).kind == u"Centre";
    const bool untold = m_editor.isNew() && title.isEmpty();
    m_key->setText(named && !one && !untold ? Tr::tr("Key: %1").arg(m_editor.key()) : QString());
    const QString facts = factsAbout(m_editor.item(), world);
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    for (const Row &row : m_rows)
        showRow(row);
    m_problem->setText(m_editor.problem({}));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_state->setText(stateText());
    const bool dirty = m_editor.isNew() || m_editor.isEdited();
    m_save->setVisible(m_editor.mayEdit());
    m_discard->setVisible(m_editor.mayEdit());
    m_save->setEnabled(dirty && !m_editor.isWaiting() && !m_editor.hasConflict());
    m_discard->setEnabled(dirty && !m_editor.isWaiting());
}

void ItemForm::showRow(const Row &row)
{
    const QString member = QString::fromLatin1(row.field->member);
    const QString problem = m_editor.problem(member).isEmpty() ? row.editor->problem() : m_editor.problem(member);
    row.problem->setText(problem);
    row.problem->setVisible(!problem.isEmpty());
    const std::optional<FieldValue> theirs = m_editor.theirs(member);
    row.conflict->setVisible(theirs.has_value());
    if (theirs) {
        const auto text
            = [&](const FieldValue &value) { return valueText(m_editor.item(), *row.field, value, m_desk.world()); };
        row.values->setText(Tr::tr("Somebody else has changed this meanwhile.\nMine: %1\nTheirs: %2")
                .arg(text(m_editor.value(member)), text(*theirs)));
    }
}

} // namespace liandong
