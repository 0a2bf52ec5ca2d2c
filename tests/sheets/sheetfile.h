// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <variant>

/// Spreadsheets as offices send them, made for a test.
namespace liandong::sheetfile {

struct Formula
{
    QString text;
    QString result; ///< null: the program that wrote the file saved none
};
struct Percent
{
    double share = 0;
};
/// Nothing; words; a number; a number shown as a date; yes or no; a formula; a number shown as a percentage.
using Value = std::variant<std::monostate, QString, double, QDate, bool, Formula, Percent>;
using Row = QList<Value>;

struct Sheet
{
    QString name;
    QList<Row> rows;
};

[[nodiscard]] Row texts(const QStringList &cells);

[[nodiscard]] QByteArray xlsx(const QList<Sheet> &sheets);
/// An .ods of which content.xml has this between <office:spreadsheet> and its end.
[[nodiscard]] QByteArray ods(const QString &tables);
/// The parts of the smallest .xlsx: one sheet named "units" with these <row>s and shared strings (<si>).
[[nodiscard]] QList<std::pair<QString, QByteArray>> smallestXlsx(const QByteArray &rows, const QByteArray &strings);
/// A package of parts, path and content; `packed` or as they are.
[[nodiscard]] QByteArray zipped(const QList<std::pair<QString, QByteArray>> &parts, bool packed = true);

} // namespace liandong::sheetfile
