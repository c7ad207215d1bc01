"""The workbook of `spbe report` as a person would write it with openpyxl.

    report_openpyxl.py LEVELS.csv REPORT.xlsx

LEVELS.csv has the columns instansi, tahun, i1 … i47. The workbook has the same sheets: a summary
with charts, the tree of each year, the years side by side, the movement, the evidence and the
origins. It does less than the program: formulas carry no results, because openpyxl does not
calculate; nothing is checked, compared or ranked, and nothing tells where a level comes from.
"""

import csv
import hashlib
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, LineChart, RadarChart, Reference
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from work import ASPECTS, DOMAINS

THIN = Side(style="thin", color="BFBFBF")
BORDER = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
HEAD = (Font(bold=True, color="FFFFFF", size=10), PatternFill("solid", fgColor="1F4E79"))
BANDS = [("Kurang", 0), ("Cukup", 1.8), ("Baik", 2.6), ("Sangat Baik", 3.5), ("Memuaskan", 4.2)]
FIRST = 12  # the first row of the tree


def tree():
    """Every row of the tree: kind, id, weight of an indicator, rows of its parts."""
    rows, number = [], 0
    for domain in DOMAINS:
        rows.append(["Domain", f"D{domain}", None])
        for of, aspect, count, weight in ASPECTS:
            if of != domain:
                continue
            rows.append(["Aspek", f"A{aspect}", None])
            for _ in range(count):
                number += 1
                rows.append(["Indikator", f"I{number}", weight / 100])
    return rows


def put(sheet, row, column, value, bold=False, pattern=None):
    cell = sheet.cell(row, column, value)
    cell.border = BORDER
    cell.font = Font(size=10, bold=bold)
    cell.alignment = Alignment(vertical="top", wrap_text=column == 3)
    if pattern:
        cell.number_format = pattern
    return cell


def head(sheet, row, words):
    for column, word in enumerate(words, 1):
        cell = sheet.cell(row, column, word)
        cell.font, cell.fill = HEAD
        cell.border = BORDER


def paper(sheet, landscape=False):
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0
    sheet.oddFooter.right.text = "Halaman &P dari &N"


def ends(rows, position):
    """The last row below a node."""
    depth = {"Domain": 0, "Aspek": 1, "Indikator": 2}
    own = depth[rows[position][0]]
    last = position
    while last + 1 < len(rows) and depth[rows[last + 1][0]] > own:
        last += 1
    return last


def scores(sheet, agency, year, levels, rows):
    last = FIRST + len(rows) - 1
    sheet["A1"], sheet["A2"], sheet["B2"], sheet["A3"], sheet["B3"] = f"Indeks SPBE {year}", "Instansi", agency, "Tahun", year
    head(sheet, 7, ["Jenis", "ID", "Nama", "Bobot", "Tingkat", "Skor", "Ke induk", "Ke indeks", "Skor tepat"])
    everything = f"D{FIRST}:D{last}", f"E{FIRST}:E{last}"
    put(sheet, 8, 3, "Indeks", True)
    put(sheet, 8, 4, f"=SUMIF(E{FIRST}:E{last},\">=0\",D{FIRST}:D{last})", True, "0.00")
    put(sheet, 8, 9, f"=SUMPRODUCT({everything[0]},{everything[1]})/D8", True, "0.000000")
    put(sheet, 8, 6, "=ROUND(I8,2)", True, "0.00")
    put(sheet, 9, 3, "Predikat", True)
    put(sheet, 9, 6, f"=LOOKUP(ROUND(I8,10),D{last + 3}:D{last + 7},A{last + 3}:A{last + 7})", True)
    parents, given = {}, iter(levels)
    for position, (kind, name, weight) in enumerate(rows):
        row, leaf = FIRST + position, weight is not None
        parents[kind] = row
        put(sheet, row, 1, kind, not leaf)
        put(sheet, row, 2, name, not leaf)
        put(sheet, row, 3, f"Nama {kind.lower()} {name} menurut peraturan", not leaf)
        if leaf:
            put(sheet, row, 4, weight, pattern="0.00")
            put(sheet, row, 5, next(given))
            put(sheet, row, 9, f"=E{row}", pattern="0.000000")
        else:
            below = FIRST + ends(rows, position)
            span = f"D{row + 1}:D{below}", f"E{row + 1}:E{below}"
            put(sheet, row, 4, f"=SUMIF({span[1]},\">=0\",{span[0]})", True, "0.00")
            put(sheet, row, 5, None)
            put(sheet, row, 9, f"=SUMPRODUCT({span[0]},{span[1]})/D{row}", True, "0.000000")
        parent = {"Domain": None, "Aspek": parents.get("Domain"), "Indikator": parents.get("Aspek")}[kind]
        put(sheet, row, 6, f"=ROUND(I{row},2)", not leaf, "0.00")
        share = f"=ROUND(I{row}*D{row}/D{parent},2)" if parent else f"=ROUND(I{row},2)"
        put(sheet, row, 7, share, not leaf, "0.00")
        put(sheet, row, 8, f"=ROUND(I{row}*D{row}/D8,2)", not leaf, "0.00")
    for place, (name, start) in enumerate(BANDS):
        put(sheet, last + 3 + place, 1, name)
        put(sheet, last + 3 + place, 4, start, pattern="0.00")
    sheet.freeze_panes = "D8"
    sheet.column_dimensions["C"].width = 54
    paper(sheet)


def compared(sheet, names, years, rows):
    count = len(years)
    heads = [*map(str, years), *[f"{a} → {b}" for a, b in zip(years, years[1:])] * 2]
    head(sheet, 4, ["Jenis", "ID", "Nama", "Bobot", *heads])
    for position, source in enumerate([8, *range(FIRST, FIRST + len(rows))]):
        row = 5 + position
        kind, name = ("Indeks", "") if position == 0 else rows[position - 1][:2]
        bold = kind != "Indikator"
        put(sheet, row, 1, kind, bold)
        put(sheet, row, 2, name, bold)
        put(sheet, row, 3, f"='{names[-1]}'!C{source}", bold)
        put(sheet, row, 4, f"='{names[-1]}'!D{source}", bold, "0.00")
        for place, sheet_name in enumerate(names):
            put(sheet, row, 5 + place, f"='{sheet_name}'!F{source}", bold, "0.00")
        for place, (before, after) in enumerate(zip(names, names[1:])):
            difference = f"'{after}'!I{source}-'{before}'!I{source}"
            put(sheet, row, 5 + count + place, f"=ROUND(ROUND({difference},10),2)", bold, "+0.00;-0.00;0.00")
            effect = f"=({difference})*'{after}'!D{source}/'{after}'!D8"
            put(sheet, row, 4 + 2 * count + place, effect, bold, "+0.0000;-0.0000;0.0000")
    sheet.freeze_panes = "E5"
    sheet.column_dimensions["C"].width = 52
    paper(sheet, True)


def summary(sheet, names, years, rows, agency):
    sheet["A1"], sheet["A2"] = "Laporan evaluasi Indeks SPBE", agency
    put(sheet, 4, 2, "Indeks", True)
    put(sheet, 4, 3, f"='{names[-1]}'!F8", True, "0.00")
    put(sheet, 5, 2, "Predikat", True)
    put(sheet, 5, 3, f"='{names[-1]}'!F9", True)
    head(sheet, 7, ["ID", "Nama", "Bobot", "Skor", "Sebelumnya", "Perubahan", "Target", "Selisih"])
    row = 8
    for kind in ("Domain", "Aspek"):
        for position, (own, name, _) in enumerate(rows):
            if own != kind:
                continue
            source = FIRST + position
            put(sheet, row, 1, name)
            put(sheet, row, 2, f"='{names[-1]}'!C{source}")
            put(sheet, row, 3, f"='{names[-1]}'!D{source}", pattern="0.00")
            put(sheet, row, 4, f"='{names[-1]}'!F{source}", pattern="0.00")
            put(sheet, row, 5, f"='{names[-2]}'!F{source}", pattern="0.00")
            put(sheet, row, 6, f"=ROUND('{names[-1]}'!I{source}-'{names[-2]}'!I{source},2)", pattern="0.00")
            put(sheet, row, 7, 3, pattern="0.00")
            put(sheet, row, 8, f"=D{row}-G{row}", pattern="0.00")
            row += 1
    aspects = row - len(ASPECTS)
    radar = RadarChart()
    for column in (4, 5, 7):
        radar.add_data(Reference(sheet, min_col=column, min_row=aspects, max_row=row - 1))
    radar.set_categories(Reference(sheet, min_col=1, min_row=aspects, max_row=row - 1))
    sheet.add_chart(radar, f"A{row + 1}")
    head(sheet, row + 22, ["Tahun", "Predikat", "Indeks"])
    for place, (name, year) in enumerate(zip(names, years)):
        put(sheet, row + 23 + place, 1, str(year))
        put(sheet, row + 23 + place, 2, f"='{name}'!F9")
        put(sheet, row + 23 + place, 3, f"='{name}'!F8", pattern="0.00")
    line = LineChart()
    line.add_data(Reference(sheet, min_col=3, min_row=row + 23, max_row=row + 22 + len(years)))
    sheet.add_chart(line, f"D{row + 1}")
    sheet.column_dimensions["B"].width = 42
    paper(sheet)


def movement(sheet, names, rows):
    head(sheet, 4, ["Langkah", "Pengaruh", "Sampai di sini", "Alas", "Naik", "Turun"])
    put(sheet, 5, 1, "Indeks awal", True)
    put(sheet, 5, 3, f"='{names[-2]}'!I8", True, "0.0000")
    row = 6
    for position, (kind, name, _) in enumerate(rows):
        if kind != "Aspek":
            continue
        source = FIRST + position
        effect = f"=('{names[-1]}'!I{source}-'{names[-2]}'!I{source})*'{names[-1]}'!D{source}/'{names[-1]}'!D8"
        put(sheet, row, 1, name)
        put(sheet, row, 2, effect, pattern="0.0000")
        put(sheet, row, 3, f"=C{row - 1}+B{row}", pattern="0.0000")
        put(sheet, row, 4, f"=MIN(C{row - 1},C{row})", pattern="0.0000")
        put(sheet, row, 5, f"=MAX(B{row},0)", pattern="0.0000")
        put(sheet, row, 6, f"=MAX(-B{row},0)", pattern="0.0000")
        row += 1
    chart = BarChart()
    chart.grouping, chart.overlap = "stacked", 100
    for column in (4, 5, 6):
        chart.add_data(Reference(sheet, min_col=column, min_row=5, max_row=row - 1))
    sheet.add_chart(chart, f"A{row + 2}")
    paper(sheet)


def main():
    source, target = sys.argv[1:3]
    with open(source, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    with open(source, newline="") as file:
        table = list(csv.DictReader(file))
    rows, book = tree(), Workbook()
    years = [int(line["tahun"]) for line in table]
    names = [f"Nilai {year}" for year in years[:-1]] + ["Nilai"]
    first = book.active
    first.title = "Ringkasan"
    for name, line in zip(names, table):
        levels = [int(line[f"i{number}"]) for number in range(1, 48)]
        scores(book.create_sheet(name), line["instansi"], int(line["tahun"]), levels, rows)
    summary(first, names, years, rows, table[-1]["instansi"])
    compared(book.create_sheet("Perbandingan"), names, years, rows)
    movement(book.create_sheet("Gerak Indeks"), names, rows)
    evidence = book.create_sheet("Data Dukung")
    head(evidence, 4, ["ID", "Nama", "Diklaim", "Status"])
    for position, (kind, name, _) in enumerate(rows):
        if kind == "Indikator":
            row = evidence.max_row + 1
            put(evidence, row, 1, name)
            put(evidence, row, 2, f"='Nilai'!C{FIRST + position}")
            put(evidence, row, 3, f"='Nilai'!I{FIRST + position}")
            put(evidence, row, 4, "tidak ada data dukung")
    paper(evidence, True)
    origin = book.create_sheet("Asal-usul")
    for row, (label, value) in enumerate([("Berkas", source), ("SHA-256", digest)], 1):
        put(origin, row, 1, label)
        put(origin, row, 2, value)
    paper(origin)
    book.save(target)


if __name__ == "__main__":
    main()
