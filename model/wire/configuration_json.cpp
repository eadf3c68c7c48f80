// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/operations.h"
#include "model/wire/reader.h"

using namespace Qt::StringLiterals;

namespace provost::wire {
namespace {

using Action = ConfigurationStep::Action;

std::optional<Action> actionFromWord(QStringView word)
{
    for (const auto action : {Action::Create, Action::Change, Action::Remove}) {
        if (word == wordOf(action))
            return action;
    }
    return std::nullopt;
}

QJsonObject stepToJson(const ConfigurationStep& step)
{
    return {{u"action"_s, wordOf(step.action)}, {u"kind"_s, step.kind},
            {u"account"_s, step.account},       {u"name"_s, step.name},
            {u"before"_s, step.before},         {u"after"_s, step.after}};
}

} // namespace

QString wordOf(ConfigurationStep::Action action)
{
    switch (action) {
    case Action::Create:
        return u"create"_s;
    case Action::Change:
        return u"change"_s;
    case Action::Remove:
        return u"remove"_s;
    }
    return {};
}

template <>
Result<ConfigurationStep> fromJson<ConfigurationStep>(const QJsonObject& object)
{
    Reader read(object);
    ConfigurationStep step;
    step.action = read.word<Action>("action"_L1, actionFromWord);
    step.kind = read.shown("kind"_L1);
    step.account = read.shown("account"_L1);
    step.name = read.shown("name"_L1);
    step.before = object.value("before"_L1).toObject();
    step.after = object.value("after"_L1).toObject();
    return read.finish(step);
}

QJsonObject toJson(const ConfigurationPlan& plan)
{
    QJsonArray steps;
    for (const auto& step : plan.steps)
        steps.append(stepToJson(step));
    return {{u"plan"_s, plan.digest},
            {u"created"_s, plan.count(Action::Create)},
            {u"changed"_s, plan.count(Action::Change)},
            {u"removed"_s, plan.count(Action::Remove)},
            {u"steps"_s, steps}};
}

template <>
Result<ConfigurationPlan> fromJson<ConfigurationPlan>(const QJsonObject& object)
{
    Reader read(object);
    ConfigurationPlan plan;
    plan.digest = read.shown("plan"_L1);
    const auto list = arrayMember(object, u"steps"_s);
    if (!list)
        return tl::unexpected(list.error());
    auto steps = listFromJson<ConfigurationStep>(*list, u"steps"_s);
    if (!steps)
        return tl::unexpected(steps.error());
    plan.steps = *std::move(steps);
    return read.finish(plan);
}

} // namespace provost::wire
