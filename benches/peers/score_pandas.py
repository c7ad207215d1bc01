"""Peer: pandas.read_excel with python-calamine below it."""

import pandas

from work import HEADER_ROW, INDICATORS, LEVEL_COLUMN, SHEET, run


def read_levels(path):
    frame = pandas.read_excel(
        path,
        sheet_name=SHEET,
        engine="calamine",
        header=HEADER_ROW - 1,
        nrows=len(INDICATORS),
    )
    return [int(level) for level in frame.iloc[:, LEVEL_COLUMN - 1]]


run(read_levels)
