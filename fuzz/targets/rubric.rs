//! The loader of rubrics: whatever the text, it is refused with findings or read, and both can be
//! shown in every form.
#![no_main]

use libfuzzer_sys::fuzz_target;
use spbe::exceptions::Judged;
use spbe::lang::Lang;
use spbe::report::{self, Form, Run};
use spbe::rubric::Rubric;

fuzz_target!(|text: &str| {
    let checked = Rubric::parse(text, "fuzz.yaml");
    let judged = Judged {
        open: checked.diagnostics,
        accepted: Vec::new(),
    };
    let errors = spbe::diagnostic::has_errors(&judged.open);
    assert_eq!(
        checked.value.is_none(),
        errors,
        "refused exactly with an error"
    );
    let run = Run {
        command: "rubric check",
        files: &[],
        findings: &judged,
    };
    for lang in Lang::ALL {
        report::findings(&judged.open, lang, true);
        report::json::check(&judged, lang);
        for form in [Form::Sarif, Form::Junit, Form::Github, Form::Gitlab] {
            report::ci(form, &run, lang);
        }
    }
    if let Some(rubric) = checked.value {
        rubric.normalised();
        report::rubric_document(&rubric, true, Lang::Id);
    }
});
