//! A result as a person reads it, before it is known whether on a terminal or in Markdown.

/// Headings, sentences and tables in reading order.
///
/// ```
/// # use spbe::{assess::{Request, assess}, input::{Input, read_input}, score::{Scorecard, score}};
/// # fn scores(path: &str) -> Vec<Scorecard> {
/// #     let Some(Input::Evidence(books)) = read_input(path.as_ref(), path.into(), None).value else {
/// #         panic!("{path} is no book");
/// #     };
/// #     let assessed = assess(books, &Request::default()).value.expect("something to score");
/// #     assessed.into_iter().map(|one| score(one.into())).collect()
/// # }
/// use spbe::{lang::Lang, report::{json, markdown, score_document, terminal}};
///
/// let cards = scores("samples/kota-denpasar/2018.csv");
/// let document = score_document(&cards, Lang::En);
/// assert!(terminal(&document, 100, false).starts_with("Kota Denpasar 2018: SPBE Index 2.64, Good"));
/// assert!(markdown(&document).contains("2.64"));
/// assert!(json::scores(&cards, &[], Lang::En).contains("\"exact\": \"66/25\""));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Document {
    pub(super) blocks: Vec<Block>,
}

#[derive(Clone, Debug)]
pub(super) enum Block {
    Title(String),
    Heading(String),
    Line(String),
    Item(String),
    Grid(Grid),
}

/// A table of finished text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Grid {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Row>,
}

/// A column of a [`Grid`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// The header; its lines stand below each other on a terminal.
    pub(super) header: String,
    pub(super) align: Align,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    /// Words: takes the width that is left and wraps.
    Left,
    /// Numbers: as wide as they are.
    Right,
}

/// A row of a [`Grid`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) cells: Vec<String>,
    /// How deep the row stands in a tree; the first column is indented.
    pub(super) depth: usize,
    pub(super) tone: Tone,
}

/// What a row means, shown by weight and colour beside its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    Strong,
    Fell,
}

impl Document {
    /// Several documents as one, in their order.
    #[must_use]
    pub fn joined(documents: impl IntoIterator<Item = Self>) -> Self {
        let blocks = documents.into_iter().flat_map(|one| one.blocks);
        Self {
            blocks: blocks.collect(),
        }
    }

    pub(super) fn title(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Title(text.into()));
    }

    pub(super) fn heading(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(text.into()));
    }

    pub(super) fn line(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Line(text.into()));
    }

    /// A line of a list.
    pub(super) fn item(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Item(text.into()));
    }

    pub(super) fn lines(&mut self, texts: impl IntoIterator<Item = String>) {
        self.blocks.extend(texts.into_iter().map(Block::Line));
    }

    pub(super) fn items(&mut self, texts: impl IntoIterator<Item = String>) {
        self.blocks.extend(texts.into_iter().map(Block::Item));
    }

    pub(super) fn grid(&mut self, grid: Grid) {
        self.blocks.push(Block::Grid(grid));
    }

    /// The sentences alone, for a report that shows the tables elsewhere.
    pub(super) fn without_grids(self) -> Self {
        let mut blocks: Vec<Block> = Vec::new();
        let sentences = self.blocks.into_iter();
        for block in sentences.filter(|block| !matches!(block, Block::Grid(_))) {
            // A heading whose only table is gone goes with it.
            if matches!(
                (blocks.last(), &block),
                (Some(Block::Heading(_)), Block::Heading(_))
            ) {
                blocks.pop();
            }
            blocks.push(block);
        }
        Self { blocks }
    }

    pub(super) fn extend(&mut self, other: Self) {
        self.blocks.extend(other.blocks);
    }
}

impl Grid {
    pub(super) fn new(columns: impl IntoIterator<Item = (String, Align)>) -> Self {
        let columns = columns
            .into_iter()
            .map(|(header, align)| Column { header, align })
            .collect();
        Self {
            columns,
            rows: Vec::new(),
        }
    }

    pub(super) fn row(&mut self, depth: usize, tone: Tone, cells: Vec<String>) {
        self.rows.push(Row { cells, depth, tone });
    }
}
