// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/rehearsal_report.h"

#include "model/domain/shown_text.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QString startedAt(const Rehearsal& rehearsal)
{
    return rehearsal.startedAt.toUTC().toString(Qt::ISODate);
}

} // namespace

QString summary(const Rehearsal& rehearsal)
{
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
        said.append(RehearsalWords::tr("%n resource(s) are left at the server, or may be.", nullptr,
                                       static_cast<int>(rehearsal.leftovers.size())));
    return said.join(u' ');
}

QStringList whatIsCreated(const RehearsalNames& names)
{
    return {RehearsalWords::tr("user %1").arg(names.userName()), RehearsalWords::tr("user %1").arg(names.secondName()),
            RehearsalWords::tr("group %1").arg(names.groupName())};
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
    const QJsonObject json{{u"endpoint"_s, rehearsal.endpoint},
                           {u"dialect"_s, idOf(rehearsal.dialect)},
                           {u"mark"_s, rehearsal.names.mark},
                           {u"startedAt"_s, startedAt(rehearsal)},
                           {u"milliseconds"_s, rehearsal.milliseconds},
                           {u"stopped"_s, rehearsal.wasStopped},
                           {u"verdict"_s, idOf(rehearsal.verdict())},
                           {u"steps"_s, steps},
                           {u"leftovers"_s, leftovers}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QByteArray toHtml(const Rehearsal& rehearsal)
{
    return page(RehearsalWords::tr("Rehearsal at %1: %2", "address, identity provider")
                    .arg(isolated(rehearsal.endpoint), isolated(nameOf(rehearsal.dialect))),
                summary(rehearsal),
                RehearsalWords::tr(
                    "%1, %2 ms. Users and a group were made up for it, whose names begin with %3. Tokens and what "
                    "the server tells of other people are left out.",
                    "time, milliseconds, name")
                    .arg(startedAt(rehearsal), QString::number(rehearsal.milliseconds), isolated(rehearsal.names.mark)),
                rehearsal.findings);
}

QString toText(const Rehearsal& rehearsal)
{
    QStringList lines{rehearsal.endpoint, nameOf(rehearsal.dialect), {}};
    for (const auto& finding : rehearsal.findings)
        lines.append(findingLines(finding));
    lines.append({{}, summary(rehearsal), {}});
    return lines.join(u'\n');
}

} // namespace checkreport
} // namespace provost
