//! The V3 management API of GenAuth and of its other brand, Authing. Requests are signed with the access key, or carry a
//! management token. Operations without a method here are methods of [`ManagementClient::raw`].

mod api_code;
#[cfg(feature = "genauth-applications")]
mod applications;
mod brand;
mod bulk;
mod client;
mod clock;
mod credentials;
mod dialect;
mod envelope;
mod shared;
mod signature;
#[cfg(feature = "genauth-applications")]
mod subject;
mod token;

pub use api_code::ApiCode;
pub use brand::{Brand, Language};
#[cfg(feature = "genauth-applications")]
pub use bulk::subject_id::SubjectId;
pub use client::{ManagementClient, ManagementClientBuilder};
pub use credentials::{AccessKey, CredentialSource, Credentials, ManagementToken};
pub use dialect::Authentication;
#[cfg(feature = "genauth-applications")]
pub use subject::Subject;
