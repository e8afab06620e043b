//! Subjects as JSON that somebody else wrote: read with the checks of their constructors, and described by a schema.

use genauth_raw::shared::SubjectType as TargetType;
use identity_facade_core::lenient::present;
use identity_facade_core::{Invalid, Rule};
use serde::Deserialize;

use super::bulk::subject_id::SubjectId;
use super::subject::Subject;

/// A subject as it is written, with one identifier or several.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Written<I> {
    target_type: TargetType,
    #[serde(default, deserialize_with = "present")]
    namespace_code: Option<String>,
    target_identifier: I,
    #[serde(default, deserialize_with = "present")]
    inherit_by_children: Option<bool>,
}

impl<I> Written<I> {
    /// The namespace of a role, which nothing else has.
    fn namespace(&self) -> Result<Option<Result<String, Invalid>>, Invalid> {
        match (self.target_type, &self.namespace_code) {
            (TargetType::Role, None) => {
                let condition = "`targetType` is `ROLE`";
                let rule = Rule::RequiredWhen { condition };
                Err(Invalid::new("namespaceCode", rule))
            }
            (TargetType::Role, Some(code)) => Ok(Some(Ok(code.clone()))),
            (_, None) => Ok(None),
            (_, Some(_)) => Err(only("namespaceCode", "only a role has a namespace")),
        }
    }
}

fn only(member: &str, rule: &'static str) -> Invalid {
    Invalid::new(member, Rule::Other(rule.into()))
}

impl TryFrom<Written<Vec<String>>> for Subject {
    type Error = Invalid;

    fn try_from(written: Written<Vec<String>>) -> Result<Self, Invalid> {
        let (kind, children) = (written.target_type, written.inherit_by_children);
        let namespace = written.namespace()?;
        if children.is_some() && kind != TargetType::Org {
            return Err(only(
                "inheritByChildren",
                "only an organization has nodes below it",
            ));
        }
        let subject = Self::new(kind, namespace, written.target_identifier)?;
        Ok(subject.with_children(children))
    }
}

impl TryFrom<Written<String>> for SubjectId {
    type Error = Invalid;

    fn try_from(written: Written<String>) -> Result<Self, Invalid> {
        if written.inherit_by_children.is_some() {
            return Err(only(
                "inheritByChildren",
                "a single subject does not have it",
            ));
        }
        let namespace = written.namespace()?;
        let namespace = namespace.map(|code| {
            let code = code.and_then(super::subject::not_blank);
            code.map_err(|invalid| invalid.at("namespaceCode"))
        });
        Self::new(
            written.target_type,
            namespace,
            Ok(written.target_identifier),
        )
    }
}

#[cfg(feature = "schemars")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use serde_json::{Value, json};

    use super::{Subject, SubjectId};
    use crate::genauth::identifiers::MAX as MAX_IDENTIFIERS;

    /// A string with a character that is no white space.
    fn not_blank() -> Value {
        let space =
            "\\t-\\r\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
        json!({ "type": "string", "pattern": format!("[^{space}]") })
    }

    fn subject(identifiers: &Value, children: bool) -> Schema {
        let when = |kind: &str| json!({ "properties": { "targetType": { "const": kind } } });
        let mut namespace = not_blank();
        namespace["description"] = "The namespace of a role.".into();
        let mut schema = json_schema!({
            "type": "object",
            "properties": {
                "targetType": { "type": "string", "enum": ["USER", "GROUP", "ORG", "ROLE"] },
                "namespaceCode": namespace,
                "targetIdentifier": identifiers,
            },
            "required": ["targetType", "targetIdentifier"],
            "allOf": [{
                "if": when("ROLE"),
                "then": { "required": ["namespaceCode"] },
                "else": { "not": { "required": ["namespaceCode"] } },
            }],
            "additionalProperties": false,
        });
        if let Some(Value::Object(properties)) = schema.get_mut("properties")
            && children
        {
            let says = "Whether the nodes below an organization are meant, too.";
            let inherit = json!({ "type": "boolean", "description": says });
            properties.insert("inheritByChildren".to_owned(), inherit);
        }
        if let Some(Value::Array(all)) = schema.get_mut("allOf")
            && children
        {
            let otherwise = json!({ "not": { "required": ["inheritByChildren"] } });
            all.push(json!({ "if": when("ORG"), "else": otherwise }));
        }
        schema
    }

    impl JsonSchema for Subject {
        fn schema_name() -> Cow<'static, str> {
            "Subject".into()
        }

        fn schema_id() -> Cow<'static, str> {
            concat!(module_path!(), "::Subject").into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            let identifiers = json!({
                "type": "array",
                "items": not_blank(),
                "minItems": 1,
                "maxItems": MAX_IDENTIFIERS,
                "uniqueItems": true,
            });
            subject(&identifiers, true)
        }
    }

    impl JsonSchema for SubjectId {
        fn schema_name() -> Cow<'static, str> {
            "SubjectId".into()
        }

        fn schema_id() -> Cow<'static, str> {
            concat!(module_path!(), "::SubjectId").into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            subject(&not_blank(), false)
        }
    }
}
