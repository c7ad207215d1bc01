//! A built-in rubric as the build script has packed it → the tree that its YAML is read into.

use super::yaml::{Key, Tree, Value};
use crate::place::Place;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The tree of a packed rubric. Nothing in it knows its place but the file.
/// Its texts are those of the program, not copies.
pub(super) fn unpack(packed: &'static str, file: &Place) -> serde_json::Result<Tree> {
    At(file).deserialize(&mut serde_json::Deserializer::from_str(packed))
}

/// Makes trees that stand at a place.
#[derive(Clone, Copy)]
struct At<'p>(&'p Place);

impl At<'_> {
    fn tree(self, value: Value) -> Tree {
        let span = self.0.clone();
        Tree { value, span }
    }
}

impl DeserializeSeed<'static> for At<'_> {
    type Value = Tree;

    fn deserialize<D: Deserializer<'static>>(self, deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Text, nothing, lists and mappings: the build script writes no numbers and no truth values,
/// because a scalar stays as it is written.
impl Visitor<'static> for At<'_> {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a packed rubric")
    }

    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        Ok(self.tree(Value::Scalar(None)))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'static str) -> Result<Tree, E> {
        Ok(self.tree(Value::Scalar(Some(text.into()))))
    }

    /// A text with an escape in it, which stands nowhere as it is meant.
    fn visit_str<E: Error>(self, text: &str) -> Result<Tree, E> {
        Ok(self.tree(Value::Scalar(Some(text.to_owned().into()))))
    }

    fn visit_seq<A: SeqAccess<'static>>(self, mut sequence: A) -> Result<Tree, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = sequence.next_element_seed(self)? {
            items.push(item);
        }
        Ok(self.tree(Value::List(items)))
    }

    fn visit_map<A: MapAccess<'static>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut entries = Vec::new();
        while let Some(name) = map.next_key()? {
            let span = self.0.clone();
            entries.push((Key { name, span }, map.next_value_seed(self)?));
        }
        Ok(self.tree(Value::Map(entries)))
    }
}
