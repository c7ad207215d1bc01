//! The second of two passes over a long table, in which its answers are handed on as they come.

use super::findings::{Findings, more_findings};
use super::memo::Memo;
use super::plain::Plain;
use super::portion::{Others, Portion, bare, is_asked_for};
use super::reader::{self, Reader};
use super::{Answers, Failure, LongTable, Plainly, Surveyed};
use crate::assess::Request;
use crate::assess::identity::select;
use crate::batch::{gave_up, in_turn};
use crate::diagnostic::catalogue::{answers, reading};
use crate::diagnostic::{Diagnostic, has_errors};
use crate::evidence::book::blocks::{Block, Blocks};
use crate::evidence::book::records::{Asked, each_record};
use crate::evidence::book::rows_of_text;
use crate::evidence::long::part::Four;
use crate::evidence::sheets::other_year;
use crate::evidence::{Evidence, Located, Source};
use crate::place::{Place, Spot};
use crate::words::fold;
use std::sync::{Arc, Mutex, PoisonError};

/// What there is to say about a table that was read to its end.
#[derive(Debug)]
pub struct Said {
    /// The findings of the reader and about the table as a whole.
    pub diagnostics: Vec<Diagnostic>,
    /// Where it was read from.
    pub source: Source,
}

/// The second pass, and what it needs to know.
pub(super) struct Pass<'t> {
    pub(super) table: &'t LongTable,
    pub(super) source: Arc<Source>,
    pub(super) request: Request,
    pub(super) four: Option<Four>,
    memos: Mutex<Vec<Memo>>,
}

impl Surveyed {
    /// The digest of the file.
    #[must_use]
    pub fn sha256(&self) -> &str {
        &self.survey.sha256
    }

    /// What is asked of each portion: the findings about the years of all rows are the table's.
    #[must_use]
    pub fn request(&self, request: &Request) -> Request {
        Request {
            several_years: self.survey.several_years,
            ..request.clone()
        }
    }

    /// Reads the table once more, does `work` on the answers of some agencies at a time and hands
    /// each result to `each` in the order of the table. `plain` says which answers may be called
    /// so.
    ///
    /// # Errors
    ///
    /// The first error of `each`; or why the table could not be read to its end.
    pub fn run<T: Send, E: From<Failure>>(
        &self,
        request: &Request,
        plain: Plainly,
        work: impl Fn(&mut [Answers]) -> T + Sync,
        mut each: impl FnMut(T) -> Result<(), E>,
    ) -> Result<Said, E> {
        let table = &self.table;
        let mut all = Gathered::new(self);
        if table.head.ambiguous {
            return Ok(all.said(request));
        }
        let file = table.rewound()?;
        let labelled = table.head.identity.year.is_some() || table.head.identity.disputed;
        let four = table.head.four();
        let pass = Pass {
            table,
            source: Arc::clone(&all.source),
            request: self.request(request),
            four: reader::columns(four, request, plain).filter(|_| !labelled),
            memos: Mutex::new(Vec::new()),
        };
        let mut stopped = None;
        let blocks = Blocks::new(file, self.survey.letters, table.cut());
        let blocks = blocks.map_while(|block| block.map_err(|why| stopped = Some(why)).ok());
        let done = |block: Block| {
            let mut answers = pass.answers(&block);
            let result = work(&mut answers);
            (answers, result)
        };
        in_turn(blocks, done, |done| {
            match done {
                Ok((answers, result)) => {
                    all.add(answers, request);
                    each(result)?;
                }
                Err(words) => all.rows.extend([gave_up(table.file(), &words)]),
            }
            Ok::<(), E>(())
        })?;
        if let Some(why) = stopped {
            let (Failure::Refused(why) | Failure::Broken(why)) = table.stopped(why);
            return Err(Failure::Broken(why).into());
        }
        if !table.is_unchanged() {
            let finding = reading::changed_meanwhile().at(table.file());
            return Err(Failure::Broken(Box::new(finding)).into());
        }
        Ok(all.said(request))
    }
}

impl Pass<'_> {
    fn answers(&self, block: &Block) -> Vec<Answers> {
        let memos = || self.memos.lock().unwrap_or_else(PoisonError::into_inner);
        let mut memo = memos().pop().unwrap_or_else(Memo::new);
        let mut reader = Reader::new(self, &mut memo, block);
        let delimiter = self.table.delimiter;
        let asked = Asked {
            lead: self.table.head.long.owner_columns(),
            only: false,
        };
        let (text, line) = (&block.text, block.line);
        let read = each_record(text, line, delimiter, asked, |line, bytes, fields| {
            reader.take(line, bytes, fields);
        });
        reader.finish();
        let mut answers = reader.answers;
        if let Err(error) = read {
            let finding = reading::unreadable(error.to_string()).at(self.table.file());
            answers.push(Answers::Read(Box::new(Portion {
                cells: vec![finding],
                ..Portion::empty()
            })));
        }
        memos().push(memo);
        answers
    }

    pub(super) fn is_asked_for(&self, plain: &Plain) -> bool {
        let of_year = self.request.year.is_none_or(|wanted| plain.year == wanted);
        let wanted = self.request.agency.as_ref();
        of_year && wanted.is_none_or(|wanted| fold(&plain.agency) == fold(wanted))
    }

    /// Answers of which nothing is asked for but whose they are.
    pub(super) fn other(&self, plain: &Plain) -> Answers {
        let column = |index: Option<usize>| {
            let header = index.and_then(|index| self.table.head.long.header_of(index));
            let spot = Spot::Line {
                line: plain.first,
                column: header,
            };
            Place::new(Arc::clone(&plain.file), spot)
        };
        let long = &self.table.head.long;
        let agency = Some(Located {
            value: plain.agency.to_string(),
            place: column(long.agency_column()),
        });
        let year = Some(Located {
            value: plain.year,
            place: column(long.year_column()),
        });
        let others = vec![Evidence {
            source: Source::clone(&self.source),
            place: column(None),
            agency,
            year,
            rubric: None,
            rubric_sha256: None,
            staged: false,
            entries: Vec::new(),
            documents: Vec::new(),
        }];
        Answers::Read(Box::new(Portion {
            count: 1,
            others,
            ..Portion::empty()
        }))
    }

    /// Reads some rows as those of any other table are.
    pub(super) fn read(&self, text: &[u8], line: u32) -> Answers {
        let (table, head) = (self.table, &self.table.head);
        let (sheet, cells) = rows_of_text(text, line, table.delimiter, Arc::clone(&table.name));
        let mut rows = Vec::new();
        let mut evidence =
            head.long
                .read_answers(&sheet, &sheet.rows, &self.source, &head.identity, &mut rows);
        let count = evidence.len();
        head.title.give(&mut evidence);
        let label = head.identity.year.as_ref().map(|label| label.value);
        let year = |one: &Evidence| one.year.as_ref().map(|year| year.value);
        let labelled = label.is_some() && evidence.iter().any(|one| year(one) == label);
        let first = label.and_then(|_| evidence.iter().find(|one| one.year.is_some()));
        let first = first.map(bare);
        evidence.retain(|one| head.identity.allows(one));
        let mut others = Others::default();
        evidence.retain(|one| is_asked_for(one, &self.request) || others.add(one, &self.request));
        Answers::Read(Box::new(Portion {
            kept: evidence.len(),
            evidence,
            cells,
            rows,
            count,
            first,
            labelled,
            others: others.kept,
        }))
    }
}

/// What the second pass has come upon so far.
struct Gathered<'t> {
    surveyed: &'t Surveyed,
    source: Arc<Source>,
    cells: Findings,
    rows: Findings,
    count: usize,
    kept: usize,
    first: Option<Evidence>,
    labelled: bool,
    others: Others,
}

impl<'t> Gathered<'t> {
    fn new(surveyed: &'t Surveyed) -> Self {
        Self {
            surveyed,
            source: Arc::new(Source {
                path: surveyed.table.path.to_string_lossy().into(),
                sha256: surveyed.survey.sha256.clone(),
                mapping: None,
            }),
            cells: Findings::default(),
            rows: Findings::default(),
            count: 0,
            kept: 0,
            first: None,
            labelled: false,
            others: Others::default(),
        }
    }

    fn add(&mut self, answers: Vec<Answers>, request: &Request) {
        for one in answers {
            let portion = match one {
                Answers::Plain(_) => {
                    self.count += 1;
                    self.kept += 1;
                    continue;
                }
                Answers::Read(portion) => portion,
            };
            self.count += portion.count;
            self.kept += portion.kept;
            self.cells.extend(portion.cells);
            self.rows.extend(portion.rows);
            self.labelled |= portion.labelled;
            self.first = self.first.take().or(portion.first);
            for other in &portion.others {
                self.others.add(other, request);
            }
        }
    }

    /// All findings, in the order in which the reader of other tables has them.
    fn said(self, request: &Request) -> Said {
        let table = &self.surveyed.table;
        let head = &table.head;
        let mut all: Vec<Diagnostic> = self.surveyed.survey.decoding.clone().into_iter().collect();
        let (cells, errors, others) = self.cells.into_parts();
        all.extend(cells);
        all.extend(head.diagnostics.iter().cloned());
        if !head.ambiguous {
            let (rows, more_errors, more_others) = self.rows.into_parts();
            let nothing = self.count == 0 && !has_errors(&rows);
            all.extend(head.title.told.clone().filter(|_| self.count > 0));
            all.extend(rows);
            all.extend(nothing.then(|| answers::no_entries().at(head.header.clone())));
            let label: Option<&Located<u16>> = head.identity.year.as_ref();
            if !self.labelled {
                let first: Vec<Evidence> = self.first.into_iter().collect();
                all.extend(other_year(&first, label));
            }
            let (errors, others) = (errors + more_errors, others + more_others);
            all.extend(more_findings(&table.name, errors, others));
            if self.kept == 0 {
                select(self.others.kept, request, &mut all);
            }
        }
        Said {
            diagnostics: all,
            source: Source::clone(&self.source),
        }
    }
}
