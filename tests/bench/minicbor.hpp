// SPDX-License-Identifier: GPL-3.0-or-later
// Just enough CBOR for a measuring seat: plain C++17 without Qt, so that drv_product.cpp builds beside any harness.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace minicbor {

enum Major : unsigned { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };

inline void head(std::string &out, Major major, uint64_t value)
{
    const auto put = [&](unsigned info, int bytes) {
        out += char(major << 5 | info);
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
            out += char(value >> shift);
    };
    if (value < 24)
        out += char(major << 5 | value);
    else if (value < 0x100)
        put(24, 1);
    else if (value < 0x10000)
        put(25, 2);
    else if (value < 0x100000000)
        put(26, 4);
    else
        put(27, 8);
}

inline void text(std::string &out, std::string_view value)
{
    head(out, Text, value.size());
    out += value;
}

inline void bytes(std::string &out, std::string_view value)
{
    head(out, Bytes, value.size());
    out += value;
}

/// Walks over well-formed CBOR of a service that is trusted; `good` turns false where the bytes end too early.
class Walker
{
public:
    explicit Walker(std::string_view bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    { }

    bool good = true;

    /// Of an array or a map: its length, or -1 where it ends with a break.
    int64_t enter(Major major)
    {
        uint64_t length = 0;
        bool open = false;
        if (readHead(length, open) != major)
            good = false;
        return open ? -1 : int64_t(length);
    }
    /// Whether another element follows in a container entered with `length`; counts it down.
    bool more(int64_t &length)
    {
        if (!good || length == 0)
            return false;
        if (length > 0) {
            --length;
            return true;
        }
        if (m_at < m_end && uint8_t(*m_at) == 0xff) {
            ++m_at;
            return false;
        }
        return m_at < m_end;
    }
    /// A text or byte string in one piece.
    std::string_view string()
    {
        uint64_t length = 0;
        bool open = false;
        const unsigned major = readHead(length, open);
        if ((major != Text && major != Bytes) || open || length > uint64_t(m_end - m_at)) {
            good = false;
            return {};
        }
        const std::string_view value(m_at, length);
        m_at += length;
        return value;
    }
    uint64_t number()
    {
        uint64_t value = 0;
        bool open = false;
        good = readHead(value, open) == Unsigned && good;
        return value;
    }
    void skip()
    {
        uint64_t value = 0;
        bool open = false;
        const unsigned major = readHead(value, open);
        if (!good)
            return;
        if (major == Text || major == Bytes) {
            if (value > uint64_t(m_end - m_at))
                good = false;
            else
                m_at += value;
        } else if (major == Array || major == Map) {
            int64_t left = open ? -1 : int64_t(value) * (major == Map ? 2 : 1);
            while (more(left))
                skip();
        } else if (major == Tag) {
            skip();
        }
    }

private:
    unsigned readHead(uint64_t &value, bool &open)
    {
        if (m_at >= m_end) {
            good = false;
            return Simple;
        }
        const uint8_t first = uint8_t(*m_at++);
        const unsigned info = first & 31;
        value = info;
        open = info == 31;
        if (info >= 24 && info < 28) {
            const int bytes = 1 << (info - 24);
            if (m_end - m_at < bytes) {
                good = false;
                return Simple;
            }
            value = 0;
            for (int i = 0; i < bytes; ++i)
                value = value << 8 | uint8_t(*m_at++);
        }
        return first >> 5;
    }

    const char *m_at;
    const char *m_end;
};

} // namespace minicbor
