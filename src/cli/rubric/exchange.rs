//! `spbe rubric export`, `spbe rubric import`: a rubric to Excel and back.

use super::super::arguments::{Context, load_rubric};
use super::super::inputs::names;
use super::super::output::{Format, created, write_all};
use super::super::{Outcome, words as say};
use anyhow::bail;
use spbe::evidence::book;
use spbe::report;
use spbe::rubric::Rubric;
use std::path::{Path, PathBuf};

/// A rubric as a workbook, or as one complete file of YAML.
pub(super) fn export(id: &str, context: &Context) -> anyhow::Result<Outcome> {
    let only_tables = |target: &super::super::output::Target| target.format == Format::Table;
    if context.targets.iter().all(only_tables) {
        bail!("{}", say::export_needs_output());
    }
    let rubric = load_rubric(id, context.lang)?;
    let workbook = report::xlsx::rubric(&rubric, context.lang, created()?)?;
    if let Some(lost) = rubric.lost_in_workbook(&workbook) {
        context.show(&[lost]);
        return Ok(Outcome::Nothing);
    }
    write_all(context, &[PathBuf::from(id)], |format| {
        Ok(match format {
            Format::Xlsx => Some(workbook.clone()),
            Format::Yaml => Some(rubric.to_yaml().into_bytes()),
            _ => None,
        })
    })?;
    Ok(Outcome::Clean)
}

/// The rubric in a workbook, as YAML.
pub(super) fn import(path: &Path, context: &Context) -> anyhow::Result<Outcome> {
    let paths = [path.to_path_buf()];
    let name = names(&paths).into_iter().next().unwrap_or_default();
    let read = book::read(path, name);
    super::super::ledger::read_file(path);
    let mut found = read.diagnostics;
    let checked = read.value.map(|book| Rubric::from_book(&book));
    let rubric = checked.and_then(|checked| {
        found.extend(checked.diagnostics);
        checked.value
    });
    context.show(&found);
    let Some(rubric) = rubric else {
        return Ok(Outcome::Nothing);
    };
    write_all(context, &paths, |format| {
        Ok(match format {
            Format::Table | Format::Yaml => Some(rubric.to_yaml().into_bytes()),
            Format::Json => Some(report::json::rubric(&rubric, context.lang).into_bytes()),
            _ => None,
        })
    })?;
    Ok(Outcome::Clean)
}
