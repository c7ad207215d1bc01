"""Writes N assessment workbooks, the same bytes every time: generate.py FOLDER N.

Each is what an agency hands in from Excel: shared strings, number formats, formulas with
their stored results, and 47 rows of ten columns.
"""

import random
import sys
from datetime import datetime
from pathlib import Path

import xlsxwriter

from work import FIRST_ROW, HEADER_ROW, INDICATORS, SHEET

SEED = 20230417
CREATED = datetime(2023, 4, 17)
HEADER = [
    "No", "Domain", "Aspek", "Indikator", "Bobot (%)", "Tingkat",
    "Skor", "Data Dukung", "Catatan", "Tanggal",
]
NOTES = ["", "Lengkap", "Perlu tautan", "Belum ditandatangani"]


def write_workbook(path: Path, number: int, rng: random.Random) -> None:
    book = xlsxwriter.Workbook(path)
    book.set_properties({"title": "Penilaian Mandiri SPBE", "created": CREATED})
    date = book.add_format({"num_format": "dd/mm/yyyy"})
    two_decimals = book.add_format({"num_format": "0.00"})
    sheet = book.add_worksheet(SHEET)
    sheet.write("A1", "Penilaian Mandiri SPBE")
    sheet.write_row("A2", ["Instansi", f"Pemerintah Kabupaten {number:05}"])
    sheet.write_row("A3", ["Tahun", 2023])
    sheet.write_row(HEADER_ROW - 1, 0, HEADER)

    total = 0.0
    for indicator, (domain, aspect, weight) in enumerate(INDICATORS, start=1):
        row = FIRST_ROW + indicator - 1
        level = rng.randint(1, 5)
        score = weight * level / 10_000
        total += score
        sheet.write_row(row - 1, 0, [
            indicator,
            f"Domain {domain}",
            f"Aspek {aspect}",
            f"Tingkat kematangan indikator ke-{indicator}",
            weight / 100,
            level,
        ])
        sheet.write_formula(row - 1, 6, f"=E{row}*F{row}/100", two_decimals, score)
        sheet.write(row - 1, 7, f"SK-{rng.randint(1, 999):03}/{number}.pdf")
        sheet.write(row - 1, 8, rng.choice(NOTES))
        day = datetime(2023, rng.randint(1, 12), rng.randint(1, 28))
        sheet.write_datetime(row - 1, 9, day, date)

    last = FIRST_ROW + len(INDICATORS) - 1
    sheet.write(last, 3, "Indeks SPBE")
    sheet.write_formula(last, 6, f"=SUM(G{FIRST_ROW}:G{last})", two_decimals, total)
    book.close()


def main() -> None:
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(SEED)
    for number in range(1, count + 1):
        write_workbook(folder / f"instansi-{number:05}.xlsx", number, rng)


if __name__ == "__main__":
    main()
