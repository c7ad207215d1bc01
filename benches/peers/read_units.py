"""Peer: python-calamine reads every sheet of every workbook of a folder, and does nothing with it."""

import sys
from pathlib import Path

from python_calamine import load_workbook

cells = 0
for path in sorted(Path(sys.argv[1]).glob("*.xlsx")):
    workbook = load_workbook(path)
    for sheet in workbook.sheet_names:
        cells += sum(len(row) for row in workbook.get_sheet_by_name(sheet).to_python())
print(cells)
