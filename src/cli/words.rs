//! What the program says about itself, in the language of this run.
//!
//! Help has to be in the user's language before the arguments are parsed, so the language is set
//! once, first thing. The sentences stand below this file by what they are about, and each is
//! called as `words::NAME`, wherever it stands.

use spbe::lang::Lang;
use std::sync::atomic::{AtomicBool, Ordering};

static ENGLISH: AtomicBool = AtomicBool::new(false);

pub(super) fn set_language(lang: Lang) {
    ENGLISH.store(lang == Lang::En, Ordering::Relaxed);
}

pub(super) fn language() -> Lang {
    if ENGLISH.load(Ordering::Relaxed) {
        Lang::En
    } else {
        Lang::Id
    }
}

/// Declares functions that return a sentence in the language of this run.
macro_rules! words {
    ($( $name:ident ( $($part:ident),* ) { id: $id:literal, en: $en:literal $(,)? } )*) => { $(
        pub(in crate::cli) fn $name($($part: impl std::fmt::Display),*) -> String {
            match super::language() {
                spbe::lang::Lang::Id => format!($id),
                spbe::lang::Lang::En => format!($en),
            }
        }
    )* };
}

mod batches;
mod books;
mod commands;
mod files;
mod help;
mod journals;
mod names;
mod options;
mod slips;
mod values;

pub(super) use batches::*;
pub(super) use books::*;
pub(super) use commands::*;
pub(super) use files::*;
pub(super) use help::*;
pub(super) use journals::*;
pub(super) use names::*;
pub(super) use options::*;
pub(super) use slips::*;
pub(super) use values::*;
