//! `spbe template -o FILE.xlsx`

use super::arguments::Context;
use super::{Outcome, words as say};
use clap::Args;

#[derive(Args, Debug)]
pub(super) struct Arguments {}

pub(super) fn run(_: &Arguments, _: &Context) -> anyhow::Result<Outcome> {
    anyhow::bail!("{}", say::template_needs_output())
}
