// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace liandong {

/// One message of a .ts file. More than one translation only where the source counts (%n).
struct TsEntry
{
    QString context;
    QString source;
    QString comment;
    QString type;
    bool counts = false;
    QStringList translations;

    /// What tells two messages apart for Qt; also how a failing test names one.
    [[nodiscard]] QString key() const { return context + u" | " + source + u" | " + comment; }
};

/// The messages in the file's order; none when it cannot be read as XML.
[[nodiscard]] std::vector<TsEntry> readTsFile(const QString& path);

} // namespace liandong
