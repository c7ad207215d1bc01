"""Times `spbe report` on five years of 47 indicators against the same workbook by openpyxl.

Both read one table of levels and write one workbook, from process start to its end; the least of
several rounds counts, in which the programs take turns. That both hold the same indices is left to
the tests: openpyxl does not calculate.
"""

import argparse
import os
import random
import sys
import tempfile
from pathlib import Path

from run import PEERS, once

YEARS = range(2021, 2026)


def write_levels(path: Path) -> None:
    """Five years in which levels go up and now and then down, the same every time."""
    draw = random.Random(2025)
    levels = [draw.randint(1, 3) for _ in range(47)]
    lines = ["instansi,tahun," + ",".join(f"i{number}" for number in range(1, 48))]
    for year in YEARS:
        lines.append(f"Kabupaten Contoh,{year}," + ",".join(map(str, levels)))
        levels = [min(5, max(1, level + draw.choice([-1, 0, 0, 1, 1]))) for level in levels]
    path.write_text("\n".join(lines) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    target = Path(os.environ.get("CARGO_TARGET_DIR", "target"))
    parser.add_argument("--spbe", type=Path, default=target / "release" / "spbe", help="the program to time")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--at-least", type=float, metavar="TIMES", default=0,
                        help="fail unless spbe is this many times as fast as openpyxl")
    parser.add_argument("--within", type=float, metavar="SECONDS", default=0,
                        help="fail unless spbe writes the report in so many seconds")
    options = parser.parse_args()
    if not options.spbe.is_file():
        sys.exit(f"{options.spbe} is missing; build it with: cargo build --release")
    with tempfile.TemporaryDirectory() as folder:
        levels, report, theirs = (Path(folder) / name for name in ["tingkat.csv", "laporan.xlsx", "openpyxl.xlsx"])
        write_levels(levels)
        commands = {
            "spbe": [str(options.spbe), "report", str(levels), "-o", str(report), "--force"],
            "openpyxl": [sys.executable, str(PEERS / "report_openpyxl.py"), str(levels), str(theirs)],
        }
        best: dict[str, float] = {}
        for _ in range(options.rounds):
            for name, command in commands.items():
                seconds = once(command).seconds
                best[name] = min(best.get(name, seconds), seconds)
    print("\n### A report on five years of 47 indicators\n")
    print("| program | ms | times spbe |")
    print("|---|---:|---:|")
    for name, seconds in best.items():
        print(f"| {name} | {seconds * 1000:,.1f} | {seconds / best['spbe']:.1f} |")
    times = best["openpyxl"] / best["spbe"]
    if times < options.at_least:
        sys.exit(f"spbe is {times:.1f} times as fast as openpyxl, not {options.at_least:g}")
    if options.within and best["spbe"] > options.within:
        sys.exit(f"spbe takes {best['spbe']:.2f} s for a report, not {options.within:g}")


if __name__ == "__main__":
    main()
