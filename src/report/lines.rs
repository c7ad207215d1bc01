//! Many assessments, one line each.

use super::document::{Align, Document, Grid, Tone};
use crate::lang::{Lang, List, Say, Text, label, phrases};
use crate::number::Exact;
use crate::score::Scorecard;
use crate::stream::Plain;

phrases! {
    scored_anew(count, files) {
        id: "Dinilai ulang dengan isi rubrik yang lain dari saat bukunya dibuat ({count}): {files}.",
        en: "Scored anew with another content of the rubric than the book was made for ({count}): {files}.",
    }
    between(low, high) { id: "{low}–{high}", en: "{low}–{high}" }
}

/// What one line says of an assessment: little enough to keep of any number of books.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ScoreLine {
    /// The agency (instansi), where it is known.
    pub agency: Option<String>,
    /// The year of evaluation (tahun).
    pub year: u16,
    /// The stage whose values count.
    pub stage: String,
    /// The id of the rubric.
    pub rubric: String,
    /// The lowest index that is possible.
    pub low: Exact,
    /// The highest index that is possible; the same for a complete assessment.
    pub high: Exact,
    /// Whether every indicator has a value.
    pub complete: bool,
    /// How many decimals a shown index has.
    pub decimals: u8,
    /// The rating of the lowest and of the highest index.
    pub ratings: (Text, Text),
    /// What places call the file.
    pub file: String,
    /// Whether the book was made for another content of the rubric and scored anew on purpose.
    #[serde(default)]
    pub rescored: bool,
}

impl ScoreLine {
    /// The line of a scorecard.
    #[must_use]
    pub fn of(score: &Scorecard) -> Self {
        let assessment = &score.assessment;
        let (low, high) = score.ratings();
        Self {
            agency: assessment.agency.clone(),
            year: assessment.year,
            stage: assessment.stage.word().to_owned(),
            rubric: score.rubric().id.clone(),
            low: score.index.low,
            high: score.index.high,
            complete: score.is_complete(),
            decimals: score.rubric().decimals,
            ratings: (low.band.name.clone(), high.band.name.clone()),
            file: assessment.place.file_name().to_owned(),
            rescored: score.rubric().rescored.is_some(),
        }
    }
}

impl ScoreLine {
    /// The line of answers about which there is nothing to say.
    #[must_use]
    pub fn of_plain(plain: &Plain) -> Self {
        let index = plain.index();
        let rubric = &plain.rubric;
        let rating = rubric.rate(index, plain.year).band.name.clone();
        Self {
            agency: Some(plain.agency.to_string()),
            year: plain.year,
            stage: plain.stage.word().to_owned(),
            rubric: rubric.id.clone(),
            low: index,
            high: index,
            complete: true,
            decimals: rubric.decimals,
            ratings: (rating.clone(), rating),
            file: plain.file.to_string(),
            rescored: rubric.rescored.is_some(),
        }
    }
}

/// A table with a line for each assessment, in the order given.
#[must_use]
pub fn score_lines(lines: &[ScoreLine], lang: Lang) -> Document {
    let heads: [(Text, Align); 6] = [
        (label::agency(), Align::Left),
        (label::year(), Align::Right),
        (label::stage(), Align::Right),
        (label::index(), Align::Right),
        (label::rating(), Align::Right),
        (label::file(), Align::Right),
    ];
    let mut grid = Grid::new(heads.map(|(head, align)| (head.say(lang), align)));
    for line in lines {
        let shown = |exact: Exact| exact.half_up(line.decimals);
        let index = if line.complete {
            shown(line.low).say(lang)
        } else {
            between(shown(line.low), shown(line.high)).say(lang)
        };
        let (low, high) = &line.ratings;
        let rating = if low == high {
            low.say(lang)
        } else {
            label::either_rating(low, high).say(lang)
        };
        let unnamed = || label::unnamed_agency().say(lang);
        let cells = vec![
            line.agency.clone().unwrap_or_else(unnamed),
            line.year.to_string(),
            line.stage.clone(),
            index,
            rating,
            line.file.clone(),
        ];
        grid.row(0, Tone::Plain, cells);
    }
    let mut document = Document::default();
    document.grid(grid);
    let anew = lines.iter().filter(|line| line.rescored);
    let anew: Vec<String> = anew.map(|line| line.file.clone()).collect();
    if !anew.is_empty() {
        document.line(scored_anew(anew.len(), List(anew)).say(lang));
    }
    document
}
