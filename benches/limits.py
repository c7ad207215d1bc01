"""Holds the program against what cannot be undercut: reading and writing without doing anything.

- `spbe report` against the plain sheet that XlsxWriter makes of the same levels;
- `spbe check` and `spbe score` of a long table against the csv crate reading it and doing nothing;
- the peak of memory with few books and with many.

Whole processes, in turns, the least of several rounds; see `run.py`.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from report import write_levels
from run import PEERS, peak, race



def rows(title: str, best: dict, ours: str) -> None:
    print(f"\n### {title}\n\n| program | ms | times {ours} | peak MiB |\n|---|---:|---:|---:|")
    for name, run in best.items():
        times = run.seconds / best[ours].seconds
        print(f"| {name} | {run.seconds * 1000:,.1f} | {times:.2f} | {run.mebibytes:.0f} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    release = Path(os.environ.get("CARGO_TARGET_DIR", "target")) / "release"
    parser.add_argument("--spbe", type=Path, default=release / "spbe", help="the program to time")
    parser.add_argument("--limits", type=Path, default=release / "examples" / "limits",
                        help="cargo build --release --example limits")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rows", type=int, nargs="+", default=[1_000_000, 10_000_000],
                        help="lengths of the long tables; a million rows have 36 MiB, and some 227 MiB of CSV come of them")
    parser.add_argument("--books", type=int, nargs=2, default=[100, 1000], help="two numbers of books for the memory")
    parser.add_argument("--report-at-least", type=float, default=0, metavar="TIMES",
                        help="fail unless the report is there this many times sooner than the plain sheet")
    parser.add_argument("--table-at-most", type=float, default=0, metavar="TIMES",
                        help="fail if checking and scoring a long table takes more times as long as reading it")
    parser.add_argument("--mebibytes-at-most", type=float, default=0, metavar="MIB",
                        help="fail if scoring ever takes more memory")
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "spbe-benches")
    options = parser.parse_args()
    for program in [options.spbe, options.limits]:
        if not program.is_file():
            sys.exit(f"{program} is missing")
    options.work.mkdir(parents=True, exist_ok=True)
    failures = []

    levels, report, plain = (options.work / name for name in ["tingkat.csv", "laporan.xlsx", "plain.xlsx"])
    write_levels(levels)
    best = race({
        "spbe report": [str(options.spbe), "report", str(levels), "-o", str(report), "--force"],
        "XlsxWriter, a plain sheet": [sys.executable, str(PEERS / "report_xlsxwriter.py"), str(levels), str(plain)],
    }, options.rounds)
    rows("A report on five years of 47 indicators", best, "spbe report")
    times = best["XlsxWriter, a plain sheet"].seconds / best["spbe report"].seconds
    if times < options.report_at_least:
        failures.append(f"the report is {times:.1f} times as fast as a plain sheet, not {options.report_at_least:g}")

    table = options.work / "panjang.csv"
    score = [str(options.spbe), "score", str(table)]
    for size in options.rows:
        # Every agency and year is complete.
        size -= size % 47
        subprocess.run([options.limits, "table", table, str(size)], check=True)
        best = race({
            "csv alone": [str(options.limits), "csv", str(table)],
            "spbe check": [str(options.spbe), "check", str(table)],
            "spbe score": score,
            "spbe score, CSV": [*score, "--report", f"csv={os.devnull}"],
        }, options.rounds)
        rows(f"A long table of {size:,} rows", best, "csv alone")
        for name, run in best.items():
            times = run.seconds / best["csv alone"].seconds
            if options.table_at_most and times > options.table_at_most:
                failures.append(f"{name} of {size:,} rows takes {times:.1f} times as long as reading them, "
                                f"not {options.table_at_most:g}")
        most = max(run.mebibytes for name, run in best.items() if name.startswith("spbe"))
        if options.mebibytes_at_most and most > options.mebibytes_at_most:
            failures.append(f"a long table of {size:,} rows takes {most:.0f} MiB, not {options.mebibytes_at_most:g}")
    table.unlink()

    print("\n### Memory\n\n| workbooks | peak MiB |\n|---:|---:|")
    for size in options.books:
        folder = options.work / f"{size}"
        subprocess.run([sys.executable, PEERS / "generate.py", folder, str(size)], check=True)
        most = peak([str(options.spbe), "score", str(folder), "--report", "csv"])
        print(f"| {size:,} | {most:.0f} |")
        if options.mebibytes_at_most and most > options.mebibytes_at_most:
            failures.append(f"{size} books take {most:.0f} MiB, not {options.mebibytes_at_most:g}")
    if failures:
        sys.exit("\n".join(failures))


if __name__ == "__main__":
    main()
