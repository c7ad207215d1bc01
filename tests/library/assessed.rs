//! Assessments for tests: made of answers, or read from the bytes of a book.

use spbe::assess::{Answered, Assessment, Request, assess};
use spbe::evidence::{Source, Stage};
use spbe::input::{Input, read_input_bytes};
use spbe::place::Place;
use spbe::rubric::Rubric;
use std::sync::Arc;

/// The final assessment of *Kota Uji* with these answers, one for each indicator.
pub(crate) fn assessment(rubric: Arc<Rubric>, year: u16, answers: Vec<Answered>) -> Assessment {
    assert_eq!(answers.len(), rubric.indicators.len());
    Assessment {
        agency: Some("Kota Uji".to_owned()),
        year,
        stage: Stage::Akhir,
        rubric,
        source: Source {
            path: "uji.csv".into(),
            sha256: "0".repeat(64),
            mapping: None,
        },
        place: Place::file("uji.csv"),
        answers,
        diagnostics: Vec::new(),
    }
}

/// The first assessment in a book.
pub(crate) fn first_in(bytes: &[u8], name: &str) -> Assessment {
    let read = read_input_bytes(bytes, name.into(), None).value.unwrap();
    let Input::Evidence(evidence) = read else {
        panic!("{name} is a book")
    };
    assess(evidence, &Request::default())
        .value
        .unwrap()
        .remove(0)
}
