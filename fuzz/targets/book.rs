//! The readers of files: .xlsx, .ods, text tables, JSON, Markdown, told by their content; and what
//! is made of them, up to an index.
#![no_main]

use libfuzzer_sys::fuzz_target;
use spbe::assess::{Request, assess};
use spbe::input::{Input, read_input_bytes};
use spbe::lang::Lang;
use spbe::published::{check, resolve};
use spbe::report;
use spbe::score::score;
use std::sync::{Arc, Once};

/// The spreadsheet library panics on some files, and the reader makes findings of that; the fuzzer
/// would end at the panic itself.
static QUIET: Once = Once::new();

fuzz_target!(|bytes: &[u8]| {
    QUIET.call_once(|| {
        let end = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !spbe::evidence::book::is_reading() {
                end(panic);
            }
        }));
    });
    let read = read_input_bytes(bytes, "fuzz".into());
    report::findings(&read.diagnostics, Lang::Id, true);
    match read.value {
        Some(Input::Evidence(evidence)) => {
            let assessed = assess(evidence, &Request::default());
            for assessment in assessed.value.unwrap_or_default() {
                let card = score(Arc::new(assessment));
                assert!(card.index.low <= card.index.high);
            }
        }
        Some(Input::Table(table)) => {
            let resolved = resolve(table, &Request::default());
            for result in resolved.value.unwrap_or_default() {
                check(&result);
            }
        }
        None => {}
    }
});
