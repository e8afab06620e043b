//! From a JSON Schema to the keywords of its judge. Whatever is not understood is an error, with its place as in
//! `NewBook.properties.title.pattern`; a definition is a place of its own.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use crate::contract::breach::At;
use crate::contract::judge::Judge;
use crate::contract::judge::format::Format;
use crate::contract::judge::keyword::{Keyword, Members, Others, Schema, SchemaId, Types};
use crate::contract::judge::limit::{Bound, Size};
use crate::contract::judge::number::is_positive;
use crate::contract::judge::pattern::Patterns;
use crate::contract::judge::rule::{Rule, names};

pub(super) fn compile(schema: &Value, patterns: &Patterns) -> Result<Judge, String> {
    let mut compiler = Compiler {
        patterns,
        schemas: Vec::new(),
        definitions: HashMap::new(),
        waiting: Vec::new(),
    };
    let whole = compiler.schema(schema, At::Whole)?;
    // Definitions are compiled one after the other, not within each other, so that one may contain itself.
    while let Some((name, id)) = compiler.waiting.pop() {
        let definition = &schema["$defs"][name];
        compiler.schemas[id.0] = compiler.compiled(definition, At::Whole.member(name))?;
    }
    Ok(Judge {
        schemas: compiler.schemas,
        whole,
    })
}

struct Compiler<'s> {
    patterns: &'s Patterns,
    schemas: Vec<Schema>,
    /// The definitions that were referred to.
    definitions: HashMap<&'s str, SchemaId>,
    /// Those of them that are not compiled yet.
    waiting: Vec<(&'s str, SchemaId)>,
}

impl<'s> Compiler<'s> {
    fn schema(&mut self, schema: &'s Value, at: At<'_>) -> Result<SchemaId, String> {
        if let Some(reference) = schema.get("$ref") {
            return self.reference(reference, at.member("$ref"));
        }
        let schema = self.compiled(schema, at)?;
        Ok(self.add(schema))
    }

    fn add(&mut self, schema: Schema) -> SchemaId {
        self.schemas.push(schema);
        SchemaId(self.schemas.len() - 1)
    }

    fn reference(&mut self, reference: &'s Value, at: At<'_>) -> Result<SchemaId, String> {
        let name = reference
            .as_str()
            .and_then(|text| text.strip_prefix("#/$defs/"));
        let name = name.ok_or_else(|| format!("{at}: {reference} is no definition"))?;
        if let Some(id) = self.definitions.get(name) {
            return Ok(*id);
        }
        // Its place is taken before it is compiled.
        let id = self.add(Schema::default());
        self.definitions.insert(name, id);
        self.waiting.push((name, id));
        Ok(id)
    }

    fn compiled(&mut self, schema: &'s Value, at: At<'_>) -> Result<Schema, String> {
        let schema = object(schema, at)?;
        let mut keywords = Vec::with_capacity(schema.len());
        for (name, value) in schema {
            let here = at.member(name);
            let keyword = match name.as_str() {
                // They are read below, several of them together, or where they are referred to.
                "type"
                | "properties"
                | "additionalProperties"
                | "if"
                | "then"
                | "unevaluatedProperties"
                | "$defs" => continue,
                "items" => Keyword::Items(self.schema(value, here)?),
                "allOf" => Keyword::AllOf(self.schemas_of(value, here)?),
                "anyOf" => Keyword::AnyOf(self.schemas_of(value, here)?),
                _ => match self.plain(name, value) {
                    Ok(Some(keyword)) => keyword,
                    Ok(None) => continue,
                    Err(why) => return Err(format!("{here}: {why}")),
                },
            };
            keywords.push(keyword);
        }
        if schema.contains_key("properties") || schema.contains_key("additionalProperties") {
            keywords.push(Keyword::Members(self.members(schema, at)?));
        }
        if let (Some(when), Some(then)) = (schema.get("if"), schema.get("then")) {
            keywords.push(Keyword::Condition {
                when: self.schema(when, at.member("if"))?,
                then: self.schema(then, at.member("then"))?,
            });
        }
        if let Some(kinds) = schema.get("type") {
            let types = types(kinds).map_err(|why| format!("{}: {why}", at.member("type")))?;
            // First of all: a value of another type is wrong as a whole.
            keywords.insert(0, Keyword::Type(types));
        }
        let is_sealed = match schema.get("unevaluatedProperties") {
            None => false,
            Some(Value::Bool(false)) => true,
            Some(_) => {
                return Err(format!(
                    "{}: must be false",
                    at.member("unevaluatedProperties")
                ));
            }
        };
        Ok(Schema {
            keywords,
            is_sealed,
        })
    }

    /// A keyword that has no schema in it; `None` if it demands nothing.
    fn plain(&self, name: &str, value: &Value) -> Result<Option<Keyword>, String> {
        let text = || value.as_str().ok_or("must be a string");
        let keyword = match name {
            "enum" => Keyword::Enum(value.as_array().ok_or("must be a list")?.clone()),
            "const" => Keyword::Const(value.clone()),
            "multipleOf" => {
                let step = value.as_number().filter(|step| is_positive(step));
                Keyword::MultipleOf(step.ok_or("must be a number above 0")?.clone())
            }
            "pattern" => Keyword::Pattern(self.patterns.compiled(text()?)?),
            "format" => return Ok(Format::named(text()?).map(Keyword::Format)),
            "uniqueItems" => {
                let unique = value.as_bool().ok_or("must be true or false")?;
                return Ok(unique.then_some(Keyword::UniqueItems));
            }
            "required" => Keyword::Required(names(value)?),
            _ => {
                let bound = Bound::of(name, value).map(|bound| bound.map(Keyword::Bound));
                let size = || Size::of(name, value).map(|size| size.map(Keyword::Size));
                let rule = || Rule::of(name, value).map(|rule| rule.map(Keyword::Rule));
                let keyword = bound.or_else(size).or_else(rule);
                keyword.ok_or("this keyword is not supported")??
            }
        };
        Ok(Some(keyword))
    }

    fn schemas_of(&mut self, list: &'s Value, at: At<'_>) -> Result<Vec<SchemaId>, String> {
        let list = list.as_array().filter(|list| !list.is_empty());
        let list = list.ok_or_else(|| format!("{at}: must be a list that is not empty"))?;
        let schemas = list.iter().enumerate();
        schemas
            .map(|(index, schema)| self.schema(schema, at.item(index)))
            .collect()
    }

    fn members(&mut self, schema: &'s Map<String, Value>, at: At<'_>) -> Result<Members, String> {
        let mut known = BTreeMap::new();
        if let Some(properties) = schema.get("properties") {
            let at = at.member("properties");
            for (name, member) in object(properties, at)? {
                known.insert(name.clone(), self.schema(member, at.member(name))?);
            }
        }
        let others = match schema.get("additionalProperties") {
            None => Others::Free,
            Some(Value::Bool(false)) => Others::Unknown,
            Some(others) => Others::Each(self.schema(others, at.member("additionalProperties"))?),
        };
        Ok(Members { known, others })
    }
}

fn object<'s>(value: &'s Value, at: At<'_>) -> Result<&'s Map<String, Value>, String> {
    let object = value.as_object();
    object.ok_or_else(|| format!("{at}: must be an object"))
}

/// One type, or several.
fn types(kinds: &Value) -> Result<Types, String> {
    let kinds = match kinds {
        Value::Array(kinds) => kinds.as_slice(),
        kind => std::slice::from_ref(kind),
    };
    let mut types = Types::default();
    for kind in kinds {
        types.add(kind.as_str().ok_or("must be the name of a type")?)?;
    }
    Ok(types)
}
