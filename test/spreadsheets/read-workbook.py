"""Prints the cells of workbooks as JSON: path -> sheet -> address -> [value, number format]."""

import datetime
import json
import sys

import openpyxl


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()
    return value


def cells(sheet):
    return {
        cell.coordinate: [plain(cell.value), cell.number_format]
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def workbook(path):
    book = openpyxl.load_workbook(path, data_only=True)
    return {sheet.title: cells(sheet) for sheet in book.worksheets}


json.dump({path: workbook(path) for path in sys.argv[1:]}, sys.stdout)
