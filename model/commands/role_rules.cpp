// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/role_rules.h"

#include "model/commands/state_before.h"
#include "model/domain/rule_draft.h"

namespace provost {
namespace {

using Applied = std::shared_ptr<std::optional<AppliedRules>>;

QCoro::Task<Result<void>> apply(OpenServer at, RuleSet before, qint64 people, RuleSetDraft draft, Applied applied,
                                Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto state = stateBefore(before);
    const auto id = before.connectionId;
    const auto version = before.version;
    auto answer = at.session->call([=](AdminApi& api, Call call) {
        call.before = state;
        return api.applyRules(id, version, people, draft, std::move(call));
    });
    const auto outcome = co_await step(std::move(answer), cancel);
    if (!outcome)
        co_return tl::unexpected(outcome.error());
    *applied = *outcome;
    co_return Result<void>();
}

QCoro::Task<Result<RuleEffect>> preview(OpenServer at, ConnectionId id, RuleSetDraft draft, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer =
        at.session->call([=](AdminApi& api, Call call) { return api.previewRules(id, draft, std::move(call)); });
    co_return co_await step(std::move(answer), cancel);
}

/// The former rules, applied to those that the change made: who meanwhile joined a group changes with them.
QCoro::Task<Result<void>> restore(OpenServer at, RuleSetDraft former, Applied applied, Cancellation cancel)
{
    if (!applied->has_value())
        co_return fail(ErrorKind::Precondition, {});
    const auto standing = (*applied)->rules;
    const auto effect = co_await preview(at, standing.connectionId, former, cancel);
    if (!effect)
        co_return tl::unexpected(effect.error());
    co_return co_await apply(at, standing, effect->changing, former, applied, cancel);
}

} // namespace

QCoro::Task<Result<RuleSet>> readRoleRules(OpenServer at, ConnectionId connection, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer =
        at.session->call([=](AdminApi& api, Call call) { return api.roleRules(connection, std::move(call)); });
    co_return co_await step(std::move(answer), cancel);
}

QCoro::Task<Result<RulePreview>> previewRoleRules(OpenServer at, ConnectionId connection, RuleSetDraft draft,
                                                  Cancellation cancel)
{
    const auto effect = co_await preview(at, connection, draft, cancel);
    if (!effect)
        co_return tl::unexpected(effect.error());
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call(
        [=](AdminApi& api, Call call) { return api.ruleConflicts(connection, draft, std::move(call)); });
    const auto conflicts = co_await step(std::move(answer), cancel);
    if (!conflicts)
        co_return tl::unexpected(conflicts.error());
    co_return RulePreview{*effect, *conflicts};
}

QCoro::Task<Result<Page<RoleChange>>> readRulePeople(OpenServer at, ConnectionId connection, RuleSetDraft draft,
                                                     Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call(
        [=](AdminApi& api, Call call) { return api.rulePeople(connection, draft, QString(), std::move(call)); });
    co_return co_await step(std::move(answer), cancel);
}

ChangeStep rulesChange(OpenServer at, const QString& connectionName, const RuleSet& before, const RuleSetDraft& draft,
                       qint64 people, std::shared_ptr<std::optional<AppliedRules>> applied)
{
    const auto former = asDraft(before);
    return {connectionName, [=](Cancellation cancel) { return apply(at, before, people, draft, applied, cancel); },
            [=](Cancellation cancel) { return restore(at, former, applied, cancel); }};
}

} // namespace provost
