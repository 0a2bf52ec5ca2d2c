// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "command.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string_view>

namespace liandong {

void say(const QString &text)
{
    std::printf("%s\n", qUtf8Printable(text));
}

ExitCode complain(ExitCode code, const QString &text)
{
    std::fflush(stdout);
    std::fprintf(stderr, "liandong-admin: %s\n", qUtf8Printable(text));
    return code;
}

ExitCode complainAboutStore(const Error &error)
{
    return complain(exitCodeOf(error.code), storeComplaint(error));
}

namespace {

std::vector<AdminCommand> allCommands()
{
    std::vector<AdminCommand> commands = profileCommands();
    commands.insert(commands.end(), storeCommands().begin(), storeCommands().end());
    commands.insert(commands.end(), userCommands().begin(), userCommands().end());
    commands.insert(commands.end(), recommendCommands().begin(), recommendCommands().end());
    commands.insert(commands.end(), tileCommands().begin(), tileCommands().end());
    return commands;
}

QString overview()
{
    QString text
        = QStringLiteral("Usage: liandong-admin COMMAND [options]; liandong-admin COMMAND --help tells more.\n\n");
    for (const AdminCommand &command : allCommands())
        text += QStringLiteral("  %1 %2\n")
                    .arg(QString::fromLatin1(command.name), -14)
                    .arg(QString::fromLatin1(command.help));
    return text + u'\n' + exitCodeHelp();
}

ExitCode badArguments(const AdminCommand &command, const QString &text)
{
    return complain(ExitCode::BadArguments,
        text + QStringLiteral("\nSee liandong-admin %1 --help.").arg(QLatin1StringView(command.name)));
}

void describe(QCommandLineParser &parser, const AdminCommand &command)
{
    parser.setApplicationDescription(QString::fromLatin1(command.help) + u'\n' + exitCodeHelp());
    parser.addHelpOption();
    for (const Option &option : command.options) {
        QCommandLineOption described(QString::fromLatin1(option.name), QString::fromLatin1(option.help));
        if (option.value)
            described.setValueName(QString::fromLatin1(option.value));
        parser.addOption(described);
    }
    if (command.positional)
        parser.addPositionalArgument(QString::fromLatin1(command.positional), QString());
    if (command.more)
        parser.addPositionalArgument(
            QString::fromLatin1(command.more), QString(), QStringLiteral("[%1]").arg(QLatin1StringView(command.more)));
}

ExitCode run(const AdminCommand &command, const QStringList &words)
{
    QCommandLineParser parser;
    describe(parser, command);
    if (!parser.parse(words))
        return badArguments(command, parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        say(parser.helpText());
        return ExitCode::Done;
    }
    Arguments arguments;
    for (const Option &option : command.options) {
        const QString name = QString::fromLatin1(option.name);
        if (parser.isSet(name))
            arguments.values.insert(name, option.value ? parser.value(name) : QString());
        else if (option.needed)
            return badArguments(
                command, QStringLiteral("--%1 %2 is missing").arg(name, QLatin1StringView(option.value)));
    }
    const QStringList positional = parser.positionalArguments();
    const qsizetype wanted = command.positional ? 1 : 0;
    const qsizetype most = command.more ? wanted + 1 : wanted;
    if (positional.size() > most)
        return badArguments(command, QStringLiteral("\"%1\" is one word too many").arg(positional[most]));
    if (positional.size() < wanted)
        return badArguments(command, QStringLiteral("%1 is missing").arg(QLatin1StringView(command.positional)));
    arguments.positional = positional.value(0);
    arguments.more = positional.value(1);
    return command.run(arguments);
}

ExitCode dispatch(QStringList words)
{
    if (words.size() < 2)
        return complain(ExitCode::BadArguments, QStringLiteral("a command is missing\n\n") + overview());
    const QString name = words.takeAt(1);
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h")) {
        say(overview());
        return ExitCode::Done;
    }
    if (name == QStringLiteral("--version")) {
        say(QStringLiteral("liandong-admin " LIANDONG_VERSION));
        return ExitCode::Done;
    }
    for (const AdminCommand &command : allCommands()) {
        if (name == QLatin1StringView(command.name))
            return run(command, words);
    }
    return complain(ExitCode::BadArguments, QStringLiteral("there is no command \"%1\"\n\n").arg(name) + overview());
}

/// Names on a map need the fonts of a graphical application, though no screen; nothing else here does.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    const auto has = [&](std::string_view word) { return std::find(argv + 1, argv + argc, word) != argv + argc; };
    if (argc < 3 || !has("tiles") || !has("draw"))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

} // namespace liandong

int main(int argc, char *argv[])
{
    const std::unique_ptr<QCoreApplication> app = liandong::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("liandong-admin"));
    liandong::installLogFormat();
    return int(liandong::dispatch(QCoreApplication::arguments()));
}
