// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachment.h"

#include <algorithm>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kTypes[] = {
    "image/jpeg"_L1,
    "image/png"_L1,
    "image/webp"_L1,
    "image/heif"_L1,
    "image/heic"_L1,
    "image/gif"_L1,
    "image/bmp"_L1,
    "image/tiff"_L1,
    "audio/mpeg"_L1,
    "audio/mp4"_L1,
    "audio/x-wav"_L1,
    "audio/vnd.wave"_L1,
    "audio/amr"_L1,
    "audio/AMR"_L1,
    "video/mp4"_L1,
    "video/quicktime"_L1,
    "video/3gpp"_L1,
    "application/pdf"_L1,
    "text/plain"_L1,
    "text/csv"_L1,
    "application/msword"_L1,
    "application/vnd.ms-excel"_L1,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1,
    "application/vnd.oasis.opendocument.text"_L1,
    "application/vnd.oasis.opendocument.spreadsheet"_L1,
};

} // namespace

bool isAttachable(const QString &type)
{
    return std::ranges::contains(kTypes, type);
}

} // namespace liandong
