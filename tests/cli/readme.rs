//! The READMEs show what the program really prints.

use crate::harness::{Folder, spbe, spbe_in};

/// The console blocks of a page: each a command line and what is shown below it.
fn blocks(page: &str) -> Vec<(String, Vec<String>)> {
    let mut blocks = Vec::new();
    for block in page.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap();
        let mut lines = block.lines();
        let command = lines.next().unwrap().strip_prefix("$ ").unwrap().to_owned();
        blocks.push((command, lines.map(str::to_owned).collect()));
    }
    blocks
}

/// Splits a command line as a shell splits words; quotes hold words together.
fn words(command: &str) -> Vec<String> {
    let parts = command.split('"').enumerate();
    parts
        .flat_map(|(position, part)| {
            if position % 2 == 1 {
                vec![part.to_owned()]
            } else {
                part.split_whitespace().map(str::to_owned).collect()
            }
        })
        .collect()
}

fn check(page: &str) {
    let path = format!("{}/{page}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let blocks = blocks(&text);
    assert!(blocks.len() >= 8, "{page} shows the commands");
    for (command, shown) in blocks {
        let arguments = words(&command);
        let arguments = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["cargo", "test"] => continue,
            ["cargo", "run", "--release", "--", ref rest @ ..] | ["spbe", ref rest @ ..] => rest
                .iter()
                .map(|&word| word.to_owned())
                .collect::<Vec<String>>(),
            _ => panic!("{page}: {command}"),
        };
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let folder = Folder::new();
        // A command that writes a file runs where it may.
        let writes = arguments.contains(&"-o");
        let ran = if writes {
            spbe_in(folder.path(), &arguments)
        } else {
            spbe(&arguments)
        }
        .ran();
        assert!(ran.code <= 1, "{page}: {command}: {}", ran.shown());
        let printed = format!("{}{}", ran.stderr, ran.stdout);
        let (shown, cut) = match shown.split_last() {
            Some((last, rest)) if last == "…" => (rest, true),
            _ => (&shown[..], false),
        };
        if shown.is_empty() {
            continue;
        }
        let printed: Vec<&str> = printed.lines().collect();
        let printed = if cut {
            &printed[..shown.len()]
        } else {
            &printed[..]
        };
        assert_eq!(shown, printed, "{page}: {command}");
    }
}

#[test]
fn the_english_readme_is_true() {
    check("README.md");
}

#[test]
fn the_indonesian_readme_is_true() {
    check("README.id.md");
}
