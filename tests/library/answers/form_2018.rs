//! The official form of 2018, rebuilt with its sheets in the order of the real one.

use crate::books::run;
use rust_xlsxwriter::Workbook;
use spbe::assess::Request;

/// The form with an option for each of its 37 indicators, and a few words about the second.
fn form(agency: &str, option: impl Fn(usize) -> u32) -> Vec<u8> {
    form_with(agency, option, ["Perbup 1/2018 pasal 4", "perbup.pdf"])
}

/// The form with what was written about the second indicator: explanation and evidence.
fn form_with(agency: &str, option: impl Fn(usize) -> u32, written: [&str; 2]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let identity = workbook.add_worksheet().set_name("Identitas").unwrap();
    identity
        .write(1, 1, "NAMA INSTANSI PUSAT/PEMERINTAH DAERAH")
        .unwrap();
    identity.write(1, 2, ":").unwrap();
    identity.write(1, 3, agency).unwrap();
    let question = workbook.add_worksheet().set_name("Indikator 2").unwrap();
    for (row, text) in (0..).zip(["Domain 1", "Indikator 2", "Level 0", "Level 1"]) {
        question.write(row, 0, text).unwrap();
    }
    question.write(0, 4, "Pilihan Saudara").unwrap();
    // A stray number beside the options, as in the real form.
    question.write(2, 5, 3).unwrap();
    question.write(8, 0, "Penjelasan :").unwrap();
    question.write(8, 1, written[0]).unwrap();
    question.write(9, 0, "Data dukung:").unwrap();
    question.write(10, 1, written[1]).unwrap();
    // Some sheets of the real form hold other questions further below.
    for (row, text) in (18..).zip(["Domain 3", "Indikator 27", "Level 0"]) {
        question.write(row, 0, text).unwrap();
        question
            .write(row, 1, "Layanan Manajemen Perencanaan")
            .unwrap();
    }
    let recap = workbook.add_worksheet().set_name("Rekap").unwrap();
    recap.set_hidden(true);
    recap
        .write(0, 0, "MOHON TIDAK MENGUBAH LEMBAR KERJA INI")
        .unwrap();
    let header = ["Domain", "Aspek", "Indikator", "", "N", "V", "W", "RW"];
    for (column, text) in (0..).zip(header) {
        recap.write(2, column, text).unwrap();
    }
    recap.write(3, 0, "Kebijakan").unwrap();
    recap.write(3, 6, 0.17).unwrap();
    recap.write(4, 1, "Kebijakan Tata Kelola").unwrap();
    for (row, number) in (5..).zip(1_u32..=37) {
        match number {
            1..=34 => recap.write(row, 2, number).unwrap(),
            _ => recap.write(row, 2, format!("35-{}", number - 34)).unwrap(),
        };
        recap.write(row, 3, "Tim Pengarah").unwrap();
        let option = option(usize::try_from(number).unwrap());
        recap.write(row, 4, option).unwrap();
        recap.write(row, 5, option.saturating_sub(1)).unwrap();
        recap.write(row, 6, 0.01).unwrap();
    }
    workbook.save_to_buffer().unwrap()
}

fn in_2018() -> Request {
    Request {
        year: Some(2018),
        ..Request::default()
    }
}

#[test]
fn options_of_the_hidden_sheet_are_levels_from_zero() {
    let bytes = form("Kab. Contoh", |number| {
        u32::try_from(number % 6 + 1).unwrap()
    });
    let outcome = run("formulir.xlsx", &bytes, &in_2018());
    assert_eq!(
        super::levels(&outcome),
        "1 2 3 4 5 0 1 2 3 4 5 0 1 2 3 4 5 0 1 2 3 4 5 0 1 2 3 4 5 0 1 2 3 4 5 0 1"
    );
    let card = outcome.card();
    assert_eq!(card.assessment.agency.as_deref(), Some("Kab. Contoh"));
    assert_eq!(card.assessment.rubric.id, "permenpanrb-5-2018");
    let second = &card.assessment.answers[1];
    let text =
        |text: &Option<spbe::evidence::Located<String>>| text.as_ref().unwrap().value.clone();
    assert_eq!(text(&second.explanation), "Perbup 1/2018 pasal 4");
    assert_eq!(text(&second.evidence), "perbup.pdf");
    let place = second.place.as_ref().unwrap().to_string();
    assert_eq!(place, "formulir.xlsx › Rekap!E7");
    insta::assert_snapshot!(outcome.lines(), @"
    N0347 formulir.xlsx › Rekap: this is the official form of 2018: what was picked is stored in the hidden sheet `Rekap` only, as option 1 to 6 for level 0 to 5
    W0348 formulir.xlsx › Rekap!E11: 6 indicators stand at the first option, read as level 0; in this form a question that was never answered looks the same: 6, 12, 18, 24, 30 and 35-2
      formulir.xlsx › Rekap!E11: neither explained nor with evidence: 6, 12, 18, 24, 30 and 35-2
    ");
}

#[test]
fn an_untouched_form_is_told_from_nothing_and_names_nobody() {
    let bytes = form("…………………………", |_| 1);
    let outcome = run("formulir.xlsx", &bytes, &in_2018());
    insta::assert_snapshot!(outcome.lines(), @"
    N0347 formulir.xlsx › Rekap: this is the official form of 2018: what was picked is stored in the hidden sheet `Rekap` only, as option 1 to 6 for level 0 to 5
    W0348 formulir.xlsx › Rekap!E6: 37 indicators stand at the first option, read as level 0; in this form a question that was never answered looks the same: 1–34, 35-1, 35-2 and 35-3
      formulir.xlsx › Rekap!E6: neither explained nor with evidence: 1, 3–34, 35-1, 35-2 and 35-3
    W0308 formulir.xlsx › Rekap!A3: the agency is not named
    ");
}

#[test]
fn a_form_as_it_was_handed_out_has_no_index() {
    let bytes = form_with("Kab. Contoh", |_| 1, ["ß", ""]);
    let outcome = run("formulir.xlsx", &bytes, &in_2018());
    assert_eq!(super::levels(&outcome), ["-"; 37].join(" "));
    insta::assert_snapshot!(outcome.lines(), @"
    N0347 formulir.xlsx › Rekap: this is the official form of 2018: what was picked is stored in the hidden sheet `Rekap` only, as option 1 to 6 for level 0 to 5
    W0368 formulir.xlsx › Rekap!E6: this form is as it was handed out: everything stands at the first option and nothing is written, so it is taken as not filled in
    ");
    // One choice, and the rest may well be zero.
    let bytes = form_with("Kab. Contoh", |number| u32::from(number == 9) + 1, ["", ""]);
    let outcome = run("formulir.xlsx", &bytes, &in_2018());
    assert_eq!(outcome.card().assessment.missing().count(), 0);
}

#[test]
fn a_question_of_another_indicator_below_is_no_evidence() {
    let bytes = form_with("Kab. Contoh", |_| 2, ["", "perbup.pdf"]);
    let outcome = run("formulir.xlsx", &bytes, &in_2018());
    let second = &outcome.card().assessment.answers[1];
    assert_eq!(second.evidence.as_ref().unwrap().value, "perbup.pdf");
}

#[test]
fn a_number_that_is_no_option_is_no_level() {
    let bytes = form("Kab. Contoh", |number| if number == 3 { 7 } else { 2 });
    let outcome = run("formulir.xlsx", &bytes, &in_2018());
    insta::assert_snapshot!(outcome.lines(), @"
    N0347 formulir.xlsx › Rekap: this is the official form of 2018: what was picked is stored in the hidden sheet `Rekap` only, as option 1 to 6 for level 0 to 5
    E0349 formulir.xlsx › Rekap!E8: `7` is not the number of an option of this form
    ");
}
