// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QSettings>
#include <QUrl>

namespace liandong {

namespace {

constexpr quint16 kDefaultPort = 7110;

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("The seat of the linkage centre. Without --staff it asks who signs "
                                                    "in; without --connect it uses 127.0.0.1:7110."));
    parser.addOptions({
        {QStringLiteral("connect"), QStringLiteral("A service; may be given several times, tried in turn."),
            QStringLiteral("HOST:PORT")},
        {QStringLiteral("tls"), QStringLiteral("Speak TLS with the services.")},
        {QStringLiteral("seat"), QStringLiteral("The seat's name."), QStringLiteral("NAME")},
        {QStringLiteral("staff"), QStringLiteral("Who works at it."), QStringLiteral("NAME")},
        {QStringLiteral("role"),
            QStringLiteral("operator (default), shiftSupervisor, linkageOffice, administrator, auditor, dutyRoom."),
            QStringLiteral("ROLE")},
        {QStringLiteral("unit"), QStringLiteral("The key of the unit whose duty room it is."), QStringLiteral("KEY")},
        {QStringLiteral("lang"), QStringLiteral("zh_CN (default), zh_TW or en."), QStringLiteral("LANGUAGE")},
        {QStringLiteral("wall"), QStringLiteral("Open as a wall display.")},
        {QStringLiteral("wall-layout"),
            QStringLiteral("What the wall shows while supervisors have chosen nothing: map, board, units, townships, "
                           "figures, or rotate (default)."),
            QStringLiteral("LAYOUT")},
        {QStringLiteral("wall-seconds"), QStringLiteral("How long the wall shows each (30)."), QStringLiteral("N")},
        {QStringLiteral("wall-speech"),
            QStringLiteral("The wall says aloud what has become overdue, also where no programme wants it.")},
        {QStringLiteral("wall-night"),
            QStringLiteral("When the wall is dark: sun (default), never, or hours like 19:00-06:30."),
            QStringLiteral("WHEN")},
        {QStringLiteral("night"), QStringLiteral("Night colours.")},
        {QStringLiteral("pictures"), QStringLiteral("Save pictures of the windows there and end."),
            QStringLiteral("FOLDER")},
        {QStringLiteral("pictures-when"),
            QStringLiteral("Not before FILE is there and this seat has reached the log position that it holds."),
            QStringLiteral("FILE")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Show the version.")},
    });
}

Result<ServiceAddress> addressOf(const QString &text, bool tls)
{
    const QUrl url(QStringLiteral("tcp://") + text);
    if (!url.isValid() || url.host().isEmpty() || !url.path().isEmpty() || url.port() == 0)
        return failure(ErrorCode::BadInput, QStringLiteral("--connect: '%1' is not HOST:PORT").arg(text));
    return ServiceAddress{url.host(), quint16(url.port(kDefaultPort)), tls};
}

std::optional<Role> roleOf(const QString &text)
{
    const std::pair<const char *, Role> names[]
        = {{"operator", Role::Operator}, {"shiftSupervisor", Role::ShiftSupervisor},
            {"linkageOffice", Role::LinkageOffice}, {"administrator", Role::Administrator}, {"wall", Role::Wall},
            {"auditor", Role::Auditor}, {"dutyRoom", Role::DutyRoom}};
    for (const auto &[name, role] : names) {
        if (text == QLatin1StringView(name))
            return role;
    }
    return {};
}

std::optional<NightRule> nightRuleOf(const QString &text)
{
    if (text == u"sun")
        return NightRule{};
    if (text == u"never")
        return NightRule{.by = NightRule::By::Never};
    const QTime from = QTime::fromString(text.section(u'-', 0, 0), QStringLiteral("HH:mm"));
    const QTime until = QTime::fromString(text.section(u'-', 1), QStringLiteral("HH:mm"));
    if (!from.isValid() || !until.isValid())
        return {};
    return NightRule{NightRule::By::Hours, from, until};
}

/// BadInput like readOptions().
Result<WallOptions> wallOptionsOf(const QCommandLineParser &parser)
{
    WallOptions options;
    if (const QString name = parser.value(QStringLiteral("wall-layout")); !name.isEmpty() && name != u"rotate") {
        const auto layout = wallLayoutNamed(name);
        if (!layout)
            return failure(ErrorCode::BadInput, QStringLiteral("--wall-layout: '%1' is not a layout").arg(name));
        options.layout = *layout;
        options.rotates = false;
    }
    if (const QString text = parser.value(QStringLiteral("wall-seconds")); !text.isEmpty()) {
        options.seconds = text.toInt();
        if (options.seconds < 1 || options.seconds > 3600)
            return failure(ErrorCode::BadInput, QStringLiteral("--wall-seconds: '%1' is not 1 to 3600").arg(text));
    }
    if (const QString text = parser.value(QStringLiteral("wall-night")); !text.isEmpty()) {
        const auto rule = nightRuleOf(text);
        if (!rule)
            return failure(
                ErrorCode::BadInput, QStringLiteral("--wall-night: '%1' is not sun, never or HH:MM-HH:MM").arg(text));
        options.night = *rule;
    }
    options.speaks = parser.isSet(QStringLiteral("wall-speech"));
    if (parser.isSet(QStringLiteral("night")))
        options.night.by = NightRule::By::Always;
    return options;
}

} // namespace

Result<DeskOptions> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return failure(ErrorCode::BadInput, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return failure(
            ErrorCode::BadInput, QStringLiteral("unexpected argument '%1'").arg(parser.positionalArguments().front()));
    const auto value = [&](const char *name) { return parser.value(QLatin1StringView(name)); };
    const auto isSet = [&](const char *name) { return parser.isSet(QLatin1StringView(name)); };

    DeskOptions options;
    QStringList services = parser.values(QStringLiteral("connect"));
    if (services.isEmpty())
        services
            = QSettings().value(QStringLiteral("services"), QStringList{QStringLiteral("127.0.0.1")}).toStringList();
    for (const QString &service : std::as_const(services)) {
        const auto address = addressOf(service, isSet("tls"));
        if (!address)
            return std::unexpected(address.error());
        options.services.push_back(*address);
    }
    if (isSet("role")) {
        const auto role = roleOf(value("role"));
        if (!role)
            return failure(ErrorCode::BadInput, QStringLiteral("--role: '%1' is not a role").arg(value("role")));
        options.role = *role;
    }
    options.language = isSet("lang")
        ? value("lang")
        : QSettings().value(QStringLiteral("language"), QStringLiteral("zh_CN")).toString();
    if (!QStringList{QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")}.contains(options.language))
        return failure(
            ErrorCode::BadInput, QStringLiteral("--lang: '%1' is not zh_CN, zh_TW or en").arg(options.language));
    options.seat = value("seat");
    options.staff = value("staff");
    options.unit = value("unit");
    if (options.role == Role::DutyRoom && options.unit.isEmpty())
        return failure(ErrorCode::BadInput, QStringLiteral("--role dutyRoom: --unit says whose"));
    options.wall = isSet("wall");
    options.night = isSet("night");
    const auto wall = wallOptionsOf(parser);
    if (!wall)
        return std::unexpected(wall.error());
    options.wallOptions = *wall;
    options.pictures = value("pictures");
    options.picturesWhen = value("pictures-when");
    if (options.wall)
        options.role = Role::Wall;
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText().replace(QStringLiteral("<executable_name>"), QStringLiteral("liandong-desk"));
}

} // namespace liandong
