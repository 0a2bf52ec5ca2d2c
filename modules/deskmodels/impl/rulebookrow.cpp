// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/impl/rulebookrow.h"

#include "pinyin/pinyin.h"

#include <QStringList>

#include <algorithm>

namespace liandong {

using namespace std::string_view_literals;

std::vector<RuleBookItem> itemsOf(const RuleBook &book, QAnyStringView kind)
{
    std::vector<RuleBookItem> items;
    forEachList(book, [&](QLatin1StringView, const auto &list) {
        using Item = typename std::remove_cvref_t<decltype(list)>::mapped_type;
        constexpr std::string_view name = describedNameOf<Item>();
        if (kind != QLatin1StringView(name.data(), qsizetype(name.size())))
            return;
        for (const auto &[key, item] : list)
            items.emplace_back(item);
    });
    return items;
}

QString soundOf(const RuleBookItem &item, const World &world)
{
    const auto *category = std::get_if<Category>(&item);
    return PinyinKey(category ? category->name : titleOf(item, world)).sortKey();
}

int listOrderOf(const RuleBookItem &item)
{
    if (std::holds_alternative<Category>(item))
        return 0;
    if (const auto *rule = std::get_if<DeadlineRule>(&item))
        return int(rule->kind);
    const auto *reason = std::get_if<Reason>(&item);
    return (reason ? int(reason->use) * 100'000 : 0) + orderOf(item).value_or(0);
}

QString cellText(const RuleBookItem &item, QAnyStringView member, const World &world)
{
    const QString kind = nameOf(item).kind;
    const ItemField *field = itemField(kind, member);
    const FieldValue value = valueOf(item, member);
    if (const auto *phones = std::get_if<std::vector<DutyPhone>>(&value))
        return phones->empty() ? QString() : phones->front().number;
    if (value == FieldValue(QString()))
        return {};
    // Of a category its own name; the way down to it is too long for a column.
    if (const auto *key = std::get_if<QString>(&value); key && field && field->items == "Category"sv) {
        const Category *category = world.category(CategoryKey(*key));
        return category ? category->name : *key;
    }
    return field ? valueText(item, *field, value, world) : QString();
}

QString searchTextOf(const RuleBookItem &item, const World &world)
{
    QStringList lines{titleOf(item, world)};
    for (const ItemField &field : itemKind(nameOf(item).kind)->fields) {
        if (field.kind != FieldKind::Line && field.kind != FieldKind::Texts && field.kind != FieldKind::Phones)
            continue;
        const FieldValue value = valueOf(item, field.member);
        if (const auto *phones = std::get_if<std::vector<DutyPhone>>(&value)) {
            for (const DutyPhone &phone : *phones)
                lines += phone.number;
        } else if (const auto *texts = std::get_if<std::vector<QString>>(&value)) {
            lines += QStringList(texts->begin(), texts->end());
        } else if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty()) {
            lines += text->simplified();
        }
    }
    return lines.join(u'\n');
}

bool needsAttention(const RuleBookItem &item, const Centre &centre, Instant now)
{
    const auto *unit = std::get_if<Unit>(&item);
    const auto *below = std::get_if<SubCentre>(&item);
    if (isRetired(item) || (!unit && !below))
        return false;
    const std::vector<DutyPhone> &phones = unit ? unit->dutyPhones : below->phones;
    return phones.empty() || std::ranges::any_of(phones, [&](const DutyPhone &phone) {
        return phone.placeholder || needsVerifying(phone, centre, now);
    });
}

} // namespace liandong
