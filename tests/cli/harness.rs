//! Runs `spbe` hermetically: no environment, a fixed width, a folder of its own.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A run of the program that is being prepared.
#[must_use]
pub struct Run {
    command: Command,
    stdin: Option<Vec<u8>>,
}

/// What a run left behind.
pub struct Ran {
    /// The exit code.
    pub code: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

/// A run in the folder of the repository, so that `samples/…` are what the README names.
pub fn spbe(arguments: &[&str]) -> Run {
    spbe_in(Path::new(env!("CARGO_MANIFEST_DIR")), arguments)
}

/// A run in a folder.
pub fn spbe_in(folder: &Path, arguments: &[&str]) -> Run {
    // The heavy checks name the program as it is released.
    let program = std::env::var_os("SPBE_PROGRAM");
    let program = program.unwrap_or_else(|| env!("CARGO_BIN_EXE_spbe").into());
    let mut command = Command::new(program);
    command
        .env_clear()
        .env("COLUMNS", "100")
        .current_dir(folder)
        .args(arguments);
    // Windows finds its own libraries by these.
    for name in ["SystemRoot", "PATH"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    Run {
        command,
        stdin: None,
    }
}

/// A run in a folder of what is typed after `spbe`.
pub fn typed(folder: impl AsRef<Path>, line: &str) -> Run {
    let words = words(line);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    spbe_in(folder.as_ref(), &words)
}

/// Splits a command line as a shell splits words; quotes hold words together.
pub fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    for letter in command.chars() {
        match letter {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            space if space.is_whitespace() && !quoted => words.extend(word.take()),
            '#' if !quoted && word.is_none() => break,
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    words
}

impl Run {
    /// The same run with a variable in its environment.
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// The same run with something to read on standard input.
    pub fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = Some(bytes.into());
        self
    }

    /// Runs it to its end.
    pub fn ran(mut self) -> Ran {
        use std::io::Write;
        let stdin = if self.stdin.is_some() {
            Stdio::piped()
        } else {
            Stdio::null()
        };
        self.command
            .stdin(stdin)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = self.command.spawn().unwrap();
        if let Some(bytes) = self.stdin {
            child.stdin.take().unwrap().write_all(&bytes).unwrap();
        }
        let output = child.wait_with_output().unwrap();
        Ran {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs it and returns everything a person would see, for a snapshot.
    pub fn shown(self) -> String {
        self.ran().shown()
    }
}

impl Ran {
    /// Exit code, standard output and standard error as one text.
    pub fn shown(&self) -> String {
        let mut text = format!("exit {}\n", self.code);
        for (name, stream) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            if !stream.is_empty() {
                write!(text, "--- {name}\n{stream}").unwrap();
            }
        }
        text
    }

    /// Standard output as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap()
    }
}

/// An empty folder that goes when the test ends.
pub struct Folder(tempfile::TempDir);

impl Folder {
    /// A new one.
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// A file in it, written whole.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }
}

impl AsRef<Path> for Folder {
    fn as_ref(&self) -> &Path {
        self.path()
    }
}
