//! What is wrong with a command line, and what was perhaps meant by it.

use super::{command, synonyms, torn};
use crate::cli::words as say;
use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::path::Path;

/// A command line that each command understands; of a command with others below it the first is.
const EXAMPLES: &[&str] = &[
    "spbe score penilaian.xlsx",
    "spbe compare 2019.xlsx 2020.xlsx",
    "spbe audit terbitan.csv",
    "spbe check penilaian.xlsx",
    "spbe merge perangkat-daerah --pengampu pengampu.csv -o penilaian.xlsx",
    "spbe worklist penilaian.xlsx",
    "spbe report 2019.xlsx 2020.xlsx -o laporan.xlsx",
    "spbe rank buku",
    "spbe plan penilaian.xlsx --target \"3,5\"",
    "spbe template --year 2026 --agency \"Kota Bekasi\" -o penilaian.xlsx",
    "spbe explain I17 --year 2023",
    "spbe verify hasil.json",
    "spbe init evaluasi --year 2026 --agency \"Kota Bekasi\"",
    "spbe completions powershell",
    "spbe man -o perintah.md",
    "spbe rubric list",
    "spbe rubric show permenpanrb-59-2020",
    "spbe rubric check rubrik.yaml",
    "spbe rubric crosswalk penilaian.xlsx --to permenpanrb-8-2026",
];

/// An example of a command, which is named in full: `spbe rubric show`.
pub(super) fn example(command: &str) -> Option<&'static str> {
    let own = |example: &&&str| {
        let rest = example.strip_prefix(command);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    EXAMPLES.iter().find(own).copied()
}

/// The command line as it was typed, after the name of the program.
fn typed() -> Vec<String> {
    let words = std::env::args_os().skip(1);
    words
        .map(|word| word.to_string_lossy().into_owned())
        .collect()
}

/// The names of the commands that were given before the word `wrong`, from the outermost, and the
/// innermost of them.
fn given(wrong: Option<&str>) -> (Vec<String>, Command) {
    let mut names = vec!["spbe".to_owned()];
    let mut command = command();
    for word in typed() {
        if wrong == Some(word.as_str()) {
            break;
        }
        if let Some(below) = command.find_subcommand(&word) {
            names.push(word);
            command = below.clone();
        }
    }
    (names, command)
}

/// A command line with the word `wrong` replaced, as it can be typed again.
fn instead(wrong: &str, right: &str) -> String {
    let mut replaced = false;
    let words = typed().into_iter().map(|word| {
        if word == wrong && !replaced {
            replaced = true;
            return right.to_owned();
        }
        word
    });
    line(words)
}

/// A command line as it can be typed in any shell; to PowerShell a comma outside of quotes makes a
/// list.
fn line(words: impl Iterator<Item = String>) -> String {
    let mut line = "spbe".to_owned();
    for word in words {
        line.push(' ');
        if word.is_empty() || word.contains([' ', '*', ',', ';', '&', '(', ')', '|', '<', '>']) {
            line.extend(["\"", &word, "\""]);
        } else {
            line.push_str(&word);
        }
    }
    line
}

/// What was perhaps meant where a value stands in several words: the word left over, and the
/// command line with the value whole.
pub(super) fn torn_apart() -> Option<(String, String)> {
    let torn = torn::mended(&typed(), |name| Path::new(name).exists())?;
    Some((torn.left_over, line(torn.meant.into_iter())))
}

/// What an unknown command was perhaps meant for.
fn commands_for(word: &str, within: &Command) -> Option<String> {
    let lower = word.to_lowercase();
    if ["version", "versi"].contains(&lower.as_str()) {
        return Some("spbe --version".to_owned());
    }
    if within.find_subcommand(&lower).is_some() {
        return Some(instead(word, &lower));
    }
    let mut meant = synonyms::commands(&lower).into_iter();
    if let Some(name) = meant.find(|name| within.find_subcommand(name).is_some()) {
        return Some(instead(word, name));
    }
    let path = Path::new(word);
    let file = path.exists() || path.extension().is_some() || word.contains(['*', '/', '\\']);
    if !file || within.get_name() != "spbe" {
        return None;
    }
    // The command may stand behind its file.
    let behind = typed()
        .into_iter()
        .find(|word| within.find_subcommand(word).is_some());
    let name = behind.unwrap_or_else(|| "score".to_owned());
    let others = typed().into_iter().filter(|word| *word != name);
    Some(line(std::iter::once(name.clone()).chain(others)))
}

/// The word of an option as it is looked up: without its dashes and its value.
fn bare(option: &str) -> String {
    let name = option.trim_start_matches('-');
    let name = name.split(['=', ' ']).next().unwrap_or_default();
    name.to_lowercase().replace('_', "-")
}

/// Whether a command has an option under its name or another that help shows.
fn has(command: &Command, option: &str) -> bool {
    let name = bare(option);
    command.get_arguments().any(|argument| {
        let names = argument.get_long_and_visible_aliases().unwrap_or_default();
        names.contains(&name.as_str())
    })
}

/// The commands that have an option, in full.
fn commands_with(option: &str) -> Vec<String> {
    fn find(command: &Command, path: &str, option: &str, found: &mut Vec<String>) {
        for below in command.get_subcommands() {
            let path = format!("{path} {}", below.get_name());
            if has(below, option) {
                found.push(format!("`{path}`"));
            }
            find(below, &path, option, found);
        }
    }
    let mut found = Vec::new();
    find(&command(), "spbe", option, &mut found);
    found
}

/// What the word of an option may stand for, by its meaning: the options of this command before
/// those that all commands have.
fn options_for(word: &str, command: &Command) -> Option<&'static str> {
    let meant = synonyms::options(word);
    let own = meant.iter().find(|option| has(command, option));
    let all = super::command();
    own.or_else(|| meant.iter().find(|option| has(&all, option)))
        .copied()
}

/// What an option that a command does not know was perhaps meant for: by its meaning, as an option
/// of other commands, or because it looks alike.
fn option_meant(option: &str, alike: Option<String>, command: &Command) -> Option<String> {
    let word = bare(option);
    if let Some(meant) = options_for(&word, command) {
        return Some(say::perhaps(meant));
    }
    let elsewhere = |option: &str| {
        let commands = commands_with(option);
        (!commands.is_empty()).then(|| say::option_of(option.to_owned(), commands.join(", ")))
    };
    if let Some(hint) = elsewhere(&format!("--{word}")) {
        return Some(hint);
    }
    if let Some(alike) = alike {
        return Some(say::perhaps(alike));
    }
    // A slip in a word that would have been understood.
    synonyms::alike(&word)
        .and_then(|word| options_for(word, command))
        .map(say::perhaps)
        .or_else(|| synonyms::options(&word).into_iter().find_map(elsewhere))
}

/// What is wrong, in a sentence.
pub(super) fn message(error: &clap::Error) -> String {
    let text = |kind: ContextKind| error.get(kind).map(words).unwrap_or_default();
    let argument = text(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument if !argument.starts_with('-') => {
            say::argument_too_many(argument)
        }
        ErrorKind::UnknownArgument => say::unknown_argument(argument),
        ErrorKind::ArgumentConflict => {
            let other = text(ContextKind::PriorArg);
            if other.is_empty() || other == argument {
                say::argument_twice(argument)
            } else {
                say::arguments_apart(argument, other)
            }
        }
        ErrorKind::InvalidSubcommand => say::unknown_command(text(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand => say::missing_command(),
        ErrorKind::MissingRequiredArgument => say::missing_argument(argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = text(ContextKind::InvalidValue);
            if value.is_empty() {
                say::missing_argument_value(argument)
            } else {
                say::invalid_value(argument, value)
            }
        }
        _ => {
            let rendered = error.render().to_string();
            let first = rendered.lines().next().unwrap_or_default();
            first.trim_start_matches("error: ").to_owned()
        }
    }
}

/// What to do about it, in sentences; the last says where help is.
pub(super) fn hints(error: &clap::Error) -> Vec<String> {
    let text = |kind: ContextKind| error.get(kind).map(words);
    let wrong = text(ContextKind::InvalidSubcommand);
    let (names, command) = given(wrong.as_deref());
    let mut hints = Vec::new();
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let word = wrong.unwrap_or_default();
            let meant = commands_for(&word, &command).or_else(|| {
                let suggested = text(ContextKind::SuggestedSubcommand)?;
                // The likeliest comes last.
                let likeliest = suggested.rsplit(", ").next()?;
                Some(instead(&word, likeliest))
            });
            hints.extend(meant.map(say::perhaps));
        }
        ErrorKind::UnknownArgument => {
            let option = text(ContextKind::InvalidArg).unwrap_or_default();
            let alike = text(ContextKind::SuggestedArg);
            hints.extend(if option.starts_with('-') {
                option_meant(&option, alike, &command)
            } else {
                argument_meant(&option, &names).or_else(|| alike.map(say::perhaps))
            });
        }
        ErrorKind::MissingRequiredArgument => {
            hints.extend(example(&names.join(" ")).map(say::for_example));
        }
        _ => {
            hints.extend(text(ContextKind::SuggestedValue).map(say::perhaps));
            let argument = text(ContextKind::InvalidArg).unwrap_or_default();
            let conflicts = error.kind() == ErrorKind::ArgumentConflict;
            if argument.starts_with("--year") && !conflicts {
                hints.push(say::for_example("--year 2023"));
            }
        }
    }
    if let Some(values) = text(ContextKind::ValidValue).filter(|values| !values.is_empty()) {
        hints.push(say::possible_values(values));
    }
    hints.push(say::see_help(names.join(" ")));
    hints
}

/// What an argument that a command does not expect was perhaps meant for.
fn argument_meant(argument: &str, names: &[String]) -> Option<String> {
    let is_year = argument.len() == 4
        && argument.starts_with("20")
        && argument.bytes().all(|byte| byte.is_ascii_digit());
    if is_year {
        return Some(say::perhaps(format!("--year {argument}")));
    }
    if let Some((_, meant)) = torn_apart() {
        return Some(say::perhaps(meant));
    }
    if names.last().is_some_and(|name| name == "plan") {
        // Of the book and its target, the one that is no file is the target.
        let words = typed();
        let is_target =
            |word: &&String| !word.starts_with('-') && Path::new(word).extension().is_none();
        let first = words.iter().skip(1).position(|word| is_target(&word))? + 1;
        let mut meant = words;
        meant.insert(first, "--target".to_owned());
        // The target may itself have come in several words.
        let torn = torn::mended(&meant, |name| Path::new(name).exists());
        let meant = torn.map_or(meant, |torn| torn.meant);
        return Some(say::perhaps(line(meant.into_iter())));
    }
    None
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(words) => words.join(", "),
        other => other.to_string(),
    }
}
