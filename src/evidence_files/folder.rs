//! A folder of evidence: what is in it, and which of it a citation means.

use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path, PathBuf};

/// The most files that are listed; more is no folder of evidence but somebody's disk.
pub(super) const MAX_FILES: usize = 20_000;
/// How deep folders may lie in each other.
const MAX_DEPTH: usize = 32;

/// A folder and the regular files in it and below.
pub(super) struct Folder {
    /// The folder without any link in its path: what nothing may lead out of.
    root: PathBuf,
    /// Size by path inside of the folder.
    files: BTreeMap<String, u64>,
    /// Paths by file name.
    by_name: BTreeMap<String, Vec<String>>,
    /// Paths by path in lower case, and by file name in lower case: on most desktops these are
    /// the same files, and the answer must not depend on where the check runs.
    by_lower: BTreeMap<String, Vec<String>>,
    /// Whether there were more files than are listed.
    pub(super) cut: bool,
}

/// What a citation turned out to be.
pub(super) enum Found {
    /// A regular file: its path inside of the folder and where it really lies.
    File { path: String, real: PathBuf },
    /// Nothing of that name.
    Missing,
    /// A path that leads out of the folder, on its face or by a link.
    Leaves,
    /// A folder, device or pipe.
    NotAFile,
    /// Several files of that name in different folders.
    Several(usize),
}

impl Folder {
    /// Lists a folder. Links are not followed, hidden files and what operating systems and office
    /// programs leave behind are passed over.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let root = path.canonicalize()?;
        // Reading it here tells a folder from a file and from one that may not be read.
        std::fs::read_dir(&root)?;
        let mut folder = Self {
            root: root.clone(),
            files: BTreeMap::new(),
            by_name: BTreeMap::new(),
            by_lower: BTreeMap::new(),
            cut: false,
        };
        let mut open = vec![(root, 0)];
        while let Some((path, depth)) = open.pop() {
            let Ok(entries) = std::fs::read_dir(&path) else {
                continue;
            };
            for entry in entries.flatten() {
                let name = entry.file_name().to_string_lossy().into_owned();
                let Ok(kind) = entry.file_type() else {
                    continue;
                };
                if is_clutter(&name) {
                    continue;
                }
                if kind.is_dir() && depth < MAX_DEPTH {
                    open.push((entry.path(), depth + 1));
                } else if kind.is_file() && !folder.add(&entry.path(), name) {
                    return Ok(folder);
                }
            }
        }
        for paths in folder.by_name.values_mut() {
            paths.sort();
        }
        for paths in folder.by_lower.values_mut() {
            paths.sort();
            paths.dedup();
        }
        Ok(folder)
    }

    /// Adds a file to the list, unless it is full.
    fn add(&mut self, path: &Path, name: String) -> bool {
        if self.files.len() >= MAX_FILES {
            self.cut = true;
            return false;
        }
        let bytes = path.metadata().map_or(0, |metadata| metadata.len());
        if let Some(inside) = self.inside(path) {
            self.files.insert(inside.clone(), bytes);
            for lower in [name.to_lowercase(), inside.to_lowercase()] {
                self.by_lower.entry(lower).or_default().push(inside.clone());
            }
            self.by_name.entry(name).or_default().push(inside);
        }
        true
    }

    /// The path of something inside of the folder, with `/` between its parts.
    fn inside(&self, real: &Path) -> Option<String> {
        let inside = real.strip_prefix(&self.root).ok()?;
        let parts = inside
            .components()
            .map(|part| part.as_os_str().to_string_lossy());
        Some(parts.collect::<Vec<_>>().join("/"))
    }

    /// What a name or relative path in a cell means. Nothing is opened to find out.
    pub(super) fn find(&self, name: &str) -> Found {
        if leaves(name) {
            return Found::Leaves;
        }
        match self.root.join(name).canonicalize() {
            Ok(real) => match (self.inside(&real), real.metadata()) {
                (None, _) => Found::Leaves,
                (Some(path), Ok(metadata)) if metadata.is_file() => Found::File { path, real },
                _ => Found::NotAFile,
            },
            // People cite the name alone, wherever in the folder the file lies.
            Err(_) => match self.by_name.get(name).map(Vec::as_slice) {
                None | Some([]) => self.find_in_other_case(name),
                Some([path]) => Found::File {
                    path: path.clone(),
                    real: self.real(path),
                },
                Some(several) => Found::Several(several.len()),
            },
        }
    }

    fn find_in_other_case(&self, name: &str) -> Found {
        match self.by_lower.get(&name.to_lowercase()).map(Vec::as_slice) {
            None | Some([]) => Found::Missing,
            Some([path]) => Found::File {
                path: path.clone(),
                real: self.real(path),
            },
            Some(several) => Found::Several(several.len()),
        }
    }

    /// Where a listed file lies.
    pub(super) fn real(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The listed files and their sizes, in the order of their paths.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, u64)> {
        self.files
            .iter()
            .map(|(path, bytes)| (path.as_str(), *bytes))
    }

    /// The names of the listed files.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }
}

/// Whether a path says of itself that it leads elsewhere: from the root, from a drive or a home,
/// or upwards. Drives and shares of Windows are known on every system.
fn leaves(name: &str) -> bool {
    let letters = name.as_bytes();
    let drive =
        letters.first().is_some_and(u8::is_ascii_alphabetic) && letters.get(1) == Some(&b':');
    let elsewhere = |part: Component<'_>| !matches!(part, Component::Normal(_) | Component::CurDir);
    drive
        || name.starts_with('~') && name.contains('/')
        || name.contains('\0')
        || Path::new(name).components().any(elsewhere)
}

/// What nobody means when they speak of the files of a folder.
fn is_clutter(name: &str) -> bool {
    name.starts_with('.')
        || name.starts_with("~$")
        || name.eq_ignore_ascii_case("thumbs.db")
        || name.eq_ignore_ascii_case("desktop.ini")
}
