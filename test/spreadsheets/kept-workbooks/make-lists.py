"""Writes the kept list of KPIs with XlsxWriter and odfpy, and fills packs and trackers in with openpyxl."""

import datetime
import json
import sys

import openpyxl
import xlsxwriter
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P


def with_xlsxwriter(rows, path):
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Daftar")
    share, money, day = (book.add_format({"num_format": f}) for f in ("0%", '"Rp" #,##0', "dd/mm/yyyy"))
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            if number and column == 4:
                sheet.write_datetime(number, column, datetime.datetime.fromisoformat(value), day)
            else:
                style = {"%": share, "Rp": money}.get(row[3]) if column == 2 else None
                sheet.write(number, column, value, style)
    sheet.write_formula("G2", "=SUM(C2:C3)", None, 120.95)
    sheet.autofilter("A1:E4")
    book.close()


def with_odfpy(rows, path):
    book = OpenDocumentSpreadsheet()
    table = Table(name="Daftar")
    for number, row in enumerate(rows):
        line = TableRow()
        for column, value in enumerate(row):
            if isinstance(value, str):
                kind = {"valuetype": "date", "datevalue": value} if number and column == 4 else {"valuetype": "string"}
            else:
                kind = {"valuetype": "percentage" if row[3] == "%" else "float", "value": value}
            cell = TableCell(**kind)
            cell.addElement(P(text=str(value)))
            line.addElement(cell)
        table.addElement(line)
    book.spreadsheet.addElement(table)
    book.save(path)


def with_openpyxl(typed, source, path):
    book = openpyxl.load_workbook(source)
    for sheet, cell, value in typed:
        book[sheet][cell] = value
    book.save(path)


jobs = json.load(sys.stdin)
with_xlsxwriter(jobs["list"], jobs["xlsxwriter"])
with_odfpy(jobs["list"], jobs["odfpy"])
for typed, source, path in jobs["openpyxl"]:
    with_openpyxl(typed, source, path)
