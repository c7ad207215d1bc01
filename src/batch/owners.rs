//! Whose assessments a batch has scored, to find one that is in two of its files.

use crate::assess::Assessment;
use crate::diagnostic::{Diagnostic, catalogue::reading as finding, catalogue::units};
use crate::place::Place;
use crate::words::fold;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Whose assessment it is, and where it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Owner {
    agency: String,
    year: u16,
    stage: String,
    place: Place,
}

impl Owner {
    /// The owner of an assessment; one of nobody is like no other.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Option<Self> {
        Some(Self {
            agency: assessment.agency.clone()?,
            year: assessment.year,
            stage: assessment.stage.word().to_owned(),
            place: assessment.place.clone(),
        })
    }
}

/// The owners so far.
#[derive(Debug, Default)]
pub struct Owners {
    known: HashMap<(String, u16, String), Place>,
}

impl Owners {
    /// Adds one; a finding if another file had an assessment of the same agency, year and stage.
    /// What one file holds twice is said where it is read.
    pub fn add(&mut self, owner: Owner) -> Option<Diagnostic> {
        let key = (fold(&owner.agency), owner.year, owner.stage.clone());
        match self.known.entry(key) {
            Entry::Vacant(free) => {
                free.insert(owner.place);
                None
            }
            Entry::Occupied(first) => {
                let first = first.get().clone();
                (first.file_name() != owner.place.file_name()).then(|| {
                    units::in_two_files(&owner.agency, owner.year, &owner.stage)
                        .at(owner.place)
                        .label(first, finding::first_file_here())
                })
            }
        }
    }
}
