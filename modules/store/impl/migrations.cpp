// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/impl/migrations.h"

#include "sqlite/copy.h"
#include "store/impl/storelog.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace liandong {

namespace {

Result<> takeStep(const Connection &connection, const Migration &step)
{
    const QStringList statements = QStringList{u"BEGIN IMMEDIATE"_s} + statementsOf(step.sql)
        + QStringList{u"PRAGMA user_version = %1"_s.arg(step.version), u"COMMIT"_s};
    for (const QString &statement : statements) {
        const Result<> ran = connection.run(statement);
        if (ran)
            continue;
        // Where the engine has rolled back by itself this is refused, which is as good.
        static_cast<void>(connection.run(u"ROLLBACK"_s));
        return failure(ran.error().code, u"%1 (in %2)"_s.arg(ran.error().detail, step.name));
    }
    return {};
}

Result<> keepCopy(const Connection &connection, int version)
{
    const QString copy = u"%1.schema-%2"_s.arg(connection.file()).arg(version);
    if (QFile::exists(copy))
        return {};
    qCInfo(lcStore, "%s: schema %d is older, a copy is kept as %s", qUtf8Printable(connection.file()), version,
        qUtf8Printable(copy));
    return copyDatabase(connection, copy);
}

} // namespace

std::vector<Migration> migrations()
{
    std::vector<Migration> steps;
    const QDir folder(u":/liandong/store/sqlite"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({name.section(u'_', 0, 0).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return steps;
}

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QStringList lines;
    for (const QString &line : sql.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith("--"_L1))
            continue;
        lines.push_back(trimmed);
        if (trimmed.endsWith(u';')) {
            statements.push_back(lines.join(u'\n'));
            lines.clear();
        }
    }
    if (!lines.isEmpty())
        statements.push_back(lines.join(u'\n'));
    return statements;
}

Result<> migrate(const Connection &connection, std::span<const Migration> steps)
{
    const Result<QVariant> found = connection.value(u"PRAGMA user_version"_s);
    if (!found)
        return std::unexpected(found.error());
    const int version = found->toInt();
    const int newest = steps.empty() ? 0 : steps.back().version;
    if (version > newest)
        return failure(ErrorCode::TooNew,
            u"%1: its schema is version %2, this program knows up to %3; it was written by a newer Liandong"_s
                .arg(connection.file())
                .arg(version)
                .arg(newest));
    if (version > 0 && version < newest) {
        if (Result<> kept = keepCopy(connection, version); !kept)
            return kept;
    }
    for (const Migration &step : steps) {
        if (step.version <= version)
            continue;
        if (Result<> taken = takeStep(connection, step); !taken)
            return taken;
    }
    return {};
}

} // namespace liandong
