"""Peer: openpyxl as most scripts use it, the whole workbook in memory."""

from openpyxl import load_workbook

from work import FIRST_ROW, INDICATORS, LEVEL_COLUMN, SHEET, run


def read_levels(path):
    sheet = load_workbook(path, data_only=True)[SHEET]
    return [
        sheet.cell(row, LEVEL_COLUMN).value
        for row in range(FIRST_ROW, FIRST_ROW + len(INDICATORS))
    ]


run(read_levels)
