// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"
#include "service/complaint.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace liandong {

/// What stood on the command line, checked against the command's own table.
struct Arguments
{
    QHash<QString, QString> values;
    QString positional;
    QString more; ///< the second one, where it was given

    [[nodiscard]] bool has(const char *option) const { return values.contains(QString::fromLatin1(option)); }
    [[nodiscard]] QString value(const char *option) const { return values.value(QString::fromLatin1(option)); }
};

struct Option
{
    const char *name;
    const char *value; ///< null: a switch
    const char *help;
    bool needed = false;
};

struct AdminCommand
{
    const char *name;
    const char *help;
    const char *positional; ///< null: none
    std::vector<Option> options;
    ExitCode (*run)(const Arguments &arguments);
    const char *more = nullptr; ///< a second positional, which may be left out
};

[[nodiscard]] const std::vector<AdminCommand> &profileCommands();
[[nodiscard]] const std::vector<AdminCommand> &storeCommands();
[[nodiscard]] const std::vector<AdminCommand> &recommendCommands();
[[nodiscard]] const std::vector<AdminCommand> &tileCommands();
[[nodiscard]] const std::vector<AdminCommand> &userCommands();

/// "admin", with a first password that is printed once.
ExitCode makeFirstAccount(const QString &store);

/// As it stands in a store that nothing is written to.
[[nodiscard]] Result<World> worldIn(const QString &store);

/// A line (or several) on standard output.
void say(const QString &text);
/// The same on standard error, behind the program's name; returns the code.
ExitCode complain(ExitCode code, const QString &text);
ExitCode complainAboutStore(const Error &error);

} // namespace liandong
