//! Whether a page is well made: for browsers, for those who cannot see, and for archives.

use super::evaluations;
use super::tree::{Element, parse};
use super::{every_page, every_sort};
use sha2::{Digest, Sha256};
use spbe::advice::advise;
use spbe::lang::Lang;
use spbe::report::html::{html, leader};
use std::collections::BTreeSet;

#[test]
fn markup_is_without_fault() {
    for (name, page) in every_page() {
        let (root, errors) = parse(page);
        assert_eq!(errors, Vec::<String>::new(), "{name}");
        assert_eq!(root.named("h1").len(), 1, "{name}");
        assert_eq!(root.named("main").len(), 1, "{name}");
        let lang = root.first("html").get("lang").unwrap();
        assert!(name.contains(&format!(" {lang}")), "{name}: {lang}");
    }
}

#[test]
fn ids_are_unique_and_everything_referred_to_is_there() {
    for (name, page) in every_page() {
        let (root, _) = parse(page);
        let all = root.all();
        let ids: Vec<String> = all.iter().filter_map(|one| one.get("id")).collect();
        let unique: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{name}");
        for element in &all {
            for (attribute, value) in element.attributes() {
                let referred: Vec<String> = match attribute.as_str() {
                    "aria-labelledby" => value.split(' ').map(str::to_owned).collect(),
                    "href" => value
                        .strip_prefix('#')
                        .map(str::to_owned)
                        .into_iter()
                        .collect(),
                    "fill" => {
                        let id = value
                            .strip_prefix("url(#")
                            .and_then(|rest| rest.strip_suffix(')'));
                        id.map(str::to_owned).into_iter().collect()
                    }
                    _ => Vec::new(),
                };
                for id in referred {
                    assert!(unique.contains(&id), "{name}: {attribute} {id}");
                }
            }
        }
    }
}

#[test]
fn headings_have_no_gaps_and_tables_have_heads_and_captions() {
    for (name, page) in every_page() {
        let (root, _) = parse(page);
        let mut level = 0;
        for element in root.all() {
            let heading = element
                .name()
                .strip_prefix('h')
                .and_then(|rest| rest.parse::<u8>().ok());
            if let Some(next) = heading {
                assert!(
                    next <= level + 1,
                    "{name}: {} after h{level}",
                    element.text()
                );
                level = next;
            }
        }
        for table in root.named("table") {
            assert!(!table.first("caption").text().is_empty(), "{name}");
            let columns = table.first("thead").named("th");
            assert!(
                columns
                    .iter()
                    .all(|one| one.get("scope").as_deref() == Some("col"))
            );
            for row in table.first("tbody").named("tr") {
                let cells = row.named("th").len() + row.named("td").len();
                assert_eq!(cells, columns.len(), "{name}: {}", row.text());
                assert_eq!(
                    row.first("th").get("scope").as_deref(),
                    Some("row"),
                    "{name}"
                );
            }
        }
    }
}

#[test]
fn drawings_say_what_they_show() {
    for (name, page) in every_page() {
        let (root, _) = parse(page);
        let drawings = root.named("svg");
        assert!(!drawings.is_empty(), "{name}");
        for drawing in drawings {
            assert_eq!(drawing.get("role").as_deref(), Some("img"), "{name}");
            assert!(drawing.first("title").text().len() > 5, "{name}");
            assert!(drawing.first("desc").text().len() > 20, "{name}");
            // Letters, digits and signs of positions only: no NaN and no infinity.
            for element in drawing.all() {
                for (attribute, value) in element.attributes() {
                    if [
                        "x", "y", "cx", "cy", "x1", "y1", "x2", "y2", "width", "height", "points",
                    ]
                    .contains(&attribute.as_str())
                    {
                        let numbers = value.split([' ', ',']).map(str::parse::<f64>);
                        assert!(
                            numbers.into_iter().all(|one| one.is_ok_and(f64::is_finite)),
                            "{name}: {value}"
                        );
                    }
                }
            }
        }
    }
}

/// Every drawing of the largest kind of evaluation stays inside of its frame.
#[test]
fn nothing_is_drawn_outside_of_its_frame() {
    for (name, page) in every_page() {
        let (root, _) = parse(page);
        for drawing in root.named("svg") {
            let frame: Vec<f64> = drawing
                .get("viewBox")
                .unwrap()
                .split(' ')
                .map(|one| one.parse().unwrap())
                .collect();
            for element in drawing.all() {
                let number = |attribute: &str| {
                    element
                        .get(attribute)
                        .map(|one| one.parse::<f64>().unwrap())
                };
                let inside = |low: Option<f64>, size: Option<f64>, most: f64| {
                    low.is_none_or(|low| low >= 0.0 && low + size.unwrap_or(0.0) <= most)
                };
                let text = element.text();
                assert!(
                    inside(number("x"), number("width"), frame[2]),
                    "{name}: {text}"
                );
                assert!(
                    inside(number("y"), number("height"), frame[3]),
                    "{name}: {text}"
                );
                assert!(
                    inside(number("cx"), None, frame[2]) && inside(number("cy"), None, frame[3]),
                    "{name}"
                );
            }
        }
    }
}

fn digest(text: &str) -> String {
    use std::fmt::Write;
    let mut hex = String::new();
    for byte in Sha256::digest(text) {
        write!(hex, "{byte:02x}").unwrap();
    }
    hex
}

/// The bytes behind base64, as hexadecimal digits.
fn decoded(text: &str) -> String {
    const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut hex = String::new();
    let (mut bits, mut count) = (0_usize, 0);
    for letter in text.trim_end_matches('=').chars() {
        bits = bits << 6 | LETTERS.find(letter).unwrap();
        count += 6;
        // Four bits are one digit; what is left at the end is padding.
        while count >= 4 {
            count -= 4;
            hex.push(char::from_digit(u32::try_from(bits >> count & 15).unwrap(), 16).unwrap());
        }
        bits &= 15;
    }
    hex.truncate(64);
    hex
}

#[test]
fn nothing_is_loaded_and_nothing_foreign_runs() {
    for (name, page) in every_page() {
        let (root, _) = parse(page);
        let policy = root
            .named("meta")
            .into_iter()
            .find(|one| one.get("http-equiv").is_some())
            .and_then(|one| one.get("content"))
            .unwrap();
        assert!(policy.starts_with("default-src 'none';"), "{name}");
        let allowed = |kind: &str| {
            let part = policy
                .split("; ")
                .find_map(|part| part.strip_prefix(kind))
                .unwrap();
            part.trim()
                .trim_matches('\'')
                .strip_prefix("sha256-")
                .map(decoded)
        };
        let styles = root.named("style");
        assert_eq!(styles.len(), 1, "{name}");
        assert_eq!(
            allowed("style-src"),
            Some(digest(&styles[0].text())),
            "{name}"
        );
        let scripts = root.named("script");
        if name.ends_with("one sheet") {
            assert!(
                scripts.is_empty() && allowed("script-src").is_none(),
                "{name}"
            );
        } else {
            assert_eq!(scripts.len(), 1, "{name}");
            assert_eq!(
                allowed("script-src"),
                Some(digest(&scripts[0].text())),
                "{name}"
            );
        }
        for element in root.all() {
            let tag = element.name();
            assert!(
                ![
                    "img", "link", "iframe", "object", "embed", "form", "base", "image", "use",
                    "audio", "video"
                ]
                .contains(&tag.as_str()),
                "{name}: {tag}"
            );
            for (attribute, value) in element.attributes() {
                assert!(
                    !attribute.starts_with("on") && attribute != "src" && attribute != "style",
                    "{name}: {attribute}"
                );
                if attribute == "href" && !value.starts_with('#') {
                    let small = value.to_lowercase();
                    assert!(
                        tag == "a"
                            && (small.starts_with("https://") || small.starts_with("http://")),
                        "{name}: {value}"
                    );
                    let rel = element.get("rel").unwrap();
                    assert!(rel.split(' ').any(|one| one == "noopener"), "{name}: {rel}");
                    assert_eq!(element.text(), value, "{name}: a link says where it leads");
                }
            }
        }
        let style = styles[0].text();
        assert!(
            !style.contains("url(") && !style.contains("@import"),
            "{name}"
        );
    }
}

#[test]
fn the_same_evaluation_gives_the_same_bytes() {
    for (name, evaluation) in every_sort() {
        let score = evaluation.latest().unwrap();
        for lang in Lang::ALL {
            assert_eq!(
                html(&evaluation, lang),
                html(&evaluation.clone(), lang),
                "{name}"
            );
            let sheet = leader(&evaluation, &advise(score), lang);
            assert_eq!(sheet, leader(&evaluation, &advise(score), lang), "{name}");
        }
    }
}

/// The words of one language that a page of the other must not hold.
#[test]
fn each_language_is_whole() {
    let words = |page: &str| -> BTreeSet<String> {
        let (root, _) = parse(page);
        let said = |element: &Element| match element.name().as_str() {
            // What is quoted from a regulation is marked with its language.
            "p" if element
                .named("span")
                .iter()
                .any(|one| one.get("lang").is_some()) =>
            {
                String::new()
            }
            "h2" | "h3" | "dt" | "caption" | "figcaption" | "p" | "th" | "td" => element.text(),
            _ => String::new(),
        };
        let text: Vec<String> = root.first("body").all().iter().map(said).collect();
        let text = text.join(" ");
        text.split(|letter: char| !letter.is_alphabetic())
            .map(str::to_lowercase)
            .collect()
    };
    let evaluation = evaluations::five_years();
    let sheet = |lang| leader(&evaluation, &advise(evaluation.latest().unwrap()), lang);
    for pages in [
        Lang::ALL.map(|lang| html(&evaluation, lang)),
        Lang::ALL.map(sheet),
    ] {
        let [indonesian, english] = pages.map(|page| words(&page));
        for word in [
            "dan",
            "dari",
            "tingkat",
            "menjadi",
            "predikat",
            "ringkasan",
            "sumbangan",
            "tahun",
            "berkas",
            "target yang",
        ] {
            assert!(!english.contains(word), "English page: {word}");
        }
        for word in [
            "the", "of", "and", "rating", "from", "year", "score", "level", "file",
        ] {
            assert!(!indonesian.contains(word), "Indonesian page: {word}");
        }
    }
}
