//! Kinds of documents that levels ask for by name: which books tell them, what they prove, and
//! what is said about those that are missing.

use super::rules::with_rules;
use super::{codes, day, document, filled, level, lines, read, read_back};
use crate::refused_rubrics::SMALL;
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;
use spbe::evidence::Status;
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::report::xlsx::FilledDocument;
use spbe::rubric::{AskedKind, Demand, KindsDemand, Rubric, for_year};
use spbe::worklist::{Lack, worklist};
use std::fmt::Write;

/// 59/2020 with kinds of documents; `more` stands among the rules.
pub(super) fn rubric(more: &str) -> Rubric {
    with_rules(&format!(
        "evidence_rules:
  kinds:
    - {{ id: reviu, name: Laporan reviu, en: Review report, aliases: [Notulensi reviu] }}
    - {{ id: api, name: Daftar API, en: List of interfaces }}
    - {{ id: versi, name: Catatan versi, en: Release notes }}
  rules:
    - name: reviu pada tingkat 4
      indicators: [I1, I5]
      levels: [4]
      kinds: [reviu]
      max_age_months: 24
      source: saya
      confidence: D
    - name: layanan
      indicators: [I40, I41]
      levels: [3, 5]
      kinds: [api, reviu]
      source: saya
      confidence: D
    - name: layanan sebaiknya
      indicators: [I40]
      levels: [3]
      kinds: [versi]
      required: false
      source: saya
      confidence: D
{more}"
    ))
    .unwrap_or_else(|found| panic!("{found:?}"))
}

fn of_kind(indicator: usize, level: u8, kind: &str) -> FilledDocument {
    FilledDocument {
        kind: Some(kind.to_owned()),
        title: Some(format!("{kind} {indicator}.{level}")),
        ..document(indicator, level)
    }
}

fn books(indicator: usize, levels: &[u8]) -> Vec<FilledDocument> {
    levels
        .iter()
        .map(|&level| document(indicator, level))
        .collect()
}

/// The level proved for an indicator, and what is found, where that indicator claims `claim`.
fn judged(
    rubric: &Rubric,
    indicator: usize,
    claim: i128,
    documents: Vec<FilledDocument>,
) -> (u8, Vec<String>) {
    let mut filled = filled(rubric, 1, documents);
    filled.rows[indicator - 1].level = Some(Exact::from(claim));
    let (assessment, found) = read_back(rubric, &filled);
    (level(&assessment, indicator), lines(&found))
}

#[test]
fn a_level_with_kinds_is_proved_when_each_of_them_is_there() {
    let rubric = rubric("");
    let mut documents = books(1, &[2, 3, 4]);
    // The regulation does not stand in for its review.
    let (level, found) = judged(&rubric, 1, 4, documents.clone());
    assert_eq!(level, 3);
    assert_eq!(
        found,
        [
            "W0981 b.xlsx › Penilaian!D7: indikator 1 (Tingkat Kematangan Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah) diisi tingkat 4, tetapi bukti baru mendukung tingkat 3: jenis dokumen yang diminta belum lengkap / belum ada yang diterima dan sah: Laporan reviu (tingkat 4); lengkapi di lembar Data Dukung berikut jenisnya, atau turunkan tingkatnya",
            "N0983 b.xlsx: jenis dokumen belum diisi satu pun, padahal diminta untuk 1 indikator / isi kolom Jenis dokumen di lembar Data Dukung; `spbe template --from BUKU` membuatkan kolom dan pilihannya",
        ]
    );
    // Any name of the kind will do, and a review alone proves its level.
    for name in [
        "reviu",
        "LAPORAN REVIU",
        "Review report",
        "notulensi  reviu",
    ] {
        let mut documents = books(1, &[2, 3]);
        documents.push(of_kind(1, 4, name));
        assert_eq!(judged(&rubric, 1, 4, documents), (4, vec![]), "{name}");
    }
    // A level that lacks documents altogether is named with the kinds of another.
    documents.remove(1);
    let (level, found) = judged(&rubric, 1, 4, documents);
    assert_eq!(level, 2);
    assert!(
        found
            .iter()
            .any(|line| line
                .contains("sah: satu dokumen (tingkat 3) dan Laporan reviu (tingkat 4);"))
    );
}

#[test]
fn a_window_of_a_kind_is_not_one_of_other_documents() {
    let rubric = rubric("");
    let old = |document: FilledDocument| FilledDocument {
        date: Some(day(2015, 1, 1)),
        ..document
    };
    let mut documents: Vec<FilledDocument> = books(1, &[2, 3, 4]).into_iter().map(old).collect();
    documents.push(of_kind(1, 4, "reviu"));
    assert_eq!(
        judged(&rubric, 1, 4, documents.clone()).0,
        4,
        "an old regulation is in force"
    );
    for (date, expected) in [
        (Some(day(2021, 12, 31)), 4),
        (Some(day(2021, 12, 30)), 3),
        (None, 3),
    ] {
        documents[3].date.clone_from(&date);
        let (level, found) = judged(&rubric, 1, 4, documents.clone());
        assert_eq!(level, expected);
        assert_eq!(found.is_empty(), expected == 4, "{found:?}");
        if date.is_some() && expected == 3 {
            assert!(
                found[0].starts_with("W0805 b.xlsx › Data Dukung!F8: "),
                "{found:?}"
            );
        }
    }
    // Elsewhere a review may be of any age.
    let documents = vec![
        document(40, 2),
        old(of_kind(40, 3, "reviu")),
        of_kind(40, 3, "api"),
        of_kind(40, 3, "versi"),
    ];
    assert_eq!(judged(&rubric, 40, 3, documents), (3, vec![]));
}

#[test]
fn what_waits_to_be_accepted_is_shown_with_the_claim() {
    let rubric = rubric("");
    let waiting = FilledDocument {
        status: Some(Status::Revisi.into()),
        ..of_kind(1, 4, "reviu")
    };
    let mut documents = books(1, &[2, 3, 4]);
    documents.push(waiting);
    let mut filled = filled(&rubric, 1, documents);
    filled.rows[0].level = Some(4.into());
    let (assessment, found) = read_back(&rubric, &filled);
    assert_eq!(codes(&found), ["W0981"]);
    let [(place, said)] = found[0].labels() else {
        panic!("one label");
    };
    assert_eq!(place.to_string(), "b.xlsx › Data Dukung!A8");
    assert_eq!(said.get(Lang::En), "Review report here does not count yet");
    let list = worklist(assessment, None, None);
    let item = list.units[0].items.iter().find(|item| item.indicator == 0);
    let lacks = &item.unwrap().lacks;
    assert!(
        matches!(&lacks[..], [Lack::Kind(kind), Lack::Document(_)] if kind.id == "reviu"
            && kind.level == 4 && kind.required && (kind.needed, kind.accepted) == (1, 0)),
        "{lacks:?}"
    );
}

#[test]
fn what_is_only_advised_is_told_and_counts_for_nothing() {
    let rubric = rubric("");
    let documents = vec![
        document(40, 2),
        of_kind(40, 3, "reviu"),
        of_kind(40, 3, "api"),
    ];
    let (level, found) = judged(&rubric, 40, 3, documents);
    assert_eq!(level, 3);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("N0982 b.xlsx › Penilaian!D"),
        "{found:?}"
    );
    assert!(found[0].contains("disarankan: Catatan versi (tingkat 3) / tingkatnya tetap dihitung"));
    // Nothing is advised for a level that nobody claims.
    let (_, found) = judged(&rubric, 40, 2, vec![of_kind(40, 2, "api")]);
    assert!(
        found.iter().all(|line| !line.starts_with("N0982")),
        "{found:?}"
    );
}

#[test]
fn kinds_that_are_none_or_not_asked_for_are_told_and_lose_nothing() {
    let rubric = rubric("");
    let documents = vec![
        of_kind(1, 2, "Laporan revu"),
        of_kind(1, 3, "Foto kegiatan"),
        of_kind(5, 3, "reviu"),
        of_kind(7, 2, "api"),
        document(5, 2),
    ];
    let (assessment, found) = read_back(&rubric, &filled(&rubric, 1, documents));
    assert_eq!((level(&assessment, 1), level(&assessment, 7)), (3, 2));
    let found = lines(&found);
    let told: Vec<&str> = found
        .iter()
        .filter(|line| !line.starts_with("N0809"))
        .map(String::as_str)
        .collect();
    assert_eq!(
        told,
        [
            "W0980 b.xlsx › Data Dukung!C5: jenis `Laporan revu` tidak dikenal rubrik, jadi dokumen ini dihitung tanpa jenis / mungkin maksudnya `Laporan reviu`",
            "W0984 b.xlsx › Data Dukung!C6: jenis `Foto kegiatan` tidak dikenal rubrik, jadi dokumen ini dihitung tanpa jenis / jenis yang dikenal: Laporan reviu, Daftar API, dan Catatan versi",
            "N0985 b.xlsx › Data Dukung!C7: indikator 5 meminta Laporan reviu untuk tingkat 4, bukan 3 / periksa tingkatnya; sementara ini dokumen dihitung sebagai dokumen biasa tingkat 3",
            "N0986 b.xlsx › Data Dukung!C8: indikator 7 tidak meminta Daftar API / periksa indikatornya; sementara ini dokumen dihitung sebagai dokumen biasa",
        ]
    );
}

#[test]
fn one_document_of_two_kinds_has_a_row_for_each_and_counts_once() {
    let rubric = rubric(
        "    - { name: dua, indicators: [I41], levels: [3], min_documents: 2, source: saya, confidence: D }\n",
    );
    let twice = |first: Option<&str>, second: Option<&str>| {
        let row = |kind: Option<&str>| FilledDocument {
            kind: kind.map(str::to_owned),
            ..document(41, 3)
        };
        vec![document(41, 2), row(first), row(second)]
    };
    let mut documents = twice(Some("api"), Some("reviu"));
    // Both kinds are there, but there is one document of two.
    assert_eq!(judged(&rubric, 41, 2, documents.clone()), (2, vec![]));
    documents.push(FilledDocument {
        title: Some("Lain".to_owned()),
        ..document(41, 3)
    });
    assert_eq!(judged(&rubric, 41, 3, documents.clone()), (3, vec![]));
    // A third row of the same kind is one too many, and so is one that tells no kind.
    for kind in [Some("reviu"), None] {
        let mut documents = documents.clone();
        documents.extend(twice(None, kind).pop());
        let (level, found) = judged(&rubric, 41, 3, documents);
        assert_eq!(level, 3);
        assert!(
            matches!(&found[..], [one] if one.starts_with("W0827 ")),
            "{found:?}"
        );
    }
    // A row without a kind does not keep the one with it from being of its kind.
    let mut documents = twice(None, Some("api"));
    documents.push(of_kind(41, 3, "reviu"));
    assert_eq!(judged(&rubric, 41, 3, documents).0, 3);
}

#[test]
fn several_documents_of_a_kind_may_be_asked_for() {
    let rubric = rubric(
        "    - { name: dua, indicators: [I7], levels: [2], kinds: [api], min_documents: 2, source: saya, confidence: D }
    - { name: tiga, indicators: [I7], levels: [2], kinds: [api], min_documents: 3, required: false, source: saya, confidence: D }
    - { name: baru, indicators: [I7], levels: [2], kinds: [api], max_age_months: 36, source: saya, confidence: D }\n",
    );
    assert_eq!(
        rubric.asked_kinds(6, 2),
        [
            AskedKind {
                kind: 1,
                needed: 2,
                max_age: Some(36),
                required: true
            },
            AskedKind {
                kind: 1,
                needed: 3,
                max_age: None,
                required: false
            },
        ]
    );
    let api = |title: &str| FilledDocument {
        title: Some(title.to_owned()),
        ..of_kind(7, 2, "api")
    };
    let (level, found) = judged(&rubric, 7, 2, vec![api("a")]);
    assert_eq!(level, 1);
    assert!(
        found[0].contains("sah: Daftar API (tingkat 2);"),
        "{found:?}"
    );
    assert!(
        found[1].contains("disarankan: 2 Daftar API (tingkat 2) /"),
        "{found:?}"
    );
    let (level, found) = judged(&rubric, 7, 2, vec![api("a"), api("b")]);
    assert_eq!(level, 2);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(
        judged(&rubric, 7, 2, vec![api("a"), api("b"), api("c")]),
        (2, vec![])
    );
}

#[test]
fn old_books_and_rubrics_without_kinds_go_on_as_before() {
    // A column of that name says whatever it says where no kinds are asked for.
    let mut workbook = Workbook::new();
    let answers = workbook.add_worksheet().set_name("Penilaian").unwrap();
    for (row, cells) in (0..).zip([["No", "Tingkat"], ["1", "2"]]) {
        answers.write_row(row, 0, cells).unwrap();
    }
    let sheet = workbook.add_worksheet().set_name("Data Dukung").unwrap();
    for (row, cells) in (0..).zip([
        ["Indikator", "Tingkat", "Judul", "Status", "Jenis"],
        ["1", "2", "Perwal", "diterima", "Peraturan"],
    ]) {
        sheet.write_row(row, 0, cells).unwrap();
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let plain = for_year(2023).unwrap();
    let (assessment, found) = read(&bytes, &plain);
    assert_eq!(level(&assessment, 1), 2);
    assert!(!codes(&found).iter().any(|code| code.contains("098")));
    // The same book under a rubric that knows kinds.
    let (assessment, found) = read(&bytes, &rubric(""));
    assert_eq!(level(&assessment, 1), 2);
    assert!(codes(&found).contains(&"W0984"));
}

#[test]
fn every_header_for_the_kind_is_known() {
    let rubric = rubric("");
    for header in [
        "Jenis",
        "Jenis Dokumen",
        "JENIS DATA DUKUNG",
        "Butir",
        "Kind",
        "Type",
        "Document type",
    ] {
        let mut workbook = Workbook::new();
        let answers = workbook.add_worksheet().set_name("Penilaian").unwrap();
        for (row, cells) in (0..).zip([["No", "Tingkat"], ["1", "4"]]) {
            answers.write_row(row, 0, cells).unwrap();
        }
        let sheet = workbook.add_worksheet().set_name("Data Dukung").unwrap();
        let head = ["Indikator", "Tingkat", "Judul", "Status", "Tanggal", header];
        sheet.write_row(0, 0, head).unwrap();
        for (row, level) in (1..).zip(["2", "3", "4"]) {
            let cells = ["1", level, level, "diterima", "2023-05-01", "Laporan Reviu"];
            sheet.write_row(row, 0, cells).unwrap();
        }
        let bytes = workbook.save_to_buffer().unwrap();
        assert_eq!(level(&read(&bytes, &rubric).0, 1), 4, "{header}");
    }
}

#[test]
fn the_demand_is_read_as_it_is_written() {
    let rubric = rubric("");
    let [review, service, advice] = &rubric.evidence_rules.rules[..] else {
        panic!("three rules");
    };
    let demand = |kinds: &[usize], max_age, required| {
        Demand::Kinds(KindsDemand {
            kinds: kinds.to_vec(),
            each: 1,
            max_age,
            required,
        })
    };
    assert_eq!(review.demand, demand(&[0], Some(24), true));
    assert_eq!(service.demand, demand(&[1, 0], None, true));
    assert_eq!(advice.demand, demand(&[2], None, false));
    assert!(
        rubric
            .normalised()
            .contains("  kind reviu Laporan reviu | Review report\n    alias Notulensi reviu\n")
    );
    assert!(
        rubric
            .normalised()
            .contains("  required 1 of each of reviu, at most 24 months old, at 4 for I1 I5\n")
    );
}

#[test]
fn everything_wrong_with_kinds_is_told_at_once_with_its_line() {
    let who = "source: saya, confidence: D";
    let found = with_rules(
        "evidence_rules:
  kinds:
    - { id: reviu, name: Laporan reviu, alias: [x] }
    - { id: reviu, name: Lain }
    - { id: dua kata, name: Dua }
    - { id: api, name: laporan REVIU }
    - { id: kosong }
    - { name: Tanpa ID }
    - teks
",
    )
    .unwrap_err();
    assert_eq!(
        found,
        [
            "E0111 unknown key `alias`",
            "E0130 `reviu` is used twice",
            "E0188 `dua kata` cannot be the id of a kind of document",
            "E0187 two kinds of document are called `laporan REVIU`",
            "E0113 the key `name` is missing",
            "E0113 the key `id` is missing",
            "E0114 expected keys with values, found text",
        ]
    );
    let found = with_rules(&format!(
        "evidence_rules:
  kinds:
    - {{ id: reviu, name: Laporan reviu }}
  rules:
    - {{ name: a, kinds: [revui], {who} }}
    - {{ name: b, kinds: [sertifikat], {who} }}
    - {{ name: c, kinds: [reviu, reviu], {who} }}
    - {{ name: d, kinds: [], {who} }}
    - {{ name: e, kinds: [reviu], documents: none, {who} }}
    - {{ name: f, max_age_months: 3, required: false, {who} }}
    - {{ name: g, kinds: [reviu], required: mungkin, {who} }}
    - {{ name: h, kinds: [reviu], min_documents: 0, max_age_months: 2000, {who} }}
    - {{ name: i, kinds: [reviu], levels: [6], {who} }}
    - {{ name: j, kinds: reviu, {who} }}
"
    ))
    .unwrap_err();
    assert_eq!(
        found,
        [
            "E0184 there is no kind of document `revui` in `evidence_rules.kinds`",
            "E0185 there is no kind of document `sertifikat` in `evidence_rules.kinds`",
            "E0189 this rule names the kind of document `reviu` twice",
            "E0115 expected a list with entries, found a list",
            "E0182 this evidence rule makes 2 demands",
            "E0190 `required` is for rules with `kinds` only",
            "E0119 `mungkin` is not one of the choices",
            "E0183 the demand 0 on evidence makes no sense",
            "E0183 the demand 2000 on evidence makes no sense",
            "E0181 level 6 needs no documents",
            "E0115 expected a list with entries, found text",
        ]
    );
    let found = with_rules(&format!(
        "evidence_rules:\n  rules:\n    - {{ name: a, kinds: [reviu], {who} }}\n"
    ));
    assert_eq!(
        found.unwrap_err(),
        ["E0186 the kind of document `reviu` is asked for, but the rubric knows no kinds"]
    );
}

/// A small world, judged by hand: which of the levels 2 to 5 of one indicator are proved.
#[derive(Clone, Debug)]
struct World {
    /// For each level the kinds it requires, as bits, and how many documents it needs at all.
    asks: [(u8, u16); 4],
    cumulative: bool,
    /// Documents: level, kind (3 for none), accepted, title.
    documents: Vec<(u8, u8, bool, u8)>,
    claim: u8,
}

const KINDS: [&str; 3] = ["reviu", "api", "versi"];

fn any_world() -> impl Strategy<Value = World> {
    let asks = proptest::array::uniform4((0_u8..8, 1_u16..=2));
    let document = (2_u8..=5, 0_u8..=3, proptest::bool::weighted(0.8), 0_u8..3);
    let documents = proptest::collection::vec(document, 1..14);
    (asks, any::<bool>(), documents, 1_u8..=5).prop_map(|(asks, cumulative, documents, claim)| {
        World {
            asks,
            cumulative,
            documents,
            claim,
        }
    })
}

impl World {
    fn rubric(&self) -> Rubric {
        let mut rules = String::new();
        for (level, (kinds, count)) in (2..).zip(self.asks) {
            let who = "source: saya, confidence: D";
            let named = KINDS.iter().enumerate();
            let named = named.filter(|(bit, _)| kinds & (1 << bit) != 0);
            let named: Vec<&str> = named.map(|(_, name)| *name).collect();
            if !named.is_empty() {
                let named = named.join(", ");
                let _ = writeln!(
                    rules,
                    "    - {{ name: k{level}, indicators: [I2], levels: [{level}], kinds: [{named}], {who} }}"
                );
            }
            let _ = writeln!(
                rules,
                "    - {{ name: n{level}, indicators: [I2], levels: [{level}], min_documents: {count}, {who} }}"
            );
        }
        let kinds = KINDS.map(|kind| format!("    - {{ id: {kind}, name: Jenis {kind} }}\n"));
        let (kinds, cumulative) = (kinds.concat(), self.cumulative);
        let text = format!(
            "evidence_rules:\n  cumulative: {cumulative}\n  kinds:\n{kinds}  rules:\n{rules}"
        );
        let small = SMALL
            .replace("max: 3,", "max: 5,")
            .replace("from: 2, to: 3", "from: 2, to: 5")
            .replace(
                "{ name: Tiga }",
                "{ name: Tiga }, 4: { name: Empat }, 5: { name: Lima }",
            )
            .replace("3: c", "3: c, 4: d, 5: e");
        let checked = Rubric::parse(&format!("{small}{text}"), "kecil.yaml");
        checked
            .value
            .unwrap_or_else(|| panic!("{:?}", checked.diagnostics))
    }

    fn filled(&self) -> Vec<FilledDocument> {
        let documents = self.documents.iter();
        let filled = documents.map(|&(level, kind, accepted, title)| FilledDocument {
            kind: KINDS.get(usize::from(kind)).map(|kind| (*kind).to_owned()),
            title: Some(format!("Dokumen {title}")),
            status: Some(
                if accepted {
                    Status::Diterima
                } else {
                    Status::Revisi
                }
                .into(),
            ),
            ..document(2, level)
        });
        filled.collect()
    }

    /// Whether the accepted documents fulfil everything that a level asks for.
    fn fulfils(&self, level: u8) -> bool {
        let (kinds, count) = self.asks[usize::from(level) - 2];
        let accepted = || self.documents.iter().filter(|one| one.0 == level && one.2);
        let every_kind = (0..3)
            .filter(|bit| kinds & (1 << bit) != 0)
            .all(|bit| accepted().any(|one| one.1 == bit));
        let mut titles: Vec<u8> = accepted().map(|one| one.3).collect();
        titles.sort_unstable();
        titles.dedup();
        every_kind && titles.len() >= usize::from(count)
    }

    fn oracle(&self) -> u8 {
        let mut reached = 1;
        for level in 2..=5 {
            if self.fulfils(level) {
                reached = level;
            } else if self.cumulative {
                return reached;
            }
        }
        reached
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn the_ladder_agrees_with_one_climbed_by_hand(world in any_world(), more in (2_u8..=5, 0_u8..=3, 0_u8..4)) {
        let rubric = world.rubric();
        let claim = |world: &World| {
            let mut filled = filled(&rubric, 1, world.filled());
            filled.rows[1].level = Some(Exact::from(i128::from(world.claim)));
            read_back(&rubric, &filled).0
        };
        let assessment = claim(&world);
        let answer = &assessment.answers[1];
        let support = answer.support.as_ref().unwrap();
        prop_assert_eq!(support.level, world.oracle(), "{:?}", world);
        // Evidence never gives more than is claimed, whichever way levels count.
        prop_assert_eq!(answer.supported(), Some(Exact::from(i128::from(world.claim.min(world.oracle())))));
        prop_assert_eq!(support.open.is_empty(), answer.supported() == answer.claimed());
        if world.cumulative {
            let open: Vec<u8> = (2..=world.claim).filter(|&level| !world.fulfils(level)).collect();
            prop_assert_eq!(&support.open, &open);
        }
        for level in 2..=5 {
            let lacking = support.lacking.iter().filter(|one| one.level == level).count();
            let (kinds, _) = world.asks[usize::from(level) - 2];
            let missing = (0_u8..3).filter(|bit| kinds & (1 << bit) != 0).filter(|bit| {
                !world.documents.iter().any(|one| one.0 == level && one.1 == *bit && one.2)
            });
            prop_assert_eq!(lacking, missing.count());
        }
        // One more accepted document of any kind never lowers anything.
        let mut richer = world.clone();
        richer.documents.push((more.0, more.1, true, more.2));
        let after = claim(&richer);
        prop_assert!(after.answers[1].support.as_ref().unwrap().level >= support.level);
        prop_assert!(after.answers[1].supported() >= answer.supported());
    }
}
