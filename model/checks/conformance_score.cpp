// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/conformance_score.h"

#include "model/checks/conformance_rules.h"
#include "model/domain/shown_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

Error noReport(const QString& why)
{
    return {ErrorKind::Invalid, {}, why, 0, {}, {}, 0};
}

void count(SectionScore& score, CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Pass:
        ++score.kept;
        break;
    case CheckVerdict::Warning:
        ++score.inPart;
        break;
    case CheckVerdict::Fail:
        ++score.broken;
        break;
    case CheckVerdict::NotChecked:
        ++score.notTried;
        break;
    }
}

std::optional<CheckVerdict> verdictOf(const QString& id)
{
    for (const auto verdict :
         {CheckVerdict::Pass, CheckVerdict::Warning, CheckVerdict::Fail, CheckVerdict::NotChecked}) {
        if (idOf(verdict) == id)
            return verdict;
    }
    return std::nullopt;
}

const RehearsalStep* ruleOf(const QString& id)
{
    const auto& rules = stepsOf(Dialect::Conformance);
    const auto rule =
        std::ranges::find_if(rules, [&id](const RehearsalStep& step) { return id == QLatin1StringView(step.id); });
    return rule == rules.cend() ? nullptr : &*rule;
}

std::optional<CheckVerdict> verdictIn(const QList<RuleOutcome>& rules, const QString& id)
{
    const auto rule = std::ranges::find(rules, id, &RuleOutcome::id);
    return rule == rules.cend() ? std::nullopt : std::optional(rule->verdict);
}

} // namespace

QList<RuleOutcome> outcomesOf(const QList<ReportedFinding>& findings)
{
    QList<RuleOutcome> rules;
    for (const auto& finding : findings) {
        if (!finding.section.isEmpty())
            rules.append({finding.id, finding.section, finding.verdict});
    }
    return rules;
}

QList<SectionScore> sectionsOf(const QList<RuleOutcome>& rules)
{
    QList<SectionScore> scores;
    for (const auto& section : rehearsal::sections()) {
        SectionScore score{section, rehearsal::titleOfSection(section)};
        for (const auto& rule : rules) {
            if (rule.section == section)
                count(score, rule.verdict);
        }
        if (score.tried() + score.notTried > 0)
            scores.append(score);
    }
    return scores;
}

SectionScore totalOf(const QList<RuleOutcome>& rules)
{
    SectionScore score{{}, RehearsalWords::tr("All rules")};
    for (const auto& rule : rules)
        count(score, rule.verdict);
    return score;
}

Result<ConformanceScore> readScore(const QByteArray& report)
{
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(report, &error);
    if (!json.isObject())
        return tl::unexpected(noReport(RehearsalWords::tr("It is no JSON: %1.").arg(error.errorString())));
    if (json["dialect"_L1].toString() != idOf(Dialect::Conformance))
        return tl::unexpected(noReport(RehearsalWords::tr("It is no report of a conformance run.")));
    constexpr qsizetype longest = 2'048;
    ConformanceScore score{
        plainText(json["endpoint"_L1].toString(), longest), plainText(json["startedAt"_L1].toString(), longest), {}};
    const auto steps = json["steps"_L1].toArray();
    for (const auto& step : steps) {
        const auto* rule = ruleOf(step["id"_L1].toString());
        const auto verdict = verdictOf(step["verdict"_L1].toString());
        if (rule == nullptr || verdictIn(score.rules, QString::fromLatin1(rule->id)))
            continue;
        if (!verdict)
            return tl::unexpected(noReport(RehearsalWords::tr("It has a verdict that is not known.")));
        score.rules.append({QString::fromLatin1(rule->id), QString::fromLatin1(rule->section), *verdict});
    }
    if (score.rules.isEmpty())
        return tl::unexpected(noReport(RehearsalWords::tr("It has none of the rules.")));
    return score;
}

QString toText(const SectionScore& score)
{
    if (score.tried() == 0)
        return RehearsalWords::tr("not tried");
    return RehearsalWords::tr("%1 of %2", "rules that are kept, rules").arg(score.kept).arg(score.tried());
}

QList<QStringList> scoreTable(const QList<RuleOutcome>& here, const std::optional<ConformanceScore>& there)
{
    QList<QStringList> lines{{RehearsalWords::tr("Section"), RehearsalWords::tr("About"), RehearsalWords::tr("Kept"),
                              RehearsalWords::tr("In part"), RehearsalWords::tr("Broken"),
                              RehearsalWords::tr("Not tried")}};
    const auto add = [&](const SectionScore& score, const std::optional<SectionScore>& other) {
        lines.append({score.section, score.title, toText(score), QString::number(score.inPart),
                      QString::number(score.broken), QString::number(score.notTried)});
        if (there)
            lines.last().append(other ? toText(*other) : u"–"_s);
    };
    if (there)
        lines.last().append(RehearsalWords::tr("Kept there"));
    const auto others = there ? sectionsOf(there->rules) : QList<SectionScore>();
    for (const auto& score : sectionsOf(here)) {
        const auto other = std::ranges::find(others, score.section, &SectionScore::section);
        add(score, other == others.cend() ? std::nullopt : std::optional(*other));
    }
    add(totalOf(here), there ? std::optional(totalOf(there->rules)) : std::nullopt);
    return lines;
}

QList<QStringList> differenceTable(const QList<RuleOutcome>& here, const ConformanceScore& there)
{
    QList<QStringList> lines{{RehearsalWords::tr("Section"), RehearsalWords::tr("Rule"), RehearsalWords::tr("Here"),
                              RehearsalWords::tr("There")}};
    for (const auto& rule : here) {
        const auto other = verdictIn(there.rules, rule.id);
        const auto* step = ruleOf(rule.id);
        if (step != nullptr && other && *other != rule.verdict)
            lines.append({rule.section, RehearsalWords::tr(step->name), nameOf(rule.verdict), nameOf(*other)});
    }
    return lines;
}

} // namespace provost
