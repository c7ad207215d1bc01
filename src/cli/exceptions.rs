//! `--exceptions FILE` and the day they are judged on.

use super::output::created;
use super::words as say;
use anyhow::bail;
use clap::Args;
use spbe::diagnostic::Diagnostic;
use spbe::evidence::Day;
use spbe::exceptions::{self, Judged};
use std::path::PathBuf;

#[derive(Args, Debug)]
pub(super) struct ExceptionOptions {
    #[arg(long, value_name = say::file_value(), help = say::help_exceptions())]
    exceptions: Option<PathBuf>,
    #[arg(long, value_name = say::day_value(), requires = "exceptions", help = say::help_today())]
    today: Option<String>,
}

impl ExceptionOptions {
    /// The findings without those that the file accepts. `year` is the last year of evaluation
    /// among the inputs. `files` learns what places call the file, and its path.
    pub(super) fn apply(
        &self,
        mut findings: Vec<Diagnostic>,
        year: Option<u16>,
        files: &mut Vec<(std::sync::Arc<str>, PathBuf)>,
    ) -> anyhow::Result<Judged> {
        let Some(path) = &self.exceptions else {
            return Ok(Judged {
                open: findings,
                accepted: Vec::new(),
            });
        };
        let name = path.display().to_string();
        files.push((name.as_str().into(), path.clone()));
        let read = exceptions::read(path, &name);
        super::ledger::read_file(path);
        findings.extend(read.diagnostics);
        let today = self.today(year)?;
        Ok(exceptions::apply(
            &read.value.unwrap_or_default(),
            findings,
            today,
        ))
    }

    /// `--today`, else `SOURCE_DATE_EPOCH`, else the end of the year of evaluation, at which
    /// documents are judged too. Never the clock: the same input gives the same result.
    fn today(&self, year: Option<u16>) -> anyhow::Result<Option<Day>> {
        if let Some(written) = &self.today {
            let Some(day) = Day::written(written) else {
                bail!("{}", say::not_a_day(written));
            };
            return Ok(Some(day));
        }
        let epoch = created()?.and_then(Day::of_epoch);
        Ok(epoch.or_else(|| year.map(Day::last_of)))
    }
}
