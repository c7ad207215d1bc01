"""Holds the long form of `spbe score` to what DuckDB and Apache Spark make of it.

Both run `index.sql` on CSV, on JSON lines and on a partitioned folder, and must give the exact
fraction and the printed number of every index that the program itself gives, at every stage.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).resolve().parent
QUERY = (HERE / "index.sql").read_text()
STAGES = ["mandiri", "dokumen", "interviu", "visitasi", "akhir"]
NUMBERS = ["weight", "weight_scale", "level", "level_scale", "decimals"]
# An assessment at a stage, to its exact index and the index as printed.
Key = tuple[str, str | None, int, str]
Indices = dict[Key, tuple[Fraction, str]]


def spbe(program: Path, *arguments: str | Path) -> str:
    ran = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    if ran.returncode not in (0, 1):
        sys.exit(f"{arguments} ended with {ran.returncode}\n{ran.stderr}")
    return ran.stdout


def own(program: Path, books: list[Path], stages: list[str | None]) -> Indices:
    """What the program says, asked stage by stage; without a stage it takes the last."""
    found: Indices = {}
    for stage in stages:
        asked = ["--stage", stage] if stage else []
        printed = spbe(program, "score", *books, "--report", "json", *asked)
        for one in json.loads(printed, parse_float=str)["assessments"]:
            if one["index"]["complete"]:
                key = (one["sources"][0]["path"], one["agency"], one["year"], one["stage"])
                exact = Fraction(one["index"]["exact"])
                found[key] = (exact, str(one["index"]["value"]))
    return found


def indices(rows: list[tuple]) -> Indices:
    found: Indices = {}
    for source, _, _, year, agency, stage, above, below, unit, shown in rows:
        key = (source, agency or None, int(year), stage)
        if key in found:
            sys.exit(f"{key} twice")
        decimals = len(str(unit)) - 1
        text = f"{shown // unit}.{shown % unit:0{decimals}d}"
        found[key] = (Fraction(above, below), text)
    return found


def duckdb(folder: Path) -> dict[str, Indices]:
    import duckdb

    types = ", ".join(f"'{name}': 'BIGINT'" for name in NUMBERS)
    strings = "'agency': 'VARCHAR'"
    sources = {
        "CSV": f"read_csv('{folder}/long.csv', types = {{{types}, {strings}}})",
        "JSON lines": f"read_json('{folder}/long.jsonl', format = 'newline_delimited')",
        "folder": f"read_csv('{folder}/parts/*/*/*.csv', hive_partitioning = true, types = {{{types}, {strings}}})",
    }
    results = {}
    for name, source in sources.items():
        with duckdb.connect() as database:
            database.execute(f"create view long as select * from {source}")
            results[f"DuckDB, {name}"] = indices(database.execute(QUERY).fetchall())
    return results


def spark(folder: Path) -> dict[str, Indices]:
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    # Spark guesses no types here: text stays text and whole numbers stay whole.
    csv = session.read.option("header", True).option("escape", '"').option("multiLine", True)
    sources = {
        "CSV": lambda: csv.csv(str(folder / "long.csv")),
        "JSON lines": lambda: session.read.json(str(folder / "long.jsonl")),
        "folder": lambda: csv.csv(str(folder / "parts")),
    }
    results = {}
    for name, read in sources.items():
        frame = read()
        for column in [*NUMBERS, "year"]:
            frame = frame.withColumn(column, frame[column].cast("bigint"))
        frame.createOrReplaceTempView("long")
        rows = [tuple(row) for row in session.sql(QUERY.replace("//", "div")).collect()]
        results[f"Spark, {name}"] = indices(rows)
    session.stop()
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    target = Path(os.environ.get("CARGO_TARGET_DIR", "target"))
    parser.add_argument("--spbe", type=Path, default=target / "release" / "spbe")
    parser.add_argument("--engines", nargs="+", choices=["duckdb", "spark"], default=["duckdb", "spark"])
    parser.add_argument("books", nargs="+", type=Path)
    options = parser.parse_args()
    # A stage that a book does not have inherits the one before and has no rows of its own.
    expected = own(options.spbe, options.books, [None])
    possible = own(options.spbe, options.books, STAGES) | expected
    if not expected:
        sys.exit("the program gives no index")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        spbe(options.spbe, "score", *options.books, "--report", f"long={folder}/long.csv",
             "--report", f"long={folder}/long.jsonl")
        spbe(options.spbe, "score", *options.books, "--partition", folder / "parts")
        results = {}
        for engine in options.engines:
            results |= {"duckdb": duckdb, "spark": spark}[engine](folder)
    for name, found in results.items():
        for key in sorted(expected.keys() | found.keys(), key=str):
            if possible.get(key) != found.get(key):
                sys.exit(f"{name}: {key}: {found.get(key)}, but the program says {possible.get(key)}")
        print(f"{name}: {len(found)} indices, all exactly those of the program")


if __name__ == "__main__":
    main()
