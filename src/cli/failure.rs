//! What is said when nothing could be done: the causes one after the other, and those that the
//! system gives in the language of the run, with what to do.

use super::words as say;
use anyhow::Error;
use std::io::{self, ErrorKind};

/// What Windows says of a file that another program holds.
const SHARING_VIOLATION: i32 = 32;

/// The sentence about an error, without the word for it.
pub(super) fn said(error: &Error) -> String {
    let mut parts: Vec<String> = Vec::new();
    for cause in error.chain() {
        if let Some(known) = cause.downcast_ref::<io::Error>().and_then(known) {
            parts.push(known);
            break;
        }
        let text = cause.to_string();
        // Some errors of libraries repeat what is below them.
        if parts.last().is_none_or(|last| !last.ends_with(&text)) {
            parts.push(text);
        }
    }
    parts.join(": ")
}

fn known(error: &io::Error) -> Option<String> {
    if cfg!(windows) && error.raw_os_error() == Some(SHARING_VIOLATION) {
        return Some(say::file_in_use());
    }
    Some(match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => say::disk_full(),
        ErrorKind::ReadOnlyFilesystem => say::read_only(),
        ErrorKind::PermissionDenied => say::not_permitted(),
        ErrorKind::IsADirectory => say::is_folder(),
        ErrorKind::NotFound => say::not_there(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Context;

    #[test]
    fn causes_of_the_system_are_told_once_and_others_as_they_are() {
        let outcome: io::Result<()> = Err(io::Error::from(ErrorKind::StorageFull));
        let error = outcome.context("tidak dapat menulis `x`").unwrap_err();
        assert!(said(&error).starts_with("tidak dapat menulis `x`: disk penuh"));
        let outcome: Result<(), _> = "x".parse::<u8>().map(|_| ());
        let error = outcome.context("satu").context("dua").unwrap_err();
        assert_eq!(said(&error), "dua: satu: invalid digit found in string");
    }
}
