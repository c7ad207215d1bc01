//! What is in `samples/` and made by a program: every file as bytes, from the same input always
//! the same. Shared by the example that writes them and the test that compares them.

mod bekasi;
mod broken;
mod damaged;
mod instruments;
mod kinds;
mod layouts;
mod pemdi;
pub(crate) mod published;
mod rubrics;
pub(crate) mod sheet;

/// A generated file.
pub(crate) struct File {
    /// Its path below `samples/`.
    pub(crate) path: String,
    /// Its content.
    pub(crate) bytes: Vec<u8>,
}

impl File {
    fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            path: path.into(),
            bytes: bytes.into(),
        }
    }
}

/// Every generated file.
pub(crate) fn all() -> anyhow::Result<Vec<File>> {
    let mut files = bekasi::files()?;
    files.extend(published::files()?);
    files.extend(pemdi::files()?);
    files.extend(instruments::files()?);
    files.extend(broken::files()?);
    files.extend(damaged::files()?);
    files.extend(layouts::files()?);
    files.extend(kinds::files()?);
    files.extend(rubrics::files());
    Ok(files)
}
