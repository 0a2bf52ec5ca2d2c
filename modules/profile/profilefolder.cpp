// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profilefolder.h"

#include "codec/json.h"
#include "domain/profilecheck.h"
#include "profile/geojson.h"

#include <boost/mp11/algorithm.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStringList>

#include <algorithm>
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
    return QList{"reasons"_L1, "targets"_L1, "sounds"_L1, "subCentres"_L1, "detachments"_L1, "accounts"_L1,
        "rosters"_L1, "equipment"_L1, "groundLayers"_L1}
        .contains(list);
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

Result<QJsonValue> jsonIn(const QString &path)
{
    const Result<QByteArray> text = contentOf(path);
    return text ? parseJson(*text) : std::unexpected(text.error());
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
    const Result<QJsonValue> json = jsonIn(path);
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

/// A layer without content takes it from KEY.geojson beside; calls blame(file, error) for one that cannot be taken, or
/// that is no layer's.
template <class Blame>
void takeGeoJson(std::vector<GroundLayer> &layers, const QDir &folder, Blame &&blame)
{
    if (layers.empty() && folder.exists(fileOf(u"groundLayers")))
        return; // the list is empty, or what is wrong with it has been told
    for (const QString &file : folder.entryList({QStringLiteral("*.geojson")}, QDir::Files)) {
        const auto layer = std::ranges::find(
            layers, QFileInfo(file).completeBaseName(), [](const GroundLayer &one) { return one.key.text(); });
        if (layer != layers.end() && !layer->features.empty())
            continue; // the list has it, as after an export into this folder
        if (layer == layers.end()) {
            blame(file,
                Error{ErrorCode::BadInput,
                    QStringLiteral("no layer of groundLayers.json waits for it: a layer of "
                                   "its name as key and without features")});
            continue;
        }
        const Result<QByteArray> text = contentOf(folder.filePath(file));
        Result<GeoJsonContent> content = text ? readGeoJson(*text) : std::unexpected(text.error());
        if (content)
            layer->features = std::move(content->features);
        else
            blame(file, content.error());
    }
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

/// Takes the lists that were read out of their files.
class ListTaker
{
public:
    template <class T>
    void take(const QString &file, const char *list, const QJsonValue &json, T &member)
    {
        Result<T> read = fromJson<T>(json, rootOf<T>(list));
        if (!read)
            return blame(file, read.error());
        member = *std::move(read);
        m_read.lists.push_back(QLatin1StringView(list));
    }

    void blame(const QString &file, const Error &error)
    {
        for (const QString &line : error.detail.split(u'\n')) {
            const qsizetype colon = line.indexOf(u": ");
            m_read.mistakes.push_back(
                colon < 0 ? FileMistake{file, {}, line} : FileMistake{file, line.left(colon), line.sliced(colon + 2)});
        }
    }

    [[nodiscard]] Profile &profile() { return m_read.profile; }
    [[nodiscard]] ProfileLists taken() && { return std::move(m_read); }

private:
    ProfileLists m_read;
};

ProfileLists listsInFolder(const QDir &folder)
{
    ListTaker taker;
    forEachFile(taker.profile(), [&](const char *list, auto &member) {
        const QString file = fileOf(QString::fromLatin1(list));
        if (!QFile::exists(folder.filePath(file)))
            return;
        if (const Result<QJsonValue> json = jsonIn(folder.filePath(file)))
            taker.take(file, list, *json, member);
        else
            taker.blame(file, json.error());
    });
    takeGeoJson(taker.profile().groundLayers, folder,
        [&](const QString &file, const Error &error) { taker.blame(file, error); });
    return std::move(taker).taken();
}

ProfileLists listsInFile(const QString &path)
{
    ListTaker taker;
    const QString file = QFileInfo(path).fileName();
    const Result<QJsonValue> json = jsonIn(path);
    if (!json) {
        taker.blame(file, json.error());
        return std::move(taker).taken();
    }
    QJsonObject lists = json->toObject();
    forEachFile(taker.profile(), [&](const char *list, auto &member) {
        const QJsonValue held = lists.take(QLatin1StringView(list));
        if (!held.isUndefined())
            taker.take(file, list, held, member);
    });
    for (const QString &unknown : lists.keys())
        taker.blame(file, {ErrorCode::BadInput, unknown + QStringLiteral(": there is no such list")});
    return std::move(taker).taken();
}

} // namespace

ProfileLists readLists(const QString &path)
{
    ProfileLists read = QFileInfo(path).isDir() ? listsInFolder(QDir(path)) : listsInFile(path);
    if (read.lists.empty() && read.mistakes.empty())
        read.mistakes.push_back({QFileInfo(path).fileName(), {}, QStringLiteral("holds no list of a rule book")});
    return read;
}

Result<Profile> readProfile(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("%1: no such folder").arg(folder));
    Profile profile;
    QStringList mistakes;
    ErrorCode code = ErrorCode::BadInput;
    const auto blame = [&](const QString &file, const Error &error) {
        code = error.code;
        for (const QString &line : error.detail.split(u'\n'))
            mistakes << file + QStringLiteral(": ") + line;
    };
    forEachFile(profile, [&]<class T>(const char *list, T &member) {
        Result<T> read = readFile<T>(dir, list);
        if (read) {
            member = *std::move(read);
            return;
        }
        blame(fileOf(QString::fromLatin1(list)), read.error());
    });
    takeGeoJson(profile.groundLayers, dir, blame);
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
