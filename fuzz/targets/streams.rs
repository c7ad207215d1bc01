//! Long tables that are read as they come: they hold what the reader of all other tables finds.

use spbe::assess::{Request, assess};
use spbe::diagnostic::has_errors;
use spbe::input::{Input, read_input};
use spbe::number::Exact;
use spbe::score::score;
use spbe::stream::{Answers, Failure, Limits, LongTable, Plainly};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// Blocks so small that any table has several, and no table too small or too large.
const LIMITS: Limits = Limits {
    least: 0,
    few: 0,
    block: 300,
    most: 1 << 20,
    large: u64::MAX,
};

/// The lowest index of each assessment, with whose it is.
type Seen = Vec<(Option<String>, u16, Exact)>;

/// A text table, told by its content, and then read as it comes where that is possible.
pub(crate) fn text(bytes: &[u8]) {
    crate::tables::read(bytes);
    static FILE: OnceLock<PathBuf> = OnceLock::new();
    let file = FILE
        .get_or_init(|| std::env::temp_dir().join(format!("spbe-fuzz-{}.csv", std::process::id())));
    std::fs::write(file, bytes).expect("a folder for temporary files");
    let name: Arc<str> = "fuzz.csv".into();
    let Some(table) = LongTable::open(file, &name, LIMITS) else {
        return;
    };
    let whole = || read_input(file, Arc::clone(&name), None);
    let table = match table.survey() {
        Ok(Some(table)) => table,
        Ok(None) => return,
        Err(_) => {
            assert!(
                has_errors(&whole().diagnostics),
                "refused by one reader alone"
            );
            return;
        }
    };
    let request = table.request(&Request::default());
    let work = |answers: &mut [Answers]| {
        let mut seen = Seen::new();
        for one in answers {
            match one {
                Answers::Plain(one) => {
                    seen.push((Some(one.agency.to_string()), one.year, one.index()));
                }
                Answers::Read(portion) => {
                    let evidence = std::mem::take(&mut portion.evidence);
                    let assessed = assess(evidence, &request).value.unwrap_or_default();
                    seen.extend(assessed.into_iter().map(lowest));
                }
            }
        }
        seen
    };
    let mut seen = Seen::new();
    let said = table.run(&request, Plainly::Always, work, |more| {
        seen.extend(more);
        Ok::<(), Failure>(())
    });
    assert!(said.is_ok(), "the file is still there");
    let expected = match whole().value {
        Some(Input::Evidence(evidence)) => assess(evidence, &Request::default()).value,
        _ => None,
    };
    let expected: Seen = expected
        .unwrap_or_default()
        .into_iter()
        .map(lowest)
        .collect();
    assert_eq!(seen, expected);
}

fn lowest(one: spbe::assess::Assessment) -> (Option<String>, u16, Exact) {
    let card = score(Arc::new(one));
    let assessment = &card.assessment;
    (assessment.agency.clone(), assessment.year, card.index.low)
}
