// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/audit_verification.h"
#include "model/domain/configuration.h"
#include "model/domain/webhook.h"
#include "model/wire/wire.h"

/// The JSON of what keeps a server running, by the rules of wire.h.
namespace provost::wire {

[[nodiscard]] QJsonObject toJson(const AuditVerification& verification);
template <>
[[nodiscard]] Result<AuditVerification> fromJson<AuditVerification>(const QJsonObject& object);

[[nodiscard]] QJsonObject toJson(const Webhook& webhook);
[[nodiscard]] QJsonObject toJson(const NewWebhook& request);
[[nodiscard]] QJsonObject toJson(const WebhookEdit& edit);
[[nodiscard]] QJsonObject toJson(const WebhookAttempt& attempt);
[[nodiscard]] QJsonObject toJson(const WebhookDelivery& delivery);
[[nodiscard]] QJsonObject toJson(const WebhookDeliveryDetail& detail);
[[nodiscard]] QJsonObject toJson(const Page<Webhook>& page);
[[nodiscard]] QJsonObject toJson(const Page<WebhookDelivery>& page);
template <>
[[nodiscard]] Result<Webhook> fromJson<Webhook>(const QJsonObject& object);
template <>
[[nodiscard]] Result<NewWebhook> fromJson<NewWebhook>(const QJsonObject& object);
template <>
[[nodiscard]] Result<WebhookEdit> fromJson<WebhookEdit>(const QJsonObject& object);
template <>
[[nodiscard]] Result<WebhookAttempt> fromJson<WebhookAttempt>(const QJsonObject& object);
template <>
[[nodiscard]] Result<WebhookDelivery> fromJson<WebhookDelivery>(const QJsonObject& object);
template <>
[[nodiscard]] Result<WebhookDeliveryDetail> fromJson<WebhookDeliveryDetail>(const QJsonObject& object);

[[nodiscard]] QJsonObject toJson(const ConfigurationPlan& plan);
template <>
[[nodiscard]] Result<ConfigurationPlan> fromJson<ConfigurationPlan>(const QJsonObject& object);

/// `create`, `change`, `remove`.
[[nodiscard]] QString wordOf(ConfigurationStep::Action action);
/// `waiting`, `delivered`, `failed`.
[[nodiscard]] QString wordOf(DeliveryState state);
/// `missing`, `changed`, `added`.
[[nodiscard]] QString wordOf(AuditFault fault);

} // namespace provost::wire
