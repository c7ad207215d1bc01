//! The pages that people read, and the blocks in them.

pub(super) use crate::harness::words;
use std::path::Path;

/// A fenced block that means something to the tests.
#[derive(Debug)]
pub(super) enum Block {
    /// A file that the page has the reader write.
    File { name: String, content: String },
    /// Commands, each with what is shown below it.
    Console(Vec<Step>),
}

/// A command and what is shown below it.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) command: String,
    pub(super) shown: Vec<String>,
}

/// Every page for readers, by its path from the root with `/`, in order.
pub(super) fn pages() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = vec![];
    for name in [
        "README.md",
        "README.id.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
    ] {
        paths.push(name.to_owned());
    }
    for folder in ["docs", "samples", "benches", "fuzz", "tests"] {
        find(root, folder, &mut paths);
    }
    paths.sort_unstable();
    let read = |path: String| {
        let text = std::fs::read_to_string(root.join(&path)).unwrap();
        (path, text.replace("\r\n", "\n"))
    };
    paths.into_iter().map(read).collect()
}

fn find(root: &Path, folder: &str, paths: &mut Vec<String>) {
    for entry in std::fs::read_dir(root.join(folder)).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let path = format!("{folder}/{name}");
        if entry.path().is_dir() && name != "target" {
            find(root, &path, paths);
        } else if entry.path().extension().is_some_and(|end| end == "md") {
            paths.push(path);
        }
    }
}

/// The fenced blocks of a page: what follows the fence, and the lines inside.
pub(super) fn fenced(text: &str) -> Vec<(String, Vec<String>)> {
    let mut blocks = Vec::new();
    let mut open: Option<(usize, String, Vec<String>)> = None;
    for line in text.lines() {
        let bare = line.trim_start();
        let indent = line.len() - bare.len();
        match (&mut open, bare.strip_prefix("```")) {
            (None, Some(info)) => open = Some((indent, info.trim().to_owned(), Vec::new())),
            (Some(_), Some("")) => {
                let closed = open.take();
                blocks.extend(closed.map(|(_, info, lines)| (info, lines)));
            }
            (Some((indent, _, lines)), _) => {
                lines.push(line.get(*indent..).unwrap_or_default().to_owned());
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block is not closed: {open:?}");
    blocks
}

/// A page without its fenced blocks.
pub(super) fn prose(text: &str) -> String {
    let mut inside = false;
    let mut kept = String::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            inside = !inside;
        } else if !inside {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// The blocks of a page that write files or run commands.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (info, lines) in fenced(text) {
        if let Some((_, name)) = info.split_once(" file=") {
            let content = lines.join("\n") + "\n";
            blocks.push(Block::File {
                name: name.to_owned(),
                content,
            });
        } else if info == "console" {
            blocks.push(Block::Console(steps(&lines)));
        } else if info == "sh" && lines.iter().all(|line| line.starts_with("spbe ")) {
            // The pages of the samples show commands alone.
            let lines: Vec<String> = lines.iter().map(|line| format!("$ {line}")).collect();
            blocks.push(Block::Console(steps(&lines)));
        }
    }
    blocks
}

fn steps(lines: &[String]) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for line in lines {
        if let Some(command) = line.strip_prefix("$ ") {
            steps.push(Step {
                command: command.to_owned(),
                shown: Vec::new(),
            });
        } else {
            let step = steps.last_mut().expect("a block begins with a command");
            step.shown.push(line.clone());
        }
    }
    steps
}
