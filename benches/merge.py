"""Times `spbe merge` on the books of 30 units with 60 rows of evidence each, and its memory.

Beside it python-calamine reads the same books and does nothing with them. Whole processes, in turns,
the least of several rounds; see `run.py`.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from run import PEERS, YARDSTICK, once, peak, race

UNITS = 30


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    target = Path(os.environ.get("CARGO_TARGET_DIR", "target"))
    parser.add_argument("--spbe", type=Path, default=target / "release" / "spbe", help="the program to time")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--memory", type=int, nargs="+", default=[10, 30, 120], metavar="UNITS",
                        help="the numbers of units to measure memory with")
    parser.add_argument("--at-least", type=float, metavar="TIMES", default=0,
                        help="fail unless merging takes so many times less than reading by python-calamine")
    parser.add_argument("--within", type=float, metavar="SECONDS", default=0,
                        help="fail unless the books of 30 units are merged in so many seconds")
    parser.add_argument("--grows-at-most", type=float, metavar="TIMES", default=0,
                        help="fail if most units take so many times the memory of the fewest")
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "spbe-benches")
    options = parser.parse_args()
    if not options.spbe.is_file():
        sys.exit(f"{options.spbe} is missing; build it with: cargo build --release")

    def folder(units: int) -> Path:
        folder = options.work / f"units-{units}"
        generate = [sys.executable, PEERS / "units.py", options.spbe, folder, str(units)]
        subprocess.run(generate, check=True)
        return folder

    def merge(folder: Path) -> list[str]:
        merged = options.work / f"{folder.name}.xlsx"
        return [str(options.spbe), "merge", str(folder), "-o", str(merged), "--force"]

    books = folder(UNITS)
    best = race({
        "spbe merge": merge(books),
        f"{YARDSTICK}, reading only": [sys.executable, str(PEERS / "read_units.py"), str(books)],
    }, options.rounds)
    ours, theirs = best.values()
    print(f"\n### The books of {UNITS} units\n\n| program | ms | times spbe | peak MiB |\n|---|---:|---:|---:|")
    for name, run in best.items():
        print(f"| {name} | {run.seconds * 1000:,.1f} | {run.seconds / ours.seconds:.1f} | {run.mebibytes:.0f} |")
    print("\n| units | ms | peak MiB |\n|---:|---:|---:|")
    peaks = []
    for units in options.memory:
        command = merge(books if units == UNITS else folder(units))
        peaks.append(peak(command))
        print(f"| {units} | {once(command).seconds * 1000:,.1f} | {peaks[-1]:.0f} |", flush=True)

    failures = []
    if options.within and ours.seconds > options.within:
        failures.append(f"merging takes {ours.seconds:.2f} s, not {options.within:g}")
    times = theirs.seconds / ours.seconds
    if times < options.at_least:
        failures.append(f"merging takes {times:.1f} times less than reading, not {options.at_least:g}")
    if options.grows_at_most and max(peaks) > peaks[0] * options.grows_at_most:
        failures.append(f"memory grows from {peaks[0]:.0f} to {max(peaks):.0f} MiB")
    if failures:
        sys.exit("\n".join(failures))


if __name__ == "__main__":
    main()
