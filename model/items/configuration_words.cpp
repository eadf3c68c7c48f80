// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/configuration_words.h"

#include "model/domain/shown_text.h"
#include "model/items/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::words {
namespace {

using Action = ConfigurationStep::Action;

struct ConfigurationWords
{
    Q_DECLARE_TR_FUNCTIONS(Configuration)
};

constexpr qsizetype longestName = 120;
constexpr qsizetype longestMemberValue = 300;

QString thingInWords(const ConfigurationStep& step)
{
    const auto name = isolated(step.name, longestName);
    const auto account = isolated(step.account, longestName);
    if (step.kind == "access"_L1)
        return ConfigurationWords::tr("Settings of the whole server");
    if (step.kind == "role"_L1)
        return ConfigurationWords::tr("Role “%1”").arg(name);
    if (step.kind == "account"_L1)
        return ConfigurationWords::tr("Account “%1”").arg(name);
    if (step.kind == "connection"_L1)
        return ConfigurationWords::tr("Connection “%1” of “%2”", "name, account").arg(name, account);
    if (step.kind == "webhook"_L1)
        return ConfigurationWords::tr("Webhook %1 of “%2”", "address, account").arg(name, account);
    return u"%1 %2"_s.arg(isolated(step.kind, longestName), name); // of a newer server
}

QString valueInWords(const QJsonValue& value)
{
    if (value.isUndefined())
        return ConfigurationWords::tr("nothing", "a value that is not there");
    const auto text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return isolated(QString::fromUtf8(text.sliced(1).chopped(1)), longestMemberValue);
}

QStringList differencesOf(const ConfigurationStep& step)
{
    auto members = step.before.keys() + step.after.keys();
    members.sort();
    members.removeDuplicates();
    QStringList differences;
    for (const auto& member : std::as_const(members)) {
        const auto before = step.before.value(member);
        const auto after = step.after.value(member);
        if (before != after)
            differences.append(ConfigurationWords::tr("%1: %2 instead of %3", "field, value now, value before")
                                   .arg(isolated(member, longestName), valueInWords(after), valueInWords(before)));
    }
    return differences;
}

QString createdInWords(const QString& kind)
{
    if (kind == "role"_L1)
        return ConfigurationWords::tr("Roles that are created");
    if (kind == "account"_L1)
        return ConfigurationWords::tr("Accounts that are created");
    if (kind == "connection"_L1)
        return ConfigurationWords::tr("Connections that are created, without a token");
    if (kind == "webhook"_L1)
        return ConfigurationWords::tr("Webhooks that are created; their secrets are shown once");
    return ConfigurationWords::tr("Created: %1").arg(isolated(kind, longestName));
}

QString changedInWords(const QString& kind)
{
    if (kind == "access"_L1)
        return ConfigurationWords::tr("Settings of the whole server that change");
    if (kind == "role"_L1)
        return ConfigurationWords::tr("Roles that change, for everybody who has them");
    if (kind == "account"_L1)
        return ConfigurationWords::tr("Accounts that change");
    if (kind == "connection"_L1)
        return ConfigurationWords::tr("Connections that change");
    if (kind == "webhook"_L1)
        return ConfigurationWords::tr("Webhooks that change");
    return ConfigurationWords::tr("Changed: %1").arg(isolated(kind, longestName));
}

QString removedInWords(const QString& kind)
{
    if (kind == "role"_L1)
        return ConfigurationWords::tr("Roles that are removed");
    if (kind == "connection"_L1)
        return ConfigurationWords::tr(
            "Connections that are removed: their tokens end, and their users and groups stay without one");
    if (kind == "webhook"_L1)
        return ConfigurationWords::tr("Webhooks that are removed");
    return ConfigurationWords::tr("Removed: %1").arg(isolated(kind, longestName));
}

QString effectInWords(Action action, const QString& kind)
{
    switch (action) {
    case Action::Create:
        return createdInWords(kind);
    case Action::Change:
        return changedInWords(kind);
    case Action::Remove:
        return removedInWords(kind);
    }
    Q_UNREACHABLE();
}

} // namespace

QString inWords(const ConfigurationStep& step)
{
    const auto thing = thingInWords(step);
    switch (step.action) {
    case Action::Create:
        return u"+ "_s + thing;
    case Action::Remove:
        return u"- "_s + thing;
    case Action::Change:
        return ConfigurationWords::tr("~ %1: %2", "thing, differences")
            .arg(thing, differencesOf(step).join(ConfigurationWords::tr("; ", "between differences")));
    }
    Q_UNREACHABLE();
}

QStringList linesOf(const ConfigurationPlan& plan)
{
    QStringList lines;
    for (const auto& step : plan.steps)
        lines.append(inWords(step));
    return lines;
}

QString countsOf(const ConfigurationPlan& plan)
{
    return ConfigurationWords::tr("%1 created, %2 changed, %3 removed", "counts")
        .arg(number(plan.count(Action::Create)), number(plan.count(Action::Change)),
             number(plan.count(Action::Remove)));
}

QList<ConfigurationEffect> effectsOf(const ConfigurationPlan& plan)
{
    QList<ConfigurationEffect> effects;
    for (const auto action : {Action::Remove, Action::Change, Action::Create}) {
        for (const auto& step : plan.steps) {
            if (step.action != action)
                continue;
            const auto what = effectInWords(action, step.kind);
            const auto known = std::ranges::find(effects, what, &ConfigurationEffect::what);
            auto& effect = known == effects.end()
                               ? effects.emplaceBack(ConfigurationEffect{what, 0, {}, action == Action::Remove})
                               : *known;
            ++effect.count;
            if (step.kind != "access"_L1) // there is one, without a name of its own
                effect.names.append(step.name);
        }
    }
    return effects;
}

} // namespace provost::words
