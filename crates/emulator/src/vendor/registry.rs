//! The APIs of one emulator. This is the only place that lists them: a third vendor is one entry in [`DESCRIBED`] and one
//! in [`Registry::start`].

use std::io;
use std::sync::{Arc, LazyLock};

use serde_json::{Map, Value};

use crate::clerk::Clerk;
use crate::clerk::description::CLERK;
use crate::contract::description::Description;
use crate::control;
use crate::genauth::GenAuth;
use crate::genauth::description::GENAUTH;
use crate::http::exchange::Request;
use crate::state::store::journal::Unnoted;
use crate::vendor::engine::Settings;
use crate::vendor::mounted::{Mount, Mounted};
use crate::vendor::{Asked, Vendor, below};

/// The descriptions that every emulator has.
static DESCRIBED: [&LazyLock<Description>; 2] = [&CLERK, &GENAUTH];

/// The paths at which the emulator speaks of itself.
const OWN: [&str; 2] = ["/health", control::PREFIX];

/// The descriptions that every emulator has.
pub(crate) fn described() -> Vec<&'static Description> {
    DESCRIBED
        .iter()
        .map(|description| &***description)
        .collect()
}

/// The keys that the vendors' callers present.
pub(crate) struct Keys {
    pub(crate) clerk: String,
    pub(crate) genauth: (String, String),
}

/// The APIs of one emulator.
pub(crate) struct Registry {
    pub(crate) clerk: Arc<Clerk>,
    pub(crate) genauth: Arc<GenAuth>,
    /// All of them, in the order in which they are shown.
    all: Vec<Arc<dyn Vendor>>,
}

impl Registry {
    /// The vendors, and the APIs that are mounted beside them.
    pub(crate) fn start(
        keys: Keys,
        settings: &Settings,
        mut mounts: Vec<Mount>,
    ) -> io::Result<Self> {
        let (id, secret) = keys.genauth;
        let clerk = Arc::new(Clerk::new(keys.clerk, settings.clone()));
        let genauth = Arc::new(GenAuth::new(id, secret, settings.clone()));
        let mut registry = Self {
            all: vec![Arc::clone(&clerk) as _, Arc::clone(&genauth) as _],
            clerk,
            genauth,
        };
        // Of base paths inside each other the longer one is mounted later, so that it is asked first.
        mounts.sort_by_key(|mount| mount.base_path.len());
        for mount in mounts {
            let name = mount.name.clone();
            let mounted = registry
                .checked(mount, settings)
                .map_err(|why| format!("the API `{name}`: {why}"))
                .map_err(|why| io::Error::new(io::ErrorKind::InvalidInput, why))?;
            registry.all.push(Arc::new(mounted));
        }
        Ok(registry)
    }

    /// An API that can be mounted beside those that are there.
    fn checked(&self, mount: Mount, settings: &Settings) -> Result<Mounted, String> {
        let mounted = Mounted::read(mount, settings.clone())?;
        if self.named(&mounted.description().name).is_some() {
            return Err("another API has this name".to_owned());
        }
        let base = mounted.base_path();
        if OWN.iter().any(|own| below(base, own).is_some()) {
            return Err(format!("the emulator itself answers at {base}"));
        }
        let hidden = self.all.iter().find(|other| {
            let mut paths = other.base_paths().into_iter();
            paths.any(|path| below(path, base).is_some())
        });
        match hidden {
            Some(other) => Err(format!(
                "the base path {base} would hide {}",
                other.description().title
            )),
            None => Ok(mounted),
        }
    }

    /// All of them.
    pub(crate) fn all(&self) -> impl Iterator<Item = &dyn Vendor> {
        self.all.iter().map(|vendor| &**vendor)
    }

    /// The descriptions of all of them.
    pub(crate) fn descriptions(&self) -> Vec<&Description> {
        self.all().map(Vendor::description).collect()
    }

    /// The API with this name.
    pub(crate) fn named(&self, name: &str) -> Option<&dyn Vendor> {
        self.all().find(|vendor| vendor.description().name == name)
    }

    /// The API that a request is for. Longer base paths are asked first, and those of mounted APIs before the vendors'.
    pub(crate) fn owner(&self, request: &Request) -> Option<&dyn Vendor> {
        let mut later_first = self.all.iter().rev();
        let owner = later_first.find(|vendor| vendor.path_within(request).is_some())?;
        Some(&**owner)
    }

    /// The API and the operation that a request is for.
    pub(crate) fn asked(&self, request: &Request) -> Asked<'_> {
        let vendor = self.owner(request);
        let operation = vendor.and_then(|vendor| {
            let path = vendor.path_within(request)?;
            let found = vendor.description().find(&request.method, path)?;
            Some(found.operation)
        });
        let unlisted = vendor.and_then(|vendor| vendor.description().unlisted(request));
        Asked {
            vendor,
            operation,
            name: operation
                .map(|operation| operation.id.as_str())
                .or(unlisted.map(|operation| operation.id)),
        }
    }

    /// Where the APIs are, for a request that is for none of them.
    pub(crate) fn places(&self) -> String {
        let places = self.all().map(|vendor| {
            let base = vendor.base_paths().first().copied().unwrap_or_default();
            format!("{} is under {base}", vendor.description().title)
        });
        places.collect::<Vec<_>>().join(", ")
    }

    /// Everything that they remember, by name.
    pub(crate) fn snapshot(&self) -> Value {
        self.by_name(|vendor| vendor.snapshot())
    }

    fn by_name(&self, state: impl Fn(&dyn Vendor) -> Option<Value>) -> Value {
        let states = self.all().filter_map(|vendor| {
            let name = vendor.description().name.clone();
            Some((name, state(vendor)?))
        });
        Value::Object(states.collect::<Map<_, _>>())
    }

    /// Everything that they remember, of which changes are noted from now on.
    pub(crate) fn checkpoint(&self) -> Value {
        self.by_name(|vendor| vendor.checkpoint())
    }

    /// What has changed since the last checkpoint or since this was last asked; `None` if nothing has.
    pub(crate) fn changes(&self) -> Result<Option<Value>, Unnoted> {
        let mut all = Map::new();
        for vendor in self.all() {
            if let Some(changes) = vendor.changes()? {
                all.insert(vendor.description().name.clone(), changes);
            }
        }
        Ok((!all.is_empty()).then_some(Value::Object(all)))
    }

    /// Makes changes that were noted elsewhere.
    pub(crate) fn apply(&self, mut changes: Value) -> serde_json::Result<()> {
        for vendor in self.all() {
            if let Some(changes) = changes.get_mut(&vendor.description().name) {
                vendor.apply(changes.take())?;
            }
        }
        Ok(())
    }

    /// Remembers something else from now on.
    pub(crate) fn restore(&self, mut state: Value) -> serde_json::Result<()> {
        for vendor in self.all() {
            let snapshot = state.get_mut(&vendor.description().name);
            vendor.restore(snapshot.map(Value::take).unwrap_or_default())?;
        }
        Ok(())
    }
}
