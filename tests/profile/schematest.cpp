// SPDX-License-Identifier: GPL-3.0-or-later
// data/schema/profile says of every file what the structs say: members, types, choices. Descriptions, bounds and what
// is required are the schema's own.
#include "codec/enumnames.h"
#include "domain/rulebook.h"

#include <boost/mp11/algorithm.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// What a schema of this type must be, without what only people read and without bounds.
template <class T>
QJsonObject shapeOf()
{
    if constexpr (codec::kIsOptional<T>) {
        return shapeOf<typename T::value_type>();
    } else if constexpr (codec::kIsList<T>) {
        return {{u"type"_s, u"array"_s}, {u"items"_s, shapeOf<typename T::value_type>()}};
    } else if constexpr (codec::DescribedEnum<T>) {
        QJsonArray names;
        for (const codec::EnumName &name : codec::kEnumNames<T>)
            names.append(QString::fromLatin1(name.name().data(), qsizetype(name.name().size())));
        return {{u"enum"_s, names}};
    } else if constexpr (codec::DescribedStruct<T>) {
        QJsonObject members;
        boost::mp11::mp_for_each<codec::MembersOf<T>>([&](auto member) {
            using Member = std::remove_cvref_t<decltype(std::declval<T &>().*member.pointer)>;
            members.insert(QLatin1StringView(member.name), shapeOf<Member>());
        });
        return {{u"type"_s, u"object"_s}, {u"properties"_s, members}, {u"additionalProperties"_s, false}};
    } else if constexpr (std::same_as<T, Instant>) {
        return {{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}};
    } else if constexpr (std::same_as<T, bool>) {
        return {{u"type"_s, u"boolean"_s}};
    } else if constexpr (std::integral<T>) {
        return {{u"type"_s, u"integer"_s}};
    } else if constexpr (std::floating_point<T>) {
        return {{u"type"_s, u"number"_s}};
    } else {
        static_assert(std::same_as<T, QString> || codec::kIsKey<T>);
        return {{u"type"_s, u"string"_s}};
    }
}

QJsonObject withoutWords(QJsonObject schema)
{
    static const QStringList kShape{
        u"type"_s, u"enum"_s, u"format"_s, u"items"_s, u"properties"_s, u"additionalProperties"_s};
    for (const QString &word : schema.keys()) {
        if (!kShape.contains(word))
            schema.remove(word);
    }
    if (const QJsonValue items = schema.value(u"items"_s); items.isObject())
        schema.insert(u"items"_s, withoutWords(items.toObject()));
    if (const QJsonValue properties = schema.value(u"properties"_s); properties.isObject()) {
        QJsonObject members = properties.toObject();
        for (const QString &member : members.keys())
            members.insert(member, withoutWords(members.value(member).toObject()));
        schema.insert(u"properties"_s, members);
    }
    return schema;
}

QJsonObject schemaOf(const QString &list)
{
    QFile file(QStringLiteral(LIANDONG_DATA "/schema/profile/") + list + u".schema.json");
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Where a member is required or has words of its own, there is such a member.
void checkRequired(const QJsonObject &schema, const QString &place)
{
    const QJsonObject members = schema[u"properties"_s].toObject();
    for (const QJsonValue &name : schema[u"required"_s].toArray())
        QVERIFY2(members.contains(name.toString()), qPrintable(place + u'.' + name.toString()));
    for (const QString &name : members.keys())
        checkRequired(members[name].toObject(), place + u'.' + name);
    if (schema.contains(u"items"_s))
        checkRequired(schema[u"items"_s].toObject(), place + u"[]");
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheStructsSay();
    void thereIsOneForEachFile();
};

void SchemaTest::saysWhatTheStructsSay()
{
    boost::mp11::mp_for_each<codec::MembersOf<Profile>>([](auto member) {
        using List = std::remove_cvref_t<decltype(std::declval<Profile &>().*member.pointer)>;
        const QString name = QLatin1StringView(member.name);
        const QJsonObject schema = schemaOf(name);
        QVERIFY2(!schema.isEmpty(), qPrintable(name));
        const QByteArray said = QJsonDocument(withoutWords(schema)).toJson();
        const QByteArray is = QJsonDocument(shapeOf<List>()).toJson();
        QVERIFY2(said == is,
            qPrintable(name + u": the schema says\n" + QString::fromUtf8(said) + u"the structs say\n"
                + QString::fromUtf8(is)));
        QCOMPARE(schema[u"$schema"_s].toString(), u"https://json-schema.org/draft/2020-12/schema"_s);
        QCOMPARE(schema[u"$id"_s].toString(), name + u".schema.json");
        checkRequired(schema, name);
    });
}

void SchemaTest::thereIsOneForEachFile()
{
    const QDir folder(QStringLiteral(LIANDONG_DATA "/schema/profile"));
    QCOMPARE(size_t(folder.entryList(QDir::Files).size()), boost::mp11::mp_size<codec::MembersOf<Profile>>::value);
}

QTEST_APPLESS_MAIN(SchemaTest)
#include "schematest.moc"
