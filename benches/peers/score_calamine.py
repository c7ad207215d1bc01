"""Peer: python-calamine, a reader written in Rust behind a Python module."""

from python_calamine import load_workbook

from work import FIRST_ROW, INDICATORS, LEVEL_COLUMN, SHEET, run


def read_levels(path):
    rows = load_workbook(path).get_sheet_by_name(SHEET).to_python(skip_empty_area=False)
    first = FIRST_ROW - 1
    return [int(row[LEVEL_COLUMN - 1]) for row in rows[first : first + len(INDICATORS)]]


run(read_levels)
