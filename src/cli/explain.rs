//! `spbe explain CODE|INDICATOR...`

use super::arguments::Context;
use super::output::{Format, shown, write_all};
use super::{Outcome, words as say};
use anyhow::bail;
use clap::Args;
use spbe::diagnostic::{Code, codes_named, nearest_codes};
use spbe::report::{self, Document};
use spbe::rubric::{Found, Rubric, for_year, regulations};
use std::sync::Arc;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required = true, value_name = say::code_or_indicator_value(), help = say::help_explain())]
    names: Vec<String>,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    let mut codes: Vec<Code> = Vec::new();
    let mut indicators = Vec::new();
    let mut rubric = None;
    for name in &arguments.names {
        let named = codes_named(name);
        if named.is_empty() {
            let rubric = rubric.get_or_insert_with(|| rubric_of(context));
            indicators.push(indicator(name, rubric.as_deref())?);
        }
        codes.extend(named);
    }
    let rubric = rubric.flatten();
    let lang = context.lang;
    write_all(context, &[], |format| {
        let document = || {
            let codes = report::code_document(&codes, lang);
            let asked = indicators.iter().filter_map(|&index| {
                Some(report::indicator_document(rubric.as_deref()?, index, lang))
            });
            Document::joined(std::iter::once(codes).chain(asked))
        };
        Ok(Some(match format {
            Format::Table | Format::Markdown => shown(format, &document(), context),
            Format::Json => {
                let of_rubric = rubric.as_deref().map(|rubric| (rubric, &indicators[..]));
                report::json::explain(&codes, of_rubric, lang).into_bytes()
            }
            _ => return Ok(None),
        }))
    })?;
    Ok(Outcome::Clean)
}

/// The rubric that `--rubric` or `--year` names, else that of the newest regulation.
fn rubric_of(context: &Context) -> Option<Arc<Rubric>> {
    let named = context.request.rubric.clone();
    let of_year = || context.request.year.and_then(for_year);
    named.or_else(of_year).or_else(|| regulations().last())
}

/// The position of the indicator a person means, or an error that says what may be meant.
fn indicator(name: &str, rubric: Option<&Rubric>) -> anyhow::Result<usize> {
    // A code that does not exist looks like no indicator: it has three digits or more.
    let digits = name.chars().filter(char::is_ascii_digit).count();
    if digits >= 3 && name.len() <= 7 {
        let nearest: Vec<&str> = nearest_codes(name).into_iter().map(Code::as_str).collect();
        if !nearest.is_empty() {
            bail!("{}", say::no_such_code(name, nearest.join(", ")));
        }
    }
    let Some(rubric) = rubric else {
        bail!("{}", say::nothing_to_explain(name, "—"));
    };
    match rubric.find_indicator(name) {
        Found::Exactly(index) => Ok(index),
        Found::Nearly(index) | Found::Either(index, _) => {
            let meant = rubric.indicators.get(index);
            let meant =
                meant.map(|one| format!("{} {}", one.id, one.name.get(spbe::lang::Lang::Id)));
            bail!(
                "{}",
                say::perhaps_indicator(name, meant.unwrap_or_default())
            );
        }
        Found::Nothing => bail!("{}", say::nothing_to_explain(name, &rubric.id)),
    }
}
