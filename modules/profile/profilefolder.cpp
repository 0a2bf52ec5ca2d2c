// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profilefolder.h"

#include "codec/json.h"
#include "domain/profilecheck.h"

#include <boost/mp11/algorithm.hpp>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStringList>

#include <limits>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

/// Whoever writes a profile wants to see them all.
constexpr qsizetype kMostMistakes = std::numeric_limits<qsizetype>::max();
constexpr QByteArrayView kByteOrderMark("\xef\xbb\xbf");

QString fileOf(QStringView list)
{
    return list + QStringLiteral(".json");
}

/// Calls function(name, member) for the centre and every list; a file bears its list's name.
template <class Function>
void forEachFile(auto &profile, Function &&function)
{
    boost::mp11::mp_for_each<boost::describe::describe_members<Profile, boost::describe::mod_public>>(
        [&](auto member) { function(member.name, profile.*member.pointer); });
}

/// Lists that came later: a profile without the file has none of them.
bool mayBeMissing(QLatin1StringView list)
{
    return QList{"reasons"_L1, "targets"_L1, "sounds"_L1, "subCentres"_L1, "detachments"_L1}.contains(list);
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("cannot be read: ") + file.errorString());
    QByteArray text = file.readAll();
    if (text.startsWith(kByteOrderMark)) // as some editors on Windows leave it
        text.remove(0, kByteOrderMark.size());
    return text;
}

/// An object's path begins with its member, a list's with its name.
template <class T>
std::string_view rootOf(const char *list)
{
    return codec::kIsList<T> ? std::string_view(list) : std::string_view();
}

template <class T>
Result<T> readJsonFile(const QString &path, std::string_view root)
{
    const Result<QByteArray> text = contentOf(path);
    if (!text)
        return std::unexpected(text.error());
    const Result<QJsonValue> json = parseJson(*text);
    if (!json)
        return std::unexpected(json.error());
    return fromJson<T>(*json, root, kMostMistakes);
}

template <class T>
Result<T> readFile(const QDir &folder, const char *list)
{
    const QString path = folder.filePath(fileOf(QString::fromLatin1(list)));
    if (mayBeMissing(QLatin1StringView(list)) && !QFile::exists(path))
        return T();
    return readJsonFile<T>(path, rootOf<T>(list));
}

/// "place: water.dutyPhones: empty"
QString lineOf(const QString &place, const ProfileMistake &mistake)
{
    QStringList path{mistake.item, mistake.member};
    path.removeAll(QString());
    QStringList parts{place, path.join(u'.'), mistake.reason};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": "));
}

Result<> writeFile(const QString &path, const QJsonValue &json)
{
    QSaveFile file(path);
    const QByteArray text
        = json.isArray() ? QJsonDocument(json.toArray()).toJson() : QJsonDocument(json.toObject()).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return failure(ErrorCode::NoPermission, QStringLiteral("%1: cannot be written: %2").arg(path, file.errorString()));
}

} // namespace

Result<Profile> readProfile(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("%1: no such folder").arg(folder));
    Profile profile;
    QStringList mistakes;
    ErrorCode code = ErrorCode::BadInput;
    forEachFile(profile, [&]<class T>(const char *list, T &member) {
        Result<T> read = readFile<T>(dir, list);
        if (read) {
            member = *std::move(read);
            return;
        }
        code = read.error().code;
        for (const QString &line : read.error().detail.split(u'\n'))
            mistakes << fileOf(QString::fromLatin1(list)) + QStringLiteral(": ") + line;
    });
    if (!mistakes.isEmpty())
        return failure(code, mistakes.join(u'\n'));
    for (const ProfileMistake &mistake : checkProfile(profile))
        mistakes << lineOf(fileOf(mistake.list), mistake);
    if (!mistakes.isEmpty())
        return failure(ErrorCode::BadInput, mistakes.join(u'\n'));
    return profile;
}

Result<Profile> readProfileFile(const QString &path)
{
    Result<Profile> profile = readJsonFile<Profile>(path, {});
    if (!profile)
        return profile;
    QStringList mistakes;
    for (const ProfileMistake &mistake : checkProfile(*profile))
        mistakes << lineOf(mistake.list, mistake);
    if (!mistakes.isEmpty())
        return failure(ErrorCode::BadInput, mistakes.join(u'\n'));
    return profile;
}

Result<> writeProfileFile(const Profile &profile, const QString &path)
{
    return writeFile(path, toJson(profile));
}

Result<> writeProfile(const Profile &profile, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::NoPermission, QStringLiteral("%1: cannot be made").arg(folder));
    Result<> written;
    forEachFile(profile, [&](const char *list, const auto &member) {
        if (written)
            written = writeFile(QDir(folder).filePath(fileOf(QString::fromLatin1(list))), toJson(member));
    });
    return written;
}

} // namespace liandong
