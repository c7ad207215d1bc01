//! A nation in one command: every good book scored, every bad one named, twice the same bytes.

use crate::harness::{Folder, Ran, spbe_in};
use crate::samples::files::sheet;
use std::collections::{BTreeMap, BTreeSet};

#[path = "../../benches/nation/make.rs"]
mod make;

use make::{Book, Damage, Nation, books};

const SMALL: Nation = Nation {
    agencies: 100,
    years: 2,
    damaged_each: 5,
};

/// The whole nation where the heavy checks are asked for.
fn nation() -> Nation {
    match std::env::var_os("SPBE_HEAVY") {
        None => SMALL,
        Some(_) => Nation {
            agencies: 640,
            years: 8,
            damaged_each: 33,
        },
    }
}

fn write(nation: Nation) -> (Folder, Vec<Book>) {
    let folder = Folder::new();
    let books: Vec<Book> = books(nation).map(Result::unwrap).collect();
    for book in &books {
        let path = folder.path().join("buku").join(&book.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, &book.bytes).unwrap();
    }
    (folder, books)
}

/// Half up to two decimals with whole numbers, apart from the program's own way.
fn printed((above, below): (i128, i128)) -> String {
    let hundredths = (200 * above + below) / (2 * below);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

fn score(folder: &Folder) -> Ran {
    let arguments = ["score", "buku", "--report", "csv", "--lang", "en"];
    spbe_in(folder.path(), &arguments).ran()
}

#[test]
fn every_good_book_is_scored_and_every_bad_one_named() {
    let (folder, books) = write(nation());
    let kinds: BTreeSet<Damage> = books.iter().filter_map(|book| book.damage).collect();
    assert_eq!(kinds.len(), 20, "every damage occurs");
    let ran = score(&folder);
    assert_eq!(ran.code, 1);
    let mut indices = BTreeMap::new();
    for row in ran.stdout.lines().filter(|row| row.contains(",index,")) {
        let cells: Vec<&str> = row.split(',').collect();
        indices.insert(
            (cells[0].to_owned(), cells[1].to_owned()),
            cells[8].to_owned(),
        );
    }
    let mut named: BTreeMap<&str, &str> = BTreeMap::new();
    for line in ran.stderr.lines().filter(|line| line.contains("error[")) {
        let (place, rest) = line.split_once(": error[").unwrap();
        let file = place.split(" › ").next().unwrap();
        let file = file.split(':').next().unwrap();
        let known = named.insert(file, &rest[..5]);
        assert_eq!(known, None, "one line for a file: {line}");
    }
    for book in &books {
        let key = (book.agency.clone(), book.year.to_string());
        let path = format!("buku/{}", book.path);
        match book.damage {
            None => {
                assert_eq!(indices.get(&key), Some(&printed(book.index)), "{path}");
                assert_eq!(named.get(path.as_str()), None, "{path}");
            }
            Some(damage) => {
                assert_eq!(
                    named.get(path.as_str()),
                    Some(&damage.code()),
                    "{path} {damage:?}"
                );
                // What is scored in spite of a fault has no index of one number, unless the
                // fault is a row too many.
                let index = indices.get(&key).map(String::as_str);
                let extra = damage == Damage::UnknownIndicator;
                assert!(
                    extra || index.is_none_or(str::is_empty),
                    "{path} {damage:?}"
                );
            }
        }
    }
    let damaged = books.iter().filter(|book| book.damage.is_some()).count();
    assert_eq!(named.len(), damaged);
    let summary = format!("\n{} files: ", books.len());
    assert!(ran.stderr.contains(&summary), "{}", ran.stderr);
}

#[test]
fn a_nation_is_scored_twice_with_the_same_bytes() {
    let (one, _) = write(nation());
    let (other, _) = write(nation());
    let first = score(&one);
    let arguments = ["score", "buku", "--report", "csv", "--lang", "en"];
    let second = spbe_in(other.path(), &arguments)
        .env("LC_ALL", "tr_TR.UTF-8")
        .env("TZ", "Asia/Jayapura")
        .env("RAYON_NUM_THREADS", "1")
        .ran();
    assert_eq!(first.shown(), second.shown());
}
