// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace liandong {

/// The identity of something that happens (incident, order, call …): a UUIDv7 made by whoever creates it, so that a seat
/// can create while the link is down. Ids of different tags do not mix. A default-made one is null and names nothing.
template <class Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(const QUuid& uuid) : m_uuid(uuid) {}

    /// Nothing where the text is not a UUID.
    [[nodiscard]] static std::optional<StrongId> fromText(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional(StrongId(uuid));
    }

    [[nodiscard]] const QUuid& uuid() const { return m_uuid; }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const StrongId&, const StrongId&) = default;
    friend std::strong_ordering operator<=>(const StrongId& a, const StrongId& b)
    {
        return a.m_uuid == b.m_uuid ? std::strong_ordering::equal
             : a.m_uuid < b.m_uuid  ? std::strong_ordering::less
                                    : std::strong_ordering::greater;
    }
    friend size_t qHash(const StrongId& id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

/// The identity of something that a centre writes down itself (unit, category, rule …): a short key of lower-case
/// letters, digits and dashes, readable in a profile and in the log. Keys of different tags do not mix.
template <class Tag>
class StrongKey
{
public:
    StrongKey() = default;
    /// The caller vouches for the form; text from outside goes through fromText().
    explicit StrongKey(QString text) : m_text(std::move(text)) {}

    /// Nothing where the text is empty, longer than 64 characters or has other characters than a-z, 0-9 and '-'.
    [[nodiscard]] static std::optional<StrongKey> fromText(const QString& text)
    {
        if (text.isEmpty() || text.size() > 64)
            return std::nullopt;
        for (const QChar c : text) {
            if (!((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'))
                return std::nullopt;
        }
        return StrongKey(text);
    }

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }

    friend bool operator==(const StrongKey&, const StrongKey&) = default;
    friend std::strong_ordering operator<=>(const StrongKey& a, const StrongKey& b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend size_t qHash(const StrongKey& key, size_t seed = 0) noexcept { return qHash(key.m_text, seed); }

private:
    QString m_text;
};

} // namespace liandong
