// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

//! How mocks write the answers that several groups have.
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::ClerkError {
    code: "code",
    long_message: "long_message",
    message: "message",
    meta: "meta",
});
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::ClerkError,
    "{\"code\":\"code\",\"long_message\":\"long_message\",\"message\":\"message\"}"
);
#[cfg(any(feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommerceCreditBalanceResponse {
    balance: "balance",
    object: "object",
});
#[cfg(any(feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommerceCreditBalanceResponse,
    "{\"balance\":null,\"object\":\"object\"}"
);
#[cfg(any(feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommerceCreditLedgerResponse {
    amount: "amount",
    created_at: "created_at",
    id: "id",
    note: "note",
    object: "object",
    payer_id: "payer_id",
    source_id: "source_id",
    source_type: "source_type",
});
#[cfg(any(feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommerceCreditLedgerResponse,
    "{\"amount\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"created_at\":\"created_at\",\"id\":\"id\",\"object\":\"object\",\"payer_id\":\"payer_1\",\"source_id\":\"source_id\",\"source_type\":\"source_type\"}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommerceCreditsResponse {
    payer: "payer",
    proration: "proration",
    total: "total",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommerceCreditsResponse,
    "{\"payer\":null,\"proration\":null,\"total\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"}}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommerceDiscountsResponse {
    proration: "proration",
    total: "total",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommerceDiscountsResponse,
    "{\"proration\":null,\"total\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"}}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommerceMoneyResponse {
    amount: "amount",
    amount_formatted: "amount_formatted",
    currency: "currency",
    currency_symbol: "currency_symbol",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommerceMoneyResponse,
    "{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommercePayerCreditResponse {
    applied_amount: "applied_amount",
    remaining_balance: "remaining_balance",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommercePayerCreditResponse,
    "{\"applied_amount\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"remaining_balance\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"}}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommercePayerResponse {
    created_at: "created_at",
    credits_balance: "credits_balance",
    email: "email",
    first_name: "first_name",
    id: "id",
    image_url: "image_url",
    instance_id: "instance_id",
    last_name: "last_name",
    object: "object",
    organization_id: "organization_id",
    organization_name: "organization_name",
    updated_at: "updated_at",
    user_id: "user_id",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommercePayerResponse,
    "{\"id\":\"payer_1\",\"instance_id\":\"instance_1\",\"object\":\"object\"}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommercePaymentMethodResponse {
    card_type: "card_type",
    created_at: "created_at",
    expiry_month: "expiry_month",
    expiry_year: "expiry_year",
    gateway: "gateway",
    gateway_external_account_id: "gateway_external_account_id",
    gateway_external_id: "gateway_external_id",
    id: "id",
    is_default: "is_default",
    is_removable: "is_removable",
    last4: "last4",
    object: "object",
    payer_id: "payer_id",
    payment_type: "payment_type",
    status: "status",
    updated_at: "updated_at",
    wallet_type: "wallet_type",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommercePaymentMethodResponse,
    "{\"card_type\":null,\"gateway\":\"gateway\",\"gateway_external_account_id\":null,\"gateway_external_id\":\"gateway_external_id\",\"id\":\"payment_method_1\",\"last4\":null,\"object\":\"object\",\"payer_id\":\"payer_1\",\"payment_type\":\"card\",\"status\":\"active\"}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommercePerUnitTotal {
    block_size: "block_size",
    name: "name",
    tiers: "tiers",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommercePerUnitTotal,
    "{\"block_size\":0,\"name\":\"name\",\"tiers\":[]}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommercePerUnitTotalTier {
    fee_per_block: "fee_per_block",
    quantity: "quantity",
    total: "total",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommercePerUnitTotalTier,
    "{\"fee_per_block\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"total\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"}}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommercePlan {
    annual_fee: "annual_fee",
    annual_monthly_fee: "annual_monthly_fee",
    avatar_url: "avatar_url",
    description: "description",
    features: "features",
    fee: "fee",
    for_payer_type: "for_payer_type",
    free_trial_days: "free_trial_days",
    free_trial_enabled: "free_trial_enabled",
    has_base_fee: "has_base_fee",
    id: "id",
    is_default: "is_default",
    is_recurring: "is_recurring",
    name: "name",
    object: "object",
    product_id: "product_id",
    publicly_visible: "publicly_visible",
    slug: "slug",
    unit_prices: "unit_prices",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommercePlan,
    "{\"annual_fee\":null,\"annual_monthly_fee\":null,\"avatar_url\":null,\"description\":null,\"fee\":null,\"for_payer_type\":\"for_payer_type\",\"free_trial_days\":null,\"free_trial_enabled\":false,\"has_base_fee\":false,\"id\":\"billing_plan_1\",\"is_default\":false,\"is_recurring\":false,\"name\":\"name\",\"object\":\"object\",\"product_id\":\"product_id\",\"publicly_visible\":false,\"slug\":\"slug\"}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommercePlanUnitPrice {
    block_size: "block_size",
    name: "name",
    tiers: "tiers",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommercePlanUnitPrice,
    "{\"block_size\":0,\"name\":\"name\",\"tiers\":[]}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommercePlanUnitPriceTier {
    ends_after_block: "ends_after_block",
    fee_per_block: "fee_per_block",
    starts_at_block: "starts_at_block",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommercePlanUnitPriceTier,
    "{\"fee_per_block\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"starts_at_block\":0}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommerceProrationCreditDetailResponse {
    amount: "amount",
    cycle_days_remaining: "cycle_days_remaining",
    cycle_days_total: "cycle_days_total",
    cycle_remaining_percent: "cycle_remaining_percent",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommerceProrationCreditDetailResponse,
    "{\"amount\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"cycle_days_remaining\":0,\"cycle_days_total\":0,\"cycle_remaining_percent\":0.0}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommerceProrationDiscountResponse {
    amount: "amount",
    cycle_days_passed: "cycle_days_passed",
    cycle_days_total: "cycle_days_total",
    cycle_passed_percent: "cycle_passed_percent",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommerceProrationDiscountResponse,
    "{\"amount\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"cycle_days_passed\":0,\"cycle_days_total\":0,\"cycle_passed_percent\":0.0}"
);
#[cfg(any(feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommerceSubscription {
    active_at: "active_at",
    created_at: "created_at",
    eligible_for_free_trial: "eligible_for_free_trial",
    id: "id",
    instance_id: "instance_id",
    next_payment: "next_payment",
    object: "object",
    past_due_at: "past_due_at",
    payer_id: "payer_id",
    status: "status",
    subscription_items: "subscription_items",
    updated_at: "updated_at",
});
#[cfg(any(feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommerceSubscription,
    "{\"active_at\":null,\"created_at\":1767225600000,\"id\":\"subscription_1\",\"instance_id\":\"instance_1\",\"object\":\"object\",\"past_due_at\":null,\"payer_id\":\"payer_1\",\"status\":\"active\",\"subscription_items\":[],\"updated_at\":1767225600000}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommerceSubscriptionCreditResponse {
    amount: "amount",
    cycle_remaining_percent: "cycle_remaining_percent",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(crate::shared::CommerceSubscriptionCreditResponse, "{}");
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommerceSubscriptionItem {
    canceled_at: "canceled_at",
    created_at: "created_at",
    credit: "credit",
    credits: "credits",
    ended_at: "ended_at",
    id: "id",
    instance_id: "instance_id",
    is_free_trial: "is_free_trial",
    lifetime_paid: "lifetime_paid",
    next_payment: "next_payment",
    object: "object",
    past_due_at: "past_due_at",
    payer: "payer",
    payer_id: "payer_id",
    payment_method: "payment_method",
    period_end: "period_end",
    period_start: "period_start",
    plan: "plan",
    plan_id: "plan_id",
    plan_period: "plan_period",
    price_id: "price_id",
    proration_date: "proration_date",
    seats: "seats",
    status: "status",
    totals: "totals",
    updated_at: "updated_at",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommerceSubscriptionItem,
    "{\"canceled_at\":null,\"ended_at\":null,\"id\":\"subscription_item_1\",\"instance_id\":\"instance_1\",\"is_free_trial\":false,\"object\":\"object\",\"past_due_at\":null,\"payer_id\":\"payer_1\",\"period_end\":null,\"period_start\":1767225600000,\"plan_id\":null,\"plan_period\":\"month\",\"status\":\"active\"}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommerceSubscriptionItemNextPaymentResponse {
    amount: "amount",
    date: "date",
    per_unit_totals: "per_unit_totals",
    totals: "totals",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommerceSubscriptionItemNextPaymentResponse,
    "{}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommerceSubscriptionItemSeatsResponse {
    quantity: "quantity",
    tiers: "tiers",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommerceSubscriptionItemSeatsResponse,
    "{\"quantity\":null}"
);
#[cfg(any(feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommerceSubscriptionNextPayment {
    amount: "amount",
    date: "date",
    per_unit_totals: "per_unit_totals",
    totals: "totals",
});
#[cfg(any(feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommerceSubscriptionNextPayment,
    "{\"amount\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"date\":1767225600000}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::CommerceTotalsResponse {
    base_fee: "base_fee",
    credits: "credits",
    discounts: "discounts",
    grand_total: "grand_total",
    per_unit_totals: "per_unit_totals",
    subtotal: "subtotal",
    tax_total: "tax_total",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::CommerceTotalsResponse,
    "{\"base_fee\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"grand_total\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"subtotal\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"tax_total\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"}}"
);
#[cfg(any(
    feature = "allow-list-block-list",
    feature = "directories",
    feature = "domains",
    feature = "email-addresses",
    feature = "enterprise-connections",
    feature = "jwt-templates",
    feature = "oauth-applications",
    feature = "organization-domains",
    feature = "organization-permissions",
    feature = "organization-roles",
    feature = "organizations",
    feature = "phone-numbers",
    feature = "redirect-urls",
    feature = "role-sets",
    feature = "saml-connections",
    feature = "scim-directories",
    feature = "users",
    feature = "waitlist-entries"
))]
identity_facade_core::to_wire!(crate::shared::DeletedObject {
    deleted: "deleted",
    external_id: "external_id",
    id: "id",
    object: "object",
    slug: "slug",
});
#[cfg(any(
    feature = "allow-list-block-list",
    feature = "directories",
    feature = "domains",
    feature = "email-addresses",
    feature = "enterprise-connections",
    feature = "jwt-templates",
    feature = "oauth-applications",
    feature = "organization-domains",
    feature = "organization-permissions",
    feature = "organization-roles",
    feature = "organizations",
    feature = "phone-numbers",
    feature = "redirect-urls",
    feature = "role-sets",
    feature = "saml-connections",
    feature = "scim-directories",
    feature = "users",
    feature = "waitlist-entries"
))]
identity_facade_core::sample!(
    crate::shared::DeletedObject,
    "{\"deleted\":true,\"object\":\"object\"}"
);
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::EmailAddress {
    created_at: "created_at",
    email_address: "email_address",
    id: "id",
    linked_to: "linked_to",
    matches_sso_connection: "matches_sso_connection",
    object: "object",
    reserved: "reserved",
    updated_at: "updated_at",
    verification: "verification",
});
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::EmailAddress,
    "{\"created_at\":1767225600000,\"email_address\":\"email_address\",\"linked_to\":[],\"object\":\"object\",\"reserved\":false,\"updated_at\":1767225600000,\"verification\":null}"
);
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::to_wire!(
    enum crate ::shared::EmailAddressVerification { VerificationOtp, VerificationAdmin,
    VerificationFromOauth, VerificationTicket, VerificationSaml, VerificationEmailLink,
    VerificationScim, Unknown }
);
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::EmailAddressVerification,
    "{\"attempts\":null,\"expire_at\":null,\"object\":\"verification_otp\",\"status\":\"unverified\",\"strategy\":\"phone_code\"}"
);
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::FeatureResponse {
    avatar_url: "avatar_url",
    description: "description",
    id: "id",
    name: "name",
    object: "object",
    slug: "slug",
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::FeatureResponse,
    "{\"avatar_url\":null,\"description\":null,\"id\":\"feature_1\",\"name\":\"name\",\"object\":\"object\",\"slug\":\"slug\"}"
);
#[cfg(any(
    feature = "email-addresses",
    feature = "phone-numbers",
    feature = "users"
))]
identity_facade_core::to_wire!(crate::shared::IdentificationLink {
    id: "id",
    type_: "type",
});
#[cfg(any(
    feature = "email-addresses",
    feature = "phone-numbers",
    feature = "users"
))]
identity_facade_core::sample!(
    crate::shared::IdentificationLink,
    "{\"id\":\"id\",\"type\":\"type\"}"
);
#[cfg(any(feature = "invitations", feature = "waitlist-entries"))]
identity_facade_core::to_wire!(crate::shared::Invitation {
    created_at: "created_at",
    email_address: "email_address",
    expires_at: "expires_at",
    id: "id",
    object: "object",
    public_metadata: "public_metadata",
    revoked: "revoked",
    status: "status",
    updated_at: "updated_at",
    url: "url",
});
#[cfg(any(feature = "invitations", feature = "waitlist-entries"))]
identity_facade_core::sample!(
    crate::shared::Invitation,
    "{\"created_at\":1767225600000,\"email_address\":\"email_address\",\"id\":\"invitation_1\",\"object\":\"object\",\"public_metadata\":{},\"status\":\"pending\",\"updated_at\":1767225600000}"
);
#[cfg(any(
    feature = "organization-memberships",
    feature = "organizations",
    feature = "users"
))]
identity_facade_core::to_wire!(crate::shared::Organization {
    admin_delete_enabled: "admin_delete_enabled",
    created_at: "created_at",
    created_by: "created_by",
    has_image: "has_image",
    id: "id",
    image_url: "image_url",
    last_active_at: "last_active_at",
    max_allowed_memberships: "max_allowed_memberships",
    members_count: "members_count",
    missing_member_with_elevated_permissions: "missing_member_with_elevated_permissions",
    name: "name",
    object: "object",
    pending_invitations_count: "pending_invitations_count",
    private_metadata: "private_metadata",
    public_metadata: "public_metadata",
    role_set_key: "role_set_key",
    slug: "slug",
    updated_at: "updated_at",
});
#[cfg(any(
    feature = "organization-memberships",
    feature = "organizations",
    feature = "users"
))]
identity_facade_core::sample!(
    crate::shared::Organization,
    "{\"admin_delete_enabled\":false,\"created_at\":1767225600000,\"has_image\":false,\"id\":\"organization_1\",\"max_allowed_memberships\":0,\"name\":\"name\",\"object\":\"object\",\"public_metadata\":{},\"slug\":\"slug\",\"updated_at\":1767225600000}"
);
#[cfg(any(
    feature = "organization-domains",
    feature = "organization-invitations",
    feature = "users"
))]
identity_facade_core::to_wire!(
    crate::shared::OrganizationInvitationPublicOrganizationData {
        has_image: "has_image",
        id: "id",
        image_url: "image_url",
        name: "name",
        slug: "slug",
    }
);
#[cfg(any(
    feature = "organization-domains",
    feature = "organization-invitations",
    feature = "users"
))]
identity_facade_core::sample!(
    crate::shared::OrganizationInvitationPublicOrganizationData,
    "{\"has_image\":false,\"id\":\"organization_1\",\"name\":\"name\",\"slug\":\"slug\"}"
);
#[cfg(any(feature = "organization-invitations", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::OrganizationInvitationPublicUserData {
    first_name: "first_name",
    has_image: "has_image",
    identifier: "identifier",
    image_url: "image_url",
    last_name: "last_name",
    user_id: "user_id",
});
#[cfg(any(feature = "organization-invitations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::OrganizationInvitationPublicUserData,
    "{\"first_name\":null,\"has_image\":false,\"identifier\":\"identifier\",\"image_url\":\"image_url\",\"last_name\":null,\"user_id\":\"user_1\"}"
);
#[cfg(any(feature = "organization-invitations", feature = "users"))]
identity_facade_core::to_wire!(
    crate::shared::OrganizationInvitationWithPublicOrganizationData {
        created_at: "created_at",
        email_address: "email_address",
        expires_at: "expires_at",
        id: "id",
        inviter_id: "inviter_id",
        object: "object",
        organization_id: "organization_id",
        private_metadata: "private_metadata",
        public_inviter_data: "public_inviter_data",
        public_metadata: "public_metadata",
        public_organization_data: "public_organization_data",
        role: "role",
        role_name: "role_name",
        status: "status",
        updated_at: "updated_at",
        url: "url",
    }
);
#[cfg(any(feature = "organization-invitations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::OrganizationInvitationWithPublicOrganizationData,
    "{\"created_at\":1767225600000,\"email_address\":\"email_address\",\"expires_at\":null,\"id\":\"organization_invitation_1\",\"inviter_id\":null,\"object\":\"object\",\"public_inviter_data\":null,\"public_metadata\":{},\"role\":\"role\",\"role_name\":\"role_name\",\"updated_at\":1767225600000,\"url\":null}"
);
#[cfg(any(feature = "organization-invitations", feature = "users"))]
identity_facade_core::to_wire!(
    crate::shared::OrganizationInvitationsWithPublicOrganizationData {
        data: "data",
        total_count: "total_count",
    }
);
#[cfg(any(feature = "organization-invitations", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::OrganizationInvitationsWithPublicOrganizationData,
    "{\"data\":[],\"total_count\":0}"
);
#[cfg(any(feature = "organization-memberships", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::OrganizationMembership {
    created_at: "created_at",
    id: "id",
    object: "object",
    organization: "organization",
    permissions: "permissions",
    private_metadata: "private_metadata",
    public_metadata: "public_metadata",
    public_user_data: "public_user_data",
    role: "role",
    role_name: "role_name",
    updated_at: "updated_at",
});
#[cfg(any(feature = "organization-memberships", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::OrganizationMembership,
    "{\"created_at\":1767225600000,\"id\":\"organization_membership_1\",\"object\":\"object\",\"organization\":{\"admin_delete_enabled\":false,\"created_at\":1767225600000,\"has_image\":false,\"id\":\"organization_1\",\"max_allowed_memberships\":0,\"name\":\"name\",\"object\":\"object\",\"public_metadata\":{},\"slug\":\"slug\",\"updated_at\":1767225600000},\"permissions\":[],\"public_metadata\":{},\"role\":\"role\",\"updated_at\":1767225600000}"
);
#[cfg(any(feature = "organization-memberships", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::OrganizationMembershipPublicUserData {
    banned: "banned",
    deprovisioned: "deprovisioned",
    first_name: "first_name",
    has_image: "has_image",
    identifier: "identifier",
    image_url: "image_url",
    last_name: "last_name",
    profile_image_url: "profile_image_url",
    user_id: "user_id",
    username: "username",
});
#[cfg(any(feature = "organization-memberships", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::OrganizationMembershipPublicUserData,
    "{\"first_name\":null,\"has_image\":false,\"image_url\":\"image_url\",\"last_name\":null,\"profile_image_url\":null,\"user_id\":\"user_1\"}"
);
#[cfg(any(feature = "organization-memberships", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::OrganizationMemberships {
    data: "data",
    total_count: "total_count",
});
#[cfg(any(feature = "organization-memberships", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::OrganizationMemberships,
    "{\"data\":[],\"total_count\":0}"
);
#[cfg(any(
    feature = "directories",
    feature = "organization-permissions",
    feature = "organization-roles",
    feature = "scim-directories"
))]
identity_facade_core::to_wire!(crate::shared::Permission {
    created_at: "created_at",
    description: "description",
    id: "id",
    key: "key",
    name: "name",
    object: "object",
    type_: "type",
    updated_at: "updated_at",
});
#[cfg(any(
    feature = "directories",
    feature = "organization-permissions",
    feature = "organization-roles",
    feature = "scim-directories"
))]
identity_facade_core::sample!(
    crate::shared::Permission,
    "{\"created_at\":1767225600000,\"description\":\"description\",\"id\":\"permission_1\",\"key\":\"key\",\"name\":\"name\",\"object\":\"object\",\"type\":\"type\",\"updated_at\":1767225600000}"
);
#[cfg(any(feature = "phone-numbers", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::PhoneNumber {
    backup_codes: "backup_codes",
    created_at: "created_at",
    default_second_factor: "default_second_factor",
    id: "id",
    linked_to: "linked_to",
    object: "object",
    phone_number: "phone_number",
    reserved: "reserved",
    reserved_for_second_factor: "reserved_for_second_factor",
    updated_at: "updated_at",
    verification: "verification",
});
#[cfg(any(feature = "phone-numbers", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::PhoneNumber,
    "{\"created_at\":1767225600000,\"linked_to\":[],\"object\":\"object\",\"phone_number\":\"phone_number\",\"reserved\":false,\"updated_at\":1767225600000,\"verification\":null}"
);
#[cfg(any(feature = "phone-numbers", feature = "users"))]
identity_facade_core::to_wire!(
    enum crate ::shared::PhoneNumberVerification { VerificationOtp, VerificationAdmin,
    Unknown }
);
#[cfg(any(feature = "phone-numbers", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::PhoneNumberVerification,
    "{\"attempts\":null,\"expire_at\":null,\"object\":\"verification_otp\",\"status\":\"unverified\",\"strategy\":\"phone_code\"}"
);
#[cfg(any(
    feature = "directories",
    feature = "organization-roles",
    feature = "scim-directories"
))]
identity_facade_core::to_wire!(crate::shared::Role {
    created_at: "created_at",
    description: "description",
    id: "id",
    is_creator_eligible: "is_creator_eligible",
    key: "key",
    name: "name",
    object: "object",
    permissions: "permissions",
    updated_at: "updated_at",
});
#[cfg(any(
    feature = "directories",
    feature = "organization-roles",
    feature = "scim-directories"
))]
identity_facade_core::sample!(
    crate::shared::Role,
    "{\"created_at\":1767225600000,\"description\":null,\"id\":\"organization_role_1\",\"is_creator_eligible\":false,\"key\":\"key\",\"name\":\"name\",\"object\":\"object\",\"permissions\":[],\"updated_at\":1767225600000}"
);
#[cfg(any(feature = "clients", feature = "sessions"))]
identity_facade_core::to_wire!(crate::shared::Session {
    abandon_at: "abandon_at",
    actor: "actor",
    client_id: "client_id",
    created_at: "created_at",
    expire_at: "expire_at",
    id: "id",
    last_active_at: "last_active_at",
    last_active_organization_id: "last_active_organization_id",
    latest_activity: "latest_activity",
    object: "object",
    status: "status",
    tasks: "tasks",
    updated_at: "updated_at",
    user_id: "user_id",
});
#[cfg(any(feature = "clients", feature = "sessions"))]
identity_facade_core::sample!(
    crate::shared::Session,
    "{\"abandon_at\":1767225600000,\"client_id\":\"client_1\",\"created_at\":1767225600000,\"expire_at\":1767225600000,\"id\":\"session_1\",\"last_active_at\":1767225600000,\"object\":\"object\",\"status\":\"active\",\"updated_at\":1767225600000,\"user_id\":\"user_1\"}"
);
#[cfg(any(feature = "clients", feature = "sessions"))]
identity_facade_core::to_wire!(crate::shared::SessionActivityResponse {
    browser_name: "browser_name",
    browser_version: "browser_version",
    city: "city",
    country: "country",
    device_type: "device_type",
    id: "id",
    ip_address: "ip_address",
    is_mobile: "is_mobile",
    object: "object",
});
#[cfg(any(feature = "clients", feature = "sessions"))]
identity_facade_core::sample!(
    crate::shared::SessionActivityResponse,
    "{\"id\":\"id\",\"is_mobile\":false,\"object\":\"object\"}"
);
#[cfg(any(feature = "clients", feature = "sessions"))]
identity_facade_core::to_wire!(crate::shared::SessionTask { key: "key" });
#[cfg(any(feature = "clients", feature = "sessions"))]
identity_facade_core::sample!(crate::shared::SessionTask, "{\"key\":\"key\"}");
#[cfg(any(
    feature = "email-addresses",
    feature = "phone-numbers",
    feature = "users"
))]
identity_facade_core::to_wire!(crate::shared::VerificationAdmin {
    attempts: "attempts",
    expire_at: "expire_at",
    object: "object",
    status: "status",
    strategy: "strategy",
    verified_at_client: "verified_at_client",
});
#[cfg(any(
    feature = "email-addresses",
    feature = "phone-numbers",
    feature = "users"
))]
identity_facade_core::sample!(
    crate::shared::VerificationAdmin,
    "{\"attempts\":null,\"expire_at\":null,\"status\":\"status\",\"strategy\":\"strategy\"}"
);
#[cfg(any(feature = "email-addresses", feature = "phone-numbers"))]
identity_facade_core::to_wire!(crate::shared::VerificationAttempt {
    attempts: "attempts",
    channel: "channel",
    expire_at: "expire_at",
    id: "id",
    object: "object",
    status: "status",
    strategy: "strategy",
});
#[cfg(any(feature = "email-addresses", feature = "phone-numbers"))]
identity_facade_core::sample!(crate::shared::VerificationAttempt, "{}");
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::VerificationEmailLink {
    attempts: "attempts",
    expire_at: "expire_at",
    object: "object",
    status: "status",
    strategy: "strategy",
    verified_at_client: "verified_at_client",
});
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::VerificationEmailLink,
    "{\"attempts\":null,\"expire_at\":null,\"status\":\"unverified\",\"strategy\":\"strategy\"}"
);
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::VerificationFromOauth {
    attempts: "attempts",
    error: "error",
    expire_at: "expire_at",
    object: "object",
    status: "status",
    strategy: "strategy",
    verified_at_client: "verified_at_client",
});
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::VerificationFromOauth,
    "{\"attempts\":null,\"expire_at\":null,\"status\":\"unverified\",\"strategy\":\"strategy\"}"
);
#[cfg(any(
    feature = "email-addresses",
    feature = "phone-numbers",
    feature = "users"
))]
identity_facade_core::to_wire!(crate::shared::VerificationOtp {
    attempts: "attempts",
    channel: "channel",
    expire_at: "expire_at",
    object: "object",
    status: "status",
    strategy: "strategy",
    verified_at_client: "verified_at_client",
});
#[cfg(any(
    feature = "email-addresses",
    feature = "phone-numbers",
    feature = "users"
))]
identity_facade_core::sample!(
    crate::shared::VerificationOtp,
    "{\"attempts\":null,\"expire_at\":null,\"status\":\"unverified\",\"strategy\":\"phone_code\"}"
);
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::VerificationSaml {
    attempts: "attempts",
    error: "error",
    expire_at: "expire_at",
    external_verification_redirect_url: "external_verification_redirect_url",
    object: "object",
    status: "status",
    strategy: "strategy",
    verified_at_client: "verified_at_client",
});
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::VerificationSaml,
    "{\"attempts\":null,\"status\":\"unverified\",\"strategy\":\"strategy\"}"
);
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::VerificationScim {
    attempts: "attempts",
    expire_at: "expire_at",
    object: "object",
    status: "status",
    strategy: "strategy",
});
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::VerificationScim,
    "{\"attempts\":null,\"expire_at\":null,\"status\":\"status\",\"strategy\":\"strategy\"}"
);
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::to_wire!(crate::shared::VerificationTicket {
    attempts: "attempts",
    expire_at: "expire_at",
    object: "object",
    status: "status",
    strategy: "strategy",
    verified_at_client: "verified_at_client",
});
#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::sample!(
    crate::shared::VerificationTicket,
    "{\"attempts\":null,\"expire_at\":null,\"status\":\"unverified\",\"strategy\":\"strategy\"}"
);
