//! `spbe rubric schema`, `spbe score --schema`: the JSON Schemas.

use super::arguments::Context;
use super::output::{Format, write_all};
use super::{Outcome, words as say};
use clap::Args;
use spbe::schema::Schema;

/// The option of commands whose JSON has a schema; the inputs are not needed then.
#[derive(Args, Debug)]
pub(super) struct Asked {
    #[arg(long, display_order = 99, help = say::help_schema())]
    schema: bool,
}

impl Asked {
    pub(super) fn is_asked(&self) -> bool {
        self.schema
    }
}

/// Writes a schema, which is JSON whatever it describes.
pub(super) fn print(schema: Schema, context: &Context) -> anyhow::Result<Outcome> {
    write_all(context, &[], |format| {
        let text = schema.text(context.lang);
        Ok(matches!(format, Format::Table | Format::Json).then(|| text.into_bytes()))
    })?;
    Ok(Outcome::Clean)
}
