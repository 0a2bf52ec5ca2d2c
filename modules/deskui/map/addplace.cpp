// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/map/addplace.h"

#include "deskmodels/placedetails.h"
#include "deskmodels/rulebookwords.h"
#include "deskui/orderactions.h"
#include "deskui/tr.h"
#include "map/coordinates.h"

#include <QRegularExpression>

#include <array>

namespace liandong {

using deskui::Tr;

namespace {

/// Townships come with the profile: deadlines and duties hang on them.
constexpr std::array kKinds{
    PlaceKind::Landmark, PlaceKind::Road, PlaceKind::Village, PlaceKind::KilometrePost, PlaceKind::Other};

std::vector<QString> namesIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;，；、]"));
    std::vector<QString> names;
    for (const QString &part : text.split(between)) {
        if (const QString name = part.trimmed(); !name.isEmpty() && !std::ranges::contains(names, name))
            names.push_back(name);
    }
    return names;
}

} // namespace

PlaceKey askToAddPlace(Desk &desk, QWidget *window, const GeoPoint &at, const QString &name)
{
    const FormField called{
        QStringLiteral("name"), Tr::tr("Name", "of a place"), FormField::Kind::Line, true, name, {}, {}, {}};
    FormField kind{QStringLiteral("kind"), Tr::tr("Kind", "of a place"), FormField::Kind::Choice, true,
        int(kKinds.front()), {}, {}, {}};
    for (const PlaceKind value : kKinds)
        kind.choices.emplace_back(wordOf(value), int(value));
    const FormField aliases{QStringLiteral("aliases"), Tr::tr("Other names"), FormField::Kind::Line, false, {},
        Tr::tr("What people call it; commas between them"), {}, {}};
    const QString where = Tr::tr("%1 · %2").arg(decimalDegrees(at), whereaboutsText(desk.world(), at));
    const PlaceKey key(u"added-" % desk.newId<CommandId>().text());
    askAndSubmit(desk, window, {Tr::tr("Add a place"), where, {called, kind, aliases}, Tr::tr("Add")},
        [key, at](const FormDialog &form) -> Command {
            return AddPlace{.place = key,
                .name = form.text(QStringLiteral("name")).trimmed(),
                .kind = PlaceKind(form.choice(QStringLiteral("kind")).toInt()),
                .position = at,
                .aliases = namesIn(form.text(QStringLiteral("aliases")))};
        });
    return key;
}

} // namespace liandong
