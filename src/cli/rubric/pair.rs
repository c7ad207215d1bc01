//! The two rubrics of a comparison, the one before and the one after.

use super::super::arguments::{Context, load_rubric};
use super::super::{schema, words as say};
use clap::Args;
use spbe::rubric::{Difference, Rubric};
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Named {
    #[arg(required_unless_present = "schema", value_name = say::rubric_before_value(), help = say::help_rubric_before())]
    before: Option<String>,
    #[arg(required_unless_present = "schema", value_name = say::rubric_after_value(), help = say::help_rubric_after())]
    after: Option<String>,
}

/// Both rubrics as they were read, and what changed from one to the other.
pub(super) struct Pair {
    pub(super) before: Arc<Rubric>,
    pub(super) after: Arc<Rubric>,
    pub(super) difference: Difference,
    /// What they were called.
    pub(super) paths: [PathBuf; 2],
}

impl Named {
    /// Reads both; `None` where a schema is asked for in their place.
    pub(super) fn load(
        &self,
        schema: &schema::Asked,
        context: &Context,
    ) -> anyhow::Result<Option<Pair>> {
        let (Some(old), Some(new), false) = (&self.before, &self.after, schema.is_asked()) else {
            return Ok(None);
        };
        let before = load_rubric(old, context.lang)?;
        let after = load_rubric(new, context.lang)?;
        Ok(Some(Pair {
            difference: Difference::between(&before, &after),
            before,
            after,
            paths: [old, new].map(PathBuf::from),
        }))
    }
}
