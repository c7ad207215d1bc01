//! What is wrong with a command line, and what was perhaps meant by it.

use super::command;
use crate::cli::words as say;
use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::path::Path;

/// What people call a command in Indonesian, or expect it to be called.
const COMMANDS: &[(&str, &[&str])] = &[
    (
        "score",
        &[
            "nilai",
            "hitung",
            "skor",
            "indeks",
            "calc",
            "index",
            "menghitung",
        ],
    ),
    (
        "compare",
        &[
            "banding",
            "bandingkan",
            "perbandingan",
            "sandingkan",
            "diff",
        ],
    ),
    (
        "check",
        &["periksa", "cek", "lint", "validate", "validasi", "tes"],
    ),
    (
        "rank",
        &["peringkat", "ranking", "urutkan", "peringkatkan", "urut"],
    ),
    ("plan", &["rencana", "rencanakan", "target", "simulasi"]),
    ("merge", &["gabung", "gabungkan", "satukan"]),
    ("template", &["templat", "contoh", "formulir", "kosong"]),
    ("audit", &["uji", "audit-tabel"]),
    ("worklist", &["tugas", "todo", "sisa", "pekerjaan"]),
    ("rubric", &["rubrik", "instrumen", "rubrics", "peraturan"]),
    ("init", &["mulai", "baru", "new", "start", "siapkan"]),
    ("report", &["laporan", "lapor", "cetak"]),
    ("explain", &["jelaskan", "arti", "penjelasan"]),
    ("verify", &["verifikasi", "buktikan", "bukti"]),
    ("completions", &["pelengkapan", "completion"]),
    ("man", &["manual", "panduan"]),
    ("list", &["daftar", "semua", "ls"]),
    ("show", &["tampilkan", "lihat", "isi", "tampil", "cat"]),
    ("crosswalk", &["padanan", "peralihan", "map"]),
    ("diff", &["beda", "bandingkan", "banding", "compare"]),
    ("impact", &["dampak"]),
    ("schema", &["skema"]),
    ("export", &["ekspor"]),
    ("import", &["impor"]),
];

/// What people call an option in Indonesian.
const OPTIONS: &[(&str, &[&str])] = &[
    ("--year", &["tahun", "thn"]),
    ("--agency", &["instansi", "nama", "pemda"]),
    ("--lang", &["bahasa", "language"]),
    ("--rubric", &["rubrik"]),
    ("--stage", &["tahap"]),
    ("--report", &["laporan", "bentuk", "format"]),
    ("--output", &["keluaran", "hasil", "out"]),
    ("--sheet", &["lembar"]),
    ("--header", &["judul", "baris-judul"]),
    ("--map", &["peta", "kolom"]),
    ("--force", &["paksa", "timpa", "overwrite"]),
    ("--journal", &["jurnal"]),
    ("--color", &["warna", "colour"]),
    ("--help", &["bantuan", "tolong"]),
    ("--unit", &["opd", "perangkat-daerah"]),
    ("--from", &["dari"]),
    ("--set", &["andaikan"]),
    ("--lock", &["kunci"]),
    ("--years", &["lama"]),
    ("--exceptions", &["pengecualian"]),
    ("--resume", &["lanjutkan"]),
    ("--regulation", &["peraturan"]),
];

/// A command line that each command understands; of a command with others below it the first is.
const EXAMPLES: &[&str] = &[
    "spbe score penilaian.xlsx",
    "spbe compare 2019.xlsx 2020.xlsx",
    "spbe audit terbitan.csv",
    "spbe check penilaian.xlsx",
    "spbe merge perangkat-daerah --assign pengampu.csv -o penilaian.xlsx",
    "spbe worklist penilaian.xlsx",
    "spbe report 2019.xlsx 2020.xlsx -o laporan.xlsx",
    "spbe rank buku",
    "spbe plan penilaian.xlsx --target 3,5",
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
        if word.contains([' ', '*']) {
            format!("\"{word}\"")
        } else {
            word
        }
    });
    let words: Vec<String> = words.collect();
    format!("spbe {}", words.join(" "))
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
    let named = COMMANDS.iter().find(|(name, others)| {
        others.contains(&lower.as_str()) && within.find_subcommand(name).is_some()
    });
    if let Some((name, _)) = named {
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
    let others = others.map(|word| {
        if word.contains([' ', '*']) {
            format!("\"{word}\"")
        } else {
            word
        }
    });
    Some(format!(
        "spbe {name} {}",
        others.collect::<Vec<_>>().join(" ")
    ))
}

/// The option that a word in Indonesian was meant for, if the command has it.
fn option_for(word: &str, command: &Command) -> Option<&'static str> {
    let name = word.strip_prefix("--")?.split('=').next()?.to_lowercase();
    let (option, _) = OPTIONS
        .iter()
        .find(|(_, others)| others.contains(&name.as_str()))?;
    // Options that every command knows are found in the outermost.
    let all = super::command();
    let mut arguments = command.get_arguments().chain(all.get_arguments());
    arguments
        .any(|argument| argument.get_long() == option.strip_prefix("--"))
        .then_some(*option)
}

/// The commands that know an option which this one does not.
fn commands_with(option: &str) -> Vec<String> {
    let name = option.trim_start_matches('-').split('=').next();
    let command = command();
    let knows = |one: &&Command| {
        one.get_arguments().any(|argument| {
            let aliases = argument.get_all_aliases().unwrap_or_default();
            argument.get_long() == name || name.is_some_and(|name| aliases.contains(&name))
        })
    };
    let knowing = command.get_subcommands().filter(knows);
    let names = knowing.map(|one| format!("`spbe {}`", one.get_name()));
    names.collect()
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
            hints.extend(argument_meant(&option, &names, &command).or_else(|| {
                let suggested = text(ContextKind::SuggestedArg)?;
                Some(say::perhaps(suggested))
            }));
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

/// What an argument that a command does not know was perhaps meant for.
fn argument_meant(argument: &str, names: &[String], command: &Command) -> Option<String> {
    if argument.starts_with('-') {
        if let Some(option) = option_for(argument, command) {
            return Some(say::perhaps(option));
        }
        let commands = commands_with(argument);
        return (!commands.is_empty())
            .then(|| say::option_of(argument.to_owned(), commands.join(", ")));
    }
    let is_year = argument.len() == 4
        && argument.starts_with("20")
        && argument.bytes().all(|byte| byte.is_ascii_digit());
    if is_year {
        return Some(say::perhaps(format!("--year {argument}")));
    }
    if names.last().is_some_and(|name| name == "plan") {
        // Of the book and its target, the one that is no file is the target.
        let target = typed()
            .into_iter()
            .skip(1)
            .find(|word| !word.starts_with('-') && Path::new(word).extension().is_none())?;
        return Some(say::perhaps(format!("--target \"{target}\"")));
    }
    None
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(words) => words.join(", "),
        other => other.to_string(),
    }
}
