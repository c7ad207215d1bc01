"""Times `spbe score` against Python scripts that do the same, in one run.

Every program reads the same workbooks from process start to its last byte, and every number
it prints is compared: the run fails if an index or a domain differs anywhere. Times are the
least of several rounds, in which the programs take turns, so that a busy moment of the
machine does not fall on one of them alone. Memory is the peak of the process in one more run.
"""

import argparse
import csv
import io
import os
import shlex
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

PEERS = Path(__file__).resolve().parent / "peers"
OURS = "spbe"
# Unpacks and scans the sheet on one thread and does nothing with it.
FLOOR = "floor"
YARDSTICK = "python-calamine"
SCRIPTS = {
    YARDSTICK: "score_calamine.py",
    "openpyxl, streaming": "score_openpyxl_streaming.py",
    "openpyxl": "score_openpyxl.py",
    "pandas": "score_pandas.py",
}
# A workbook's numbers as printed: the index, then the domains.
Numbers = dict[str, list[str]]


# Starts a command and prints the most memory it had. A child counts the memory of the process that
# it was forked from, so this one has to be small.
SMALL = """
import os, sys
quiet = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=quiet)
print(os.wait4(child, 0)[2].ru_maxrss)
"""


@dataclass
class Run:
    seconds: float
    printed: bytes
    mebibytes: float = 0


def peak(command: list[str]) -> float:
    """The most memory that a command ever has, in a run of its own."""
    small = [sys.executable, "-I", "-S", "-c", SMALL, *command]
    return int(subprocess.run(small, check=True, capture_output=True).stdout) / 1024


def once(command: list[str]) -> Run:
    """Runs a command to its end and times it."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as complaints:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=out, stderr=complaints)
        child.wait()
        seconds = time.perf_counter() - start
        if child.returncode:
            complaints.seek(0)
            said = complaints.read().decode(errors="replace")
            sys.exit(f"{shlex.join(command[:6])} … ended with {child.returncode}\n{said}")
        out.seek(0)
        return Run(seconds, out.read())


def race(commands: dict[str, list[str]], rounds: int) -> dict[str, Run]:
    best: dict[str, Run] = {}
    for _ in range(rounds):
        # Twice each: what ran before leaves the caches full of its own, and a processor asleep.
        for name, command in [pair for pair in commands.items() for _ in range(2)]:
            run = once(command)
            if name in best and best[name].printed != run.printed:
                sys.exit(f"{name} printed different things in two rounds")
            if name not in best or run.seconds < best[name].seconds:
                best[name] = run
    for name, run in best.items():
        run.mebibytes = peak(commands[name])
    return best


def numbers_of_peer(printed: bytes) -> Numbers:
    rows = csv.reader(io.StringIO(printed.decode()))
    next(rows)
    return {workbook: numbers for workbook, *numbers in rows}


def numbers_of_spbe(printed: bytes) -> Numbers:
    """The rows of our CSV that the peers have too; an index row begins each workbook."""
    numbers: Numbers = {}
    workbook = ""
    for row in csv.DictReader(io.StringIO(printed.decode())):
        if row["kind"] == "index":
            workbook = row["place"].split(" › ")[0]
            if workbook in numbers:
                sys.exit(f"spbe prints {workbook} twice")
            numbers[workbook] = [row["value"]]
        elif row["kind"] == "domain":
            if row["id"] != f"D{len(numbers[workbook])}":
                sys.exit(f"spbe prints {row['id']} of {workbook} out of order")
            numbers[workbook].append(row["value"])
    return numbers


def check(results: dict[str, Run], size: int) -> None:
    """Ends the run unless everything that was timed printed the same numbers."""
    expected = numbers_of_peer(results[YARDSTICK].printed)
    if len(expected) != size:
        sys.exit(f"{YARDSTICK} printed {len(expected)} workbooks of {size}")
    for name, run in results.items():
        if name == FLOOR:
            continue
        printed = (numbers_of_spbe if name == OURS else numbers_of_peer)(run.printed)
        if printed.keys() != expected.keys():
            sys.exit(f"{name} did not print the same workbooks as {YARDSTICK}")
        for workbook, numbers in expected.items():
            if printed[workbook] != numbers:
                sys.exit(f"{workbook}: {name} {printed[workbook]}, {YARDSTICK} {numbers}")


def table(title: str, results: dict[str, Run]) -> None:
    ours = results[OURS].seconds
    # Below what the process that starts it has, nothing is known.
    floor = peak(["true"]) + 1
    print(f"\n### {title}\n")
    print("| program | ms | times spbe | peak MiB |")
    print("|---|---:|---:|---:|")
    for name, run in sorted(results.items(), key=lambda item: item[1].seconds):
        memory = f"{run.mebibytes:.0f}" if run.mebibytes > floor else f"≤ {floor:.0f}"
        milliseconds = run.seconds * 1000
        print(f"| {name} | {milliseconds:,.1f} | {run.seconds / ours:.1f} | {memory} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    target = Path(os.environ.get("CARGO_TARGET_DIR", "target"))
    parser.add_argument("--spbe", type=Path, default=target / "release" / "spbe", help="the program to time")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1, 1000], help="numbers of workbooks")
    parser.add_argument("--rounds", type=int, default=20, help="rounds for one workbook; fewer for many")
    parser.add_argument("--peers", nargs="+", choices=SCRIPTS, default=list(SCRIPTS), help="whom to time")
    parser.add_argument("--at-least", type=float, metavar="TIMES", default=0,
                        help=f"fail unless spbe is this many times as fast as {YARDSTICK} on the first size")
    parser.add_argument("--limits", type=Path, default=target / "release" / "examples" / "limits",
                        help="cargo build --release --example limits; what cannot be undercut is timed where it is there")
    parser.add_argument("--many-at-least", type=float, metavar="TIMES", default=0,
                        help="the same bound on the last size")
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "spbe-benches",
                        help="where workbooks are written")
    options = parser.parse_args()
    if not options.spbe.is_file():
        sys.exit(f"{options.spbe} is missing; build it with: cargo build --release")
    if YARDSTICK not in options.peers:
        parser.error(f"--peers needs {YARDSTICK}")

    for size in options.sizes:
        folder = options.work / f"{size}"
        subprocess.run([sys.executable, PEERS / "generate.py", folder, str(size)], check=True)
        books = sorted(str(book) for book in folder.glob("*.xlsx"))
        commands = {OURS: [str(options.spbe), "score", *books, "--report", "csv"]}
        if options.limits.is_file():
            commands[FLOOR] = [str(options.limits), "floor", *books]
        for name in options.peers:
            commands[name] = [sys.executable, str(PEERS / SCRIPTS[name]), str(folder)]
        results = race(commands, options.rounds if size < 100 else min(options.rounds, 4))
        check(results, size)
        table(f"{size:,} workbook{'s' * (size > 1)}, the same numbers from each program", results)
        times = results[YARDSTICK].seconds / results[OURS].seconds
        bounds = [(options.sizes[0], options.at_least), (options.sizes[-1], options.many_at_least)]
        for bounded, bound in bounds:
            if size == bounded and times < bound:
                sys.exit(f"spbe is {times:.1f} times as fast as {YARDSTICK}, not {bound:g}")


if __name__ == "__main__":
    main()
