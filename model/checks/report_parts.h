// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/check_finding.h"

#include <QJsonObject>

/// What the reports on an endpoint have in common, whatever was tried there. Pure.
namespace provost {

/// A finding as reports, tables and dialogs show it.
struct ReportedFinding
{
    QString id;   ///< the same over versions and languages
    QString name; ///< for people
    CheckVerdict verdict = CheckVerdict::NotChecked;
    QString sentence; ///< what was found, with isolated() parts
    CheckActor actor = CheckActor::Nobody;
    QString remedy;                      ///< what the actor does; empty where nobody has to
    QList<CheckExchange> exchanges = {}; ///< that it rests on
    QString expected = {};               ///< of the answer; empty: that goes without saying
    QString why = {};                    ///< it is asked
    QString section = {};                ///< `RFC 7644 3.5.2`, whose rule it is; empty: nobody's
    QList<CertificateFacts> chain = {};  ///< that the server showed, its own first

    friend bool operator==(const ReportedFinding&, const ReportedFinding&) = default;
};

[[nodiscard]] ReportedFinding reported(const CheckFinding& finding);

} // namespace provost

namespace provost::checkreport {

/// Without the marks that isolate parts, which programs and terminals do not know.
[[nodiscard]] QString bare(QString sentence);
[[nodiscard]] QJsonObject findingJson(const ReportedFinding& finding);
/// One line, and one more for what has to be done.
[[nodiscard]] QStringList findingLines(const ReportedFinding& finding);
/// Cells, line by line; the first line has the titles.
using TextTable = QList<QStringList>;
/// A page that needs no other file and runs nothing; every text of it is escaped. `small` stands below the summary, and
/// the tables below that.
[[nodiscard]] QByteArray page(const QString& title, const QString& summary, const QString& small,
                              const QList<ReportedFinding>& findings, const QList<TextTable>& tables = {});
/// In columns as wide as their longest cell.
[[nodiscard]] QStringList tableLines(const TextTable& table);
/// One request and what came of it: its line with what was sent, the answer's, and the body behind an empty line.
[[nodiscard]] QString toText(const CheckExchange& exchange);

} // namespace provost::checkreport
