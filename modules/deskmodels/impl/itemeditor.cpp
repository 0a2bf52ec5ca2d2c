// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/itemeditor.h"

#include "base/check.h"
#include "deskmodels/refusaltext.h"
#include "deskmodels/rulebookedits.h"
#include "deskmodels/tr.h"
#include "domain/event.h"
#include "domain/permissions.h"

namespace liandong {

using deskmodels::Tr;

namespace {

bool isBlank(const FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->trimmed().isEmpty();
    if (const auto *number = std::get_if<qint64>(&value))
        return *number == 0;
    if (const auto *point = std::get_if<std::optional<GeoPoint>>(&value))
        return !point->has_value();
    return false;
}

/// Blanks around texts are nobody's wish, and the short name is the name where none was given.
void tidy(RuleBookItem &item)
{
    for (const QLatin1StringView member : membersOf(item)) {
        const FieldValue value = valueOf(item, member);
        if (const auto *text = std::get_if<QString>(&value))
            setValue(item, member, text->trimmed());
    }
    if (valueOf(item, u"shortName") == FieldValue(QString()))
        setValue(item, u"shortName", valueOf(item, u"name"));
}

UnitClass usualClassOf(UnitKind kind)
{
    return kind == UnitKind::Police ? UnitClass::Police : UnitClass::Other;
}

/// The deadlines of a unit are those of its kind unless somebody said otherwise.
bool classFollowedKind(const RuleBookItem &before, RuleBookItem &after)
{
    const auto *was = std::get_if<Unit>(&before);
    auto *unit = std::get_if<Unit>(&after);
    if (!unit || was->kind == unit->kind || unit->unitClass != usualClassOf(was->kind))
        return false;
    unit->unitClass = usualClassOf(unit->kind);
    return unit->unitClass != was->unitClass;
}

} // namespace

ItemEditor::ItemEditor(WorldSource &source, QString kind, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_kind(*itemKind(kind))
{
    connect(&source, &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        const std::optional<RuleBookItem> put = itemOf(event);
        if (put && nameOf(*put).kind == QString::fromLatin1(m_kind.kind))
            follow(nameOf(*put).key);
    });
    connect(&source, &WorldSource::worldReplaced, this, &ItemEditor::followAll);
    connect(&source, &WorldSource::pendingChanged, this, &ItemEditor::stateChanged);
    connect(&source, &WorldSource::linkStateChanged, this, &ItemEditor::stateChanged);
}

const ItemEditor::Draft *ItemEditor::current() const
{
    if (m_freshShown)
        return m_fresh ? &*m_fresh : nullptr;
    const auto found = m_draftShown ? m_drafts.find(m_shown) : m_drafts.end();
    return found == m_drafts.end() ? nullptr : &found->second;
}

std::optional<RuleBookItem> ItemEditor::live(const QString &key) const
{
    return itemIn(m_source.world(), {QString::fromLatin1(m_kind.kind), key});
}

void ItemEditor::turnTo(bool fresh, const QString &key)
{
    if (m_draftShown && m_shown != key) {
        const auto left = m_drafts.find(m_shown);
        if (left != m_drafts.end() && left->second.base == left->second.edited)
            m_drafts.erase(left);
    }
    m_freshShown = fresh;
    m_draftShown = !fresh && m_drafts.contains(key);
    m_shown = m_draftShown ? key : QString();
    Q_EMIT shown();
    Q_EMIT stateChanged();
}

void ItemEditor::show(const QString &key)
{
    if (m_draftShown && m_shown == key)
        return;
    if (const auto item = live(key); item && !m_drafts.contains(key))
        m_drafts.emplace(key, Draft{item, *item, {}, {}, {}});
    turnTo(false, key);
}

void ItemEditor::begin(RuleBookItem blank)
{
    m_fresh = Draft{{}, std::move(blank), {}, {}, {}};
    turnTo(true, {});
}

void ItemEditor::showNew()
{
    turnTo(m_fresh.has_value(), {});
}

void ItemEditor::showNothing()
{
    turnTo(false, {});
}

const RuleBookItem &ItemEditor::item() const
{
    static const RuleBookItem kNone;
    LD_CHECK(isOpen(), return kNone);
    return current()->edited;
}

QString ItemEditor::key() const
{
    if (!isOpen())
        return {};
    const QString own = nameOf(current()->edited).key;
    return m_freshShown && !itemField(m_kind.kind, u"key") ? freeKey(current()->edited) : own;
}

FieldValue ItemEditor::value(QAnyStringView member) const
{
    return isOpen() ? valueOf(current()->edited, member) : FieldValue();
}

void ItemEditor::edit(QAnyStringView member, const FieldValue &value)
{
    Draft *draft = current();
    if (!draft || valueOf(draft->edited, member) == value)
        return;
    const RuleBookItem before = draft->edited;
    setValue(draft->edited, member, value);
    draft->problems.erase(member.toString());
    if (classFollowedKind(before, draft->edited))
        Q_EMIT valueChanged(QStringLiteral("unitClass"));
    Q_EMIT stateChanged();
}

void ItemEditor::hold(QAnyStringView member, bool on)
{
    Draft *draft = current();
    if (!draft || draft->held.contains(member.toString()) == on)
        return;
    if (on) {
        draft->held.insert(member.toString());
        return;
    }
    draft->held.erase(member.toString());
    if (draft->base)
        follow(m_shown);
}

bool ItemEditor::isTouched(const Draft &draft, QAnyStringView member)
{
    return draft.held.contains(member.toString()) || valueOf(*draft.base, member) != valueOf(draft.edited, member);
}

bool ItemEditor::isEdited() const
{
    const Draft *draft = current();
    return draft && draft->base != draft->edited;
}

bool ItemEditor::isEdited(QAnyStringView member) const
{
    const Draft *draft = current();
    return draft && draft->base && valueOf(*draft->base, member) != valueOf(draft->edited, member);
}

std::optional<FieldValue> ItemEditor::theirs(QAnyStringView member) const
{
    const Draft *draft = current();
    const std::optional<RuleBookItem> standing = draft && draft->base ? live(m_shown) : std::nullopt;
    if (!standing)
        return std::nullopt;
    const FieldValue now = valueOf(*standing, member);
    const FieldValue base = valueOf(*draft->base, member);
    const FieldValue mine = valueOf(draft->edited, member);
    return isTouched(*draft, member) && now != base && now != mine ? std::optional(now) : std::nullopt;
}

bool ItemEditor::hasConflict() const
{
    return std::ranges::any_of(
        m_kind.fields, [this](const ItemField &field) { return theirs(field.member).has_value(); });
}

void ItemEditor::keepMine(QAnyStringView member)
{
    if (const auto standing = theirs(member)) {
        setValue(*current()->base, member, *standing);
        current()->problems.erase(member.toString());
        Q_EMIT stateChanged();
    }
}

void ItemEditor::takeTheirs(QAnyStringView member)
{
    if (const auto standing = theirs(member)) {
        setValue(*current()->base, member, *standing);
        setValue(current()->edited, member, *standing);
        current()->problems.erase(member.toString());
        Q_EMIT valueChanged(member.toString());
        Q_EMIT stateChanged();
    }
}

void ItemEditor::discard()
{
    if (m_freshShown) {
        m_fresh.reset();
        showNothing();
        return;
    }
    const QString key = m_shown;
    if (!m_draftShown)
        return;
    m_drafts.erase(key);
    m_draftShown = false;
    if (live(key))
        show(key);
    else
        showNothing();
}

std::set<QString> ItemEditor::unsaved() const
{
    std::set<QString> keys;
    for (const auto &[key, draft] : m_drafts) {
        if (draft.base != draft.edited)
            keys.insert(key);
    }
    return keys;
}

bool ItemEditor::isWaiting() const
{
    if (!isOpen() || m_freshShown)
        return false;
    const ItemName name{QString::fromLatin1(m_kind.kind), m_shown};
    return std::ranges::any_of(m_source.pending(), [&](const PendingCommand &pending) {
        const auto *edit = std::get_if<EditRuleBook>(&pending.command);
        return edit && std::ranges::any_of(edit->edits, [&](const ItemEdit &each) { return nameOf(each.to) == name; });
    });
}

std::map<QString, QString> ItemEditor::missing(const RuleBookItem &item) const
{
    std::map<QString, QString> problems;
    for (const ItemField &field : m_kind.fields) {
        const QString member = QString::fromLatin1(field.member);
        if (field.required && isBlank(valueOf(item, member)))
            problems.emplace(member, Tr::tr("Something must be entered here."));
    }
    if (itemField(m_kind.kind, u"key") && !problems.contains(QStringLiteral("key"))
        && !HotlineKey::fromText(nameOf(item).key))
        problems.emplace(QStringLiteral("key"), Tr::tr("Only digits, small letters and dashes, at most 64."));
    return problems;
}

bool ItemEditor::mayEdit() const
{
    const Draft *draft = current();
    return draft && draft->base ? liandong::mayEdit(m_source.actor(), *draft->base)
                                : mayEditKind(m_source.actor(), m_kind.kind);
}

std::optional<EditRuleBook> ItemEditor::save()
{
    Draft *draft = current();
    if (!draft || !mayEdit())
        return std::nullopt;
    tidy(draft->edited);
    draft->problems = missing(draft->edited);
    if (!draft->problems.empty()) {
        Q_EMIT stateChanged();
        return std::nullopt;
    }
    if (!draft->base) {
        const QString key = this->key();
        setValue(draft->edited, u"key", key);
        setValue(draft->edited, u"order", qint64(orderBehind(m_source.world(), draft->edited)));
        if (m_freshShown && m_drafts.contains(key)) {
            draft->problems = {{QStringLiteral("key"), Tr::tr("There is one of this number already.")}};
            Q_EMIT stateChanged();
            return std::nullopt;
        }
        if (m_freshShown)
            draft = send(key);
    }
    draft->sent = draft->edited;
    return EditRuleBook{{{draft->base, draft->edited}}};
}

/// The new item is on its way: from now on it has a key like the others.
ItemEditor::Draft *ItemEditor::send(const QString &key)
{
    m_freshShown = false;
    m_draftShown = true;
    m_shown = key;
    return &m_drafts.emplace(key, *std::exchange(m_fresh, std::nullopt)).first->second;
}

void ItemEditor::answered(const QString &key, const std::optional<Refusal> &refusal)
{
    const auto held = m_drafts.find(key);
    if (held == m_drafts.end())
        return;
    Draft &draft = held->second;
    if (!refusal) {
        follow(key, true);
        return;
    }
    draft.sent.reset();
    putProblem(draft, key, *refusal);
    if (!draft.base && !itemField(m_kind.kind, u"key"))
        rekey(key, freeKey(draft.edited));
    Q_EMIT stateChanged();
}

/// A key that neither the rule book nor a new item on its way has.
QString ItemEditor::freeKey(const RuleBookItem &item) const
{
    std::set<QString> taken;
    for (const auto &[key, draft] : m_drafts) {
        if (!draft.base && &draft.edited != &item)
            taken.insert(key);
    }
    return keyFor(item, m_source.world(), taken);
}

void ItemEditor::rekey(const QString &from, const QString &to)
{
    if (from == to)
        return;
    auto node = m_drafts.extract(from);
    node.key() = to;
    setValue(node.mapped().edited, u"key", to);
    m_drafts.insert(std::move(node));
    if (m_draftShown && m_shown == from)
        m_shown = to;
}

/// At the member it is about where the refusal names one of this very item.
void ItemEditor::putProblem(Draft &draft, const QString &key, const Refusal &refusal) const
{
    const QString member = refusal.field.section(u'.', 1);
    const bool ours = refusal.subject == key && itemField(m_kind.kind, member);
    draft.problems = {{ours ? member : QString(),
        !draft.base && refusal.reason == RefusalReason::AlreadyThere
            ? Tr::tr("Somebody else has entered one of this name just now. Save again to have both.")
            : refusalText(refusal, m_source.world())}};
}

QString ItemEditor::problem(QAnyStringView member) const
{
    const Draft *draft = current();
    const auto found = draft ? draft->problems.find(member.toString()) : std::map<QString, QString>::const_iterator();
    return draft && found != draft->problems.end() ? found->second : QString();
}

/// Lets every member that is not edited follow; returns those whose shown value changed.
QStringList ItemEditor::followed(Draft &draft, const RuleBookItem &live) const
{
    QStringList changed;
    for (const QLatin1StringView member : membersOf(live)) {
        const FieldValue now = valueOf(live, member);
        const FieldValue mine = valueOf(draft.edited, member);
        const bool touched = isTouched(draft, member);
        const bool saved = draft.sent && valueOf(*draft.sent, member) == now;
        if (touched && mine != now && !saved)
            continue;
        setValue(*draft.base, member, now);
        if (!touched && mine != now) {
            setValue(draft.edited, member, now);
            changed += QString(member);
        }
    }
    return changed;
}

/// A new item stands in the rule book when it is seen there just as it was sent, or when the service said so; somebody
/// else's may have taken its key meanwhile.
void ItemEditor::follow(const QString &key, bool accepted)
{
    const std::optional<RuleBookItem> standing = live(key);
    const auto held = m_drafts.find(key);
    if (!standing || held == m_drafts.end())
        return;
    Draft &draft = held->second;
    const bool made = !draft.base && draft.sent && (accepted || *draft.sent == *standing);
    if (made)
        draft.base = draft.sent;
    if (!draft.base)
        return;
    const QStringList changed = followed(draft, *standing);
    if (m_draftShown && m_shown == key) {
        for (const QString &member : changed)
            Q_EMIT valueChanged(member);
    }
    if (made)
        Q_EMIT created(key);
    Q_EMIT stateChanged();
}

void ItemEditor::followAll()
{
    std::vector<QString> keys;
    for (const auto &[key, draft] : m_drafts)
        keys.push_back(key);
    for (const QString &key : keys)
        follow(key);
}

} // namespace liandong
