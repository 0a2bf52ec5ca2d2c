# SPDX-License-Identifier: GPL-3.0-or-later
"""Other programs' way with our workbooks: openpyxl reads and writes XLSX, odfpy writes ODS.

peers.py check FILE.xlsx      says what a clerk's program would find missing
peers.py xlsx IN.xlsx OUT     saves it again as openpyxl does
peers.py ods IN.xlsx OUT      saves the same cells as ODS
"""
import sys

import openpyxl
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P


def check(path):
    book = openpyxl.load_workbook(path)
    found = []

    def expect(holds, what):
        if not holds:
            found.append(what)

    expect(book.sheetnames[:3] == ["填写说明", "中心", "单位"], f"sheets {book.sheetnames}")
    for sheet in book.worksheets[1:]:
        expect(sheet.freeze_panes and sheet.freeze_panes.endswith("3"), f"{sheet.title}: not frozen below the headings")
        expect(sheet["A1"].font.b, f"{sheet.title}: plain headings")
        for column in sheet.iter_cols(min_row=1, max_row=2):
            expect(all(cell.value for cell in column), f"{sheet.title}: {column[0].coordinate} lacks a heading or key")
    units = book["单位"]
    headings = {cell.value: cell for cell in units[1]}
    phone = headings["值班电话1"].column_letter
    expect(units.column_dimensions[phone].width > 12, "narrow column of telephones")
    for row in range(3, units.max_row + 1):
        cell = units[f"{phone}{row}"]
        expect(cell.value is None or isinstance(cell.value, str), f"{cell.coordinate}: a telephone that is no text")
        expect(cell.value is None or cell.number_format == "@", f"{cell.coordinate}: a telephone that is not kept as text")
    choices = {str(rule.sqref).split(":")[0]: rule for rule in units.data_validations.dataValidation}
    rule = choices.get(headings["时限类别"].column_letter + "3")
    expect(rule is not None and rule.type == "list" and rule.formula1 == '"公安,其他"', "no choice of classes")
    duties = book["职责"]
    letters = {cell.value: cell.column_letter for cell in duties[1]}
    named = {str(rule.sqref).split(":")[0]: rule for rule in duties.data_validations.dataValidation}
    rule = named.get(letters["单位*"] + "3")
    expect(rule is not None and rule.formula1 == "'单位'!$B$3:$B$5000", "no choice of units")
    expect(units["B1"].value == "单位名称*", "the units' names are not in column B")
    rule = named.get(letters["警情类别*"] + "3")
    expect(rule is not None and rule.formula1 == "'警情类别'!$C$3:$C$5000", "no choice of categories")
    expect(book["警情类别"]["C1"].value == "类别名称*", "the categories' names are not in column C")
    print("\n".join(found))


def save_ods(source, target):
    document = OpenDocumentSpreadsheet()
    for sheet in openpyxl.load_workbook(source).worksheets:
        table = Table(name=sheet.title)
        for values in sheet.iter_rows(values_only=True):
            row = TableRow()
            for value in values:
                if value is None:
                    row.addElement(TableCell())
                elif isinstance(value, (int, float)):
                    row.addElement(TableCell(valuetype="float", value=repr(value)))
                else:
                    cell = TableCell(valuetype="string")
                    for line in value.split("\n"):
                        cell.addElement(P(text=line))
                    row.addElement(cell)
            table.addElement(row)
        document.spreadsheet.addElement(table)
    document.save(target)


mode, *paths = sys.argv[1:]
if mode == "check":
    check(*paths)
elif mode == "xlsx":
    openpyxl.load_workbook(paths[0]).save(paths[1])
else:
    save_ods(*paths)
