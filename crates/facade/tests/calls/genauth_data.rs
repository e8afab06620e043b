//! Data resources of GenAuth: what is sent of a tree is what the platform keeps and shows.

#![cfg(feature = "genauth-data-permissions")]

use crate::support::{Vendor, ok};
use identity_emulator::Emulator;
use identity_facade::genauth::ManagementClient;
use identity_facade::genauth_raw::data_permissions::{
    CreateDataResourceDtoStruct, DataResourceRespDtoStruct, DataResourceTreeStructsInput,
    DataResourceType, GetDataResourceRespDtoStruct, UpdateDataResourceDtoStruct,
};
use identity_facade::{Invalid, input::List};

fn client_of(host: &str, (id, secret): (&str, &str)) -> ManagementClient {
    ManagementClient::builder(id, secret)
        .host(host)
        .build()
        .unwrap()
}

/// A list of nodes with these codes.
fn nodes<const N: usize>(codes: [&str; N]) -> Result<List<DataResourceTreeStructsInput>, Invalid> {
    let builder = DataResourceTreeStructsInput::builder;
    List::try_from_iter(codes.map(|code| builder().code(code).name(code)))
}

#[tokio::test]
async fn a_tree_of_two_nodes_is_created_read_and_changed_as_a_list() {
    let emulator = Emulator::start().await.unwrap();
    let client = client_of(&emulator.genauth_url(), emulator.genauth_key());
    let call = client.raw().create_data_resource();
    let made = call
        .namespace_code("ledger")
        .resource_code("regions")
        .resource_name("Regions")
        .type_(DataResourceType::Tree)
        .actions(["read"])
        .struct_(CreateDataResourceDtoStruct::Tree(
            nodes(["north", "south"]).unwrap(),
        ))
        .await;
    let DataResourceRespDtoStruct::Tree(tree) = made.unwrap().struct_ else {
        panic!("a tree is made of nodes");
    };
    let codes = tree.iter().map(|node| node.code.as_str());
    assert_eq!(codes.collect::<Vec<_>>(), ["north", "south"]);

    let call = client.raw().update_data_resource();
    let changed = call
        .namespace_code("ledger")
        .resource_code("regions")
        .struct_(UpdateDataResourceDtoStruct::Tree(nodes(["west"]).unwrap()));
    let changed = changed.await.unwrap().struct_;
    assert!(matches!(&changed, DataResourceRespDtoStruct::Tree(tree) if tree[0].code == "west"));

    let read = client.raw().get_data_resource();
    let read = read.namespace_code("ledger").resource_code("regions");
    let read = read.await.unwrap().struct_;
    assert!(matches!(&read, GetDataResourceRespDtoStruct::Tree(tree) if tree.len() == 1));
}

#[tokio::test]
async fn a_resource_is_read_in_every_form_that_the_vendor_writes_of() {
    for (text, form) in [
        (r#"[ {"code":"a","name":"A"}]"#, "tree"),
        (r#"{"code":"a","name":"A"}"#, "node"),
        (r#"["a","b"]"#, "list"),
        (r#""a""#, "text"),
    ] {
        let answer = format!(
            r#"{{"statusCode":200,"message":"","data":{{"namespaceCode":"n","resourceCode":"r","resourceName":"R",
                "type":"TREE","actions":[],"struct":{text}}}}}"#
        );
        let vendor = Vendor::saying(ok(&answer)).await;
        let client = client_of(&vendor.url, ("id", "secret"));
        let read = client.raw().get_data_resource();
        let read = read.namespace_code("n").resource_code("r").await;
        let found = match read.unwrap().struct_ {
            GetDataResourceRespDtoStruct::Tree(_) => "tree",
            GetDataResourceRespDtoStruct::Node(_) => "node",
            GetDataResourceRespDtoStruct::List(_) => "list",
            GetDataResourceRespDtoStruct::Text(_) => "text",
            _ => "unknown",
        };
        assert_eq!(found, form);
    }
}
