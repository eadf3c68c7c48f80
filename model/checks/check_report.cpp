// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/check_report.h"

#include "model/domain/shown_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace provost::checkreport {
namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::CheckReport)
};

QString startedIn(const Examination& examination)
{
    return examination.startedAt.toUTC().toString(Qt::ISODate);
}

} // namespace

QByteArray toJson(const Examination& examination)
{
    QJsonArray checks;
    for (const auto& finding : examination.findings)
        checks.append(findingJson(reported(finding)));
    const QJsonObject json{{u"endpoint"_s, examination.endpoint},
                           {u"startedAt"_s, startedIn(examination)},
                           {u"milliseconds"_s, examination.milliseconds},
                           {u"verdict"_s, idOf(examination.verdict())},
                           {u"checks"_s, checks}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QByteArray toHtml(const Examination& examination)
{
    QList<ReportedFinding> findings;
    for (const auto& finding : examination.findings)
        findings.append(reported(finding));
    return page(ReportWords::tr("SCIM endpoint %1", "address").arg(isolated(examination.endpoint)),
                summary(examination),
                ReportWords::tr("%1, %2 ms. Only read; nothing was changed. Tokens and what the server tells of people "
                                "are left out.",
                                "time, milliseconds")
                    .arg(startedIn(examination), QString::number(examination.milliseconds)),
                findings);
}

QString toText(const Examination& examination)
{
    QStringList lines{examination.endpoint, {}};
    for (const auto& finding : examination.findings)
        lines.append(findingLines(reported(finding)));
    lines.append({{}, summary(examination), {}});
    return lines.join(u'\n');
}

} // namespace provost::checkreport
