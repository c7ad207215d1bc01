//! The page in a new folder: when an evaluation does what, and with which command.

use crate::lang::{Lang, Text, label};
use crate::rubric::Rubric;
use std::fmt::Write;

/// The stages of an evaluation, who acts in each, and when. The dates of 2026 are those that the
/// ministry announced; in other years its letter gives them.
fn calendar(year: u16) -> [(Text, Text, Text); 5] {
    let dates = if year == 2026 {
        [
            Text::new("1 Agustus – 15 September", "1 August – 15 September"),
            Text::new("sampai 20 September", "until 20 September"),
            Text::new("21–30 September", "21–30 September"),
            Text::new("1–30 Oktober", "1–30 October"),
            Text::new(
                "November–Desember (perkiraan)",
                "November–December (estimate)",
            ),
        ]
    } else {
        std::array::from_fn(|_| Text::new("menurut surat kementerian", "see the ministry's letter"))
    };
    let stages = [
        (
            Text::new("Penilaian mandiri", "Self-assessment (penilaian mandiri)"),
            Text::new(
                "perangkat daerah mengisi tingkat dan data dukung, koordinator menggabungkan",
                "units fill in levels and evidence, the coordinator merges them",
            ),
        ),
        (
            Text::new(
                "Penilaian dokumen",
                "Assessment of the documents (penilaian dokumen)",
            ),
            Text::new(
                "asesor memeriksa data dukung",
                "assessors examine the evidence",
            ),
        ),
        (
            Text::new("Penilaian interviu", "Interview (penilaian interviu)"),
            Text::new(
                "asesor bertanya, instansi menjawab",
                "assessors ask, the agency answers",
            ),
        ),
        (
            Text::new("Penilaian visitasi", "Visit (penilaian visitasi)"),
            Text::new(
                "asesor melihat penerapannya, di instansi yang dipilih",
                "assessors see it at work, at the agencies chosen for it",
            ),
        ),
        (
            Text::new("Nilai akhir", "Final value (nilai akhir)"),
            Text::new(
                "kementerian menetapkan indeks",
                "the ministry sets the index",
            ),
        ),
    ];
    let mut dates = dates.into_iter();
    stages.map(|(stage, what)| (stage, what, dates.next().unwrap_or_default()))
}

/// `README.md` of a new folder. `book` is the name of the book beside it.
#[must_use]
pub fn start_page(
    rubric: &Rubric,
    agency: Option<&str>,
    year: u16,
    book: &str,
    lang: Lang,
) -> String {
    let unnamed = label::unnamed_agency();
    let name = agency.unwrap_or_else(|| unnamed.get(lang));
    let mut rows = String::new();
    for (stage, what, date) in calendar(year) {
        let (stage, what, date) = (stage.get(lang), what.get(lang), date.get(lang));
        // Writing to a string cannot fail.
        let _ = writeln!(rows, "| {stage} | {what} | {date} |");
    }
    let regulation = &rubric.regulation;
    let count = rubric.indicators.len();
    let highest = rubric.bands.last().map_or("", |band| band.name.get(lang));
    // Whatever an agency is called, its name stays one word of a shell and one line of Markdown.
    let name: String = name.chars().filter(|letter| !letter.is_control()).collect();
    // What stands in the commands of a nameless agency has to be seen to be a blank.
    let blank = match lang {
        Lang::Id => "NAMA INSTANSI",
        Lang::En => "AGENCY NAME",
    };
    let quoted = agency.map_or_else(
        || blank.to_owned(),
        |_| name.replace(['"', '`', '$', '\\'], ""),
    );
    match lang {
        Lang::Id => format!(
            "# Evaluasi {year}: {name}

Instrumen: {regulation}, {count} indikator. Folder ini berisi:

| berkas | isinya |
|---|---|
| `{book}` | buku penilaian: tingkat, penjelasan, dan data dukung |
| `pengampu.csv` | perangkat daerah yang mengampu setiap indikator |
| `perangkat-daerah/` | tempat buku setiap perangkat daerah |
| `data-dukung/` | tempat berkas data dukung |

## Kalender evaluasi

| tahap | siapa dan apa | kapan |
|---|---|---|
{rows}
## Langkah berikutnya

1. Tulis perangkat daerah pengampu di `pengampu.csv`, lalu buat bukunya masing-masing:

   ```sh
   spbe template --year {year} --agency \"{quoted}\" --rubric {id} --pengampu pengampu.csv --unit \"NAMA PERANGKAT DAERAH\" -o perangkat-daerah/NAMA-PERANGKAT-DAERAH.xlsx
   ```

2. Setelah terisi, gabungkan menjadi buku instansi (atau isi `{book}` langsung):

   ```sh
   spbe merge perangkat-daerah --pengampu pengampu.csv -o {book} --force
   ```

3. Lihat yang masih terbuka, dan periksa semuanya:

   ```sh
   spbe worklist {book}
   spbe check {book} --evidence-dir data-dukung
   ```

4. Hitung indeksnya, dan cari jalan termurah menuju predikat yang dituju:

   ```sh
   spbe score {book}
   spbe plan {book} --target \"{highest}\"
   ```

Bantuan setiap perintah: `spbe PERINTAH --help`.
",
            id = rubric.id,
        ),
        Lang::En => format!(
            "# Evaluation {year}: {name}

Instrument: {regulation}, {count} indicators. This folder holds:

| file | what it is |
|---|---|
| `{book}` | the assessment book: levels, explanations and evidence |
| `pengampu.csv` | the unit that owns each indicator |
| `perangkat-daerah/` | for the books of the units |
| `data-dukung/` | for the files of evidence |

## Calendar of the evaluation

| stage | who and what | when |
|---|---|---|
{rows}
## Next steps

1. Write the owning units into `pengampu.csv`, then make the book of each:

   ```sh
   spbe template --year {year} --agency \"{quoted}\" --rubric {id} --pengampu pengampu.csv --unit \"UNIT NAME\" -o perangkat-daerah/UNIT-NAME.xlsx
   ```

2. When they are filled in, merge them into the agency's book (or fill in `{book}` itself):

   ```sh
   spbe merge perangkat-daerah --pengampu pengampu.csv -o {book} --force
   ```

3. See what is still open, and check everything:

   ```sh
   spbe worklist {book}
   spbe check {book} --evidence-dir data-dukung
   ```

4. Compute the index, and find the cheapest way to the rating you aim at:

   ```sh
   spbe score {book}
   spbe plan {book} --target \"{highest}\"
   ```

Help for each command: `spbe COMMAND --help`.
",
            id = rubric.id,
        ),
    }
}
