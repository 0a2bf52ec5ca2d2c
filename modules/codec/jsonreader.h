// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "codec/enumnames.h"

#include <QJsonValue>
#include <QStringList>

#include <span>
#include <string_view>

class QUuid;

namespace liandong {

/// The value in a JSON text; BadInput says "line 12, column 5: …", columns counted in characters from 1.
[[nodiscard]] Result<QJsonValue> parseJson(const QByteArray &text);

} // namespace liandong

namespace liandong::codec {

/// Where in a JSON value the reader is. Lives on the stack of the reading functions; names and parents outlive it.
class JsonPath
{
public:
    explicit JsonPath(std::string_view root)
        : m_name(root)
    { }
    JsonPath(const JsonPath &parent, std::string_view name)
        : m_parent(&parent)
        , m_name(name)
    { }
    JsonPath(const JsonPath &parent, qsizetype index)
        : m_parent(&parent)
        , m_index(index)
    { }

    /// "units[3].dutyPhones[0].number"
    [[nodiscard]] QString text() const;

private:
    const JsonPath *m_parent = nullptr;
    std::string_view m_name;
    qsizetype m_index = -1;
};

/// Collects mistakes instead of stopping at the first, so that a hand-written file is mended in one go.
class JsonReader
{
public:
    static constexpr qsizetype kMostMistakes = 20;

    /// Of more mistakes only the number is told.
    explicit JsonReader(qsizetype mostMistakes = kMostMistakes)
        : m_most(mostMistakes)
    { }

    void boolean(const JsonPath &path, const QJsonValue &json, bool &value);
    void integer(const JsonPath &path, const QJsonValue &json, qint64 &value);
    void integer(const JsonPath &path, const QJsonValue &json, int &value);
    void real(const JsonPath &path, const QJsonValue &json, double &value);
    [[nodiscard]] bool text(const JsonPath &path, const QJsonValue &json, QString &value);
    void hex(const JsonPath &path, const QJsonValue &json, QByteArray &value);
    void uuid(const JsonPath &path, const QJsonValue &json, QUuid &value);
    void instant(const JsonPath &path, const QJsonValue &json, Instant &value);
    /// The name of a variant's alternative; a null string after a mistake.
    [[nodiscard]] QString alternative(const JsonPath &path, const QJsonValue &json, std::string_view member);

    /// Whether the value is of the type; notes the mistake where it is not.
    [[nodiscard]] bool expect(const JsonPath &path, const QJsonValue &json, QJsonValue::Type type);
    void mistake(const JsonPath &path, const QString &what);
    [[nodiscard]] static QString noneOf(const QString &text, std::span<const EnumName> names);

    [[nodiscard]] bool hasMistakes() const { return m_count > 0; }
    [[nodiscard]] Error error() const;

private:
    [[nodiscard]] bool wholeNumber(const JsonPath &path, const QJsonValue &json, qint64 &value);

    qsizetype m_most;
    QStringList m_mistakes;
    qsizetype m_count = 0;
};

} // namespace liandong::codec
