//! Values that a shell tore into several words, because they stood there without quotes: `Kota
//! Bekasi` in every shell, and in PowerShell also `4,0`, which is a list to it.

use std::path::Path;

/// The most words that the name of one file is put together of.
const WORDS: usize = 8;

/// A command line whose torn values are whole again.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Torn {
    /// The first word that was left over.
    pub(super) left_over: String,
    /// The words of the command line as they were meant, without the name of the program.
    pub(super) meant: Vec<String>,
}

/// What two words were before they were torn apart.
enum Joint {
    /// One value, with this between them.
    One(&'static str),
    /// Two values of an option that is given once for each.
    Repeated,
}

/// Puts together what belongs together, where any word is left over that is neither a file nor
/// looks like one; `exists` says whether there is a file or folder of a name.
pub(super) fn mended(words: &[String], exists: impl Fn(&str) -> bool) -> Option<Torn> {
    let mut meant = Vec::new();
    let mut left_over: Option<String> = None;
    let mut at = 0;
    while at < words.len() {
        let option = words[at].as_str();
        let taken = if let Some(value) = words.get(at + 1).filter(|_| option.starts_with('-')) {
            let rest = words[at + 2..].iter().map(String::as_str);
            let rest: Vec<&str> = rest.take_while(|word| !word.starts_with('-')).collect();
            value_of(option, value, &rest, &exists)
        } else {
            let rest = words[at..].iter().take(WORDS).map(String::as_str);
            let rest: Vec<&str> = rest.take_while(|word| !word.starts_with('-')).collect();
            file(&rest, &exists)
        };
        if let Some((whole, behind, count)) = taken {
            meant.extend(whole);
            left_over.get_or_insert(words[behind + at].clone());
            at += count;
        } else {
            meant.push(words[at].clone());
            at += 1;
        }
    }
    left_over.map(|left_over| Torn { left_over, meant })
}

/// The words of an option and its value as they were meant, which word from the option on is the
/// first that was left over, and how many words they were.
type Whole = (Vec<String>, usize, usize);

fn value_of(
    option: &str,
    value: &str,
    rest: &[&str],
    exists: &impl Fn(&str) -> bool,
) -> Option<Whole> {
    let looks_like_file = |word: &str| {
        let ending = Path::new(word).extension();
        // What follows the point of `3.4` is no ending.
        ending.is_some_and(|ending| !ending.as_encoded_bytes().iter().all(u8::is_ascii_digit))
            || word.contains(['*', '/', '\\'])
    };
    if matches!(option, "-o" | "--output") {
        // A file to be written: up to the word that has an ending.
        let is_end = |word: &&str| Path::new(word).extension().is_some();
        let end = rest.iter().position(is_end).filter(|_| !is_end(&value))?;
        let free = rest[..=end].iter().all(|word| !exists(word)) && !exists(value);
        let name = format!("{value} {}", rest[..=end].join(" "));
        return free.then(|| (vec![option.to_owned(), name], 2, end + 3));
    }
    let mut whole = vec![option.to_owned(), value.to_owned()];
    let mut count = 0;
    for word in rest {
        if exists(word) || looks_like_file(word) {
            break;
        }
        match joint(option, value, word) {
            Some(Joint::One(between)) => {
                let last = whole.last_mut()?;
                last.push_str(between);
                last.push_str(word);
            }
            Some(Joint::Repeated) => {
                whole.push(option.to_owned());
                whole.push((*word).to_owned());
            }
            None => break,
        }
        count += 1;
    }
    (count > 0).then_some((whole, 2, count + 2))
}

/// How a word belongs to the value of an option before it, if it can belong to it at all.
fn joint(option: &str, value: &str, word: &str) -> Option<Joint> {
    let digits = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let number = |word: &str| digits(&word.replacen('.', "", 1));
    let indicator = |word: &str| digits(word.trim_start_matches(['I', 'i']));
    let pair = |word: &str| word.contains('=');
    match option {
        "--target" if number(value) => digits(word).then_some(Joint::One(",")),
        "--interim" => number(word).then_some(Joint::One(",")),
        "--lock" => indicator(word).then_some(Joint::One(",")),
        "--map" => (pair(value) && pair(word)).then_some(Joint::One(",")),
        "--set" => pair(word).then_some(Joint::Repeated),
        "--agency" | "--unit" | "--sheet" | "--target" => Some(Joint::One(" ")),
        _ => None,
    }
}

/// A file that exists under a name of several words, the first of which is none.
fn file(words: &[&str], exists: &impl Fn(&str) -> bool) -> Option<Whole> {
    if words.len() < 2 || exists(words[0]) {
        return None;
    }
    (2..=words.len()).find_map(|count| {
        let name = words[..count].join(" ");
        exists(&name).then(|| (vec![name], 0, count))
    })
}

#[cfg(test)]
mod tests {
    use super::mended;

    /// The command line as it was meant, where these are the files that exist.
    fn meant(line: &str) -> Option<String> {
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let files = ["buku.xlsx", "arsip", "Data Penilaian 2024.xlsx"];
        let torn = mended(&words, |name| files.contains(&name))?;
        Some(torn.meant.join("|"))
    }

    #[test]
    fn what_a_shell_tore_apart_is_whole_again() {
        for (line, whole) in [
            ("plan buku.xlsx --target 4 0", "plan|buku.xlsx|--target|4,0"),
            ("plan --target 4 0 buku.xlsx", "plan|--target|4,0|buku.xlsx"),
            (
                "plan buku.xlsx --target Sangat Baik --years 2",
                "plan|buku.xlsx|--target|Sangat Baik|--years|2",
            ),
            (
                "plan buku.xlsx --target 3 9 --lock I1 I2 I3",
                "plan|buku.xlsx|--target|3,9|--lock|I1,I2,I3",
            ),
            (
                "plan buku.xlsx --interim 3.0 3.4",
                "plan|buku.xlsx|--interim|3.0,3.4",
            ),
            (
                "rank --agency Kota Bekasi arsip",
                "rank|--agency|Kota Bekasi|arsip",
            ),
            (
                "score buku.xlsx --set I1=4 I2=3",
                "score|buku.xlsx|--set|I1=4|--set|I2=3",
            ),
            (
                "score buku.xlsx --map indikator=B tingkat=D",
                "score|buku.xlsx|--map|indikator=B,tingkat=D",
            ),
            (
                "score Data Penilaian 2024.xlsx -o hasil akhir.csv",
                "score|Data Penilaian 2024.xlsx|-o|hasil akhir.csv",
            ),
        ] {
            assert_eq!(meant(line).as_deref(), Some(whole), "{line}");
        }
    }

    #[test]
    fn what_is_whole_is_left_alone() {
        for line in [
            "score buku.xlsx arsip",
            "score --agency Bekasi buku.xlsx hilang.xlsx",
            "score hilang.xlsx juga-hilang.xlsx",
            "rank arsip --agency Bekasi --year 2023",
            "compare buku.xlsx --year 2019 2020",
            "plan --target 3.5 buku.xlsx",
            "plan --target 4 arsip",
            "score buku.xlsx -o hasil buku.xlsx",
            "explain I1 I2",
        ] {
            assert_eq!(meant(line), None, "{line}");
        }
    }
}
