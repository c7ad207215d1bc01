//! `spbe verify OUTPUT...`

use super::arguments::Context;
use super::output::{Format, write_all};
use super::{Outcome, ledger, rerun, words as say};
use anyhow::{Context as _, bail};
use clap::Args;
use spbe::diagnostic::Diagnostic;
use spbe::report;
use spbe::trust::{Verification, journal, verify};
use std::io::Read;
use std::path::{Path, PathBuf};

/// The most that is read of one output.
const MAX_OUTPUT: u64 = 1 << 30;

#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[arg(required = true, value_name = say::file_value(), help = say::help_outputs())]
    outputs: Vec<PathBuf>,
    #[arg(long, help = say::help_rerun())]
    rerun: bool,
    #[arg(long, value_name = say::hash_value(), help = say::help_holds())]
    holds: Vec<String>,
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    let mut verified: Vec<(String, Verification)> = Vec::new();
    for path in &arguments.outputs {
        let shown = path.display().to_string();
        let bytes = load(path)?;
        ledger::read(path, &bytes);
        let rubric = context.request.rubric.as_ref();
        let mapping = context.mapping.as_ref();
        let mut one = verify(&bytes, path, &shown, rubric, mapping);
        if one.format == journal::FORMAT {
            arguments.examine(&String::from_utf8_lossy(&bytes), &shown, &mut one)?;
        }
        verified.push((shown, one));
    }
    if (arguments.rerun || !arguments.holds.is_empty())
        && !verified
            .iter()
            .any(|(_, one)| one.format == journal::FORMAT)
    {
        bail!("{}", say::only_for_journals());
    }
    let lang = context.lang;
    write_all(context, &arguments.outputs, |format| {
        let all: Vec<Diagnostic> = verified
            .iter()
            .flat_map(|(_, one)| one.diagnostics.iter().cloned())
            .collect();
        Ok(Some(match format {
            Format::Table => {
                let findings = report::findings(&all, lang, context.colour);
                let lines: String = verified.iter().map(|(path, one)| line(path, one)).collect();
                format!("{findings}{lines}").into_bytes()
            }
            Format::Json => report::json::verified(&verified, lang).into_bytes(),
            Format::Csv => report::csv::check(&all, lang).into_bytes(),
            Format::Markdown => {
                report::markdown(&report::findings_document(&all, lang)).into_bytes()
            }
            _ => return Ok(None),
        }))
    })?;
    Ok(if verified.iter().all(|(_, one)| one.holds()) {
        Outcome::Clean
    } else {
        Outcome::Findings
    })
}

impl Arguments {
    /// What was asked of a journal beyond its chain and its files.
    fn examine(&self, text: &str, shown: &str, one: &mut Verification) -> anyhow::Result<()> {
        let records = journal::records(text).value.unwrap_or_default();
        let mut found: Vec<Diagnostic> = self
            .holds
            .iter()
            .filter_map(|hash| journal::holds(&records, hash, shown))
            .collect();
        if self.rerun {
            let (count, differing) = rerun::run(&records, shown)?;
            one.values += count;
            found.extend(differing);
        }
        one.diagnostics.extend(found);
        Ok(())
    }
}

fn line(path: &str, one: &Verification) -> String {
    let said = if one.holds() && one.format == journal::FORMAT {
        let last = one.last.as_deref().unwrap_or_default();
        let last = last.get(..12).unwrap_or(last);
        say::verified_journal(path, one.values, last)
    } else if one.holds() {
        say::verified_holds(path, one.values, one.sources)
    } else {
        say::verified_not(path, one.mismatches())
    };
    said + "\n"
}

fn load(path: &Path) -> anyhow::Result<Vec<u8>> {
    let cannot = || say::cannot_read(path.display());
    let mut bytes = Vec::new();
    let file: Box<dyn Read> = if path.as_os_str() == "-" {
        Box::new(std::io::stdin().lock())
    } else {
        Box::new(std::fs::File::open(path).with_context(cannot)?)
    };
    file.take(MAX_OUTPUT + 1)
        .read_to_end(&mut bytes)
        .with_context(cannot)?;
    if bytes.len() as u64 > MAX_OUTPUT {
        anyhow::bail!(
            "{}",
            say::output_too_large(path.display(), MAX_OUTPUT >> 20)
        );
    }
    Ok(bytes)
}
