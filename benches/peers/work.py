"""What every peer has to do besides reading: weights, the exact index, the CSV.

Weights are whole hundredths of a percent (130 is 1.30 %), so an index is a fraction of
whole numbers and is rounded once, half up, when it is printed: the rule of the program.
"""

import csv
import sys
from pathlib import Path

SHEET = "Penilaian"
HEADER_ROW = 4  # rows and columns count from one, as a spreadsheet shows them
FIRST_ROW = HEADER_ROW + 1
LEVEL_COLUMN = 6

# PermenPANRB 59/2020: (domain, aspect, number of indicators, weight of each).
ASPECTS = [
    (1, 1, 10, 130),
    (2, 2, 4, 250),
    (2, 3, 4, 250),
    (2, 4, 2, 250),
    (3, 5, 8, 150),
    (3, 6, 3, 150),
    (4, 7, 10, 275),
    (4, 8, 6, 300),
]
INDICATORS = [
    (domain, aspect, weight)
    for domain, aspect, count, weight in ASPECTS
    for _ in range(count)
]
DOMAINS = sorted({domain for domain, _, _ in INDICATORS})


def rounded(numerator: int, denominator: int) -> str:
    """A fraction with two decimals, ties up."""
    hundredths = (200 * numerator + denominator) // (2 * denominator)
    return f"{hundredths // 100}.{hundredths % 100:02}"


def scores(levels: list[int]) -> list[str]:
    """The index, then the value of each domain."""
    if len(levels) != len(INDICATORS):
        raise ValueError(f"{len(levels)} levels, expected {len(INDICATORS)}")
    points = dict.fromkeys(DOMAINS, 0)
    weights = dict.fromkeys(DOMAINS, 0)
    for level, (domain, _, weight) in zip(levels, INDICATORS):
        points[domain] += weight * level
        weights[domain] += weight
    return [
        rounded(sum(points.values()), sum(weights.values())),
        *(rounded(points[domain], weights[domain]) for domain in DOMAINS),
    ]


def run(read_levels) -> None:
    """Scores every workbook of the folder named on the command line."""
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["workbook", "index", *(f"D{domain}" for domain in DOMAINS)])
    for path in sorted(Path(sys.argv[1]).glob("*.xlsx")):
        out.writerow([path.name, *scores(read_levels(path))])
