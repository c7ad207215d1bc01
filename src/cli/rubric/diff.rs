//! `spbe rubric diff OLD NEW`

use super::super::arguments::Context;
use super::super::output::{Format, shown, write_with_findings};
use super::super::{Outcome, exceptions, schema, words as say};
use super::pair;
use clap::{Args, ValueEnum};
use spbe::report;
use spbe::rubric::{Amendment, Effect};
use spbe::schema::Schema;
use std::sync::Arc;

#[derive(Args, Debug)]
pub(in crate::cli) struct Arguments {
    #[command(flatten)]
    rubrics: pair::Named,
    #[arg(long, value_name = say::diff_fail_value(), help = say::help_diff_fail())]
    fail_on: Option<FailOn>,
    #[command(flatten)]
    schema: schema::Asked,
    #[command(flatten)]
    exceptions: exceptions::ExceptionOptions,
}

/// Which changes are errors.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum FailOn {
    /// Those that can change a result.
    #[default]
    Result,
    Any,
    None,
}

impl FailOn {
    fn fails(self, change: &Amendment) -> bool {
        match self {
            Self::Result => change.effect() != Effect::Words,
            Self::Any => true,
            Self::None => false,
        }
    }
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    let Some(pair) = arguments.rubrics.load(&arguments.schema, context)? else {
        return schema::print(Schema::RubricDiff, context);
    };
    let difference = pair.difference;
    let fail_on = arguments.fail_on.unwrap_or_default();
    let path = pair.paths[1].clone();
    let name = path.file_name().unwrap_or(path.as_os_str());
    let name: Arc<str> = name.to_string_lossy().into();
    let findings = difference.findings(|change| fail_on.fails(change), &path, &name);
    let mut files = vec![(name, path)];
    let judged = arguments.exceptions.apply(findings, None, &mut files)?;
    let run = report::Run {
        command: "rubric diff",
        files: &files,
        findings: &judged,
    };
    let lang = context.lang;
    write_with_findings(context, &pair.paths, &run, |format| {
        let document = || report::difference_document(&difference, lang);
        Ok(Some(match format {
            Format::Table => {
                let mut table = shown(format, &document(), context);
                table.extend(report::accepted(&judged, lang).into_bytes());
                table
            }
            Format::Markdown => shown(format, &document(), context),
            Format::Csv => report::csv::difference(&difference, lang).into_bytes(),
            Format::Json => report::json::difference(&difference, &judged, lang).into_bytes(),
            _ => return Ok(None),
        }))
    })?;
    Ok(Outcome::found(spbe::diagnostic::has_errors(&judged.open)))
}
