//! `spbe rubric diff OLD NEW`

use super::super::arguments::{Context, load_rubric};
use super::super::output::{Format, write_with_findings};
use super::super::{Outcome, exceptions, schema, words as say};
use clap::{Args, ValueEnum};
use spbe::report;
use spbe::rubric::{Amendment, Difference, Effect};
use spbe::schema::Schema;
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Args, Debug)]
pub(in crate::cli) struct Arguments {
    #[arg(required_unless_present = "schema", value_name = say::rubric_before_value(), help = say::help_rubric_before())]
    before: Option<String>,
    #[arg(required_unless_present = "schema", value_name = say::rubric_after_value(), help = say::help_rubric_after())]
    after: Option<String>,
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
    let (Some(old), Some(new), false) = (
        &arguments.before,
        &arguments.after,
        arguments.schema.is_asked(),
    ) else {
        return schema::print(Schema::RubricDiff, context);
    };
    let before = load_rubric(old, context.lang)?;
    let after = load_rubric(new, context.lang)?;
    let difference = Difference::between(&before, &after);
    let fail_on = arguments.fail_on.unwrap_or_default();
    let path = PathBuf::from(new);
    let name: Arc<str> = path.file_name().map_or_else(
        || Arc::from(new.as_str()),
        |name| name.to_string_lossy().into(),
    );
    let findings = difference.findings(|change| fail_on.fails(change), &path, &name);
    let mut files = vec![(name, path)];
    let judged = arguments.exceptions.apply(findings, None, &mut files)?;
    let run = report::Run {
        command: "rubric diff",
        files: &files,
        findings: &judged,
    };
    let inputs = [old, new].map(PathBuf::from);
    let lang = context.lang;
    write_with_findings(context, &inputs, &run, |format| {
        let document = || report::difference_document(&difference, lang);
        Ok(Some(match format {
            Format::Table => {
                let accepted = report::accepted(&judged, lang);
                let table = report::terminal(&document(), context.width, context.colour);
                format!("{table}{accepted}").into_bytes()
            }
            Format::Markdown => report::markdown(&document()).into_bytes(),
            Format::Csv => report::csv::difference(&difference, lang).into_bytes(),
            Format::Json => report::json::difference(&difference, &judged, lang).into_bytes(),
            _ => return Ok(None),
        }))
    })?;
    Ok(if spbe::diagnostic::has_errors(&judged.open) {
        Outcome::Findings
    } else {
        Outcome::Clean
    })
}
