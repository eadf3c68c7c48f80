// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/rehearsal_report.h"

#include "model/domain/listed.h"
#include "model/domain/shown_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using checkreport::TextTable;

QString startedAt(const Rehearsal& rehearsal)
{
    return rehearsal.startedAt.toUTC().toString(Qt::ISODate);
}

QString scoreSentence(const Rehearsal& rehearsal)
{
    const auto total = totalOf(outcomesOf(rehearsal.findings));
    QStringList said{RehearsalWords::tr("%1 of %2 rules are kept.").arg(total.kept).arg(total.tried())};
    if (total.broken > 0)
        said.append(RehearsalWords::tr("%n rule(s) are broken.", nullptr, total.broken));
    if (total.inPart > 0)
        said.append(RehearsalWords::tr("%n rule(s) are kept in part.", nullptr, total.inPart));
    if (total.notTried > 0)
        said.append(RehearsalWords::tr("%n rule(s) were not tried.", nullptr, total.notTried));
    QStringList wanting;
    for (const auto& score : sectionsOf(outcomesOf(rehearsal.findings))) {
        if (score.broken + score.inPart > 0)
            wanting.append(RehearsalWords::tr("%1: %2", "section of an RFC, score").arg(score.title, toText(score)));
    }
    if (!wanting.isEmpty())
        said.append(RehearsalWords::tr("Wanting is: %1.", "a list").arg(listed(wanting)));
    return said.join(u' ');
}

/// Of a conformance run: its score, and where it differs from the other.
QList<TextTable> tablesOf(const Rehearsal& rehearsal)
{
    if (rehearsal.dialect != Dialect::Conformance)
        return {};
    const auto rules = outcomesOf(rehearsal.findings);
    QList<TextTable> tables{scoreTable(rules, rehearsal.compared)};
    if (rehearsal.compared) {
        const auto differences = differenceTable(rules, *rehearsal.compared);
        if (differences.size() > 1)
            tables.append(differences);
    }
    return tables;
}

QJsonObject scoreJson(const SectionScore& score)
{
    return {{u"section"_s, score.section}, {u"title"_s, score.title},   {u"kept"_s, score.kept},
            {u"inPart"_s, score.inPart},   {u"broken"_s, score.broken}, {u"notTried"_s, score.notTried}};
}

QJsonArray scoresJson(const QList<RuleOutcome>& rules)
{
    QJsonArray scores;
    for (const auto& score : sectionsOf(rules))
        scores.append(scoreJson(score));
    return scores;
}

void addScore(QJsonObject& json, const Rehearsal& rehearsal)
{
    const auto rules = outcomesOf(rehearsal.findings);
    json.insert("score"_L1, scoreJson(totalOf(rules)));
    json.insert("sections"_L1, scoresJson(rules));
    if (!rehearsal.compared)
        return;
    const auto& there = *rehearsal.compared;
    QJsonArray differences;
    for (const auto& rule : rules) {
        const auto other = std::ranges::find(there.rules, rule.id, &RuleOutcome::id);
        if (other != there.rules.cend() && other->verdict != rule.verdict)
            differences.append(QJsonObject{
                {u"id"_s, rule.id}, {u"verdict"_s, idOf(rule.verdict)}, {u"verdictThere"_s, idOf(other->verdict)}});
    }
    json.insert("compared"_L1, QJsonObject{{u"endpoint"_s, there.endpoint},
                                           {u"startedAt"_s, there.startedAt},
                                           {u"score"_s, scoreJson(totalOf(there.rules))},
                                           {u"sections"_s, scoresJson(there.rules)},
                                           {u"differences"_s, differences}});
}

QString titleOf(const Rehearsal& rehearsal)
{
    const auto endpoint = isolated(rehearsal.endpoint);
    if (rehearsal.dialect == Dialect::Conformance)
        return RehearsalWords::tr("Conformance of %1 to RFC 7643 and RFC 7644", "address").arg(endpoint);
    return RehearsalWords::tr("Rehearsal at %1: %2", "address, identity provider")
        .arg(endpoint, isolated(nameOf(rehearsal.dialect)));
}

QString leftSentence(const Rehearsal& rehearsal)
{
    return RehearsalWords::tr("%n resource(s) are left at the server, or may be.", nullptr,
                              static_cast<int>(rehearsal.leftovers.size()));
}

} // namespace

QString summary(const Rehearsal& rehearsal)
{
    if (rehearsal.dialect == Dialect::Conformance)
        return rehearsal.leftovers.isEmpty() ? scoreSentence(rehearsal)
                                             : scoreSentence(rehearsal) + u' ' + leftSentence(rehearsal);
    const int failed = rehearsal.count(CheckVerdict::Fail);
    const int warned = rehearsal.count(CheckVerdict::Warning);
    const int skipped = rehearsal.count(CheckVerdict::NotChecked);
    QStringList said;
    if (failed > 0)
        said.append(RehearsalWords::tr("%n step(s) failed.", nullptr, failed));
    if (warned > 0)
        said.append(RehearsalWords::tr("%n step(s) found something that can do harm.", nullptr, warned));
    if (failed == 0 && warned == 0)
        said.append(RehearsalWords::tr("%n step(s) passed.", nullptr, rehearsal.count(CheckVerdict::Pass)));
    if (skipped > 0)
        said.append(RehearsalWords::tr("%n step(s) could not be made.", nullptr, skipped));
    if (!rehearsal.leftovers.isEmpty())
        said.append(leftSentence(rehearsal));
    return said.join(u' ');
}

QStringList whatIsCreated(const RehearsalNames& names, Dialect dialect)
{
    const auto user = [](const QString& name) { return RehearsalWords::tr("user %1").arg(name); };
    const auto group = [](const QString& name) { return RehearsalWords::tr("group %1").arg(name); };
    if (dialect == Dialect::Conformance) // those of the bulk request bear the names that others are given elsewhere
        return {user(names.userName()), user(names.secondName()), user(names.renamedUser()), group(names.groupName()),
                group(names.renamedGroup())};
    return {user(names.userName()), user(names.secondName()), group(names.groupName())};
}

namespace checkreport {

QByteArray toJson(const Rehearsal& rehearsal)
{
    QJsonArray steps;
    for (const auto& finding : rehearsal.findings)
        steps.append(findingJson(finding));
    QJsonArray leftovers;
    for (const auto& each : rehearsal.leftovers)
        leftovers.append(QJsonObject{{u"type"_s, each.isGroup ? u"Group"_s : u"User"_s},
                                     {u"id"_s, each.id},
                                     {u"name"_s, each.name},
                                     {u"why"_s, each.why}});
    QJsonObject json{{u"endpoint"_s, rehearsal.endpoint},
                     {u"dialect"_s, idOf(rehearsal.dialect)},
                     {u"mark"_s, rehearsal.names.mark},
                     {u"startedAt"_s, startedAt(rehearsal)},
                     {u"milliseconds"_s, rehearsal.milliseconds},
                     {u"stopped"_s, rehearsal.wasStopped},
                     {u"verdict"_s, idOf(rehearsal.verdict())},
                     {u"steps"_s, steps},
                     {u"leftovers"_s, leftovers}};
    if (rehearsal.dialect == Dialect::Conformance)
        addScore(json, rehearsal);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QByteArray toHtml(const Rehearsal& rehearsal)
{
    return page(titleOf(rehearsal), summary(rehearsal),
                RehearsalWords::tr(
                    "%1, %2 ms. Users and a group were made up for it, whose names begin with %3. Tokens and what "
                    "the server tells of other people are left out.",
                    "time, milliseconds, name")
                    .arg(startedAt(rehearsal), QString::number(rehearsal.milliseconds), isolated(rehearsal.names.mark)),
                rehearsal.findings, tablesOf(rehearsal));
}

QString toText(const Rehearsal& rehearsal)
{
    QStringList lines{rehearsal.endpoint, nameOf(rehearsal.dialect), {}};
    for (const auto& finding : rehearsal.findings)
        lines.append(findingLines(finding));
    for (const auto& table : tablesOf(rehearsal)) {
        lines.append(QString());
        lines.append(tableLines(table));
    }
    lines.append({{}, summary(rehearsal), {}});
    return lines.join(u'\n');
}

} // namespace checkreport
} // namespace provost
