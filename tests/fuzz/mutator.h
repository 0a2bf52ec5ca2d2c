// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <random>
#include <vector>

namespace liandong::fuzz {

/// Spoils valid bytes in the ways that hurt parsers. The same seed gives the same bytes on every machine.
class Mutator
{
public:
    Mutator(std::vector<QByteArray> samples, quint32 seed)
        : m_samples(std::move(samples))
        , m_random(seed)
    { }

    [[nodiscard]] QByteArray next()
    {
        QByteArray bytes = m_samples[below(m_samples.size())];
        for (size_t times = 1 + below(4); times > 0; --times)
            spoil(bytes);
        return bytes;
    }

private:
    size_t below(size_t end) { return end == 0 ? 0 : m_random() % end; }
    qsizetype place(const QByteArray &bytes) { return qsizetype(below(size_t(bytes.size()))); }

    void spoil(QByteArray &bytes)
    {
        if (bytes.isEmpty())
            bytes.append('\0');
        const qsizetype at = place(bytes);
        const qsizetype length = qMin(bytes.size() - at, qsizetype(1 + below(40)));
        switch (below(8)) {
        case 0:
            bytes[at] = char(bytes[at] ^ (1 << below(8)));
            break;
        case 1:
            bytes[at] = char(m_random());
            break;
        case 2:
            bytes[at] = kHeads[below(kHeads.size())];
            break;
        case 3:
            bytes.insert(at, kHeads[below(kHeads.size())]);
            break;
        case 4:
            bytes.remove(at, length);
            break;
        case 5:
            bytes.insert(place(bytes), bytes.mid(at, length));
            break;
        case 6:
            bytes.truncate(at);
            break;
        default:
            splice(bytes, at);
            break;
        }
    }

    /// The rest comes from another sample.
    void splice(QByteArray &bytes, qsizetype at)
    {
        const QByteArray &other = m_samples[below(m_samples.size())];
        bytes.truncate(at);
        bytes.append(other.mid(place(other)));
    }

    /// Heads that announce much, open ends, breaks, tags, null, not-a-number; and what JSON is made of.
    static constexpr std::array<char, 28> kHeads{'\x00', '\x17', '\x18', '\x1b', '\x3b', '\x40', '\x5b', '\x5f', '\x60',
        '\x7b', '\x7f', '\x80', '\x9b', '\x9f', '\xa0', '\xbb', '\xbf', '\xc1', '\xf4', '\xf6', '\xf7', '\xf9', '\xfb',
        '\xff', '{', '[', '"', ','};

    std::vector<QByteArray> m_samples;
    std::mt19937 m_random;
};

} // namespace liandong::fuzz
