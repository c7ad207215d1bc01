//! The pages that mdBook makes, when `SPBE_BOOK` names the folder with both languages built in it:
//! every link leads to a file of the site and to a place in it. `.ci/run` builds and asks.

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

/// The places that can be led to on a page, and the links that it has.
#[derive(Default)]
struct Page {
    anchors: BTreeSet<String>,
    links: Vec<String>,
}

impl Page {
    fn read(markup: &str) -> Self {
        let dom = parse_document(RcDom::default(), ParseOpts::default()).one(markup);
        let mut page = Self::default();
        page.walk(&dom.document);
        page
    }

    fn walk(&mut self, node: &Handle) {
        if let NodeData::Element { attrs, .. } = &node.data {
            for attribute in attrs.borrow().iter() {
                let value = attribute.value.to_string();
                match &*attribute.name.local {
                    "id" | "name" => {
                        self.anchors.insert(value);
                    }
                    "href" | "src" => self.links.push(value),
                    _ => {}
                }
            }
        }
        for child in node.children.borrow().iter() {
            self.walk(child);
        }
    }
}

/// Every file below a folder; the pages among them are read.
fn find(folder: &Path, site: &mut BTreeMap<PathBuf, Option<Page>>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, site);
            continue;
        }
        let page = path.extension().is_some_and(|end| end == "html");
        let page = page.then(|| Page::read(&std::fs::read_to_string(&path).unwrap()));
        site.insert(path, page);
    }
}

/// The file that a link on a page leads to.
fn target(page: &Path, file: &str) -> PathBuf {
    let mut path = page.to_owned();
    if file.is_empty() {
        return path;
    }
    path.pop();
    for part in Path::new(file).components() {
        match part {
            Component::ParentDir => assert!(path.pop()),
            other => path.push(other),
        }
    }
    path
}

/// The links of a site that lead nowhere, and how many were followed.
fn broken(site: &BTreeMap<PathBuf, Option<Page>>) -> (Vec<String>, usize) {
    let mut broken = Vec::new();
    let mut followed = 0;
    for (path, page) in site {
        let Some(page) = page else { continue };
        // This one is shown at any address, and its links begin at the root of a server.
        if path.ends_with("404.html") {
            continue;
        }
        for link in &page.links {
            if link.contains(':') {
                continue;
            }
            followed += 1;
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let there = site.get(&target(path, file));
            let leads = match there {
                None => false,
                Some(Some(page)) => anchor.is_empty() || page.anchors.contains(anchor),
                Some(None) => anchor.is_empty(),
            };
            if !leads {
                broken.push(format!("{}: {link}", path.display()));
            }
        }
    }
    (broken, followed)
}

#[test]
fn built_pages_have_no_dead_links() {
    let Some(folder) = std::env::var_os("SPBE_BOOK") else {
        return;
    };
    let mut site = BTreeMap::new();
    find(Path::new(&folder), &mut site);
    let (broken, followed) = broken(&site);
    assert!(broken.is_empty(), "{broken:#?}");
    for page in ["id/tutorial.html", "en/tutorial.html"] {
        assert!(site.contains_key(&Path::new(&folder).join(page)), "{page}");
    }
    assert!(followed > 1000, "{followed}");
}

#[test]
fn dead_links_of_a_page_are_seen() {
    let page = |markup: &str| Some(Page::read(markup));
    let site = BTreeMap::from([
        (
            PathBuf::from("/s/en/a.html"),
            page(
                "<h1 id='x'>a</h1><a href='../id/b.html#y'>b</a><a href='#x'>x</a><img src='c.svg'>",
            ),
        ),
        (
            PathBuf::from("/s/id/b.html"),
            page(
                "<h1 id='y'>b</h1><a href='../en/a.html#z'>z</a><a href='d.html'>d</a><a href='../en'>en</a>",
            ),
        ),
        (PathBuf::from("/s/en/c.svg"), None),
    ]);
    let (found, followed) = broken(&site);
    assert_eq!(followed, 6);
    let found: Vec<&str> = found
        .iter()
        .filter_map(|one| one.split(": ").nth(1))
        .collect();
    assert_eq!(found, ["../en/a.html#z", "d.html", "../en"]);
}
