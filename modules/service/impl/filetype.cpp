// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/filetype.h"

#include <QByteArrayView>
#include <QMimeDatabase>

#include <array>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

/// A name that stands in such a file, and in no other of its family.
struct Mark
{
    QByteArrayView bytes;
    QLatin1StringView type;
};

constexpr std::array kZipMarks{
    Mark{"word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1},
    Mark{"xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1},
};

/// Names in a compound document's folder are UTF-16.
constexpr std::array kOleMarks{
    Mark{QByteArrayView("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24), "application/msword"_L1},
    Mark{QByteArrayView("W\0o\0r\0k\0b\0o\0o\0k\0", 16), "application/vnd.ms-excel"_L1},
};

template <size_t N>
QString marked(QByteArrayView content, const std::array<Mark, N> &marks, const QString &otherwise)
{
    for (const Mark &mark : marks) {
        if (content.contains(mark.bytes))
            return mark.type;
    }
    return otherwise;
}

} // namespace

QString typeOf(QIODevice &file)
{
    file.seek(0);
    const QString type = QMimeDatabase().mimeTypeForData(&file).name();
    file.seek(0);
    if (type == "application/zip"_L1 || type == "application/x-ooxml"_L1)
        return marked(file.readAll(), kZipMarks, type);
    if (type == "application/x-ole-storage"_L1)
        return marked(file.readAll(), kOleMarks, type);
    return type;
}

} // namespace liandong
