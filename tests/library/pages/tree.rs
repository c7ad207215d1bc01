//! A page as a browser understands it.

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use std::rc::Rc;

/// An element of a page.
#[derive(Clone)]
pub(super) struct Element(Handle);

/// The root of a page, and everything that is wrong with its markup.
pub(super) fn parse(page: &str) -> (Element, Vec<String>) {
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(page);
    let errors = dom
        .errors
        .borrow()
        .iter()
        .map(ToString::to_string)
        .collect();
    (Element(dom.document), errors)
}

impl Element {
    /// The name of its tag; empty for the root.
    pub(super) fn name(&self) -> String {
        match &self.0.data {
            NodeData::Element { name, .. } => name.local.to_string(),
            _ => String::new(),
        }
    }

    pub(super) fn attributes(&self) -> Vec<(String, String)> {
        match &self.0.data {
            NodeData::Element { attrs, .. } => attrs
                .borrow()
                .iter()
                .map(|one| (one.name.local.to_string(), one.value.to_string()))
                .collect(),
            _ => Vec::new(),
        }
    }

    pub(super) fn get(&self, attribute: &str) -> Option<String> {
        let mut all = self.attributes().into_iter();
        all.find(|one| one.0 == attribute).map(|one| one.1)
    }

    pub(super) fn has_class(&self, class: &str) -> bool {
        self.get("class")
            .is_some_and(|all| all.split(' ').any(|one| one == class))
    }

    /// It and all elements below, in the order of the page.
    pub(super) fn all(&self) -> Vec<Element> {
        let mut found = Vec::new();
        collect(&self.0, &mut found);
        found
    }

    pub(super) fn named(&self, name: &str) -> Vec<Element> {
        self.all()
            .into_iter()
            .filter(|one| one.name() == name)
            .collect()
    }

    pub(super) fn first(&self, name: &str) -> Element {
        self.named(name)
            .into_iter()
            .next()
            .unwrap_or_else(|| panic!("no {name}"))
    }

    pub(super) fn with_id(&self, id: &str) -> Element {
        let found = self
            .all()
            .into_iter()
            .find(|one| one.get("id").as_deref() == Some(id));
        found.unwrap_or_else(|| panic!("no #{id}"))
    }

    /// All text in it.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        gather(&self.0, &mut text);
        text
    }
}

fn collect(node: &Handle, found: &mut Vec<Element>) {
    if matches!(node.data, NodeData::Element { .. } | NodeData::Document) {
        found.push(Element(Rc::clone(node)));
    }
    for child in node.children.borrow().iter() {
        collect(child, found);
    }
}

fn gather(node: &Handle, text: &mut String) {
    if let NodeData::Text { contents } = &node.data {
        text.push_str(&contents.borrow());
    }
    for child in node.children.borrow().iter() {
        gather(child, text);
    }
}
