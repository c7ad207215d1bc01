//! Tables that go with a book: costs, dependencies, probabilities, units in charge.

use spbe::assess::{Assessment, Request, assess};
use spbe::band::{band, read_chances};
use spbe::diagnostic::Diagnostic;
use spbe::evidence::book::read_bytes;
use spbe::input::{Input, read_input_bytes};
use spbe::lang::Lang;
use spbe::merge::Assignment;
use spbe::plan::Limits;
use spbe::plan::files::{read_costs, read_dependencies};
use spbe::report;
use spbe::score::score;
use std::sync::{Arc, OnceLock};

/// A complete assessment, every indicator at three.
fn assessment() -> &'static Assessment {
    static ASSESSMENT: OnceLock<Assessment> = OnceLock::new();
    ASSESSMENT.get_or_init(|| {
        let rows: String = (1..=37).map(|number| format!("{number};3\n")).collect();
        let text = format!("Instansi;Kota Contoh\nTahun;2020\nNo;Tingkat\n{rows}");
        let read = read_input_bytes(text.as_bytes(), "buku.csv".into(), None);
        let Some(Input::Evidence(evidence)) = read.value else {
            panic!("the book is one");
        };
        let assessed = assess(evidence, &Request::default()).value;
        assessed
            .and_then(|all| all.into_iter().next())
            .expect("one assessment")
    })
}

/// The same file as every kind of list.
pub(crate) fn read(bytes: &[u8]) {
    let Some(book) = read_bytes(bytes, "fuzz.csv".into()).value else {
        return;
    };
    let known = assessment();
    let shown = |findings: &[Diagnostic]| report::findings(findings, Lang::Id, true);
    for years in [1, 3] {
        let limits = Limits {
            years,
            ..Limits::none(known)
        };
        shown(&read_costs(&book, known, &limits).diagnostics);
    }
    shown(&read_dependencies(&book, &known.rubric).diagnostics);
    let chances = read_chances(&book, std::slice::from_ref(known));
    shown(&chances.diagnostics);
    if let Some(chances) = chances.value {
        let doubted = score(Arc::new(known.clone().doubting(&chances)));
        let _ = band(&doubted);
    }
    let assignment = Assignment::read(&book, "fuzz.csv");
    shown(&assignment.diagnostics);
    if let Some(assignment) = assignment.value {
        shown(&assignment.owners(&known.rubric).diagnostics);
    }
}
