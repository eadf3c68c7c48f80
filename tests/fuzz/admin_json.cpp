// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/operations.h"
#include "tests/fuzz/target.h"

using namespace provost;
using fuzz::check;

namespace {

/// What was read is written and read again as the same.
template <class T>
void both(const QJsonObject& input)
{
    const auto read = wire::fromJson<T>(input);
    if (!read)
        return;
    const auto written = wire::toJson(*read);
    const auto again = wire::fromJson<T>(written);
    check(again.has_value(), "what is written can be read");
    check(wire::toJson(*again) == written, "what is written means what was read");
}

template <class... T>
void each(const QJsonObject& input)
{
    (both<T>(input), ...);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto input = fuzz::objectOf(data, size);
    each<Account, Operations, Connection, Token, DeletionPreview, User, Group, Membership, Event, EventDetail,
         AuditEntry, AuditVerification, Change, Operator, ServerInfo, NewConnection, ConnectionEdit, NewToken>(input);
    each<RuleSet, RuleSetDraft, WhatIf, RuleEffect, RoleReason, AccessRole, ServerAccess, AccountAccess, NewRotation,
         MappedAttribute, AttributeMapping, DeactivationGuard, HeldChange, RetentionDays, AccountPlan, ProductSession,
         ConnectionPrerequisite, Webhook, NewWebhook, WebhookEdit, WebhookDelivery, WebhookDeliveryDetail,
         ConfigurationPlan, Overview>(input);
    const auto error = wire::errorFromJson(fuzz::bytesOf(data, size), 500);
    check(wire::errorFromJson(QJsonDocument(wire::errorToJson(error)).toJson(), 500).kind == error.kind,
          "an error keeps its kind");
    return 0;
}
