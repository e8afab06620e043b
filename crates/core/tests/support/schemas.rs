//! For tests that hold schemas and types together: random JSON is made from a schema, at its limits and beyond them, and
//! the schema and the type have to agree about each of it.

use identity_facade_core::schema::{Described, Input};
use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

#[path = "../../../conformance/src/sample.rs"]
mod sample;

/// A type with a schema.
pub struct Row {
    pub name: &'static str,
    pub schema: fn() -> Schema,
    pub read: fn(Value) -> Result<(), String>,
}

/// The input of a call.
pub const fn call<C: Described>() -> Row {
    Row {
        name: C::OPERATION.id,
        schema: || SchemaGenerator::default().into_root_schema_for::<Input<C>>(),
        read: |json| match Input::<C>::read(json) {
            Ok(_) => Ok(()),
            Err(invalid) => Err(invalid.to_string()),
        },
    }
}

/// How many values are tried at least, and how many until one was accepted and one refused.
const TRIES: usize = 60;
const MOST: usize = 4000;

/// Tries values that schema and type have to accept both, or refuse both.
pub fn schema_and_type_agree(rows: &[Row], seed: u64) {
    for row in rows {
        let schema = (row.schema)();
        let validator = jsonschema::validator_for(schema.as_value()).unwrap();
        let mut random = Random(seed | 1);
        let (mut accepted, mut refused) = (0, 0);
        for index in 0..MOST {
            if index >= TRIES && accepted > 0 && refused > 0 {
                break;
            }
            let make = Make {
                root: schema.as_value(),
                // Without faults until one was accepted.
                faults: accepted > 0 || index % 2 == 0,
            };
            let json = make.value(schema.as_value(), &mut random, 0);
            let read = (row.read)(json.clone());
            let valid = validator.is_valid(&json);
            assert_eq!(
                valid,
                read.is_ok(),
                "{}: {json}\nschema: {valid}, {:?}\ntype: {read:?}\n{}",
                row.name,
                validator
                    .validate(&json)
                    .err()
                    .map(|error| error.to_string()),
                serde_json::to_string_pretty(&schema).unwrap(),
            );
            *(if valid { &mut accepted } else { &mut refused }) += 1;
        }
        assert!(
            accepted > 0 && refused > 0,
            "{}: {accepted} accepted, {refused} refused",
            row.name
        );
    }
}

/// A random sequence that is the same each time.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }

    fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

struct Make<'s> {
    root: &'s Value,
    faults: bool,
}

impl Make<'_> {
    fn fault(&self, random: &mut Random, one_in: usize) -> bool {
        self.faults && random.one_in(one_in)
    }

    fn value(&self, schema: &Value, random: &mut Random, depth: usize) -> Value {
        if self.fault(random, 40) {
            return odd(random);
        }
        if let Some(Value::String(path)) = schema.get("$ref") {
            let target = self.root.pointer(path.trim_start_matches('#')).unwrap();
            return self.value(target, random, depth);
        }
        if let Some(value) = schema.get("const") {
            return value.clone();
        }
        if let Some(Value::Array(values)) = schema.get("enum") {
            return random.pick(values).clone();
        }
        if let Some(Value::Array(forms)) = schema.get("anyOf")
            && schema.get("type").is_none()
        {
            let form = random.pick(forms).clone();
            return self.value(&form, random, depth);
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => random.pick(kinds).clone(),
            kind => kind.clone(),
        };
        match kind.as_str() {
            Some("string") => self.string(schema, random).into(),
            Some("integer") => self.integer(schema, random),
            Some("number") => random.pick(&[json!(0.5), json!(7), json!(-2e3)]).clone(),
            Some("boolean") => random.one_in(2).into(),
            Some("null") => Value::Null,
            Some("array") => self.array(schema, random, depth),
            Some("object") => self.object(schema, random, depth),
            _ => odd(random),
        }
    }

    fn integer(&self, schema: &Value, random: &mut Random) -> Value {
        let min = schema["minimum"].as_i64();
        let max = schema["maximum"].as_i64();
        let low = min.unwrap_or(-3);
        let within = low.saturating_add(i64::try_from(random.below(3)).unwrap());
        let within = within.min(max.unwrap_or(i64::MAX));
        let value = match random.below(4) {
            0 => max.unwrap_or(within),
            1 if self.faults => max.map_or(within, |max| max.saturating_add(1)),
            2 if self.faults => min.map_or(within, |min| min.saturating_sub(1)),
            _ => within,
        };
        value.into()
    }

    fn string(&self, schema: &Value, random: &mut Random) -> String {
        let own = schema.pointer("/allOf/0/pattern").and_then(Value::as_str);
        if schema.get("not").is_some() {
            return self.identifier(own, random);
        }
        let is_segment = schema.pointer("/allOf/0/not").is_some();
        let own = own.filter(|_| !is_segment);
        if let Some(pattern) = schema["pattern"].as_str().or(own) {
            if self.fault(random, 3) {
                return (*random.pick(&["", " ", "\u{2003}\u{a0}", "a,b", "-", "0", "\n", "é"]))
                    .to_owned();
            }
            if pattern.starts_with("[^\\t") {
                return (*random.pick(&["a", " b ", "c\n", "\u{feff}", "é"])).to_owned();
            }
            let least = size(schema, "minLength").unwrap_or(0);
            return sample::matching(pattern, least, random.below(50));
        }
        let length = self.size(schema, ["minLength", "maxLength"], random, 4000);
        if length > 0 && random.one_in(4) {
            return sample::text(length, random.below(9));
        }
        let letters = ["a", "Z", "é", "🙂", "\"", " ", "\u{0}", "/"];
        let letters = if is_segment && !self.fault(random, 4) {
            &letters[..5]
        } else {
            &letters[..]
        };
        (0..length).map(|_| *random.pick(letters)).collect()
    }

    /// An identifier, without what a schema cannot say of them.
    fn identifier(&self, own: Option<&str>, random: &mut Random) -> String {
        let odd = [
            "", ".", "..", " ", "\u{3000}", "a/b", "a\\b", "a?", "#", "a\nb", "\u{85}", "\u{fffd}",
            "...", "\u{feff}", "é", "a b",
        ];
        if self.fault(random, 2) {
            return (*random.pick(&odd)).to_owned();
        }
        match (own, random.below(8)) {
            (Some(pattern), _) => sample::matching(pattern, 0, random.below(50)),
            (None, 0) => "x".repeat(2048),
            (None, 1) if self.faults => "x".repeat(2049),
            (None, n) => format!("id_{n}"),
        }
    }

    fn array(&self, schema: &Value, random: &mut Random, depth: usize) -> Value {
        let most = if depth > 2 { 2 } else { 160 };
        let length = self.size(schema, ["minItems", "maxItems"], random, most);
        let items: Vec<_> = (0..length)
            .map(|_| self.value(&schema["items"], random, depth + 1))
            .collect();
        Value::Array(items)
    }

    fn object(&self, schema: &Value, random: &mut Random, depth: usize) -> Value {
        let mut members = Map::new();
        let required: Vec<_> = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .collect();
        let nothing = Map::new();
        let properties = schema["properties"].as_object().unwrap_or(&nothing);
        for (name, property) in properties {
            let is_required = required.contains(&&Value::from(name.as_str()));
            let absent = if is_required {
                self.fault(random, 12)
            } else {
                depth > 3 || !random.one_in(3)
            };
            if !absent {
                let value = if self.fault(random, 40) {
                    Value::Null
                } else {
                    self.value(property, random, depth + 1)
                };
                members.insert(name.clone(), value);
            }
        }
        if self.fault(random, 20) {
            members.insert("surprise".to_owned(), odd(random));
        }
        if let Some(values) = schema
            .get("additionalProperties")
            .filter(|more| more.is_object())
        {
            for name in ["a", "b"].into_iter().take(random.below(3)) {
                members.insert(name.to_owned(), self.value(values, random, depth + 1));
            }
        }
        Value::Object(members)
    }

    /// A size within the limits, at them, or one beyond.
    fn size(
        &self,
        schema: &Value,
        [min, max]: [&str; 2],
        random: &mut Random,
        most: usize,
    ) -> usize {
        let least = size(schema, min).unwrap_or(0);
        let limit = size(schema, max).filter(|max| *max < most);
        match random.below(6) {
            0 => limit.unwrap_or(least),
            1 if self.faults => limit.map_or(least, |max| max + 1),
            2 if self.faults => least.saturating_sub(1),
            _ => least.max(random.below(3)).min(limit.unwrap_or(usize::MAX)),
        }
    }
}

fn size(schema: &Value, name: &str) -> Option<usize> {
    schema[name]
        .as_u64()
        .and_then(|size| usize::try_from(size).ok())
}

/// Any JSON.
fn odd(random: &mut Random) -> Value {
    let values = [
        json!(null),
        json!(true),
        json!(0),
        json!(5.0),
        json!(1.5),
        json!(""),
        json!("text"),
        json!([]),
        json!(["a", 1]),
        json!({}),
        json!({ "a": { "b": [1.5] } }),
    ];
    random.pick(&values).clone()
}
