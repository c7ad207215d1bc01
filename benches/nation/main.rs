//! Writes the books of a nation into a folder.
//!
//! ```text
//! cargo run --release --example nation -- FOLDER [AGENCIES YEARS DAMAGED_EACH]
//! ```

mod make;
#[path = "../../samples/make/files/sheet.rs"]
#[allow(dead_code, reason = "the samples use all of it")]
mod sheet;

use anyhow::{Context, bail};
use make::{Nation, books};
use std::path::Path;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, numbers) = arguments.split_first().context("name a folder")?;
    let numbers: Vec<u16> = numbers
        .iter()
        .map(|number| number.parse())
        .collect::<Result<_, _>>()?;
    let (agencies, years, each) = match numbers[..] {
        [] => (640, 8, 33),
        [agencies, years, each] if years <= 8 && each > 0 => (agencies, years, each),
        _ => bail!("three numbers: agencies, at most 8 years, one damaged of so many"),
    };
    let nation = Nation {
        agencies: agencies.into(),
        years,
        damaged_each: each.into(),
    };
    let folder = Path::new(folder);
    // What is true of each book, for whoever holds a program to it.
    println!("path\tagency\tyear\tindex\tdamage");
    for book in books(nation) {
        let book = book?;
        let path = folder.join(&book.path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, &book.bytes)?;
        let (above, below) = book.index;
        let damage = book.damage.map(|damage| format!("{damage:?}"));
        let damage = damage.unwrap_or_default();
        println!(
            "{}\t{}\t{}\t{above}/{below}\t{damage}",
            book.path, book.agency, book.year
        );
    }
    Ok(())
}
