//! All commands and options as one page of Markdown, made of what clap knows of them.

use super::words as say;
use clap::{Arg, Command};
use std::fmt::Write;

/// The page, in the language of the run.
pub(super) fn page(command: &Command) -> String {
    let mut page = format!(
        "# {}\n\n{}\n",
        say::reference_title(),
        say::reference_preface()
    );
    for below in command.get_subcommands() {
        section(below, "spbe", &mut page);
    }
    let _ = write!(page, "\n## {}\n\n", say::reference_global());
    let global = command.get_arguments().filter(|one| one.is_global_set());
    table(global, &say::options_heading(), &mut page);
    page
}

/// One command, and the commands below it. Writing to a string cannot fail.
fn section(command: &Command, above: &str, page: &mut String) {
    let name = format!("{above} {}", command.get_name());
    let about = command.get_about().map(ToString::to_string);
    let _ = write!(page, "\n## `{name}`\n\n{}.\n", about.unwrap_or_default());
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ").trim();
    let _ = write!(page, "\n{} `{usage}`\n", say::usage_heading());
    let own = || {
        let all = command.get_arguments();
        all.filter(|one| !one.is_global_set() && one.get_id() != "help" && !one.is_hide_set())
    };
    if own().any(Arg::is_positional) {
        page.push('\n');
        table(
            own().filter(|one| one.is_positional()),
            &say::arguments_heading(),
            page,
        );
    }
    if own().any(|one| !one.is_positional()) {
        page.push('\n');
        table(
            own().filter(|one| !one.is_positional()),
            &say::options_heading(),
            page,
        );
    }
    if let Some(after) = command.get_after_help() {
        let _ = write!(page, "\n```text\n{after}\n```\n");
    }
    for below in command.get_subcommands() {
        section(below, &name, page);
    }
}

fn table<'a>(arguments: impl Iterator<Item = &'a Arg>, heading: &str, page: &mut String) {
    let _ = write!(
        page,
        "| {heading} | {} |\n|---|---|\n",
        say::reference_meaning()
    );
    for argument in arguments {
        let help = argument.get_help().map(ToString::to_string);
        let aliases = argument.get_visible_aliases().unwrap_or_default();
        let aliases = aliases.iter().map(|alias| format!("`--{alias}`"));
        let aliases: Vec<String> = aliases.collect();
        let mut help = help.unwrap_or_default();
        if !aliases.is_empty() {
            let _ = write!(help, "; {} {}", say::reference_alias(), aliases.join(", "));
        }
        let _ = writeln!(page, "| `{}` | {} |", cell(&written(argument)), cell(&help));
    }
}

/// An argument as it is typed: `-o, --output <FILE>`.
fn written(argument: &Arg) -> String {
    let values = argument.get_value_names().unwrap_or_default();
    let takes = argument.get_action().takes_values();
    let value = values
        .iter()
        .map(|value| format!("<{value}>"))
        .collect::<Vec<_>>();
    let value = if takes {
        value.join(" ")
    } else {
        String::new()
    };
    let short = argument.get_short().map(|short| format!("-{short}"));
    let long = argument.get_long().map(|long| format!("--{long}"));
    let names: Vec<String> = short.into_iter().chain(long).collect();
    [names.join(", "), value].join(" ").trim().to_owned()
}

/// A text inside a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
