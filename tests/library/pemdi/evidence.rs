//! Documents under decimal values: which value they support, and which their pieces propose.

use super::{hundredths, pemdi};
use spbe::assess::{Assessment, Request, assess};
use spbe::evidence::{Status, read_evidence};
use spbe::ladder::Count;
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::xlsx::{Filled, FilledDocument, FilledRow, template};

/// A book of 2026 that claims values and lists `(indicator, level)` of accepted documents.
fn assessed(claims: &[(usize, i128)], documents: &[(usize, u8)]) -> Assessment {
    let rubric = pemdi();
    let mut rows = vec![FilledRow::default(); 20];
    for (number, value) in claims {
        rows[number - 1].level = Some(hundredths(*value));
    }
    let documents = documents.iter().enumerate();
    let documents = documents.map(|(position, &(number, level))| FilledDocument {
        indicator: number - 1,
        level: Some(level.into()),
        title: Some(format!("Dokumen {position}")),
        status: Some(Status::Diterima.into()),
        ..FilledDocument::default()
    });
    let filled = Filled {
        agency: Some("Kab. Uji".to_owned()),
        year: Some(2026),
        rows,
        documents: documents.collect(),
        ..Filled::default()
    };
    let bytes = template(&rubric, &filled, Lang::Id, None).unwrap();
    let book = spbe::evidence::book::read_bytes(&bytes, "b.xlsx".into());
    let evidence = read_evidence(&book.value.unwrap(), "b.xlsx", None)
        .value
        .unwrap();
    assess(evidence, &Request::default())
        .value
        .unwrap()
        .remove(0)
}

fn supported(claim: i128, levels: &[u8]) -> Exact {
    let documents: Vec<(usize, u8)> = levels.iter().map(|&level| (1, level)).collect();
    // A document elsewhere, so that the book has any.
    let with = [documents, vec![(2, 1)]].concat();
    assessed(&[(1, claim)], &with).answers[0]
        .supported()
        .unwrap()
}

#[test]
fn documents_support_values_up_to_the_end_of_their_levels() {
    assert_eq!(
        supported(230, &[]),
        hundredths(100),
        "nothing accepted gives the floor"
    );
    assert_eq!(supported(230, &[1]), hundredths(150));
    assert_eq!(supported(230, &[1, 2]), hundredths(230));
    assert_eq!(
        supported(250, &[1, 2]),
        hundredths(250),
        "2.50 is all of level 2"
    );
    assert_eq!(supported(251, &[1, 2]), hundredths(250));
    assert_eq!(supported(500, &[1, 2, 3, 4]), hundredths(400));
    assert_eq!(supported(500, &[1, 2, 3, 4, 5]), hundredths(500));
    // The ladder: what lacks its lower rungs does not count.
    assert_eq!(supported(300, &[2, 3]), hundredths(100));
    // No document proves an index of another agency, and none is needed.
    let outside = assessed(&[(5, 300)], &[(1, 1)]);
    assert_eq!(outside.answers[4].supported(), Some(hundredths(300)));
}

#[test]
fn accepted_pieces_propose_the_values_that_are_known() {
    let rubric = pemdi();
    let proposed = |number: usize, accepted: [usize; 5]| {
        let indicator = &rubric.indicators[number - 1];
        rubric
            .proposed(indicator, |level| accepted[usize::from(level) - 1])
            .unwrap()
    };
    // Published values of one regency: all of level 1 and two of four at level 2; one of two;
    // one of three; all of levels 1 and 2.
    assert_eq!(proposed(1, [1, 2, 0, 0, 0]), hundredths(200));
    assert_eq!(proposed(2, [1, 0, 0, 0, 0]), hundredths(125));
    assert_eq!(proposed(13, [1, 0, 0, 0, 0]), Exact::new(7, 6));
    assert_eq!(proposed(17, [2, 2, 0, 0, 0]), hundredths(250));
    // The ends, more than there are, and pieces above a level that is not complete.
    assert_eq!(proposed(8, [0; 5]), hundredths(100));
    assert_eq!(proposed(8, [7; 5]), hundredths(500));
    assert_eq!(proposed(8, [9, 0, 0, 0, 0]), hundredths(150));
    assert_eq!(
        proposed(8, [6, 7, 7, 7, 7]),
        hundredths(100) + Exact::new(6, 14)
    );
    assert_eq!(
        rubric.proposed(&rubric.indicators[4], |_| 1),
        None,
        "an index has no pieces"
    );
}

#[test]
fn a_proposal_counts_only_when_it_is_asked_for() {
    let read = assessed(&[(1, 300), (5, 250)], &[(1, 1), (1, 2), (1, 2), (13, 1)]);
    assert_eq!(read.answers[0].value, Some(hundredths(300)));
    let counted = read.clone().counting(Count::Items);
    assert_eq!(counted.answers[0].value, Some(hundredths(200)));
    assert_eq!(
        counted.answers[4].value,
        Some(hundredths(250)),
        "no pieces: the value that is given"
    );
    assert_eq!(
        counted.answers[12].value,
        Some(Exact::new(7, 6)),
        "proposed although nothing is claimed"
    );
    assert_eq!(
        counted.answers[1].value, None,
        "nobody has said anything about it"
    );
    let back = counted.counting(Count::Claimed);
    assert_eq!(back.answers[0].value, Some(hundredths(300)));
    // A rubric without such a rule proposes nothing.
    let other = crate::books::under_59("no;tingkat\n1;3\n");
    let other = (*other.card().assessment).clone().counting(Count::Items);
    assert_eq!(other.diagnostics.last().unwrap().code().as_str(), "E0813");
    assert!(other.answers.iter().all(|answer| answer.value.is_none()));
}

#[test]
fn a_workbook_keeps_values_and_what_they_come_from() {
    let rubric = pemdi();
    let mut rows = vec![FilledRow::default(); 20];
    rows[0].level = Some(hundredths(117));
    rows[4].origin = Some(Exact::from(25));
    rows[9].origin = Some(hundredths(255));
    rows[9].level = Some(hundredths(240));
    let filled = Filled {
        year: Some(2026),
        agency: Some("X".into()),
        rows,
        ..Filled::default()
    };
    let read = |filled: &Filled, lang| {
        let bytes = template(&rubric, filled, lang, None).unwrap();
        let book = spbe::evidence::book::read_bytes(&bytes, "b.xlsx".into())
            .value
            .unwrap();
        let evidence = read_evidence(&book, "b.xlsx", None).value.unwrap();
        assess(evidence, &Request::default())
            .value
            .unwrap()
            .remove(0)
    };
    for lang in Lang::ALL {
        let once = read(&filled, lang);
        let numbers = |one: &Assessment| {
            let of = |index: usize| {
                let answer = &one.answers[index];
                (
                    answer.value,
                    answer.origin.as_ref().map(|origin| origin.index),
                )
            };
            [of(0), of(4), of(9)]
        };
        assert_eq!(
            numbers(&once),
            [
                (Some(hundredths(117)), None),
                (Some(Exact::from(2)), Some(Exact::from(25))),
                (Some(hundredths(240)), Some(hundredths(255))),
            ]
        );
        // Written again, the converted value and its index stand beside each other and agree.
        let twice = read(&Filled::from(&once), lang);
        assert_eq!(numbers(&twice), numbers(&once));
    }
}
