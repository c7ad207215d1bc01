//! `spbe template -o FILE.xlsx`

use super::arguments::Context;
use super::output::{Format, created, write_all};
use super::{Outcome, words as say};
use anyhow::bail;
use clap::Args;
use spbe::report::xlsx::{Filled, template};
use spbe::rubric::{Rubric, builtins, for_year};
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {}

pub(super) fn run(_: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    if context
        .targets
        .iter()
        .all(|target| target.format == Format::Table)
    {
        bail!("{}", say::template_needs_output());
    }
    let rubric = choose_rubric(context)?;
    let request = &context.request;
    let filled = Filled {
        agency: request.agency.clone(),
        year: request.year,
        ..Filled::default()
    };
    write_all(context, &[], |format| match format {
        Format::Xlsx => Ok(Some(template(&rubric, &filled, context.lang, created()?)?)),
        _ => Ok(None),
    })?;
    Ok(Outcome::Clean)
}

/// The rubric asked for, else the one of the year, else the newest.
fn choose_rubric(context: &Context) -> anyhow::Result<Arc<Rubric>> {
    let request = &context.request;
    if let Some(rubric) = &request.rubric {
        return Ok(Arc::clone(rubric));
    }
    match request.year {
        Some(year) => match for_year(year) {
            Some(rubric) => Ok(rubric),
            None => bail!("{}", say::no_rubric_for_year(year)),
        },
        None => match builtins().last() {
            Some(rubric) => Ok(rubric),
            None => bail!("{}", say::template_needs_output()),
        },
    }
}
