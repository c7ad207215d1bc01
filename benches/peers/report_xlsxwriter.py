"""The levels of `spbe report` as a plain sheet: what XlsxWriter needs at the least.

    report_xlsxwriter.py LEVELS.csv REPORT.xlsx

LEVELS.csv has the columns instansi, tahun, i1 … i47. One sheet, a row for each domain, aspect and
indicator of each year, with weight, level and score as plain numbers: no formula, format, chart,
check or second sheet. The report of the program has all of these.
"""

import csv
import sys
from fractions import Fraction

import xlsxwriter

from work import ASPECTS, DOMAINS

HEAD = ["Tahun", "Jenis", "ID", "Bobot (%)", "Tingkat", "Skor"]


def main() -> None:
    levels, report = sys.argv[1:]
    with open(levels, encoding="utf-8", newline="") as file:
        years = list(csv.DictReader(file))
    book = xlsxwriter.Workbook(report)
    sheet = book.add_worksheet("Penilaian")
    sheet.write_row(0, 0, HEAD)
    row = 1
    for year in years:
        number = 0
        for domain in DOMAINS:
            at = row
            row += 1
            whole = weight_of_domain = Fraction(0)
            for of, aspect, count, hundredths in ASPECTS:
                if of != domain:
                    continue
                weight = Fraction(hundredths, 100)
                aspect_at = row
                row += 1
                total = 0
                for _ in range(count):
                    number += 1
                    level = int(year[f"i{number}"])
                    total += level
                    cells = ["Indikator", f"I{number}", float(weight), level, float(weight * level / 100)]
                    sheet.write_row(row, 0, [int(year["tahun"]), *cells])
                    row += 1
                score = Fraction(total, count)
                cells = ["Aspek", f"A{aspect}", float(weight * count), "", float(score)]
                sheet.write_row(aspect_at, 0, [int(year["tahun"]), *cells])
                whole += weight * total
                weight_of_domain += weight * count
            cells = ["Domain", f"D{domain}", float(weight_of_domain), "", float(whole / weight_of_domain)]
            sheet.write_row(at, 0, [int(year["tahun"]), *cells])
    book.close()


if __name__ == "__main__":
    main()
