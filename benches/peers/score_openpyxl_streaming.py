"""Peer: openpyxl in its streaming mode."""

from openpyxl import load_workbook

from work import FIRST_ROW, INDICATORS, LEVEL_COLUMN, SHEET, run


def read_levels(path):
    book = load_workbook(path, read_only=True, data_only=True)
    rows = book[SHEET].iter_rows(
        min_row=FIRST_ROW,
        max_row=FIRST_ROW + len(INDICATORS) - 1,
        min_col=LEVEL_COLUMN,
        max_col=LEVEL_COLUMN,
        values_only=True,
    )
    levels = [level for (level,) in rows]
    book.close()
    return levels


run(read_levels)
