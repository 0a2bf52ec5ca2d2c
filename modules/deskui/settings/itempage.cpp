// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/itempage.h"

#include "deskmodels/categorytreemodel.h"
#include "deskmodels/rulebookedits.h"
#include "deskmodels/rulebooklistmodel.h"
#include "deskui/settings/categorychooser.h"
#include "deskui/settings/itemform.h"
#include "deskui/settings/itemhistorydialog.h"
#include "deskui/settings/itemview.h"
#include "deskui/tr.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

std::unique_ptr<QAbstractItemModel> makeItems(const WorldSource &source, const QString &kind)
{
    if (kind == u"Category")
        return std::make_unique<CategoryTreeModel>(source);
    return std::make_unique<RuleBookListModel>(source, kind);
}

} // namespace

ItemPage::ItemPage(Desk &desk, const QString &kind, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_editor(desk.source(), kind)
    , m_items(makeItems(desk.source(), kind))
    , m_proxy(*m_items)
    , m_leave(
          [this] {
              if (m_proxy.kept() != chosenKey())
                  m_proxy.setKept({});
          },
          this)
    , m_last(desk.source())
    , m_search(new QLineEdit(this))
    , m_showRetired(new QCheckBox(kind == u"Unit" ? Tr::tr("Show suspended") : Tr::tr("Show retired"), this))
    , m_view(new QTreeView(this))
    , m_empty(new QLabel(this))
    , m_unsaved(new QPushButton(this))
    , m_form(new ItemForm(desk, m_editor, this))
    , m_list(new QWidget(this))
{
    buildList();
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    auto *right = new QWidget(split);
    auto *inside = new QVBoxLayout(right);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_empty);
    inside->addWidget(m_form, 1);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(14, 14, 14, 14);
    m_empty->setProperty("quiet", true);
    right->setProperty("surface", true);
    right->setAttribute(Qt::WA_StyledBackground);
    split->addWidget(right);
    split->setSizes({460, 700});
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);

    connect(&m_editor, &ItemEditor::shown, this, &ItemPage::offer);
    connect(&m_editor, &ItemEditor::stateChanged, this, &ItemPage::offer);
    connect(&m_editor, &ItemEditor::created, this, [this](const QString &key) {
        if (m_editor.shownKey() == key)
            choose(key);
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_proxy, signal, this, &ItemPage::follow);
    connect(&m_proxy, &QAbstractItemModel::rowsMoved, this, &ItemPage::follow);
    connect(&m_proxy, &QAbstractItemModel::dataChanged, this, &ItemPage::offer);
    connect(&desk.source(), &WorldSource::worldReplaced, this, &ItemPage::follow, Qt::QueuedConnection);
    connect(&m_last, &ItemHistoryModel::fetched, this, [this] {
        if (!std::exchange(m_undoing, false))
            return;
        const std::optional<EditRuleBook> undo = m_last.undo(0);
        if (undo)
            submit(undo);
        else
            m_desk.complain(Tr::tr("There is nothing to undo."));
    });
    if (isSingle())
        m_editor.show({});
    setFocusProxy(isSingle() ? static_cast<QWidget *>(m_form) : m_view);
    offer();
}

bool ItemPage::isTree() const
{
    return qobject_cast<CategoryTreeModel *>(m_items.get()) != nullptr;
}

bool ItemPage::isSingle() const
{
    return kindName() == u"Centre";
}

void ItemPage::buildList()
{
    m_search->setObjectName(QStringLiteral("searchItems"));
    m_search->setPlaceholderText(Tr::tr("Search: text, pinyin or initials"));
    m_search->setAccessibleName(Tr::tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_showRetired->setObjectName(QStringLiteral("showRetired"));
    m_view->setObjectName(QStringLiteral("items"));
    m_view->setAccessibleName(kindWord(m_editor.kind()));
    m_view->setModel(&m_proxy);
    setUpItemView(*m_view, isTree());
    m_unsaved->setAutoDefault(false);
    m_unsaved->setObjectName(QStringLiteral("unsavedItems"));
    connect(m_unsaved, &QPushButton::clicked, this, &ItemPage::showNextUnsaved);
    auto *filter = new QHBoxLayout;
    filter->addWidget(m_search, 1);
    filter->addWidget(m_showRetired);
    auto *above = new QHBoxLayout;
    auto *below = new QHBoxLayout;
    buildButtons(*above, *below);
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 6, 6);
    layout->setSpacing(6);
    layout->addLayout(above);
    layout->addLayout(filter);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_unsaved);
    layout->addLayout(below);
    m_list->setVisible(!isSingle());
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_proxy.setSearch(typed);
        if (!typed.isEmpty())
            m_view->expandAll();
        follow();
    });
    connect(m_showRetired, &QCheckBox::toggled, &m_proxy, &RuleBookProxy::setShowRetired);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!now.isValid())
            return;
        m_editor.show(now.data(ItemKeyRole).toString());
        m_leave.ask();
    });
    connect(m_view, &QTreeView::activated, this, [this] { m_form->focusFirst(); });
    const auto shortcut = [this](QKeyCombination keys, auto perform) {
        auto *made = new QShortcut(keys, this);
        connect(made, &QShortcut::activated, this, perform);
    };
    shortcut(Qt::CTRL | Qt::Key_F, [this] { m_search->setFocus(); });
    shortcut(Qt::CTRL | Qt::Key_S, [this] { m_form->save(); });
    shortcut(Qt::CTRL | Qt::Key_L, [this] { m_view->setFocus(); });
    if (auto *tree = qobject_cast<CategoryTreeModel *>(m_items.get())) {
        connect(tree, &CategoryTreeModel::dropped, this,
            [this](const CategoryKey &moved, const CategoryKey &parent, const CategoryKey &before) {
                submit(moveUnderEdit(m_desk.world(), moved, parent, before));
            });
    }
}

QPushButton *ItemPage::button(const char *name, const QString &text, const char *keys, std::function<void()> perform)
{
    auto *made = new QPushButton(text, m_list);
    made->setObjectName(QLatin1StringView(name));
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, perform);
    if (*keys) {
        const QKeySequence sequence = QKeySequence::fromString(QLatin1StringView(keys), QKeySequence::PortableText);
        made->setToolTip(sequence.toString(QKeySequence::NativeText));
        auto *shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, made, &QPushButton::click);
    }
    return made;
}

void ItemPage::buildButtons(QBoxLayout &above, QBoxLayout &below)
{
    const auto put = [this](QBoxLayout &bar, QPushButton *made, bool aboutChoice, bool changes) {
        bar.addWidget(made);
        if (aboutChoice)
            m_needChoice.push_back(made);
        if (changes)
            m_needRight.push_back(made);
    };
    put(above, button("newItem", Tr::tr("New"), "Ctrl+N", [this] { beginBeside(); }), false, true);
    put(above, button("duplicateItem", Tr::tr("Duplicate"), "Ctrl+D", [this] { duplicate(); }), true, true);
    m_retire = button("retireItem", Tr::tr("Bring back"), "Ctrl+R", [this] { retireOrBringBack(); });
    put(above, m_retire, true, true);
    above.addStretch();
    put(below, button("undoItem", Tr::tr("Undo last change"), "Ctrl+Alt+Z", [this] { undoLast(); }), true, true);
    put(below, button("historyOfItem", Tr::tr("History…"), "Ctrl+H", [this] { openHistory(); }), true, false);
    const std::optional<RuleBookItem> blank = blankItem(kindName());
    if (blank && orderOf(*blank)) {
        put(below, button("itemUp", Tr::tr("↑"), "Ctrl+Shift+Up", [this] { move(-1); }), true, true);
        put(below, button("itemDown", Tr::tr("↓"), "Ctrl+Shift+Down", [this] { move(1); }), true, true);
    }
    below.addStretch();
    if (isTree())
        buildTreeButtons(above);
}

void ItemPage::buildTreeButtons(QBoxLayout &bar)
{
    QPushButton *below = button("newChild", Tr::tr("New below"), "Ctrl+Shift+N",
        [this] { beginNew([key = chosenKey()](RuleBookItem &item) { setValue(item, u"parent", key); }); });
    QPushButton *move = button("moveTo", Tr::tr("Move to…"), "Ctrl+M", [this] { moveUnder(); });
    bar.insertWidget(1, below);
    bar.insertWidget(bar.count() - 1, move);
    for (QPushButton *made : {below, move}) {
        m_needChoice.push_back(made);
        m_needRight.push_back(made);
    }
}

QPushButton *ItemPage::addButton(const QString &text, std::function<void(const RuleBookItem &)> perform)
{
    QPushButton *made = button("extra", text, "", [this, perform] {
        if (m_editor.isOpen())
            perform(m_editor.item());
    });
    static_cast<QVBoxLayout *>(m_list->layout())->itemAt(0)->layout()->addWidget(made);
    m_needForm.push_back(made);
    offer();
    return made;
}

QString ItemPage::chosenKey() const
{
    return isSingle() ? QString() : m_view->currentIndex().data(ItemKeyRole).toString();
}

std::optional<RuleBookItem> ItemPage::chosenItem() const
{
    return itemIn(m_desk.world(), {kindName(), chosenKey()});
}

void ItemPage::submit(const std::optional<EditRuleBook> &command)
{
    if (command)
        m_desk.submit(*command);
}

void ItemPage::beginNew(const std::function<void(RuleBookItem &)> &prepare)
{
    RuleBookItem blank = *blankItem(kindName());
    if (m_editor.hasNew()) {
        resumeNew();
        return;
    }
    if (m_desk.source().actor().role == Role::DutyRoom)
        setValue(blank, u"unit", m_desk.source().actor().unit);
    if (prepare)
        prepare(blank);
    for (const QStringView member : {u"source", u"clause"}) {
        const ItemField *field = itemField(kindName(), member);
        if (field && field->required && valueOf(blank, member) == FieldValue(QString()))
            setValue(blank, member, Tr::tr("The centre's own rule"));
    }
    m_view->setCurrentIndex({});
    m_editor.begin(std::move(blank));
    m_form->focusFirst();
}

/// In the tree and among the reasons a new one stands with the chosen one.
void ItemPage::beginBeside()
{
    const std::optional<RuleBookItem> chosen = chosenItem();
    beginNew([&](RuleBookItem &item) {
        for (const QStringView member : {u"parent", u"use"}) {
            if (chosen && itemField(kindName(), member))
                setValue(item, member, valueOf(*chosen, member));
        }
    });
}

/// One new item at a time: what was typed there is not thrown away for the next.
void ItemPage::resumeNew()
{
    m_desk.tell(Tr::tr("This new one is not saved yet. Save or discard it first."));
    m_view->setCurrentIndex({});
    m_editor.showNew();
    m_form->focusFirst();
}

/// The next one with something typed that does not stand in the rule book yet.
void ItemPage::showNextUnsaved()
{
    const std::set<QString> keys = m_editor.unsaved();
    const auto next = keys.upper_bound(m_editor.shownKey());
    if (next == keys.end() && m_editor.hasNew()) {
        resumeNew();
        return;
    }
    if (keys.empty())
        return;
    const QString key = next == keys.end() ? *keys.begin() : *next;
    m_view->setCurrentIndex(m_proxy.indexOf(key));
    m_editor.show(key);
}

void ItemPage::duplicate()
{
    const std::optional<RuleBookItem> chosen = chosenItem();
    if (!chosen)
        return;
    if (m_editor.hasNew()) {
        resumeNew();
        return;
    }
    RuleBookItem copy = *chosen;
    setValue(copy, u"key", QString());
    setRetired(copy, false);
    const FieldValue name = valueOf(copy, u"name");
    if (const auto *text = std::get_if<QString>(&name); text && !text->isEmpty())
        setValue(copy, u"name", Tr::tr("%1 (copy)").arg(*text));
    m_view->setCurrentIndex({});
    m_editor.begin(std::move(copy));
    m_form->focusFirst();
}

void ItemPage::retireOrBringBack()
{
    if (const std::optional<RuleBookItem> chosen = chosenItem()) {
        m_proxy.setKept(nameOf(*chosen).key); // else the next one would stand there, under a hand that wants to undo
        submit(retireEdit(m_desk.world(), nameOf(*chosen), !isRetired(*chosen)));
    }
}

void ItemPage::undoLast()
{
    if (m_desk.source().linkState() != LinkState::Live) {
        m_desk.complain(Tr::tr("The history is at the service, and the link is away."));
        return;
    }
    m_undoing = true;
    m_last.show({kindName(), chosenKey()});
}

void ItemPage::openHistory()
{
    (new ItemHistoryDialog(m_desk, {kindName(), chosenKey()}, this))->open();
}

void ItemPage::move(int places)
{
    submit(moveEdit(m_desk.world(), {kindName(), chosenKey()}, places));
}

void ItemPage::moveUnder()
{
    auto *chooser = new CategoryChooser(m_desk, CategoryKey(chosenKey()), this);
    connect(
        chooser, &CategoryChooser::chosen, this, [this, moved = CategoryKey(chosenKey())](const CategoryKey &parent) {
            submit(moveUnderEdit(m_desk.world(), moved, parent));
        });
    chooser->open();
}

void ItemPage::choose(const QString &key)
{
    m_wanted = key;
    m_search->clear();
    follow();
}

/// Keeps the chosen item chosen while rows come and go.
void ItemPage::follow()
{
    const QString key = m_wanted.isEmpty() ? m_editor.shownKey() : m_wanted;
    const QModelIndex at = key.isEmpty() ? QModelIndex() : m_proxy.indexOf(key);
    if (at.isValid()) {
        m_wanted.clear();
        m_view->setCurrentIndex(at);
        m_view->scrollTo(at);
        m_editor.show(key);
    }
    offer();
}

void ItemPage::offer()
{
    const std::optional<RuleBookItem> chosen = chosenItem();
    const bool aboutChosen = chosen && !m_editor.isNew();
    for (QPushButton *made : m_needRight)
        made->setEnabled(m_editor.mayEdit());
    for (QPushButton *made : m_needChoice)
        made->setEnabled(aboutChosen && (m_editor.mayEdit() || !std::ranges::contains(m_needRight, made)));
    for (QPushButton *made : m_needForm)
        made->setEnabled(m_editor.isOpen());
    const bool unit = kindName() == u"Unit";
    const bool back = chosen && isRetired(*chosen);
    m_retire->setText(
        back ? (unit ? Tr::tr("Reinstate") : Tr::tr("Bring back")) : (unit ? Tr::tr("Suspend") : Tr::tr("Retire")));
    const int unsaved = int(m_editor.unsaved().size()) + (m_editor.hasNew() ? 1 : 0);
    m_unsaved->setText(Tr::tr("%n item(s) not saved yet", nullptr, unsaved));
    m_unsaved->setVisible(unsaved > 0);
    showEmptyState();
}

void ItemPage::showEmptyState()
{
    const bool none = m_items->rowCount() == 0 && !isSingle();
    QString text = aboutText(m_editor.kind());
    if (none && m_editor.mayEdit())
        text += u"\n\n" % Tr::tr("There are none yet. Press “New” (Ctrl+N).");
    else if (none)
        text += u"\n\n" % Tr::tr("There are none yet.");
    else if (!m_editor.isOpen())
        text += u"\n\n" % Tr::tr("Choose one on the left.");
    m_empty->setText(text);
    m_empty->setVisible(!m_editor.isOpen() || isSingle());
}

} // namespace liandong
