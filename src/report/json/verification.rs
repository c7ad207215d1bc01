//! `spbe.report-verify/1`: whether a report still agrees with its levels and its files.

use super::{findings, finish, printed, tool};
use crate::diagnostic::has_errors;
use crate::lang::Lang;
use crate::verify::{InputState, Verification};
use serde_json::{Value, json};

/// `spbe.report-verify/1`: what was compared, the files behind the report, and what does not agree.
#[must_use]
pub fn verification(verified: &Verification, lang: Lang) -> String {
    let years = verified.years.iter().map(|card| {
        let rubric = card.rubric();
        let exact = card.exact_index();
        json!({
            "agency": card.assessment.agency,
            "year": card.assessment.year,
            "rubric": { "id": rubric.id, "sha256": rubric.sha256 },
            "index": {
                "value": exact.map(|index| printed(index, rubric)),
                "exact": exact,
                "low": printed(card.index.low, rubric),
                "high": printed(card.index.high, rubric),
                "complete": exact.is_some(),
            },
        })
    });
    let inputs = verified.inputs.iter().map(|input| {
        let state = match input.state {
            InputState::Same => "same",
            InputState::Changed => "changed",
            InputState::Missing => "missing",
        };
        json!({ "path": input.path, "state": state })
    });
    finish(&json!({
        "format": "spbe.report-verify/1",
        "tool": tool(),
        "report": verified.name.as_ref(),
        "agrees": !has_errors(&verified.diagnostics),
        "cells": { "compared": verified.cells, "differing": verified.differing },
        "years": years.collect::<Vec<Value>>(),
        "inputs": inputs.collect::<Vec<Value>>(),
        "diagnostics": findings(&verified.diagnostics, lang),
    }))
}
