// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/impl/package.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

namespace liandong::sheets {

using namespace Qt::StringLiterals;

namespace {

/// The container of old .xls files and of password-protected .xlsx files.
constexpr QByteArrayView kCompoundFile("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
constexpr QByteArrayView kEncryptedPart("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

bool isWanted(const QString &path)
{
    return path.endsWith(u".xml"_s, Qt::CaseInsensitive) || path.endsWith(u".rels"_s, Qt::CaseInsensitive);
}

SheetMistake damaged(archive *reader)
{
    const char *words = archive_error_string(reader);
    return {.reason = SheetReason::Damaged, .expected = QString::fromUtf8(words ? words : "")};
}

OrMistake<QByteArray> contentOf(archive *reader, qint64 most)
{
    QByteArray content;
    std::array<char, 65'536> block{};
    for (;;) {
        const la_ssize_t size = archive_read_data(reader, block.data(), block.size());
        if (size < 0)
            return std::unexpected(damaged(reader));
        if (size == 0)
            return content;
        if (content.size() + size > most)
            return fileMistake(SheetReason::TooBig, u"%1 MB"_s.arg(kUnpackedAtMost / 1'000'000));
        content.append(block.data(), qsizetype(size));
    }
}

SheetMistake notAPackage(const QByteArray &file)
{
    if (file.startsWith(kCompoundFile) && file.contains(kEncryptedPart))
        return {.reason = SheetReason::Encrypted};
    if (file.startsWith("PK\x03\x04"))
        return {.reason = SheetReason::Damaged};
    return {.reason = SheetReason::NotASpreadsheet};
}

OrMistake<Package> unpackAll(archive *reader)
{
    Package package;
    qint64 left = kUnpackedAtMost;
    for (;;) {
        archive_entry *entry = nullptr;
        const int step = archive_read_next_header(reader, &entry);
        if (step == ARCHIVE_EOF)
            return package;
        if (step != ARCHIVE_OK && step != ARCHIVE_WARN)
            return std::unexpected(damaged(reader));
        const char *name = archive_entry_pathname_utf8(entry);
        const QString path = QString::fromUtf8(name ? name : "");
        if (!isWanted(path) || package.contains(path))
            continue;
        if (archive_entry_is_encrypted(entry))
            return fileMistake(SheetReason::Encrypted);
        OrMistake<QByteArray> content = contentOf(reader, left);
        if (!content)
            return std::unexpected(content.error());
        left -= content->size();
        package.insert(path, *std::move(content));
    }
}

} // namespace

OrMistake<Package> unpack(const QByteArray &file)
{
    if (!file.startsWith("PK"))
        return std::unexpected(notAPackage(file));
    const Archive reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip_seekable(reader.get());
    if (archive_read_open_memory(reader.get(), file.constData(), size_t(file.size())) != ARCHIVE_OK)
        return std::unexpected(notAPackage(file));
    return unpackAll(reader.get());
}

} // namespace liandong::sheets
