// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/report_parts.h"
#include "model/domain/error.h"

#include <optional>

namespace provost {

/// How many of the rules of one section of an RFC a server keeps.
struct SectionScore
{
    QString section; ///< `RFC 7644 3.5.2`; empty: of all
    QString title;   ///< `Changing by PATCH`
    int kept = 0;
    int inPart = 0; ///< most identity providers get along
    int broken = 0;
    int notTried = 0; ///< not offered, or its ground was missing

    [[nodiscard]] int tried() const { return kept + inPart + broken; }

    friend bool operator==(const SectionScore&, const SectionScore&) = default;
};

/// What became of one rule.
struct RuleOutcome
{
    QString id;
    QString section;
    CheckVerdict verdict = CheckVerdict::NotChecked;

    friend bool operator==(const RuleOutcome&, const RuleOutcome&) = default;
};

/// What a conformance run says of a server, so that it can be laid beside another's.
struct ConformanceScore
{
    QString endpoint; ///< address
    QString startedAt;
    QList<RuleOutcome> rules;

    friend bool operator==(const ConformanceScore&, const ConformanceScore&) = default;
};

/// Of the findings that have a section.
[[nodiscard]] QList<RuleOutcome> outcomesOf(const QList<ReportedFinding>& findings);
/// In the order of the RFCs, each section of which there is a rule; none is empty.
[[nodiscard]] QList<SectionScore> sectionsOf(const QList<RuleOutcome>& rules);
/// All of them together.
[[nodiscard]] SectionScore totalOf(const QList<RuleOutcome>& rules);

/// Reads an earlier report (checkreport::toJson of a conformance run): rules that are not known any more are left out.
/// Errors: Invalid, with a sentence, for what is no such report.
[[nodiscard]] Result<ConformanceScore> readScore(const QByteArray& report);

/// `24 of 26`
[[nodiscard]] QString toText(const SectionScore& score);
/// One line for each section, and one of all; the first line has the titles. With `there` beside it, and then each rule
/// of which the outcomes differ.
[[nodiscard]] QList<QStringList> scoreTable(const QList<RuleOutcome>& here,
                                            const std::optional<ConformanceScore>& there);
[[nodiscard]] QList<QStringList> differenceTable(const QList<RuleOutcome>& here, const ConformanceScore& there);

} // namespace provost
