//! Every reader of what strangers hand in, as targets for libFuzzer in one program. The variable
//! `SPBE_TARGET` names the target; `SPBE_SEEDS` a folder that the samples are put into first.
#![no_main]

mod lists;
mod outputs;
mod packages;
mod seeds;
mod streams;
mod tables;
mod words;
mod yaml;

use libfuzzer_sys::fuzz_target;
use std::path::Path;
use std::sync::OnceLock;

/// What is done with an input.
type Target = fn(&[u8]);

/// Every target by its name.
const TARGETS: &[(&str, Target)] = &[
    ("package", tables::read),
    ("text", streams::text),
    ("json", tables::read),
    ("published", tables::read),
    ("workbook", packages::workbook),
    ("opendocument", packages::opendocument),
    ("rubric", yaml::rubric),
    ("crosswalk", yaml::crosswalk),
    ("mapping", yaml::mapping),
    ("exceptions", yaml::exceptions),
    ("lists", lists::read),
    ("number", words::number),
    ("address", words::address),
    ("output", outputs::output),
    ("journal", outputs::journal),
];

static CHOSEN: OnceLock<Target> = OnceLock::new();

/// Chooses the target, writes its seeds, and keeps quiet about panics that a reader catches.
fn begin() {
    let name = std::env::var("SPBE_TARGET").unwrap_or_default();
    let Some((name, target)) = TARGETS.iter().find(|(known, _)| *known == name) else {
        let names: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
        if name == "list" {
            println!("{}", names.join(" "));
            std::process::exit(0);
        }
        eprintln!("SPBE_TARGET must be one of: {}", names.join(" "));
        std::process::exit(2);
    };
    let _ = CHOSEN.set(*target);
    if let Some(folder) = std::env::var_os("SPBE_SEEDS") {
        seeds::write(name, Path::new(&folder)).expect("the seeds are written");
    }
    // The spreadsheet library panics on some files, and the reader makes findings of that; the
    // fuzzer would end at the panic itself.
    let end = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !spbe::evidence::book::is_reading() {
            end(panic);
        }
    }));
}

fuzz_target!(init: begin(), |bytes: &[u8]| {
    if let Some(target) = CHOSEN.get() {
        target(bytes);
    }
});
