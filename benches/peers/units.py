"""Writes the books of N units of one agency, and who owns what: units.py SPBE FOLDER N.

Each is a copy of the workbook of `spbe template --unit`, filled in by openpyxl as a unit would do it:
levels, explanations and 60 rows of evidence. The same content every time.
"""

import subprocess
import sys
from datetime import date
from pathlib import Path

import openpyxl

INDICATORS = 47
# Indicators of a unit; it owns some of them and helps with the others.
OF_UNIT = 8
EVIDENCE = 60
YEAR = 2023
STATUS = ["diterima", "diterima", "revisi", "draf", "belum"]


def indicators_of(unit: int) -> list[int]:
    return sorted((unit * 5 + step * 6) % INDICATORS + 1 for step in range(OF_UNIT))


def name(unit: int) -> str:
    return f"Dinas Contoh {unit:03}"


def columns_of(sheet) -> tuple[int, dict[str, int]]:
    """The row of the header and its columns, by their words."""
    for row in sheet.iter_rows(min_row=1, max_row=40):
        columns = {str(cell.value): cell.column for cell in row if cell.value}
        if "Tingkat" in columns and "Perangkat daerah" in columns:
            return row[0].row, columns
    sys.exit(f"{sheet.title} has no header that is known")


def assignment(path: Path, count: int) -> None:
    owners = {number: [] for number in range(1, INDICATORS + 1)}
    for unit in range(count):
        for number in indicators_of(unit):
            owners[number].append(name(unit))
    lines = ["indikator;perangkat daerah;pendukung"]
    for number, units in owners.items():
        first, *others = units or [name(0)]
        lines.append(f'{number};{first};"{"; ".join(others)}"')
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def fill(path: Path, unit: int) -> None:
    book = openpyxl.load_workbook(path)
    answers = book["Penilaian"]
    header, columns = columns_of(answers)
    numbered = [row for row in range(header + 1, answers.max_row + 1) if isinstance(answers.cell(row, columns["No"]).value, int)]
    own = [answers.cell(row, columns["No"]).value for row in numbered]
    for row, number in zip(numbered, own):
        answers.cell(row, columns["Tingkat"]).value = 2 + number % 3
        answers.cell(row, columns["Penjelasan"]).value = f"Penjelasan {name(unit)} untuk indikator {number}."
    documents = book["Data Dukung"]
    header, columns = columns_of(documents)
    for row in range(EVIDENCE):
        number = own[row % len(own)]
        values = {
            "Indikator": number,
            "Tingkat": 2 + row // len(own) % 4,
            "Judul": f"Dokumen {row + 1} dari {name(unit)} tentang indikator {number}",
            "Nomor": f"{row + 1}/SK/{unit:03}/{YEAR}",
            "Tanggal berlaku": date(YEAR, row % 12 + 1, row % 28 + 1),
            "Tautan atau berkas": f"I{number:02}-{unit:03}-{row + 1}.pdf",
            "Perangkat daerah": name(unit),
            "Status": STATUS[row % len(STATUS)],
        }
        for words, value in values.items():
            documents.cell(header + 1 + row, columns[words]).value = value
    book.save(path)


def main() -> None:
    program, folder, count = Path(sys.argv[1]).resolve(), Path(sys.argv[2]), int(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    owners = folder / "pengampu.csv"
    assignment(owners, count)
    for unit in range(count):
        path = folder / f"unit-{unit:03}.xlsx"
        book = ["template", "--year", str(YEAR), "--agency", "Kabupaten Contoh", "--assign", str(owners), "--unit", name(unit)]
        subprocess.run([program, *book, "-o", path], check=True, capture_output=True)
        fill(path, unit)


main()
