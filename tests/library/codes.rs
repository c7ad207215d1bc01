//! Every finding the program can make is shown by a test.

use spbe::diagnostic::all_codes;
use std::fs;
use std::path::Path;

fn texts(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts(&path, all);
        } else if let Ok(text) = fs::read_to_string(&path) {
            all.push_str(&text);
        }
    }
}

/// What a test that runs as root on a sound disk cannot bring about.
const OUT_OF_REACH: [&str; 2] = ["E0203", "E0204"];

#[test]
fn no_finding_is_without_a_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = String::new();
    texts(&root.join("tests"), &mut all);
    let silent: Vec<&str> = all_codes()
        .map(spbe::diagnostic::Code::as_str)
        .filter(|code| !all.contains(code) && !OUT_OF_REACH.contains(code))
        .collect();
    assert_eq!(silent, Vec::<&str>::new());
}
