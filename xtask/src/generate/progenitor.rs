//! The model as an OpenAPI document for progenitor, and what is taken from the code that it returns.
//!
//! progenitor decides every Rust name: types, fields, variants, methods, setters. The bodies it writes are not
//! used: limits, directions, openness and the one send path are ours (see `emit`). The document holds no
//! limit, default or format, because progenitor would enforce limits on answers and send defaults.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use syn::punctuated::Punctuated;
use syn::visit::Visit;

use super::model::{Api, Body, Kind, Location, Operation, Parameter, Schema, Shape, Style};

type Result<T> = std::result::Result<T, String>;

/// Rust names, as progenitor chose them.
pub struct Names {
    /// Field of a struct by schema and member, variant of an enumeration by schema and value.
    members: BTreeMap<String, BTreeMap<String, syn::Ident>>,
    /// Method of `Client` by builder.
    methods: BTreeMap<String, syn::Ident>,
    /// Setter of a query parameter, by builder and parameter.
    queries: BTreeMap<String, BTreeMap<String, syn::Ident>>,
    /// Setter of a header parameter, by builder and parameter.
    headers: BTreeMap<String, BTreeMap<String, syn::Ident>>,
    /// Setters of the path parameters, in their order in the path, by builder.
    paths: BTreeMap<String, Vec<syn::Ident>>,
}

impl Names {
    /// The field or variant for a member of a schema.
    pub fn member(&self, schema: &str, member: &str) -> Result<&syn::Ident> {
        self.members
            .get(schema)
            .and_then(|m| m.get(member))
            .ok_or_else(|| {
                format!("progenitor made no field or variant for `{member}` of `{schema}`")
            })
    }

    /// The method of `Client` that starts an operation.
    pub fn method(&self, operation: &str) -> Result<&syn::Ident> {
        self.methods
            .get(operation)
            .ok_or_else(|| format!("progenitor made no method for operation `{operation}`"))
    }

    /// The setter for a parameter of an operation.
    pub fn setter(&self, operation: &Operation, parameter: &Parameter) -> Result<&syn::Ident> {
        let found = match parameter.location {
            Location::Path => {
                let names = operation
                    .path
                    .split('{')
                    .skip(1)
                    .filter_map(|part| part.split_once('}'));
                let place = names
                    .map(|(name, _)| name)
                    .position(|name| name == parameter.name);
                self.paths
                    .get(&operation.rust)
                    .zip(place)
                    .and_then(|(all, place)| all.get(place))
            }
            Location::Query => self
                .queries
                .get(&operation.rust)
                .and_then(|all| all.get(&wire_name(parameter))),
            Location::Header => self
                .headers
                .get(&operation.rust)
                .and_then(|all| all.get(&parameter.name)),
        };
        found.ok_or_else(|| {
            format!(
                "progenitor made no setter for parameter `{}` of `{}`",
                parameter.name, operation.rust
            )
        })
    }
}

/// Lets progenitor name everything in the model.
pub fn names(api: &Api) -> Result<Names> {
    let file = syn::parse2::<syn::File>(
        generator()
            .generate_tokens(&document(api, "")?)
            .map_err(|e| e.to_string())?,
    )
    .map_err(|e| format!("what progenitor returned does not parse: {e}"))?;
    let mut names = Names {
        members: BTreeMap::new(),
        methods: BTreeMap::new(),
        queries: BTreeMap::new(),
        headers: BTreeMap::new(),
        paths: BTreeMap::new(),
    };
    for item in &file.items {
        match item {
            syn::Item::Mod(module) => {
                let items = module.content.as_ref().map_or(&[][..], |(_, items)| items);
                match module.ident.to_string().as_str() {
                    "types" => items.iter().for_each(|item| names.read_type(item)),
                    "builder" => items.iter().for_each(|item| names.read_builder(item)),
                    _ => {}
                }
            }
            syn::Item::Impl(block)
                if block.trait_.is_none() && tokens(&block.self_ty) == "Client" =>
            {
                names.read_client(block);
            }
            _ => {}
        }
    }
    names.check()?;
    Ok(names)
}

/// progenitor's typed extension of httpmock, for servers that answer under `base_path`.
pub fn mocks(api: &Api, crate_path: &str) -> Result<syn::File> {
    let document = document(api, &api.base_path)?;
    let code = generator()
        .httpmock(&document, crate_path)
        .map_err(|e| e.to_string())?;
    syn::parse2(code).map_err(|e| format!("what progenitor returned does not parse: {e}"))
}

fn generator() -> progenitor::Generator {
    let mut settings = progenitor::GenerationSettings::new();
    settings.with_interface(progenitor::InterfaceStyle::Builder);
    progenitor::Generator::new(&settings)
}

fn tokens(part: &impl quote::ToTokens) -> String {
    part.to_token_stream().to_string()
}

impl Names {
    /// No two members of a schema have the same name in Rust.
    fn check(&self) -> Result<()> {
        for (schema, members) in &self.members {
            let mut known = BTreeMap::new();
            for (wire, ident) in members {
                if let Some(other) = known.insert(ident, wire) {
                    return Err(format!(
                        "`{other}` and `{wire}` of `{schema}` would have the same name; remove one in the overlay"
                    ));
                }
            }
        }
        Ok(())
    }

    fn read_type(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Struct(item) => {
                let fields = item
                    .fields
                    .iter()
                    .filter_map(|f| f.ident.as_ref().map(|ident| (&f.attrs, ident)));
                self.members
                    .insert(item.ident.to_string(), wire_names(fields));
            }
            syn::Item::Enum(item) => {
                let variants = item.variants.iter().map(|v| (&v.attrs, &v.ident));
                self.members
                    .insert(item.ident.to_string(), wire_names(variants));
            }
            _ => {}
        }
    }

    fn read_client(&mut self, block: &syn::ItemImpl) {
        for item in &block.items {
            if let syn::ImplItem::Fn(method) = item
                && let syn::ReturnType::Type(_, returned) = &method.sig.output
                && let syn::Type::Path(path) = &**returned
                && path
                    .path
                    .segments
                    .first()
                    .is_some_and(|s| s.ident == "builder")
                && let Some(builder) = path.path.segments.last()
            {
                self.methods
                    .insert(builder.ident.to_string(), method.sig.ident.clone());
            }
        }
    }

    /// A builder's `send` tells which setter feeds which parameter.
    fn read_builder(&mut self, item: &syn::Item) {
        let syn::Item::Impl(block) = item else { return };
        let syn::Type::Path(builder) = &*block.self_ty else {
            return;
        };
        let Some(builder) = builder
            .path
            .segments
            .last()
            .filter(|_| block.trait_.is_none())
        else {
            return;
        };
        let mut wires = Wires::default();
        wires.visit_item_impl(block);
        self.queries
            .entry(builder.ident.to_string())
            .or_default()
            .extend(wires.query);
        self.headers
            .entry(builder.ident.to_string())
            .or_default()
            .extend(wires.header);
        self.paths
            .entry(builder.ident.to_string())
            .or_default()
            .extend(wires.path);
    }
}

/// The parameters that a `send` mentions: `QueryParam::new("limit", &limit)`, `encode_path(&user_id.to_string())` and
/// `header_map.append("X-Mode", x_mode.to_string().try_into()?)`, which for an optional header stands in
/// `if let Some(value) = x_mode`.
#[derive(Default)]
struct Wires {
    query: BTreeMap<String, syn::Ident>,
    header: BTreeMap<String, syn::Ident>,
    path: Vec<syn::Ident>,
    /// What the `if let` around it takes its `value` from.
    optional: Option<syn::Ident>,
}

impl<'ast> Visit<'ast> for Wires {
    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        let function = tokens(&call.func).replace(' ', "");
        let mut arguments = call.args.iter();
        if function.ends_with("QueryParam::new")
            && let (Some(syn::Expr::Lit(name)), Some(value)) = (arguments.next(), arguments.next())
            && let syn::Lit::Str(name) = &name.lit
            && let Some(ident) = referred(value)
        {
            self.query.insert(name.value(), ident);
        } else if function.ends_with("encode_path")
            && let Some(syn::Expr::Reference(reference)) = call.args.first()
            && let syn::Expr::MethodCall(call) = &*reference.expr
            && let Some(ident) = ident(&call.receiver)
        {
            self.path.push(ident);
        }
        syn::visit::visit_expr_call(self, call);
    }

    fn visit_expr_if(&mut self, branch: &'ast syn::ExprIf) {
        let around = self.optional.take();
        if let syn::Expr::Let(binding) = &*branch.cond {
            self.optional = ident(&binding.expr);
        }
        syn::visit::visit_expr_if(self, branch);
        self.optional = around;
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if call.method == "append"
            && ident(&call.receiver).is_some_and(|map| map == "header_map")
            && let Some(syn::Expr::Lit(name)) = call.args.first()
            && let syn::Lit::Str(name) = &name.lit
            && let Some(value) = call.args.last()
            && let Some(ident) = self.optional.clone().or_else(|| innermost(value))
        {
            self.header.insert(name.value(), ident);
        }
        syn::visit::visit_expr_method_call(self, call);
    }

    /// Path parameters stand in the arguments of a `format!`, which syn leaves as tokens.
    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let arguments =
            call.parse_body_with(Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated);
        for argument in arguments.into_iter().flatten() {
            // The arguments are parsed here, so they do not live as long as the file.
            let mut inner = Wires::default();
            inner.visit_expr(&argument);
            self.path.extend(inner.path);
        }
    }
}

/// The variable that a chain of methods begins with.
fn innermost(value: &syn::Expr) -> Option<syn::Ident> {
    match value {
        syn::Expr::Try(tried) => innermost(&tried.expr),
        syn::Expr::MethodCall(call) => innermost(&call.receiver),
        other => ident(other),
    }
}

fn referred(value: &syn::Expr) -> Option<syn::Ident> {
    match value {
        syn::Expr::Reference(reference) => ident(&reference.expr),
        _ => None,
    }
}

fn ident(value: &syn::Expr) -> Option<syn::Ident> {
    match value {
        syn::Expr::Path(path) => path.path.get_ident().cloned(),
        _ => None,
    }
}

/// Rust names by the names on the wire, which serde's `rename` tells.
fn wire_names<'a>(
    items: impl Iterator<Item = (&'a Vec<syn::Attribute>, &'a syn::Ident)>,
) -> BTreeMap<String, syn::Ident> {
    items
        .map(|(attributes, ident)| {
            let mut wire = ident.to_string();
            for attribute in attributes.iter().filter(|a| a.path().is_ident("serde")) {
                // Arguments other than `rename` are none of our business here.
                let _ = attribute.parse_nested_meta(|meta| {
                    if meta.path.is_ident("rename") {
                        wire = meta.value()?.parse::<syn::LitStr>()?.value();
                    } else if meta.input.peek(syn::Token![=]) {
                        meta.value()?.parse::<syn::Expr>()?;
                    }
                    Ok(())
                });
            }
            (wire, ident.clone())
        })
        .collect()
}

/// The name under which a parameter is sent.
fn wire_name(parameter: &Parameter) -> String {
    if parameter.style == Style::Brackets {
        format!("{}[]", parameter.name)
    } else {
        parameter.name.clone()
    }
}

/// The model in progenitor's terms.
fn document(api: &Api, base_path: &str) -> Result<openapiv3::OpenAPI> {
    let mut paths = serde_json::Map::new();
    for operation in api.operations.iter().filter(|o| !o.handwritten()) {
        let path = paths
            .entry(format!("{base_path}{}", operation.path))
            .or_insert_with(|| json!({}));
        path[operation.method.to_lowercase()] = operation_document(operation);
    }
    let schemas: serde_json::Map<String, Value> = api
        .schemas
        .iter()
        .map(|(name, schema)| (name.clone(), schema_document(schema)))
        .collect();
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": api.name, "version": api.version},
        "paths": paths,
        "components": {"schemas": schemas},
    });
    serde_json::from_value(document).map_err(|e| e.to_string())
}

fn operation_document(operation: &Operation) -> Value {
    let mut response = json!({"description": ""});
    if let Some(shape) = &operation.answer {
        response["content"] = json!({"application/json": {"schema": shape_document(shape)}});
    }
    let parameters: Vec<Value> = operation
        .parameters
        .iter()
        .map(|p| {
            let location = match p.location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "header",
            };
            json!({"name": wire_name(p), "in": location, "required": p.required, "schema": shape_document(&p.shape)})
        })
        .collect();
    let mut document = json!({
        "operationId": operation.rust,
        "parameters": parameters,
        "responses": {&operation.status: response},
    });
    if let Body::Json { shape, required } = &operation.body {
        document["requestBody"] = json!({
            "required": required,
            "content": {"application/json": {"schema": shape_document(shape)}},
        });
    }
    document
}

fn schema_document(schema: &Schema) -> Value {
    match &schema.kind {
        Kind::Enumeration(values) => json!({"type": "string", "enum": values}),
        Kind::Union(_) => json!({"type": "object", "properties": {}}),
        Kind::Object(object) => {
            let properties: serde_json::Map<String, Value> = object
                .properties
                .iter()
                .map(|p| (p.name.clone(), shape_document(&p.shape)))
                .collect();
            json!({"type": "object", "properties": properties})
        }
    }
}

fn shape_document(shape: &Shape) -> Value {
    match shape {
        Shape::Any => json!({}),
        Shape::Bool => json!({"type": "boolean"}),
        Shape::Integer { .. } | Shape::Instant(_) => json!({"type": "integer", "format": "int64"}),
        Shape::Number => json!({"type": "number", "format": "double"}),
        Shape::Text(_) | Shape::Secret => json!({"type": "string"}),
        Shape::List(items, _) => json!({"type": "array", "items": shape_document(items)}),
        Shape::Map(values) => {
            json!({"type": "object", "additionalProperties": shape_document(values)})
        }
        Shape::Object { .. } => json!({"type": "object", "additionalProperties": true}),
        Shape::Named(name) => json!({"$ref": format!("#/components/schemas/{name}")}),
        Shape::Redacted(inner) | Shape::Nullable(inner) => shape_document(inner),
    }
}
