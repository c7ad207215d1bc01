//! Files told by their content: .xlsx, .ods, text tables, JSON, Markdown; and what is made of them,
//! up to an index or an audit.

use spbe::assess::{Request, assess};
use spbe::audit::audit;
use spbe::input::{Input, read_input_bytes};
use spbe::lang::Lang;
use spbe::published::{check, resolve};
use spbe::report::{self, long};
use spbe::score::score;
use std::sync::Arc;

/// Reads a file and everything behind it.
pub(crate) fn read(bytes: &[u8]) {
    let read = read_input_bytes(bytes, "fuzz".into(), None);
    assert!(
        read.value.is_some() || spbe::diagnostic::has_errors(&read.diagnostics),
        "what is not read has an error"
    );
    let _ = report::findings(&read.diagnostics, Lang::Id, true);
    match read.value {
        Some(Input::Evidence(evidence)) => {
            let assessed = assess(evidence, &Request::default());
            let _ = report::findings(&assessed.diagnostics, Lang::En, false);
            for assessment in assessed.value.unwrap_or_default() {
                let layout = long::Layout {
                    form: long::Form::Csv,
                    partitioned: false,
                    rescored: false,
                };
                let _ = long::rows(&assessment, layout);
                let card = score(Arc::new(assessment));
                assert!(card.index.low <= card.index.high);
                let _ = report::json::score_part(&card, Lang::Id);
            }
        }
        Some(Input::Table(table)) => {
            let resolved = resolve(table, &Request::default());
            let results = resolved.value.unwrap_or_default();
            for result in &results {
                let _ = check(result);
            }
            // An audit of one row takes milliseconds; of hundreds, longer than a run may.
            let _ = audit(results.into_iter().take(2).collect(), &[]);
        }
        None => {}
    }
}
