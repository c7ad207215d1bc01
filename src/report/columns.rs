//! The page of headers that are known, in Markdown, as it stands in `docs/`.

use crate::lang::{Lang, Text};
use crate::{band, evidence, exceptions, plan, published};
use std::fmt::Write;

/// A kind of table, and the headers it knows, grouped by what they mean.
struct Kind {
    title: Text,
    about: Text,
    groups: Vec<&'static [&'static str]>,
}

/// The page of all headers. The first word of a row is the usual one.
#[must_use]
pub fn columns_page(lang: Lang) -> String {
    let (title, preface, meaning, words) = match lang {
        Lang::Id => (
            "Judul kolom yang dikenali",
            "Kolom dikenali dari judulnya, tidak pernah dari letaknya. Huruf besar, tanda baca, dan spasi ganda tidak berpengaruh; `No. Indikator *` sama dengan `no indikator`. Judul boleh di salah satu dari 40 baris pertama. Kata pertama di setiap baris adalah yang lazim.",
            "Isi kolom",
            "Judul yang dikenali",
        ),
        Lang::En => (
            "Headers that are known",
            "Columns are told by their headers, never by their position. Capitals, punctuation and double spaces do not matter; `No. Indikator *` is the same as `no indikator`. A header may stand in any of the first 40 rows. The first word of each row is the usual one.",
            "What the column holds",
            "Headers that are known",
        ),
    };
    let mut page = format!("# {title}\n\n{preface}\n");
    for kind in kinds() {
        // Writing to a string cannot fail.
        let (title, about) = (kind.title.get(lang), kind.about.get(lang));
        let _ = write!(page, "\n## {title}\n\n{about}\n\n");
        let _ = write!(page, "| {meaning} | {words} |\n|---|---|\n");
        for group in kind.groups {
            let usual = group.first().copied().unwrap_or_default();
            let listed: Vec<String> = group.iter().map(|word| format!("`{word}`")).collect();
            let meaning = meaning_of(usual);
            let _ = writeln!(page, "| {} | {} |", meaning.get(lang), listed.join(", "));
        }
    }
    page
}

fn kinds() -> [Kind; 7] {
    let kind = |title: Text, about: Text, groups: Vec<&'static [&'static str]>| Kind {
        title,
        about,
        groups,
    };
    [
        kind(
            Text::new("Buku penilaian", "Books"),
            Text::new(
                "Juga dikenali: `2019`, `nilai 2020`, `tingkat kematangan 2022` untuk tingkat setahun; `i1`, `indikator 1` di tabel dengan satu baris satu instansi; `peluang 3`, `p 3` untuk peluang tingkat 3; skala di belakang judul seperti `tingkat (1-5)`. Daftar pengampu memakai kolom indikator dan perangkat daerah, serta `pendukung`.",
                "Also known: `2019`, `nilai 2020`, `tingkat kematangan 2022` for the level of a year; `i1`, `indikator 1` in a table with one row for each agency; `peluang 3`, `p 3` for the probability of level 3; a scale behind a header, as in `tingkat (1-5)`. A list of owners has the columns of the indicator and the unit, and `pendukung`.",
            ),
            evidence::columns::headers().collect(),
        ),
        kind(
            Text::new("Dokumen data dukung", "Documents"),
            Text::new(
                "Lembar *Data Dukung*, atau tabel mana pun dengan judul dokumen dan status atau tanggalnya. Indikator, perangkat daerah, instansi, dan tahun berjudul sama seperti di buku penilaian.",
                "The sheet *Data Dukung*, or any table with the title of a document and its status or date. Indicator, unit, agency and year are headed as in books.",
            ),
            evidence::documents::headers().collect(),
        ),
        kind(
            Text::new("Tabel terbitan", "Published tables"),
            Text::new(
                "Domain dan aspek berjudul `d1`, `domain 1`, `nilai domain 1`, `a3`, `aspek 3`, atau namanya; tahun dan instansi berjudul sama seperti di buku penilaian.",
                "Domains and aspects are headed `d1`, `domain 1`, `nilai domain 1`, `a3`, `aspek 3`, or by their names; year and agency as in books.",
            ),
            published::headers().collect(),
        ),
        kind(
            Text::new("Biaya", "Costs"),
            Text::new(
                "Untuk `spbe plan --cost`. `semua` di kolom indikator berlaku bagi semua indikator yang tidak disebut sendiri.",
                "For `spbe plan --cost`. `semua` (all) in the column of the indicator stands for all that have no row of their own.",
            ),
            plan::files::headers_of_costs().collect(),
        ),
        kind(
            Text::new("Ketergantungan", "Dependencies"),
            Text::new("Untuk `spbe plan --depends`.", "For `spbe plan --depends`."),
            plan::files::headers_of_dependencies().collect(),
        ),
        kind(
            Text::new("Peluang", "Probabilities"),
            Text::new(
                "Untuk `spbe score --probabilities`.",
                "For `spbe score --probabilities`.",
            ),
            band::headers().collect(),
        ),
        kind(
            Text::new("Pengecualian", "Exceptions"),
            Text::new(
                "Untuk `--exceptions`, bila bukan YAML.",
                "For `--exceptions`, where it is no YAML.",
            ),
            exceptions::headers().collect(),
        ),
    ]
}

/// What a column with this usual header holds; a word that is missing here stands for itself.
fn meaning_of(usual: &'static str) -> Text {
    let (id, en) = match usual {
        "no indikator" => (
            "nomor atau kode indikator, tanpa ragu",
            "number or code of the indicator, beyond doubt",
        ),
        "kode" | "code" => ("kode sesuatu", "the code of something"),
        "indikator" => (
            "indikator: nomor, kode, atau nama",
            "the indicator: number, code or name",
        ),
        "no" => (
            "nomor urut, yang di tabel indikator adalah nomornya",
            "a running number, in a table of indicators theirs",
        ),
        "nama indikator" => ("nama indikator", "the name of the indicator"),
        "mandiri" => ("nilai penilaian mandiri", "value of the self-assessment"),
        "dokumen" => (
            "nilai penilaian dokumen",
            "value of the assessment of documents",
        ),
        "interviu" => ("nilai penilaian interviu", "value of the interview"),
        "visitasi" => ("nilai penilaian visitasi", "value of the visit"),
        "akhir" => ("nilai akhir", "final value"),
        "tahap" => (
            "tahap yang nilainya ada di baris itu; satu baris untuk setiap tahap",
            "the stage that the level of the row is of; a row for each stage",
        ),
        "nilai asal" => (
            "indeks instansi lain yang menjadi asal nilainya",
            "the index of another agency that the value comes from",
        ),
        "instansi" | "nama" => ("instansi", "the agency"),
        "tahun" => ("tahun evaluasi", "the year of evaluation"),
        "penjelasan" => ("penjelasan", "the explanation"),
        "data dukung" => ("data dukung dalam satu sel", "evidence in one cell"),
        "tautan" => ("tautan", "a link"),
        "perangkat daerah" => ("perangkat daerah pengampu", "the unit that owns it"),
        "catatan" | "assessor s note" => ("catatan", "a note"),
        "tingkat kematangan" => (
            "tingkat kematangan; kata di depan lebih kuat daripada yang di belakang",
            "the level; words in front are surer than those behind",
        ),
        "tingkat yang didukung" => (
            "tingkat yang didukung dokumen itu",
            "the level that the document is for",
        ),
        "jenis" => (
            "jenis dokumen, bila rubrik meminta jenis",
            "the kind of document, where a rubric asks for kinds",
        ),
        "judul" => ("judul dokumen", "title of the document"),
        "nomor" => ("nomor dokumen", "number of the document"),
        "tanggal" => (
            "tanggal dokumen mulai berlaku",
            "since when the document is in force",
        ),
        "berlaku sampai" => ("hari terakhir berlakunya", "last day it is in force"),
        "tautan berkas" => ("tautan atau nama berkas", "link or name of the file"),
        "status" => (
            "status: diterima, revisi, atau draf",
            "status: diterima (accepted), revisi or draf",
        ),
        "indeks" => ("indeks tercetak", "the printed index"),
        "predikat" => ("predikat tercetak", "the printed rating"),
        "ke" => (
            "tingkat yang dituju langkahnya",
            "the level a step leads to",
        ),
        "langkah" => (
            "langkah: urutannya, atau `3 ke 4`",
            "the step: its turn, or `3 ke 4`",
        ),
        "biaya" => ("biaya", "the cost"),
        "terkunci" => ("terkunci: ya atau tidak", "locked: `ya` or `tidak`"),
        "paling awal" => ("tahun paling awal", "the earliest year"),
        "maks" => ("tingkat tertinggi yang boleh", "the highest level allowed"),
        "tidak melebihi" => (
            "indikator yang tidak boleh dilampauinya",
            "the indicator it must not be above",
        ),
        "tingkat" => ("tingkat", "the level"),
        "peluang" => (
            "peluang: desimal, pecahan, atau persen",
            "the probability: decimal, fraction or percentage",
        ),
        "place" => (
            "tempat temuannya; `*` berarti apa saja",
            "place of the finding; `*` stands for anything",
        ),
        "mentions" => (
            "kata di tempat atau pesannya",
            "words of the place or the message",
        ),
        "reason" => ("alasan menerimanya", "why it is accepted"),
        "owner" => ("penanggung jawabnya", "who answers for it"),
        "until" => ("hari terakhir berlakunya", "the last day it holds"),
        other => (other, other),
    };
    Text::new(id, en)
}
